import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { customersIn, reopened, SMALL, unwrapped, setUpProgram } from "./support";

const { file, folder, put, run } = setUpProgram();

/** A call that must fail: nothing on stdout unless said, one sentence on stderr, nothing new in the folder. */
async function refused(args: readonly string[], code: number): Promise<string> {
  const before = readdirSync(folder());
  const ended = await run(args);
  expect(ended).toMatchObject({ code, stdout: expect.not.stringContaining("Geschreven") });
  expect(readdirSync(folder())).toEqual(before);
  return unwrapped(ended.stderr);
}

describe("a wrong call ends with 2 and names what is wrong", () => {
  test.each([
    ["no command", [], /^Er is geen opdracht gegeven\. .*--help/],
    ["an unknown command", ["werkboekje"], /^'werkboekje' is geen opdracht/],
    ["a file without a command", ["klanten.csv"], /accountkompas werkboek klanten\.csv/],
    ["no input", ["werkboek"], /^Er is geen klantenbestand genoemd/],
    ["two inputs", ["werkboek", "a.csv", "b.csv"], /^Er zijn meer bestanden genoemd: a\.csv en b\.csv/],
    ["an unknown option", ["werkboek", "a.csv", "--overschrijven"], /^De optie --overschrijven bestaat niet/],
    ["an unknown short option", ["werkboek", "a.csv", "-q"], /^De optie -q bestaat niet/],
    ["an option of another command", ["werkboek", "a.csv", "--vorm", "csv"], /^De optie --vorm hoort niet bij werkboek\. .*accountkompas werkboek --help/],
    ["a name that every object has", ["werkboek", "a.csv", "--constructor"], /^De optie --constructor bestaat niet/],
    ["an option without its value", ["werkboek", "a.csv", "--uit"], /^Achter --uit ontbreekt een waarde/],
    ["an option where a value should stand", ["werkboek", "a.csv", "--uit", "--json"], /^Achter --uit ontbreekt een waarde/],
    ["an empty value", ["werkboek", "a.csv", "--eigenaar="], /^Achter --eigenaar ontbreekt een waarde/],
    ["a value where none belongs", ["werkboek", "a.csv", "--vast=ja"], /^Bij --vast hoort geen waarde/],
    ["a notation that is none", ["werkboek", "a.csv", "--notatie", "dollar"], /^'dollar' kan niet bij --notatie\. Kies uit: komma, punt\.$/],
    ["a way with repeated keys that is none", ["werkboek", "a.csv", "--dubbel", "x"], /^'x' kan niet bij --dubbel\. Kies uit: optellen, weigeren\.$/],
    ["a language that is none", ["werkboek", "a.csv", "--taal", "de"], /^'de' kan niet bij --taal\. Kies uit: nl, en\.$/],
    ["an opdracht that does not exist", ["werkboek", "a.csv", "--opdrachten", "h1o1,h9o9"], /^'h9o9' kan niet bij --opdrachten\. Kies uit: alle, geen, .*h1o1/],
    ["a boekjaar that is none", ["werkboek", "a.csv", "--boekjaar", "26"], /^'26' is geen boekjaar/],
    ["an output that is no workbook", ["werkboek", "a.csv", "--uit", "b.csv"], /^'b\.csv' is geen naam voor een werkboek/],
    ["a sheet of a file of text", ["werkboek", SMALL, "--blad", "Klanten"], /^--blad hoort bij een Excel-werkmap/],
  ])("%s", async (_what, args, sentence) => expect(await refused(args, 2)).toMatch(sentence));

  test("also as JSON, with nothing else on stdout", async () => {
    const { code, stdout, stderr } = await run(["werkboek", "--json"]);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({ exitCode: 2, problems: [{ code: "no-input", message: unwrapped(stderr) }], output: null });
  });
});

/** How an .xls and a workbook with a password start; the names of their streams tell them apart. */
const compound = (stream: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(stream, "utf16le"), Buffer.alloc(600)]);

