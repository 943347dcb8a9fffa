/** 3.1 to 3.3 and 3.5 to 3.7: the ten leads of the worked example, and what can go wrong, in cells of the host and in a written file. */
import type { AnswerValue } from "../../../src/definition";
import { leadRow, PEILDATUM, serial, TEN } from "../../domain/lead-example";
import { bothWays, inCells, inFile, lines, planned, rowsOf } from "./both-ways";
import type { Row } from "./both-ways";
import { startWithFunctions } from "./support";

const PIPELINE = ["instellingen", "klanten", "klassen", "pijplijn", "pijplijnrijen"];
/** The day of the host: the leads that are still open were followed until then. */
const TODAY = Math.floor(Date.now() / 86_400_000) + 25_569;
/** A day of the example, as far before today as it lies before the last day of 2024. */
const shifted = (date: number | null): number | null => (date === null ? null : date + TODAY - PEILDATUM);
/** A lead of the domain's example as a row of Pijplijn. */
const lead = ({ lead: leaddatum, prospect, hot, account, lost, outcome }: ReturnType<typeof leadRow>, number = 0): Row => ({
  klant: `L${String(number + 1).padStart(2, "0")}`, leaddatum: shifted(leaddatum), prospectdatum: shifted(prospect), hot_prospectdatum: shifted(hot),
  accountdatum: shifted(account), verliesdatum: shifted(lost), uitkomst: outcome,
});
const LEADS = TEN.map(lead);
const journey = (rows: readonly Row[], answers: Row = {}) => bothWays([...PIPELINE, "h3o2"], "h3o2", { answers: { h3o2: answers }, tables: { Pijplijn: rows }, today: TODAY });
const rounded = (rows: readonly (readonly (AnswerValue | undefined)[])[]) => rows.map((row) => row.map((value) => (typeof value === "number" ? Math.round(value * 1e4) / 1e4 : value)));

