/** The worked examples of the pipeline and the styles: through cells of the host, and through a written file read back. */
import type { AnswerValue } from "../../../src/definition";
import { readAnswers } from "../../../src/excel";
import type { Answers } from "../../../src/plan";
import { bothWays, inCells, inFile, lines, planned, rowsOf } from "./both-ways";
import type { Row } from "./both-ways";
import { startWithFunctions } from "./support";

const PIPELINE = ["instellingen", "klanten", "klassen", "pijplijn", "pijplijnrijen", "h3o4"];
const STYLES = ["instellingen", "h5o3"];

const deal = (klant: string, bedrag: AnswerValue, kans: AnswerValue, more: Row = {}): Row => ({ klant, bedrag, kans, stadium: "prospect", uitkomst: "open", ...more });
const FIVE = [deal("Een", 10_000, 0.8), deal("Twee", 20_000, 0.5), deal("Drie", 15_000, 0.2), deal("Vier", 40_000, 0.5), deal("Vijf", 8_000, 0.8)];

describe("five deals", () => {
  it("give the expectation per row and in all, the scenarios and quantiles with their chances, and a reconciliation that closes", async () => {
    for (const [way, shown] of await bothWays(PIPELINE, "h3o4", { tables: { Pijplijn: FIVE } })) {
      expect([way, rowsOf(shown, "Pijplijn").slice(0, 5).map((row) => row["verwachting"])]).toEqual([way, [8_000, 10_000, 3_000, 20_000, 6_400]]);
      expect(rowsOf(shown, "Pijplijn").slice(5).map((row) => row["verwachting"] ?? "")).toEqual(Array.from({ length: 14 }, () => ""));
      expect(shown.single).toMatchObject({ verwachting: 47_400, prospects: 5, bedrag: 93_000, let_op: "Geen bijzonderheden.", meer: "Alle prospects die meetellen.", verschil_bedrag: 0, verschil_verwachting: 0 });
      expect(lines(shown, "scenarios", 4)).toEqual([["alleen ≥ 80 %", 18_000, 0.926, 0.926], ["alles ≥ 50 %", 78_000, 0.176, 0.176], ["alles", 93_000, 0.032, 0.032]]);
      expect(lines(shown, "kwantielen", 3)).toEqual([["10 % kans op minder dan", 18_000, 18_000], ["50 % kans op minder dan", 48_000, 48_000], ["90 % kans op minder dan", 78_000, 78_000]]);
      expect(lines(shown, "lijst", 5).map((line) => line[0])).toEqual(["Vier", "Twee", "Een", "Vijf", "Drie"]);
      expect(lines(shown, "aansluiting", 4).filter((line) => line[1] !== 0)).toEqual([["Telt mee", 5, 93_000, 47_400], ["Lege rij", 14, 0, null], ["Alle rijen", 19, 93_000, 47_400]]);
    }
  }, 60_000);

  it("count only in the chosen period, and leave what is won, lost or still a lead apart", async () => {
    const rows = [
      deal("Binnen", 1_000, 0.5, { orderdatum: 46_000 }), deal("Laatste dag", 1_000, 0.5, { orderdatum: 46_100 }), deal("Erna", 1_000, 0.5, { orderdatum: 46_101 }), deal("Zonder dag", 1_000, 0.5),
      deal("Gewonnen", 700, 0.8, { uitkomst: "gewonnen" }), deal("Verloren", 600, 0.8, { uitkomst: "verloren" }), deal("Lead", null, null, { stadium: "lead" }),
    ];
    const answers = { instellingen: { pijplijn_van: 46_000, pijplijn_tot: 46_100 } };
    for (const [way, shown] of await bothWays(PIPELINE, "h3o4", { answers, tables: { Pijplijn: rows } })) {
      expect([way, lines(shown, "aansluiting", 4).filter((line) => line[1] !== 0)]).toEqual([way, [
        ["Telt mee", 2, 2_000, 1_000], ["Gewonnen (apart)", 1, 700, null], ["Verloren", 1, 600, null], ["Buiten de periode", 1, 1_000, null], ["Zonder orderdatum", 1, 1_000, null],
        ["Lead zonder bedrag", 1, 0, null], ["Lege rij", 12, 0, null], ["Alle rijen", 19, 5_300, 1_000],
      ]]);
      expect(shown.single).toMatchObject({ van: 46_000, tot: 46_100, verschil_bedrag: 0, verschil_verwachting: 0 });
      expect(rowsOf(shown, "Pijplijn").slice(0, 7).map((row) => row["telt_mee"])).toEqual(["Telt mee", "Telt mee", "Buiten de periode", "Zonder orderdatum", "Gewonnen (apart)", "Verloren", "Lead zonder bedrag"]);
    }
  }, 60_000);

  it("are not there yet: nothing is computed, and the sheet says what to do", async () => {
    for (const [way, shown] of await bothWays(PIPELINE, "h3o4", {})) {
      expect([way, shown.single["verwachting"] ?? "", shown.single["let_op"]]).toEqual([way, "", "Er staan nog geen prospects in Leads en pijplijn. Vul daar klant, bedrag en kans in."]);
      for (const key of ["lijst", "scenarios", "kwantielen", "aansluiting"]) expect(lines(shown, key, 1)).toEqual([]);
    }
  }, 60_000);
});

