/** The opdrachten of the partner in business: the ladder of relations, through cells of the host and a written file. */
import type { AnswerValue } from "../../../src/definition";
import { bothWays, lines, rowsOf } from "./both-ways";
import type { Row } from "./both-ways";

const CENTRAL = ["instellingen", "klanten", "klassen", "abc"];
const LADDER = [...CENTRAL, "relatierijen", "h6o1"];

const KLANTEN: readonly Row[] = [["Alfa", 420_000], ["Bravo", 185_000], ["Charlie", 120_000], ["Delta", 75_000], ["Echo", 60_000]].map(([klant, omzet0]) => ({ klant, omzet0 }) as Row);
const TYPES = ["Toeleveringspartner", "Leverancier", "Voorkeursleverancier", "Leverancier", "Partner in business"];
const ladder = (types: readonly AnswerValue[], names = ["Alfa", "Bravo", "Charlie", "Delta", "Echo"]) => ({ tables: { Klanten: KLANTEN, Relatietypen: types.map((type, row) => ({ account: names[row] ?? null, type })) } });

describe("the ladder of relations", () => {
  it("counts accounts and revenue per step, and gives the middle one and the revenue on the two highest", async () => {
    for (const [way, shown] of await bothWays(LADDER, "h6o1", ladder(TYPES))) {
      expect([way, lines(shown, "ladder", 5)]).toEqual([way, [
        [1, "Leverancier", 2, 0.4, 260_000], [2, "Voorkeursleverancier", 1, 0.2, 120_000], [3, "Toeleveringspartner", 1, 0.2, 420_000], [4, "Partner in business", 1, 0.2, 60_000],
      ]]);
      expect(shown.single["mediaan"]).toBe("Voorkeursleverancier");
      expect(Number(shown.single["aandeel_hoog"])).toBeCloseTo(480 / 860, 12);
      expect(rowsOf(shown, "Relatietypen").map((row) => row["omzet"])).toEqual([420_000, 185_000, 120_000, 75_000, 60_000]);
    }
  }, 60_000);

  it("lies between two steps for an even number, and says which account it does not know", async () => {
    for (const [way, shown] of await bothWays(LADDER, "h6o1", ladder(["Leverancier", "Partner in business"], ["Alfa", "Zulu"]))) {
      expect([way, shown.single["mediaan"], shown.single["aandeel_hoog"]]).toEqual([way, "tussen Leverancier en Partner in business", 0]);
      expect(rowsOf(shown, "Relatietypen").map((row) => row["omzet"] ?? "")).toEqual([420_000, "onbekende klant", "", "", ""]);
    }
  }, 60_000);

  it("is empty before a type was chosen", async () => {
    for (const [way, shown] of await bothWays(LADDER, "h6o1", { tables: { Klanten: KLANTEN } })) {
      expect([way, shown.single["mediaan"] ?? "", shown.single["aandeel_hoog"] ?? "", lines(shown, "ladder", 5)]).toEqual([way, "", "", []]);
    }
  }, 60_000);
});

describe("the relation in three years", () => {
  const wished = (account: string, type_nu: AnswerValue, type_straks: AnswerValue) => ({ ...ladder(TYPES), answers: { h6o2: { account: "Alfa" }, h6o4: { account, type_nu, type_straks } } });

  it.each<[string, string, AnswerValue, AnswerValue, AnswerValue, AnswerValue, AnswerValue]>([
    ["takes the type of 6.1", "bravo", null, "Toeleveringspartner", "Leverancier", 2, 185_000],
    ["takes a type that was chosen here first", "Bravo", "Voorkeursleverancier", "Toeleveringspartner", "Voorkeursleverancier", 1, 185_000],
    ["may be a step down", "Echo", null, "Voorkeursleverancier", "Partner in business", -2, 60_000],
    ["has no distance for a customer that stands nowhere", "Zulu", null, "Partner in business", "", "", "onbekende klant"],
    ["has no distance before a wish was chosen", "Alfa", null, null, "Toeleveringspartner", "", 420_000],
  ])("%s", async (_what, account, now, wish, type, steps, revenue) => {
    for (const [way, shown] of await bothWays([...LADDER, "h6o2", "h6o4"], "h6o4", wished(account, now, wish))) {
      expect([way, shown.single["nu"] ?? "", shown.single["treden"] ?? "", shown.single["omzet"] ?? "", shown.single["account_6_2"]]).toEqual([way, type, steps, revenue, "Alfa"]);
    }
  }, 60_000);

  it("does without 6.1 and 6.2 as long as they are not drawn", async () => {
    const answers = { h6o4: { account: "Alfa", type_nu: null, type_straks: "Partner in business" } };
    for (const [way, shown] of await bothWays([...CENTRAL, "h6o4"], "h6o4", { answers, tables: { Klanten: KLANTEN } })) {
      expect([way, shown.single["nu"] ?? "", shown.single["treden"] ?? "", shown.single["account_6_2"] ?? ""]).toEqual([way, "", "", ""]);
    }
  }, 60_000);
});

describe("the demands of a customer", () => {
  it("are about the account of 6.2, whose revenue is shown", async () => {
    const answers = { h6o2: { account: "Delta" }, h6o3: { account: "Delta", eis1: "op tijd", eis3: "één factuur" } };
    for (const [way, shown] of await bothWays([...CENTRAL, "h6o2", "h6o3"], "h6o3", { answers, tables: { Klanten: KLANTEN } })) {
      expect([way, shown.single["account_6_2"], shown.single["omzet"], shown.single["ingevuld"]]).toEqual([way, "Delta", 75_000, 3]);
      expect(shown.areas["eis"]?.map((value) => value ?? "")).toEqual(["op tijd", "", "één factuur"]);
    }
  }, 60_000);
});