describe("3.2 with ten leads", () => {
  it("gives the funnel, the three readings, the lead times and a reconciliation that closes", async () => {
    for (const [way, shown] of await journey(LEADS)) {
      expect([way, rounded(lines(shown, "trechter", 4))]).toEqual([way, [["Lead", 10, null, null], ["Prospect", 7, 0.7, 0.7], ["Hot prospect", 5, 0.7143, 0.5], ["Account", 3, 0.6, 0.3]]]);
      expect(rounded(lines(shown, "per_account", 5))).toEqual([
        ["Alle leads", 3.3333, null, null, 14], ["Alleen afgesloten leads", 2.3333, 1.3341, 6.3203, 10], ["Rekening houdend met lopende leads", 3, null, null, 12],
      ]);
      expect(rounded(lines(shown, "doorlooptijd", 5))).toEqual([
        ["Lead tot account", 3, 156.3333, 168, 3], ["Lead tot prospect", 7, 45.2857, 49, 1], ["Prospect tot hot prospect", 5, 63, 70, 1], ["Hot prospect tot account", 3, 49, 49, 1],
      ]);
      expect(lines(shown, "aansluiting", 2).filter(([, count]) => count !== 0)).toEqual([["Gewonnen", 3], ["Verloren", 4], ["Open", 3], ["Lege rij", 9], ["Alle rijen", 19]]);
      expect(shown.single).toMatchObject({ nieuw: 4, leads_nodig: 10, mediaan: 168, verschil: 0, let_op: "Geen bijzonderheden.", nog_open: "Accounts: 3. Leads die nog lopen: 3. Trage leads lopen vaak nog, dus het echte gemiddelde kan hoger zijn." });
      expect(rowsOf(shown, "Pijplijn").map((row) => row["reis"] ?? "")).toEqual([...LEADS.map(() => "Telt mee"), ...Array.from({ length: 9 }, () => "")]);
    }
  }, 60_000);

  it("follows the number of accounts that somebody wants, and the other readings stay", async () => {
    for (const [way, shown] of await journey(LEADS, { nieuw: 9 })) {
      expect([way, lines(shown, "per_account", 5).map((line) => line[4])]).toEqual([way, [30, 21, 27]]);
      expect(shown.single["leads_nodig"]).toBe(21);
    }
  }, 60_000);

  it("leaves rows with a mistake out, counts them, and says at each what is wrong", async () => {
    const wrong = [
      [lead(leadRow("02-08 02-05 - - -")), "Fout: datums niet op volgorde"],
      [lead(leadRow("- - - 04-15 -")), "Fout: leaddatum ontbreekt"],
      [lead({ ...leadRow("02-08 - - - -"), prospect: PEILDATUM + 1 }), "Fout: datum na de peildatum"],
      [lead(leadRow("01-08 - - 04-15 05-20")), "Fout: datums en uitkomst tegenstrijdig"],
      [lead(leadRow("01-08 - - - -", "verloren")), "Fout: datum van de uitkomst ontbreekt"],
    ] as const;
    for (const [way, shown] of await journey([...LEADS, ...wrong.map(([row]) => row)])) {
      expect([way, rowsOf(shown, "Pijplijn").slice(10, 15).map((row) => row["reis"])]).toEqual([way, wrong.map(([, said]) => said)]);
      expect(lines(shown, "trechter", 4).map((line) => line[1])).toEqual([10, 7, 5, 3]);
      expect(shown.single).toMatchObject({ verschil: 0, leads_nodig: 10, let_op: "Rijen met een fout: 5. Zij tellen niet mee; in Leads en pijplijn staat bij reis van lead tot account wat eraan schort." });
    }
  }, 60_000);

  it("says what cannot be said yet without an account", async () => {
    for (const [way, shown] of await journey([lead(leadRow("01-08 - - - -")), lead(leadRow("01-08 - - - 02-05"))])) {
      expect([way, lines(shown, "per_account", 5).map((line) => line[1])]).toEqual([way, Array.from({ length: 3 }, () => "nog niet te bepalen")]);
      expect([shown.single["leads_per_account"], shown.single["leads_nodig"] ?? "", shown.single["gemiddeld"] ?? "", shown.single["mediaan"] ?? ""]).toEqual(["nog niet te bepalen", "", "", ""]);
    }
  }, 60_000);

  it.each<[string, readonly Row[], string]>([
    ["nothing", [], "Er staan nog geen leads met datums in Leads en pijplijn."],
    ["mistakes alone", [lead(leadRow("- - - 04-15 -"))], "Rijen met een fout: 1."],
  ])("shows no figure with %s", async (_what, rows, letOp) => {
    for (const [way, shown] of await journey(rows)) {
      expect([way, ...["leads_per_account", "leads_nodig", "gemiddeld", "mediaan", "nog_open"].map((key) => shown.single[key] ?? ""), ...lines(shown, "trechter", 4)]).toEqual([way, "", "", "", "", ""]);
      expect(String(shown.single["let_op"])).toContain(letOp);
    }
  }, 60_000);

  it("a date as text gives no figure, in no way", async () => {
    const result = planned([...PIPELINE, "h3o2"], { tables: { Pijplijn: [...LEADS, { klant: "X", leaddatum: "19-8-2024" }] } });
    for (const shown of [await inCells(startWithFunctions(), result, "h3o2"), await inFile(result, "h3o2")]) {
      expect([shown.single["leads_nodig"] ?? "", ...lines(shown, "trechter", 4)]).toEqual([""]);
    }
  }, 60_000);
});

