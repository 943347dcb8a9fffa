/** 5.1 and 5.2: what is counted, and how SMART three results are, in cells of the host and in a written file. */
import type { AnswerValue } from "../../../src/definition";
import { bothWays } from "./both-ways";
import type { Row } from "./both-ways";

const BEGIN = 46_327;
const LETTERS = ["s", "m", "a", "r", "t"] as const;
const ticks = (column: number, values: readonly AnswerValue[]): Row => Object.fromEntries(LETTERS.map((letter, at) => [`${letter}_v${column}`, values[at] ?? null]));
const YES = ["Ja", "Ja", "Ja", "Ja", "Ja"];
const shownBy = (h5o2: Row) => bothWays(["instellingen", "h5o2"], "h5o2", { answers: { h5o2 } });

describe("5.2", () => {
  // Hints of the worked example: measurable and time-bound, as far as the text tells.
  it.each<[string, boolean, boolean]>([
    ["100 euro meer omzet per medewerker", true, false],
    ["binnen 10 weken 50% meer naamsbekendheid", true, true],
    ["20 nieuwe partners voor einde 2020", true, true],
    ["Klant Alfa tevreden houden", false, false],
    ["van 7,2 naar 8,0 voor Q4 2026", true, true],
    ["Actieplan 2026 opstellen", false, true],
    ["Meer omzet in 2025", false, true],
  ])("%s", async (resultaat, measurable, timeBound) => {
    const parts = [...(measurable ? [] : ["Nog niet meetbaar: noem een getal dat u kunt meten."]), ...(timeBound ? [] : ["Nog niet tijdgebonden: noem een datum, kwartaal of duur."])];
    const hint = parts.length === 0 ? "Meetbaar en tijdgebonden." : parts.join(" ");
    for (const [way, shown] of await shownBy({ resultaat_r2: resultaat })) {
      expect([way, shown.single["aanwijzing_u2"], shown.single["aanwijzing_u1"] ?? "", shown.single["beschreven"]]).toEqual([way, hint, "", 1]);
    }
  }, 60_000);

  it("suggests a deadline three months on beside the one that was chosen, and never fills it in", async () => {
    for (const [way, shown] of await shownBy({ begin_r1: BEGIN, begin_r2: 46_081, deadline_r2: 46_100 })) {
      // 1 November 2026; 1 February 2027. From the last day of February 2026 the suggestion is 28 May.
      expect([way, shown.single["voorstel_r1"], shown.single["deadline_r1"] ?? null, shown.single["voorstel_r2"], shown.single["deadline_r2"], shown.single["voorstel_r3"] ?? ""])
        .toEqual([way, 46_419, null, 46_170, 46_100, ""]);
    }
  }, 60_000);

  it("counts the letters per result and says what is missing", async () => {
    const answers = { ...ticks(1, YES), akkoord_r1: "Het team", ...ticks(2, ["Ja", "Nee", "Ja"]), resultaat_r1: "x", resultaat_r2: "y", resultaat_r3: "z" };
    for (const [way, shown] of await shownBy(answers)) {
      expect([way, shown.single["score_u1"], shown.single["opmerking_u1"] ?? "", shown.single["score_u2"], shown.single["score_u3"] ?? ""]).toEqual([way, "5 van 5", "", "2 van 5", ""]);
      expect(String(shown.single["opmerking_u2"])).toContain("Nog niet beantwoord");
      expect(shown.single["beschreven"]).toBe(3);
    }
  }, 60_000);

  it.each<[string, number, string, string]>([
    ["a deadline before the start", BEGIN - 1, "De deadline ligt voor het begin.", "De einddatum ligt voor de begindatum."],
    ["on the last day", 46_419, "", ""],
    ["a day too late", 46_420, "Langer dan drie maanden.", ""],
    ["more than three years", BEGIN + 1_200, "Langer dan drie maanden.", "Langer dan drie jaar."],
  ])("%s", async (_what, deadline, planning, opmerking) => {
    for (const [way, shown] of await shownBy({ ...ticks(1, YES), akkoord_r1: "Het team", begin_r1: BEGIN, deadline_r1: deadline })) {
      expect([way, shown.single["planning_u1"] ?? "", shown.single["opmerking_u1"] ?? ""]).toEqual([way, planning, opmerking]);
    }
  }, 60_000);
});

describe("5.1", () => {
  it("counts the sixteen lines of each review by itself, and asks only the first to be complete", async () => {
    const lines = ["doelen", "doelen", "doelen", "rollen", "rollen", "werkwijze", "werkwijze", "omgang"].flatMap((topic, at) => [`p${at + 1}_gedrag_${topic}`, `p${at + 1}_oorzaak_${topic}`]);
    expect(lines).toHaveLength(16);
    const h5o1 = { ...Object.fromEntries(lines.map((line) => [`${line}_t1`, "gezien"])), datum_t1: BEGIN, p8_oorzaak_omgang_t3: "druk" };
    for (const [way, shown] of await bothWays(["instellingen", "h5o1"], "h5o1", { answers: { h5o1 } })) {
      expect([way, [1, 2, 3, 4].map((review) => shown.single[`gedaan_t${review}`] ?? ""), shown.single["ingevuld"]]).toEqual([way, [16, "", 1, ""], 17]);
    }
  }, 60_000);
});