describe("a deal that was typed otherwise", () => {
  it.each<[string, AnswerValue, AnswerValue, string, AnswerValue]>([
    ["20 for 20 %", 100, 20, "Telt mee", 20], ["0.2", 100, 0.2, "Telt mee", 20], ["text 20%", 100, "20%", "Telt mee", 20], ["text 20 %", 100, "20 %", "Telt mee", 20],
    ["1 for certain", 100, 1, "Telt mee", 100], ["100", 100, 100, "Telt mee", 100], ["150", 100, 150, "Fout: kans niet van 0 tot en met 100 %", ""], ["−5", 100, -5, "Fout: kans niet van 0 tot en met 100 %", ""],
    ["an amount below 0", -100, 0.5, "Fout: bedrag onder 0", ""], ["no amount", null, 0.5, "Fout: bedrag ontbreekt", ""], ["no chance", 100, null, "Fout: kans ontbreekt", ""],
    ["an amount of ten billion", 1e10, 0.5, "Telt mee", 5e9],
  ])("%s", async (_what, bedrag, kans, status, expectation) => {
    for (const [way, shown] of await bothWays(PIPELINE, "h3o4", { tables: { Pijplijn: [...FIVE, deal("Zes", bedrag, kans)] } })) {
      const row = rowsOf(shown, "Pijplijn")[5] ?? {};
      expect([way, row["telt_mee"], row["verwachting"] ?? ""]).toEqual([way, status, expectation]);
      expect(shown.single).toMatchObject({
        verwachting: 47_400 + Number(expectation), verschil_bedrag: 0, verschil_verwachting: 0,
        let_op: status.startsWith("Fout") ? "Rijen met een fout: 1. Zij tellen niet mee; in Leads en pijplijn staat bij telt mee wat eraan schort." : "Geen bijzonderheden.",
      });
    }
  }, 60_000);

  it.each<[string, Row]>([
    ["text as chance", { kans: "veel" }], ["text as amount", { bedrag: "duizend" }], ["a date as text", { orderdatum: "19-8-2026" }], ["another stage", { stadium: "klant" }], ["an amount past all bounds", { bedrag: 1e15 }],
  ])("%s gives no figure, in no way: the cell shows the error, the file computes on opening", async (_what, wrong) => {
    const result = planned(PIPELINE, { tables: { Pijplijn: [...FIVE, { ...deal("Zes", 100, 0.5), ...wrong }] } });
    const shown = await inCells(startWithFunctions(), result, "h3o4");
    expect(shown.single["verwachting"]).toBeNull();
    expect(rowsOf(shown, "Pijplijn").map((row) => row["verwachting"] ?? "")).toEqual(Array.from({ length: 19 }, () => ""));
    const seen = await Excel.run(async (context) => {
      const cell = context.workbook.names.getItem("ak_h3o4_verwachting").getRange().load("values");
      await context.sync();
      return cell.values;
    });
    expect(seen).toEqual([["#VALUE!"]]);
    expect((await inFile(result, "h3o4")).single["verwachting"]).toBeNull();
  }, 60_000);
});

