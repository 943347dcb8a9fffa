/** The worked example of the five roles, and what can go wrong with it: in cells of the host and in a written file. */
import type { AnswerValue } from "../../../src/definition";
import { bothWays, inCells, inFile, lines, planned } from "./both-ways";
import type { Row } from "./both-ways";
import { startWithFunctions } from "./support";

const ROLES = ["marktverkenner", "verkoper", "relatiemanager", "coordinator", "partner"] as const;
const C7: readonly (readonly [AnswerValue, AnswerValue])[] = [[3, 2], [5, 4], [5, 3], [4, 2], [4, 4]];
const scores = (values: readonly (readonly [AnswerValue, AnswerValue])[]): Row =>
  Object.fromEntries(ROLES.flatMap((role, at) => [[`${role}_belang`, values[at]?.[0] ?? null], [`${role}_invulling`, values[at]?.[1] ?? null]]));
const shownBy = (h1o2: Row) => bothWays(["instellingen", "h1o2"], "h1o2", { answers: { h1o2 } });

describe("1.2 with the worked example", () => {
  it("gives shortfall and priority per role, the fulfilment, and a suggestion that says why", async () => {
    for (const [way, shown] of await shownBy(scores(C7))) {
      expect([way, lines(shown, "prioriteit", 5)]).toEqual([way, [
        ["Marktverkenner", 3, 2, 1, 3], ["Verkoper", 5, 4, 1, 5], ["Relatiemanager", 5, 3, 2, 10], ["Coördinator", 4, 2, 2, 8], ["Partner in business", 4, 4, 0, 0],
      ]]);
      expect(shown.single["ingevuld_deel"]).toBeCloseTo(5 / 7, 12);
      expect(lines(shown, "voorstel", 2).map(([role]) => role)).toEqual(["Relatiemanager", "Verkoper"]);
      expect(String(lines(shown, "voorstel", 2)[0]?.[1])).toContain("u beslist");
      expect([shown.single["keuze1_suggestie"], shown.single["keuze2_suggestie"]]).toEqual(["Relatiemanager", "Verkoper"]);
      expect([shown.single["let_op"] ?? "", shown.single["samen"] ?? ""]).toEqual(["", ""]);
      expect(shown.single).toMatchObject({ ingevuld: 10, oorzaken_nodig: "Alleen als u hierboven bij een van beide rollen Nee kiest." });
    }
  }, 60_000);

  it.each<[string, AnswerValue, AnswerValue, string, string]>([
    ["one of the two is not good enough", "Nee", "Ja", "Nee", "Ja. Zeg bij elke oorzaak"],
    ["the other is not", "Ja", "Nee", "Nee", "Ja. Zeg bij elke oorzaak"],
    ["neither is", "Nee", "Nee", "Nee", "Ja. Zeg bij elke oorzaak"],
    ["both are", "Ja", "Ja", "Ja", "Nee, u vult beide rollen goed genoeg in."],
    ["only one was judged", "Ja", null, "", "Alleen als u hierboven"],
    ["only one was judged, and is not", null, "Nee", "Nee", "Ja. Zeg bij elke oorzaak"],
  ])("%s", async (_what, first, second, samen, nodig) => {
    const answers = { ...scores(C7), keuze1_rol: "Relatiemanager", keuze2_rol: "Verkoper", keuze1_voldoende: first, keuze2_voldoende: second };
    for (const [way, shown] of await shownBy(answers)) {
      expect([way, shown.single["samen"] ?? "", shown.single["let_op"] ?? ""]).toEqual([way, samen, ""]);
      expect(String(shown.single["oorzaken_nodig"])).toContain(nodig);
    }
  }, 60_000);

  it("asks for no more causes once one was given", async () => {
    for (const [way, shown] of await shownBy({ keuze1_rol: "Verkoper", keuze1_voldoende: "Nee", oorzaak_eigen: "Te weinig tijd" })) {
      expect([way, shown.single["oorzaken_nodig"]]).toEqual([way, "Ja, en u bent ermee begonnen."]);
    }
  }, 60_000);
});

describe("1.2 that was filled in wrongly or in part", () => {
  it.each<[string, Row, string]>([
    ["the same role twice", { keuze1_rol: "Verkoper", keuze2_rol: "Verkoper" }, "U koos twee keer dezelfde rol. Kies bij een van beide een andere."],
    ["a judgement without a role", { keuze2_voldoende: "Nee" }, "Kies ook de rol waarvoor u Ja of Nee hebt gekozen."],
    ["one role", { keuze1_rol: "Verkoper" }, ""],
    ["nothing", {}, ""],
  ])("%s", async (_what, answers, letOp) => {
    for (const [way, shown] of await shownBy(answers)) expect([way, shown.single["let_op"] ?? ""]).toEqual([way, letOp]);
  }, 60_000);

  it("suggests one role when only one has both scores, and leaves the second place empty", async () => {
    for (const [way, shown] of await shownBy({ verkoper_belang: 5, verkoper_invulling: 2, partner_belang: 4 })) {
      expect([way, shown.single["keuze1_suggestie"], shown.single["keuze2_suggestie"] ?? ""]).toEqual([way, "Verkoper", ""]);
      expect(lines(shown, "prioriteit", 5)[4]).toEqual(["Partner in business", 4, null, null, null]);
    }
  }, 60_000);

  it("shows no figure as long as nothing is filled in", async () => {
    for (const [way, shown] of await shownBy({})) {
      expect([way, lines(shown, "prioriteit", 5), lines(shown, "voorstel", 2), shown.single["ingevuld_deel"] ?? "", shown.single["keuze1_suggestie"] ?? ""]).toEqual([way, [], [], "", ""]);
    }
  }, 60_000);

  it.each<[string, AnswerValue]>([["6", 6], ["2.5", 2.5], ["text", "veel"]])("a score of %s gives no figure, in no way", async (_what, wrong) => {
    const result = planned(["instellingen", "h1o2"], { answers: { h1o2: { ...scores(C7), verkoper_belang: wrong } } });
    for (const shown of [await inCells(startWithFunctions(), result, "h1o2"), await inFile(result, "h1o2")]) {
      expect([shown.single["ingevuld_deel"] ?? "", ...lines(shown, "prioriteit", 5)]).toEqual([""]);
    }
  }, 60_000);
});
