import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { tableOf } from "../../../src/catalogue";
import { memberFile } from "../../workbooks/support";
import { customersIn, reopened, setUpProgram, unwrapped } from "../support";

const { file, folder, put, run } = setUpProgram();

const CUSTOMERS = "Klant;Debiteurennummer;Accountmanager;Omzet 2026\nAlfa;01;An Bos;1.000,50\nBravo;02;B. Oort;2\nCharlie;03;;5\nDelta;04;an  bos;7,25\n";

describe("verdeel", () => {
  test("gives every accountmanager the own customers, and an account that ties with the source to the cent", async () => {
    put("klanten.csv", CUSTOMERS);
    const { code, stdout, stderr } = await run(["verdeel", "klanten.csv"]);
    expect({ code, stderr }).toEqual({ code: 6, stderr: "" });
    expect(readdirSync(file("klanten-per-accountmanager")).sort()).toEqual(["An Bos 2026.xlsx", "B. Oort 2026.xlsx"]);
    expect(stdout).toMatch(/An Bos 2026\.xlsx +2 +€\s1\.007,75\nB\. Oort 2026\.xlsx +1 +€\s2,00\nZonder accountmanager, niet meegegeven +1 +€\s5,00\nIn het bestand +4 +€\s1\.014,75\n/);
    const an = await reopened(file("klanten-per-accountmanager/An Bos 2026.xlsx"));
    const { rows, sums } = customersIn(an, 2026);
    expect(rows.flatMap(({ klant }) => klant ?? [])).toEqual(["Alfa", "Delta"]);
    expect(sums).toEqual([100_775, 0, 0, 0, 0, 0]);
    expect(an.readAnswers(["instellingen"]).answers["instellingen"]).toMatchObject({ eigenaar: "An Bos", boekjaar: 2026 });
  });

  test("puts them in one zip, under other names, with those of nobody and the sheets that were chosen", async () => {
    put("klanten.csv", CUSTOMERS);
    const { code, stdout } = await run(["verdeel", "klanten.csv", "--uit", "alles.zip", "--naam", "b. oort=Ben Oort", "--rest", "Te verdelen", "--opdrachten", "h1o1", "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ exitCode: 0, left: { customers: 0, revenue: 0 }, all: { customers: 4, revenue: 101_475 }, made: { customers: 4, revenue: 101_475 }, output: { path: "alles.zip" } });
    const files = unzipSync(new Uint8Array(readFileSync(file("alles.zip"))));
    expect(Object.keys(files).sort()).toEqual(["An Bos 2026.xlsx", "Ben Oort 2026.xlsx", "Te verdelen 2026.xlsx"]);
    writeFileSync(file("ben.xlsx"), files["Ben Oort 2026.xlsx"] ?? "");
    expect((await reopened(file("ben.xlsx"))).sheets().map(({ id }) => id)).toContain("h1o1");
    expect(readdirSync(folder()).sort()).toEqual(["alles.zip", "ben.xlsx", "klanten.csv"]);
  });

  test("takes a workbook of ours with its deals and settings, and nothing that is somebody's own", async () => {
    put("boek.xlsx", await memberFile({
      owner: "Mijn Naam", sheets: ["pijplijn", "h1o2", "contacten"], answers: { h1o2: { marktverkenner_belang: 5 }, instellingen: { abc_grens_a: 70 } },
      tables: { Klanten: [{ klant: "Alfa", debiteurennummer: "01", accountmanager: "An Bos", omzet0: 10.5 }], Pijplijn: [{ klant: "Alfa", stadium: "prospect", bedrag: 99 }] },
    }));
    expect((await run(["verdeel", "boek.xlsx", "--uit", "uit", "--opdrachten", "h1o2", "--stil"])).code).toBe(0);
    const workbook = await reopened(file("uit/An Bos 2026.xlsx"));
    const header = tableOf("Pijplijn")?.columns.find(({ key }) => key === "bedrag")?.header ?? "";
    expect(workbook.readTable("Pijplijn", [{ key: "bedrag", header, oldHeaders: [] }]).rows.flatMap(({ bedrag }) => bedrag ?? [])).toEqual([99]);
    const { answers } = workbook.readAnswers(["instellingen", "h1o2"]);
    expect(answers["instellingen"]).toMatchObject({ eigenaar: "An Bos", abc_grens_a: 70 });
    expect(answers["h1o2"]).toMatchObject({ marktverkenner_belang: null });
  });

  test("adds to a folder that is there, and replaces a workbook in it with --overschrijf only", async () => {
    put("klanten.csv", CUSTOMERS);
    mkdirSync(file("uit"));
    put(join("uit", "van mij.txt"), "blijft");
    expect((await run(["verdeel", "klanten.csv", "--uit", "uit", "--stil"])).code).toBe(6);
    const again = await run(["verdeel", "klanten.csv", "--uit", "uit"]);
    expect(again.code).toBe(5);
    expect(unwrapped(again.stderr)).toContain("An Bos 2026.xlsx' bestaat al en is niet aangeraakt");
    expect((await run(["verdeel", "klanten.csv", "--uit", "uit", "--overschrijf", "--stil"])).code).toBe(6);
    expect(readdirSync(file("uit")).sort()).toEqual(["An Bos 2026.xlsx", "B. Oort 2026.xlsx", "van mij.txt"]);
  });

  test.each([
    ["nobody to divide over", "Klant;Omzet 2026\nAlfa;1\n", [], 4, /staat bij geen van de 1 klanten een accountmanager/],
    ["a name that nobody has", CUSTOMERS, ["--naam", "Piet=Pieter"], 4, /In het bestand staat geen accountmanager 'Piet'/],
    ["half a name", CUSTOMERS, ["--naam", "Piet"], 2, /'Piet' zegt niet hoe iemand heet/],
    ["a sheet that does not exist", CUSTOMERS, ["--opdrachten", "h9o9"], 2, /'h9o9' kan niet bij --opdrachten/],
    ["no text at all", "", [], 3, /leeg/],
    ["amounts without a year", "Klant;Accountmanager;Omzet\nAlfa;An;1\n", [], 4, /het boekjaar niet bekend/],
  ])("writes nothing for %s", async (_what, text, args, code, sentence) => {
    put("klanten.csv", text);
    const ended = await run(["verdeel", "klanten.csv", ...args]);
    expect({ code: ended.code, sentence: unwrapped(ended.stderr) }).toEqual({ code, sentence: expect.stringMatching(sentence) });
    expect(readdirSync(folder())).toEqual(["klanten.csv"]);
  });
});