describe("the 24 statements", () => {
  const A = [4, 2, 5, 3, 2, 4, 5, 4, 5, 4, 1, 4, 4, 5, 2, 5, 5, 4, 4, 3, 3, 5, 5, 3];
  const B = Array.from({ length: 24 }, (_, index) => ((7 * (index + 1)) % 5) + 1);
  const D = Array.from({ length: 24 }, (_, index) => ([2, 5, 11, 15, 20, 21].includes(index + 1) ? 5 : 1));
  const E = A.map((answer, index) => (index === 19 ? null : answer));
  const answersOf = (values: readonly AnswerValue[]): Answers => ({ h5o3: Object.fromEntries(values.map((value, index) => [`s${String(index + 1).padStart(2, "0")}_antwoord`, value])) });

  it.each<[string, readonly (number | null)[], readonly (readonly AnswerValue[])[], string, AnswerValue, AnswerValue]>([
    ["A: two styles close together", A, [[13, 13, 13], [22, 22, 22], [27, 27, 27], [29, 29, 29]], "Geen uitgesproken voorkeur tussen Participeren en Inspireren", 35, 56],
    ["B", B, [[14, 14, 14], [22, 22, 22], [17, 17, 17], [21, 21, 21]], "Geen uitgesproken voorkeur tussen Overtuigen en Participeren", 36, 38],
    ["C: a tie of four", new Array<number>(24).fill(3), [[18, 18, 18], [18, 18, 18], [18, 18, 18], [18, 18, 18]], "Geen uitgesproken voorkeur tussen Aansporen, Overtuigen, Inspireren en Participeren", 36, 36],
    ["D: one style only", D, [[30, 30, 30], [6, 6, 6], [6, 6, 6], [6, 6, 6]], "Aansporen", 36, 12],
    ["E: one answer missing", E, [[null, 11, 15], [22, 22, 22], [27, 27, 27], [29, 29, 29]], "Nog 1 van 24 stellingen open: 20", "", ""],
  ])("example %s", async (_what, values, scores, voorkeur, duwen, trekken) => {
    for (const [way, shown] of await bothWays(STYLES, "h5o3", { answers: answersOf(values) })) {
      expect([way, lines(shown, "scores", 7).map((line) => line.slice(1, 4))]).toEqual([way, scores]);
      expect([shown.single["voorkeur"], shown.single["duwen"] ?? "", shown.single["trekken"] ?? ""]).toEqual([voorkeur, duwen, trekken]);
    }
  }, 60_000);

  it("example A in proportion", async () => {
    for (const [, shown] of await bothWays(STYLES, "h5o3", { answers: answersOf(A) })) {
      const rounded = lines(shown, "scores", 7).map((line) => line.slice(4).map((value) => Math.round(Number(value) * 1e4) / 1e4));
      expect(rounded).toEqual([[0.2917, 0.1429, 4], [0.6667, 0.2418, 3], [0.875, 0.2967, 2], [0.9583, 0.3187, 1]]);
    }
  }, 60_000);

  it("scores the same when somebody sorted the rows: the number of the statement counts, not the row", async () => {
    const host = startWithFunctions();
    const result = planned(STYLES, { answers: answersOf(A) });
    const before = lines(await inCells(host, result, "h5o3"), "scores", 7);
    await Excel.run(async (context) => {
      const areas = ["nummer", "antwoord"].map((key) => context.workbook.names.getItem(`ak_h5o3_${key}`).getRange().load("values"));
      await context.sync();
      for (const area of areas) area.values = [...area.values].reverse();
      await context.sync();
    });
    await host.settle();
    const { columns } = await readAnswers(["h5o3"]);
    expect(lines({ single: {}, areas: columns["h5o3"] ?? {}, tables: {} }, "scores", 7)).toEqual(before);
  }, 60_000);

  it.each<[string, AnswerValue]>([["6", 6], ["2.5", 2.5], ["text", "vaak"], ["below the scale", -1]])("an answer of %s gives no score, in no way", async (_what, wrong) => {
    const result = planned(STYLES, { answers: answersOf([wrong, ...A.slice(1)]) });
    for (const shown of [await inCells(startWithFunctions(), result, "h5o3"), await inFile(result, "h5o3")]) {
      expect([shown.single["voorkeur"] ?? "", ...lines(shown, "scores", 7)]).toEqual([""]);
    }
  }, 60_000);

  it("an answer of 0 is no answer yet", async () => {
    for (const [way, shown] of await bothWays(STYLES, "h5o3", { answers: answersOf([0, ...A.slice(1)]) })) expect([way, shown.single["voorkeur"]]).toEqual([way, "Nog 1 van 24 stellingen open: 1"]);
  }, 60_000);
});
