import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { deflateRawSync } from "node:zlib";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { memberFile } from "../../workbooks/support";
import { lying } from "../../xlsx/read-support";
import { setUpProgram, unwrapped } from "../support";

const { file, folder, put, run } = setUpProgram();

let good: Uint8Array = new Uint8Array();
beforeAll(async () => void (good = await memberFile({ owner: "An Bos", tables: { Klanten: [{ klant: "Alfa", debiteurennummer: "01", omzet0: 10.5 }] } })), 60_000);

/** The good workbook with parts changed. */
function changed(changes: Readonly<Record<string, (text: string) => string>>): Uint8Array {
  const parts = unzipSync(good);
  for (const [path, change] of Object.entries(changes)) parts[path] = strToU8(change(strFromU8(parts[path] ?? new Uint8Array())));
  return zipSync(parts);
}

const property = (name: string, value: string) => (text: string) => text.replace(new RegExp(`(name="${name}"[^>]*><vt:lpwstr>)[^<]*`), `$1${value}`);
const compound = (stream: string) => Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600), Buffer.from(stream, "utf16le"), Buffer.alloc(600)]);
const names = (extra: string) => (text: string) => text.replace("</definedNames>", `${extra}</definedNames>`);

/** A sheet of 1 GB in a file of 1 MB. `says`: what the list of parts says of its size. */
function bomb(says: number): Uint8Array {
  const packed = deflateRawSync(Buffer.alloc(2 ** 30, 0x20), { level: 9 });
  const parts = unzipSync(good);
  const stored = Buffer.from(zipSync({ ...parts, "xl/sharedStrings.xml": [packed, { level: 0 }] }));
  for (let at = stored.readUInt32LE(stored.length - 6); stored.readUInt32LE(at) === 0x02014b50; at += 46 + stored.readUInt16LE(at + 28)) {
    if (stored.toString("utf8", at + 46, at + 46 + stored.readUInt16LE(at + 28)) === "xl/sharedStrings.xml") stored.writeUInt16LE(8, at + 10);
  }
  return lying(stored, "xl/sharedStrings.xml", { size: says });
}

const REFUSED: readonly (readonly [name: string, make: () => Uint8Array | string, sentence: RegExp])[] = [
  ["bom.xlsx", () => bomb(2 ** 30), /te groot om te lezen/],
  ["bom-die-liegt.xlsx", () => bomb(1000), /beschadigd/],
  ["zip-in-zip.xlsx", () => zipSync({ "a.zip": zipSync({ "b.zip": zipSync({ "c.txt": strToU8("c") }) }) }), /geen Excel-werkmap/],
  ["entiteiten.xlsx", () => changed({ "xl/workbook.xml": (text) => text.replace(/^(<\?xml[^>]*\?>)?/, '$1<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>') }), /opdrachten die Excel zelf nooit opslaat/],
  ["half.xlsx", () => good.subarray(0, good.length >> 1), /houdt halverwege op/],
  ["ruis.xlsx", () => Uint8Array.from({ length: 5000 }, (_none, at) => (at * 7919) % 251), /geen Excel-werkmap/],
  ["oud.xlsx", () => compound("Workbook"), /oude Excel-werkmap/],
  ["ods.xlsx", () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }), /geen Excel-werkmap/],
  ["csv.xlsx", () => "klant;omzet\nA;1\n", /geen Excel-werkmap/],
  ["wachtwoord.xlsx", () => compound("EncryptedPackage"), /wachtwoord/],
  ["leeg.xlsx", () => "", /leeg/],
  ["nieuwer.xlsx", () => changed({ "docProps/custom.xml": property("AccountkompasSchema", "999") }), /nieuwere Accountkompas/],
  ["periode.xlsx", () => changed({ "docProps/custom.xml": property("AccountkompasBoekjaar", "1066") }), /De periode van dit werkboek klopt niet: er staat '1066'/],
  ["vreemd.xlsx", () => changed({ "docProps/custom.xml": () => '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>' }), /geen werkboek van Accountkompas/],
  ["~$goed.xlsx", () => "\u0006Ik", /nu open in Excel/],
];

