/** The opdrachten of the relatiemanager: the klantenbindingscore and the phases, through cells of the host and a written file. */
import type { AnswerValue } from "../../../src/definition";
import { bothWays, inCells, lines, planned, rowsOf } from "./both-ways";
import type { Row } from "./both-ways";
import { startWithFunctions } from "./support";

const CENTRAL = ["instellingen", "klanten", "klassen", "abc"];
const BINDING = [...CENTRAL, "bindingrijen", "h4o1"];
const PHASES = [...CENTRAL, "faserijen", "h4o2"];
const TALKS = [...CENTRAL, "h4o4"];

const FIXED = "Accountmanagement (vaste relatie)";
const KLANTEN: readonly Row[] = [
  ["Alfa", 420_000, FIXED], ["Bravo", 185_000, "Elkaar leren kennen"], ["Charlie", 120_000, "Dreigende scheiding"], ["Delta", 75_000, "Intensive care"],
  ["Echo", 60_000, FIXED], ["Foxtrot", 45_000, "Verwelkoming"], ["Golf", 95_000, null],
].map(([klant, omzet0, relatiefase]) => ({ klant, omzet0, relatiefase }) as Row);

const judged = (klant: string, vertrouwen: AnswerValue, risico: AnswerValue, bevestiging: AnswerValue): Row => ({ klant, vertrouwen, risico, bevestiging });
const SIX = [judged("Alfa", 4, 2, 4), judged("Bravo", 3, 3, 3), judged("Charlie", 4, 2, 4), judged("Delta", 2, 4, 2), judged("Echo", 5, 1, 5), judged("Foxtrot", 4, null, 3)];

const figures = (row: Row | undefined) => [row?.["fase"] ?? "", row?.["score"] ?? "", row?.["band"] ?? "", row?.["toelichting"] ?? ""];
const scored = (Relatiescores: readonly Row[], more: Row = {}, klanten = KLANTEN) => ({ tables: { Klanten: klanten, Relatiescores }, answers: { instellingen: more } });

describe("six customers that were judged", () => {
  it("get the scores of the worked example, and the portfolio its mean and its revenue at risk", async () => {
    for (const [way, shown] of await bothWays(BINDING, "h4o1", scored(SIX))) {
      const rows = rowsOf(shown, "Relatiescores");
      expect([way, rows.slice(0, 6).map(figures)]).toEqual([way, [
        [FIXED, 81.25, "hecht", ""], ["Elkaar leren kennen", 52.5, "stabiel", ""], ["Dreigende scheiding", 49, "kwetsbaar", "begrensd door de fase"],
        ["Intensive care", 31.25, "kwetsbaar", ""], [FIXED, 100, "hecht", ""], ["Verwelkoming", 55, "stabiel", ""],
      ]]);
      expect(rows.slice(6).map(figures)).toEqual(Array.from({ length: 4 }, () => ["", "", "", ""]));
      expect(Number(shown.single["gemiddelde"])).toBeCloseTo(66.890884, 6);
      expect(Number(shown.single["aandeel_beoordeeld"])).toBeCloseTo(0.905, 12);
      expect(Number(shown.single["aandeel_risico"])).toBeCloseTo(0.21547, 6);
      expect(shown.single).toMatchObject({ jaar: 2026, scores_controle: "In orde.", let_op: "Geen bijzonderheden." });
      expect(lines(shown, "banden", 3)).toEqual([
        ["hecht", 2, 480_000], ["stabiel", 2, 230_000], ["kwetsbaar", 2, 195_000], ["kritiek", 0, 0], ["n.v.t.", 0, 0],
        ["Niet beoordeeld", 1, 95_000], ["Alle klanten", 7, 1_000_000], ["Omzet met risico (score onder 50)", 2, 195_000], ["Onbekende klant", 0, null],
      ]);
    }
  }, 60_000);

  it("weigh as Instellingen says", async () => {
    for (const [way, shown] of await bothWays(BINDING, "h4o1", scored(SIX.slice(1, 2), { gewicht_vertrouwen: 0, gewicht_risico: 0, gewicht_bevestiging: 1, gewicht_fase: 3 }))) {
      expect([way, figures(rowsOf(shown, "Relatiescores")[0])]).toEqual([way, ["Elkaar leren kennen", 57.5, "stabiel", ""]]);
    }
  }, 60_000);

  it("are not there yet: the sheet says what to do", async () => {
    for (const [way, shown] of await bothWays(BINDING, "h4o1", {})) {
      expect([way, shown.single["gemiddelde"] ?? "", shown.single["let_op"]]).toEqual([way, "", "Er zijn nog geen klanten beoordeeld. Vul de tabel onderaan in."]);
      expect(rowsOf(shown, "Relatiescores").map(figures)).toEqual(Array.from({ length: 10 }, () => ["", "", "", ""]));
      expect(lines(shown, "banden", 3)).toEqual([]);
    }
  }, 60_000);
});