describe("a file that cannot be read ends with 3 and says why", () => {
  test.each([
    ["no bytes", "leeg.csv", "", /^Dit bestand is leeg/],
    ["bytes that are no text", "ruis.csv", Buffer.from([1, 2, 0, 255, 0, 3]), /bevat geen leesbare tekst/],
    ["a pdf", "lijst.csv", "%PDF-1.7 …", /^Dit is een pdf/],
    ["a web page", "lijst.csv", "<!doctype html><table></table>", /^Dit is een webpagina/],
    ["a quotation mark that is never closed", "lijst.csv", `Klant;Omzet 2026\n"Alfa;1\nBravo;2\n`, /^Vanaf regel 2 ontbreekt een sluitend aanhalingsteken/],
    ["a workbook with a password", "geheim.xlsx", compound("EncryptedPackage"), /wachtwoord/],
    ["an old workbook", "oud.xls", compound("Workbook"), /\.xls\)/],
    ["a zip that breaks off", "half.xlsx", Buffer.from("PK\u0003\u0004half"), /\S/],
  ])("%s", async (_what, name, content, sentence) => {
    put(name, content);
    expect(await refused(["werkboek", name], 3)).toMatch(sentence);
  });

  test("a file that is not there", async () => expect(await refused(["werkboek", "weg.csv"], 3)).toMatch(/^Het bestand 'weg\.csv' bestaat niet/));
  test("a folder", async () => {
    mkdirSync(file("map.csv"));
    expect(await refused(["werkboek", "map.csv"], 3)).toMatch(/^'map\.csv' is een map/);
  });
  test("a pipe, at which it does not wait", async () => {
    if (process.platform === "win32" || spawnSync("mkfifo", [file("pijp.csv")]).status !== 0) return;
    expect(await refused(["werkboek", "pijp.csv"], 3)).toMatch(/^Het bestand 'pijp\.csv' kon niet worden geopend/);
  });
});

describe("findings that stop it end with 4 and nothing is written", () => {
  test.each([
    ["only a header", "Klant;Omzet 2026\n", /^Er staan geen rijen onder de kopregel/],
    ["no customer column", "Plaats;Omzet 2026\nUtrecht;1\n", /^Geen kolom is herkend als klantnaam of debiteurennummer/],
    ["no header that is known", "Utrecht;1\nZeist;2\n", /^Geen kolom is herkend als klantnaam of debiteurennummer/],
    ["not one row with a customer", "Klant;Omzet 2026\nAlfa;veel\n", /^Geen enkele rij leverde een klant op/],
    ["a text that no cell can hold", `Klant;Omzet 2026\n${"a".repeat(40_000)};1\n`, /^Een tekst voor cel \w+ van blad 'Klantenbestand' is langer dan 32\.767 tekens/],
  ])("%s", async (_what, text, sentence) => {
    put("klanten.csv", text);
    expect(await refused(["werkboek", "klanten.csv"], 4)).toMatch(sentence);
  });

  test("with the account of what was found, as far as it goes", async () => {
    put("klanten.csv", "Klant;Omzet 2026\nAlfa;veel\n");
    const { stdout } = await run(["werkboek", "klanten.csv"]);
    expect(stdout).toMatch(/Rijen geweigerd +1\n/);
    expect(unwrapped(stdout)).toContain("Regel 2: 'veel' in 'Omzet 2026' is geen bedrag.");
    const json = JSON.parse((await run(["werkboek", "klanten.csv", "--json"])).stdout);
    expect(json).toMatchObject({ exitCode: 4, output: null, problems: [{ code: "no-customers" }], findings: [{ code: "amount-unreadable", rows: [2] }] });
  });
});