const TELL_MEMORY = pathToFileURL(join(__dirname, "..", "..", "setup", "tell-memory.mjs")).href;

describe("a folder with every bad file", () => {
  test("gives one line with a reason for each, and reads the others, within five seconds a file and 512 MB", async () => {
    mkdirSync(file("map"));
    put("map/goed.xlsx", good);
    for (const [name, make] of REFUSED) put(`map/${name}`, make());
    put("map/alles-gevuld.xlsx", changed({ "docProps/custom.xml": property("AccountkompasWerkboek", "ander-1"), "xl/worksheets/sheet1.xml": (text) => text.replace(/<dimension ref="[^"]*"/, '<dimension ref="A1:XFD1048576"') }));
    put("map/namen.xlsx", changed({ "docProps/custom.xml": property("AccountkompasWerkboek", "ander-2"), "xl/workbook.xml": names('<definedName name="ak___proto___blad">Overzicht!$A$1</definedName><definedName name="ak_constructor_prototype">Overzicht!$A$1</definedName>') }));
    put("map/veel-namen.xlsx", changed({ "docProps/custom.xml": property("AccountkompasWerkboek", "ander-3"), "xl/workbook.xml": names(Array.from({ length: 100_000 }, (_none, at) => `<definedName name="naam_${at}">Overzicht!$A$${at + 1}</definedName>`).join("")) }));
    put("map/verwijzing.xlsx", changed({ "docProps/custom.xml": property("AccountkompasWerkboek", "ander-4"), "xl/sharedStrings.xml": (text) => text.replace(/(<si>.*?<\/si>)+/s, "<si><t>een</t></si>") }));
    const started = Date.now();
    const { code, stdout, stderr } = await run(["team", "map", "--vorm", "jsonl", "--json"], { nodeFlags: ["--import", TELL_MEMORY] });
    const seconds = (Date.now() - started) / 1000;
    const result = JSON.parse(stdout);
    const lines = new Map<string, { readonly state: string; readonly problem?: { readonly message: string } }>(result.files.map((one: { readonly file: string }) => [one.file, one]));
    expect(code).toBe(6);
    expect(REFUSED.filter(([name, , sentence]) => !sentence.test(lines.get(name)?.problem?.message ?? "")).map(([name]) => [name, lines.get(name)])).toEqual([]);
    expect(["goed.xlsx", "alles-gevuld.xlsx", "namen.xlsx"].map((name) => [name, lines.get(name)?.state])).toEqual([["goed.xlsx", "read"], ["alles-gevuld.xlsx", "read"], ["namen.xlsx", "read"]]);
    expect(lines.size).toBe(REFUSED.length + 5);
    expect(Number(/memory ([\d.]+)/.exec(stderr)?.[1])).toBeLessThan(512);
    expect(seconds).toBeLessThan(5 * lines.size);
    expect(({} as Record<string, unknown>)["blad"]).toBeUndefined();
  }, 180_000);
});

describe("a folder that is odd", () => {
  test("with 10,000 other files is only longer to count", async () => {
    mkdirSync(file("map"));
    for (let at = 0; at < 10_000; at += 1) writeFileSync(file(`map/notitie-${at}.txt`), "");
    put("map/goed.xlsx", good);
    const { stdout } = await run(["team", "map", "--vorm", "jsonl"]);
    expect(stdout).toMatch(/Andere bestanden +10\.000\n/);
    expect(stdout).toMatch(/Werkboeken gelezen +1\n/);
  });

  test("with links that go round, lead nowhere or lead to a folder twice: each is a line, and nothing is read twice", async () => {
    mkdirSync(file("map/een"), { recursive: true });
    put("map/een/goed.xlsx", good);
    symlinkSync("..", file("map/een/rond"));
    symlinkSync("een", file("map/twee"));
    symlinkSync("weg.xlsx", file("map/nergens.xlsx"));
    const { code, stdout } = await run(["team", "map", "--vorm", "jsonl", "--json"]);
    expect(code).toBe(6);
    expect(JSON.parse(stdout).files.map((one: { readonly file: string; readonly state: string; readonly problem?: { readonly code: string } }) => [one.file, one.problem?.code ?? one.state])).toEqual([
      ["een/goed.xlsx", "read"], ["een/rond", "folder-again"], ["nergens.xlsx", "link-broken"], ["twee", "folder-again"],
    ]);
  });

  const onUnix = process.platform === "win32" ? test.skip : test;
  onUnix("with a pipe by the name of a workbook, at which it does not wait", async () => {
    mkdirSync(file("map"));
    put("map/goed.xlsx", good);
    if (spawnSync("mkfifo", [file("map/pijp.xlsx")]).status !== 0) return;
    expect(unwrapped((await run(["team", "map", "--vorm", "jsonl"])).stdout)).toContain("pijp.xlsx: niet gelezen ! Dit is geen gewoon bestand.");
  });

  onUnix("with a file and a folder without rights", async () => {
    mkdirSync(file("map/dicht"), { recursive: true });
    put("map/goed.xlsx", good);
    put("map/geheim.xlsx", good);
    for (const path of ["map/dicht", "map/geheim.xlsx"]) chmodSync(file(path), 0o000);
    // Nothing is closed to the administrator: then somebody else asks.
    const uid = process.getuid?.() === 0 ? 65_534 : undefined;
    for (const path of [folder(), file("map")]) chmodSync(path, 0o777);
    const { code, stdout } = await run(["team", "map", "--vorm", "jsonl", "--json"], uid === undefined ? {} : { uid });
    chmodSync(file("map/dicht"), 0o755);
    expect({ code, files: JSON.parse(stdout).files.map((one: { readonly file: string; readonly state: string; readonly problem?: { readonly code: string } }) => [one.file, one.problem?.code ?? one.state]) }).toEqual({ code: 6, files: [["dicht", "folder-refused"], ["geheim.xlsx", "file-refused"], ["goed.xlsx", "read"]] });
  });

  test.each([["that does not exist", "weg", /^De map 'weg' bestaat niet/], ["that is a file", "lijst.xlsx", /^'lijst\.xlsx' is geen map/], ["without a workbook", "leeg", /^In 'leeg' is geen werkboek dat meetelt/]])("%s ends with 3, and nothing is written", async (_what, name, sentence) => {
    put("lijst.xlsx", good);
    mkdirSync(file("leeg"));
    const ended = await run(["team", name]);
    expect({ code: ended.code, sentence: unwrapped(ended.stderr) }).toEqual({ code: 3, sentence: expect.stringMatching(sentence) });
  });
});

describe("a wrong call of team ends with 2", () => {
  test.each([
    ["no folder", ["team"], /^Achter team ontbreekt een bestand of map/],
    ["two folders", ["team", "a", "b"], /^Achter team staat meer dan één naam: a en b/],
    ["an option of another command", ["team", "a", "--eigenaar", "An"], /^De optie --eigenaar hoort niet bij team/],
    ["a form that is none", ["team", "a", "--vorm", "pdf"], /^'pdf' kan niet bij --vorm\. Kies uit: xlsx, csv, jsonl, parquet\.$/],
    ["a workbook that is no .xlsx", ["team", "a", "--uit", "b.csv"], /^'b\.csv' is geen naam voor een werkboek/],
    ["a folder that is called .xlsx", ["team", "a", "--vorm", "csv", "--uit", "b.xlsx"], /^Bij --vorm csv komen er meer bestanden/],
    ["a name without a file", ["team", "a", "--naam", "An Bos"], /^'An Bos' zegt niet van wie welk werkboek is/],
    ["a boekjaar that is none", ["team", "a", "--boekjaar", "26"], /^'26' is geen boekjaar/],
  ])("%s", async (_what, args, sentence) => {
    const { code, stderr } = await run(args);
    expect({ code, sentence: unwrapped(stderr) }).toEqual({ code: 2, sentence: expect.stringMatching(sentence) });
  });
});