describe("a customer without a score says why, and the others keep theirs", () => {
  const recruited = KLANTEN.map((row) => (row["klant"] === "Golf" ? { ...row, relatiefase: "Werving" } : row));

  it.each<[string, Row, readonly Row[], readonly AnswerValue[], string]>([
    ["an unknown customer", judged("Zulu", 4, 2, 4), KLANTEN, ["onbekende klant", "", "n.v.t.", "fase ontbreekt"], "Onbekend in Klantenbestand: 1. Zij tellen niet mee; kies hun naam uit de lijst."],
    ["a phase in which there is no customer yet", judged("Golf", 4, 2, 4), recruited, ["Werving", "", "n.v.t.", "nog geen klant"], "Klanten zonder score: 1. Bij toelichting staat waarom."],
    ["no phase", judged("Golf", 4, 2, 4), KLANTEN, ["", "", "n.v.t.", "fase ontbreekt"], "Klanten zonder score: 1. Bij toelichting staat waarom."],
    ["two of the four elements", judged("Foxtrot", 4, null, null), KLANTEN, ["Verwelkoming", "", "n.v.t.", "te weinig elementen"], "Klanten zonder score: 1. Bij toelichting staat waarom."],
  ])("%s", async (_what, row, klanten, expected, warning) => {
    for (const [way, shown] of await bothWays(BINDING, "h4o1", scored([...SIX.slice(0, 5), row], {}, klanten))) {
      const rows = rowsOf(shown, "Relatiescores");
      expect([way, figures(rows[5])]).toEqual([way, expected]);
      expect(figures(rows[0])).toEqual([FIXED, 81.25, "hecht", ""]);
      expect(shown.single["let_op"]).toBe(warning);
    }
  }, 60_000);

  it.each<[string, AnswerValue]>([["6", 6], ["2.5", 2.5], ["text", "goed"], ["−1", -1]])("a score of %s that was pasted is counted as wrong on the sheet, and nothing is computed", async (_what, wrong) => {
    const result = planned(BINDING, scored([...SIX, judged("Golf", 4, wrong, 4)]));
    const shown = await inCells(startWithFunctions(), result, "h4o1");
    expect(shown.single["scores_controle"]).toBe("Cellen zonder heel getal van 1 tot en met 5: 1. Tot u ze verbetert, rekent dit blad niet.");
    expect(shown.single["gemiddelde"]).toBeNull();
    expect(rowsOf(shown, "Relatiescores").slice(0, 7).map((row) => row["score"] ?? "")).toEqual(Array.from({ length: 7 }, () => ""));
  }, 60_000);
});

describe("customers per phase", () => {
  it("are counted with their revenue, and the two largest of a phase are proposed", async () => {
    const chosen = [{ fase: FIXED, klant: "Echo" }, { fase: FIXED, klant: null }, { fase: "Scheiding", klant: "Alfa" }, { fase: "Werving", klant: "Zulu" }, { fase: "Werving", klant: "Golf" }];
    for (const [way, shown] of await bothWays(PHASES, "h4o2", { tables: { Klanten: KLANTEN, Fasekeuze: chosen } })) {
      expect([way, lines(shown, "fasen", 4).map((line) => line.slice(0, 3))]).toEqual([way, [
        ["Werving", 0, 0], ["Verwelkoming", 1, 45_000], ["Elkaar leren kennen", 1, 185_000], [FIXED, 2, 480_000],
        ["Intensive care", 1, 75_000], ["Dreigende scheiding", 1, 120_000], ["Scheiding", 0, 0], ["Terugwinnen", 0, 0],
      ]]);
      expect(shown.single["zonder_fase"]).toBe(1);
      expect(rowsOf(shown, "Fasekeuze").slice(0, 5).map((row) => [row["voorstel"] ?? "", row["controle"] ?? ""])).toEqual([
        ["Alfa", "Klopt"], ["Echo", ""], ["", `Staat in Klantenbestand bij: ${FIXED}`], ["", "Onbekend in Klantenbestand"], ["", "Nog geen fase in Klantenbestand"],
      ]);
    }
  }, 60_000);

  it("start with each of the eight phases twice", async () => {
    for (const [way, shown] of await bothWays(PHASES, "h4o2", {})) {
      const phases = rowsOf(shown, "Fasekeuze").map((row) => row["fase"]);
      expect([way, phases.length, new Set(phases).size, phases.slice(0, 3)]).toEqual([way, 16, 8, ["Werving", "Werving", "Verwelkoming"]]);
      expect(lines(shown, "fasen", 4)).toEqual([]);
    }
  }, 60_000);
});

describe("five talks with customers", () => {
  it("are counted, and an unknown customer stands out", async () => {
    const answers = { h4o4: { k1_klant: " alfa", k1_datum: 46_300, k1_behouden: "a", k1_beter: "b", k1_stoppen: "c", k2_klant: "Zulu", k2_beter: "d" } };
    for (const [way, shown] of await bothWays(TALKS, "h4o4", { answers, tables: { Klanten: KLANTEN } })) {
      expect([way, shown.single["gesproken"], shown.single["antwoorden"]]).toEqual([way, 1, 4]);
      expect([1, 2, 3].map((place) => shown.single[`k${place}_omzet`] ?? "")).toEqual([420_000, "onbekende klant", ""]);
    }
  }, 60_000);
});