describe("an output that cannot come ends with 5 and touches nothing", () => {
  test("a folder that does not exist", async () => expect(await refused(["werkboek", SMALL, "--uit", "geen/map/a.xlsx"], 5)).toMatch(/^De map 'geen\/map' bestaat niet/));
  test("a file in the place of the folder", async () => {
    put("map", "tekst");
    expect(await refused(["werkboek", SMALL, "--uit", join("map", "a.xlsx")], 5)).toMatch(/^De map 'map' bestaat niet/);
  });
  test("a folder in the place of the file", async () => {
    mkdirSync(file("a.xlsx"));
    expect(await refused(["werkboek", SMALL, "--uit", "a.xlsx", "--overschrijf"], 5)).toMatch(/^'a\.xlsx' is een map/);
  });
  test("the customer file itself, also with --overschrijf", async () => {
    await run(["werkboek", SMALL, "--uit", "klanten.xlsx"]);
    const bytes = readFileSync(file("klanten.xlsx"));
    expect(await refused(["werkboek", "klanten.xlsx", "--uit", "./klanten.xlsx", "--overschrijf"], 5)).toMatch(/^'\.\/klanten\.xlsx' is het klantenbestand zelf/);
    expect(readFileSync(file("klanten.xlsx")).equals(bytes)).toBe(true);
  });

  // Nothing is forbidden to the administrator, but nobody can make files among the processes.
  const guarded = process.getuid?.() === 0 ? "/proc" : undefined;
  const onUnix = process.platform === "linux" ? test : test.skip;
  onUnix("a folder in which nobody may write", async () => {
    mkdirSync(file("dicht"));
    chmodSync(file("dicht"), 0o555);
    expect(await refused(["werkboek", SMALL, "--uit", join(guarded ?? "dicht", "a.xlsx")], 5)).toMatch(/kon niet worden geschreven; er is niets gewijzigd/);
  });
});

describe("broken off", () => {
  /** A run that believes that its stderr is a terminal, so that it shows how far it is. */
  const onTerminal = ["--import", "data:text/javascript,process.stderr.isTTY=true"];
  const long = () => {
    const [header = "", ...rows] = readFileSync(SMALL, "utf8").trim().split("\n");
    const many = Array.from({ length: 40_000 }, (_none, at) => `${at}${(rows[at % rows.length] ?? "").slice(8)}`);
    writeFileSync(file("lang.csv"), [header, ...many].join("\n"));
  };

  test.each(["Lezen", "Rekenen", "Schrijven"])("with Ctrl-C at '%s' it ends with 130 and leaves nothing behind", async (step) => {
    long();
    let sent = false;
    const { code, stdout, stderr } = await run(["werkboek", "lang.csv"], {
      nodeFlags: onTerminal,
      onStderr: (text, interrupt) => {
        if (!sent && text.includes(step)) interrupt();
        sent ||= text.includes(step);
      },
    });
    expect(stderr).toContain(step);
    expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
    expect(stderr).toMatch(/Onderbroken\. Er is niets geschreven\.\n$/);
    expect(readdirSync(folder())).toEqual(["lang.csv"]);
  });

  test("by a reader of its output that goes away, it still writes the whole workbook", async () => {
    const { code, stderr } = await run(["werkboek", SMALL], { closeStdout: true });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(customersIn(await reopened(file("klanten-klein.xlsx")), 2019).rows).toHaveLength(201);
  });

  test("by too little memory, it says so and leaves nothing behind", async () => {
    long();
    const { code, stderr } = await run(["werkboek", "lang.csv"], { nodeFlags: ["--max-old-space-size=60"] });
    expect({ code, files: readdirSync(folder()) }).toEqual({ code: 1, files: ["lang.csv"] });
    expect(unwrapped(stderr)).toContain("Er is te weinig geheugen voor een werkboek van deze omvang. Er is niets geschreven.");
  });
});

test("on a terminal a bar shows how far it is and is wiped away; nothing of it is on stdout", async () => {
  const { stdout, stderr } = await run(["werkboek", SMALL], { nodeFlags: ["--import", "data:text/javascript,process.stderr.isTTY=true"] });
  expect(stderr).toMatch(/Lezen.*\[\.{20}\] 0 s/s);
  expect(stdout).toMatch(/^Rijen gelezen/);
  const quiet = await run(["werkboek", SMALL, "--stil", "--overschrijf"], { nodeFlags: ["--import", "data:text/javascript,process.stderr.isTTY=true"] });
  expect(quiet).toEqual({ code: 0, stdout: "", stderr: "" });
});