describe("3.1", () => {
  const open = (rows: readonly Row[], klanten: readonly Row[] = [{ klant: "Alfa" }]) => bothWays([...PIPELINE, "h3o1"], "h3o1", { tables: { Pijplijn: rows, Klanten: klanten } });

  it("lists what is open per stage, marks what is new at an existing account, and counts every row once", async () => {
    const rows: Row[] = [
      { klant: "Kilo", omschrijving: "Onderhoud", stadium: "lead", bestaand: "nee" },
      { klant: "alfa", omschrijving: "Uitbreiding", stadium: "prospect", bestaand: "ja", uitkomst: "open" },
      { klant: "Zulu", omschrijving: "Advies", stadium: "hot prospect", bestaand: "ja" },
      { klant: "Mike", stadium: "hot prospect", uitkomst: "gewonnen" },
      { klant: "Lima" },
    ];
    for (const [way, shown] of await open(rows)) {
      expect([way, lines(shown, "telling", 3)]).toEqual([way, [["Leads", 1, 0], ["Prospects", 2, 1], ["Hot prospects", 1, 1], ["Gewonnen", 1, 0], ["Verloren", 0, 0], ["Lege rij", 14, 0], ["Alle rijen", 19, 2]]]);
      expect([lines(shown, "leads", 3), lines(shown, "prospects", 3), lines(shown, "hot_prospects", 3)]).toEqual([
        [["Kilo", "Onderhoud", null]], [["alfa", "Uitbreiding", "ja"], ["Lima", null, null]], [["Zulu", "Advies", "ja, maar onbekend in Klantenbestand"]],
      ]);
      expect(shown.single).toMatchObject({ verschil: 0, let_op: "Geen bijzonderheden.", leads_meer: "Alles wat openstaat." });
    }
  }, 60_000);

  it("says how many do not fit a list, and takes more rows than it starts with", async () => {
    const rows = Array.from({ length: 25 }, (_, at): Row => ({ klant: `K${at}`, stadium: at < 13 ? "lead" : "prospect" }));
    for (const [way, shown] of await open(rows)) {
      expect([way, lines(shown, "leads", 3).length, shown.single["leads_meer"], shown.single["prospects_meer"], shown.single["hot_prospects_meer"], shown.single["verschil"]]).toEqual([
        way, 10, "Nog 3 staan er niet bij. In Leads en pijplijn ziet u ze alle.", "Nog 2 staan er niet bij. In Leads en pijplijn ziet u ze alle.", "Er staat niets open.", 0,
      ]);
    }
  }, 60_000);

  it.each<[string, readonly Row[], string]>([
    ["nothing", [], "Er staat nog niets in Leads en pijplijn."],
    ["no leads", [{ klant: "Alfa", stadium: "prospect" }], "Er staan geen leads open."],
  ])("says what to do with %s", async (_what, rows, letOp) => {
    for (const [way, shown] of await open(rows)) expect([way, String(shown.single["let_op"]).includes(letOp)]).toEqual([way, true]);
  }, 60_000);
});

describe("3.3", () => {
  const network = (rows: readonly Row[] | undefined) => bothWays(["instellingen", "h3o3"], "h3o3", rows ? { tables: { Netwerk: rows } } : {});

  it("starts with three rows for each of eight categories, and counts no names", async () => {
    for (const [way, shown] of await network(undefined)) {
      const categories = rowsOf(shown, "Netwerk").map((row) => row["categorie"]);
      expect([way, categories.length, new Set(categories).size, shown.single["namen"], shown.single["klanten_bekend"], shown.single["let_op"] ?? ""]).toEqual([way, 24, 8, 0, 0, ""]);
    }
  }, 60_000);

  it("counts names, choices and requests per category and in all", async () => {
    const rows: Row[] = [
      { categorie: "klanten", naam: "A", gekozen: "ja", gevraagd_op: serial("2026-10-01"), resultaat: "ja" },
      { categorie: "klanten", naam: "B", gekozen: "nee" },
      { categorie: "klanten" },
      { categorie: "privé", naam: "C", gekozen: "ja" },
    ];
    for (const [way, shown] of await network(rows)) {
      expect([way, ["bekend", "introductie", "gesproken"].map((key) => shown.single[`klanten_${key}`]), ["bekend", "introductie", "gesproken"].map((key) => shown.single[`prive_${key}`])]).toEqual([way, [2, 1, 1], [1, 1, 0]]);
      expect(shown.single).toMatchObject({ namen: 3, gekozen_samen: 2, gevraagd_samen: 1, resultaat_samen: 1 });
    }
  }, 60_000);

  it.each<[string, readonly Row[], string]>([
    ["a choice without a name", [{ categorie: "klanten", gekozen: "ja" }], "Gekozen zonder naam: 1."],
    ["a name without a category", [{ naam: "A" }], "Namen zonder categorie: 1."],
  ])("says so of %s", async (_what, rows, letOp) => {
    for (const [way, shown] of await network(rows)) expect([way, String(shown.single["let_op"]).includes(letOp)]).toEqual([way, true]);
  }, 60_000);
});

describe("3.5", () => {
  const TYPES = ["reflectie", "doel", "realiteit", "actie"];
  const asked = (column: string, values: readonly AnswerValue[]): Row => Object.fromEntries(TYPES.map((type, at) => [`${type}_${column}`, values[at] ?? null]));

  it.each<[string, Row, readonly [string, string, string, string]]>([
    ["two and one", { ...asked("meest", ["Nee", "Nee", "Ja", "Ja"]), ...asked("ontwikkelen", ["Ja", "Nee", "Nee", "Nee"]) }, ["Realiteitsvragen. Actievragen. ", "Reflectievragen. ", "", ""]],
    ["all four", { ...asked("meest", ["Ja", "Ja", "Ja", "Ja"]), ...asked("ontwikkelen", ["Ja", "Ja", "Ja", "Ja"]) }, ["Reflectievragen. Doelvragen. Realiteitsvragen. Actievragen. ", "Reflectievragen. Doelvragen. Realiteitsvragen. Actievragen. ", "U koos alle vier: dan", "U koos alle vier. Begin"]],
    ["none", { ...asked("meest", ["Nee", "Nee", "Nee", "Nee"]), ...asked("ontwikkelen", ["Nee", "Nee", "Nee", "Nee"]) }, ["", "", "U koos geen enkele soort.", "U koos niets om te leren."]],
    ["not done yet", asked("meest", ["Nee"]), ["", "", "", ""]],
  ])("%s", async (_what, h3o5, [meest, ontwikkelen, let1, let2]) => {
    for (const [way, shown] of await bothWays(["instellingen", "h3o5"], "h3o5", { answers: { h3o5 } })) {
      expect([way, shown.single["meest_gekozen"] ?? "", shown.single["ontwikkelen_gekozen"] ?? ""]).toEqual([way, meest, ontwikkelen]);
      for (const [key, said] of [["meest_let_op", let1], ["ontwikkelen_let_op", let2]] as const) expect(String(shown.single[key] ?? "").slice(0, said.length || undefined)).toBe(said);
    }
  }, 60_000);
});

describe("3.6 and 3.7", () => {
  const SHEETS = ["instellingen", "klanten", "klassen", "abc"];
  const Klanten = [{ klant: "Alfa", omzet0: 1_000 }];

  it("3.6 counts the eight questions and says whether the customer is known", async () => {
    for (const [klant, omzet] of [["alfa ", 1_000], ["Zulu", "onbekende klant"], [null, ""]] as const) {
      for (const [way, shown] of await bothWays([...SHEETS, "h3o6"], "h3o6", { answers: { h3o6: { klant, reflectie1: "a", actie2: "b" } }, tables: { Klanten } })) {
        expect([way, klant, shown.single["omzet"] ?? "", shown.single["klaar"]]).toEqual([way, klant, omzet, 2]);
      }
    }
  }, 60_000);

  it("3.7 counts the ten answers of each conversation, knows its customer, and sees a contradiction", async () => {
    const keys = ["v1", "v2", "v3", "v4a", "v4b", "v5", "v6a", "v6b", "v7a", "v7b"];
    const answersOf = (column: number, values: readonly AnswerValue[]): Row => Object.fromEntries(keys.map((key, at) => [`${key}_g${column}`, values[at] ?? null]));
    const h3o7 = {
      ...answersOf(1, ["Ja", "Ja", "Deels", "klant", "Ja", "Ja", "Ja", "Nee", "beslisser", "Ja"]), klant_g1: "Alfa",
      ...answersOf(2, ["Ja", null, null, "ik", "Ja"]), klant_g2: "Zulu",
      ...answersOf(8, [null, null, null, "gelijk", "Nee"]),
    };
    for (const [way, shown] of await bothWays([...SHEETS, "h3o7"], "h3o7", { answers: { h3o7 }, tables: { Klanten } })) {
      const row = (key: string) => [1, 2, 3, 8].map((column) => shown.single[`${key}_g${column}`] ?? "");
      expect([way, row("beantwoord"), row("omzet"), row("let_op"), shown.single["ingevuld"]]).toEqual([way, [10, 3, "", 2], [1_000, "onbekende klant", "", ""], ["", "4a en 4b spreken elkaar tegen.", "", ""], 11]);
    }
  }, 60_000);
});
