/** Worked example of the choice of key accounts, and what may be wrong in the lists: through cells of the host, and through a written file. */
import { exampleCompany } from "../../../src/catalogue";
import type { AnswerValue } from "../../../src/definition";
import type { Answers } from "../../../src/plan";
import { bothWays, inCells, inFile, lines, planned, shownInCells } from "./both-ways";
import type { Row, Shown } from "./both-ways";
import { SETTINGS, startWithFunctions } from "./support";

const CUSTOMERS = ["instellingen", "klanten", "klassen"];
const LISTS = [...CUSTOMERS, "h2o1", "h2o2", "h2o2rijen", "h2o3", "h2o3rijen", "h2o4", "h2o4rijen"];
const PLACES = [1, 2, 3, 4, 5];

const five = (letter: string, column: string, names: readonly AnswerValue[]): Row => Object.fromEntries(names.map((name, index) => [`${letter}${index + 1}_${column}`, name]));

const HUIDIG = ["Alfa", "Bravo", "Charlie", "Delta", "Echo"];
const STRATEGISCH = ["Echo", "Alfa", "Golf", "Bravo", "Foxtrot"];
const SIGNIFICANTIE = ["Alfa", "Bravo", "Charlie", "Delta", "Echo"];
const WINST = ["Bravo", "Echo", "Alfa", "Foxtrot", "Golf"];

interface Lists {
  readonly huidig?: readonly AnswerValue[];
  readonly strategisch?: readonly AnswerValue[];
  readonly keuze?: readonly AnswerValue[];
  readonly h2o3?: Row;
}

const answersOf = ({ huidig = HUIDIG, strategisch = STRATEGISCH, keuze = [], h2o3 = {} }: Lists): Answers => ({
  h2o2: five("p", "klant", huidig),
  h2o3: { ...five("s", "strategisch", strategisch), ...five("g", "significantie", SIGNIFICANTIE), ...five("w", "winst", WINST), ...h2o3 },
  h2o4: five("k", "klant", keuze),
});

const bothWaysOf = (id: string, lists: Lists, klanten: readonly Row[] = exampleCompany.tables["Klanten"] ?? []) => bothWays(LISTS, id, { answers: answersOf(lists), tables: { Klanten: klanten } });

/** What five places of a column show; blank as null. */
const places = ({ single }: Shown, letter: string, column: string): (AnswerValue | undefined)[] => PLACES.map((place) => single[`${letter}${place}_${column}`] || null);

const overlaps = ({ single }: Shown): (AnswerValue | undefined)[] => ["strategisch", "significantie", "winst"].map((key) => single[`overlap_${key}`] ?? "");

describe("four lists", () => {
  it("give the points and overlaps of the worked example, with a shared rank, a proposal, and a tie on its cut that shows", async () => {
    for (const [way, shown] of await bothWaysOf("h2o4", { keuze: ["Alfa", "Bravo", "Echo", "Charlie", "Golf"] })) {
      expect([way, lines(shown, "punten", 4)]).toEqual([way, [[1, "Alfa", 17, 4], [2, "Bravo", 15, 4], [3, "Echo", 11, 4], [4, "Charlie", 6, 2], [5, "Delta", 4, 2], [5, "Golf", 4, 2], [7, "Foxtrot", 3, 2]]]);
      expect(overlaps(shown)).toEqual([3, 5, 3]);
      expect(places(shown, "k", "voorstel")).toEqual(["Alfa", "Bravo", "Echo", "Charlie", "Delta"]);
      expect(places(shown, "k", "voorstel_punten")).toEqual([17, 15, 11, 6, 4]);
      expect(places(shown, "k", "klant_bedrag")).toEqual([420_000, 185_000, 60_000, 120_000, 35_000]);
      expect(places(shown, "v", "strategisch")).toEqual(STRATEGISCH);
      expect(shown.single["let_op"]).toBe("Gelijk op de grens van het voorstel: Golf haalt evenveel als de vijfde. U kiest wie erin komt.");
    }
  }, 60_000);

  it("count a list that is still blank for nothing, and its overlap is not there yet", async () => {
    for (const [way, shown] of await bothWaysOf("h2o4", { strategisch: [null, null, null, null, null] })) {
      expect([way, lines(shown, "punten", 4)]).toEqual([way, [[1, "Alfa", 13, 3], [1, "Bravo", 13, 3], [3, "Echo", 6, 3], [4, "Charlie", 6, 2], [5, "Delta", 4, 2], [6, "Foxtrot", 2, 1], [7, "Golf", 1, 1]]]);
      expect(overlaps(shown)).toEqual(["", 5, 3]);
    }
  }, 60_000);

  it("know a name in other capitals, accents and spaces, and count a name once in a list, with its best place", async () => {
    const klanten = [{ klant: "Café Één", omzet0: 100 }, { klant: "Bravo", omzet0: 50 }];
    const lists = { huidig: [" cafe  EEN", "Bravo", "CAFÉ ÉÉN", null, null], strategisch: ["Café Één", null, null, null, null] };
    const none = [null, null, null, null, null];
    for (const [way, shown] of await bothWaysOf("h2o4", { ...lists, h2o3: { ...five("g", "significantie", none), ...five("w", "winst", none) } }, klanten)) {
      expect([way, lines(shown, "punten", 4).map(([rank, , points, count]) => [rank, points, count])]).toEqual([way, [[1, 10, 2], [2, 4, 1]]]);
      expect(overlaps(shown)).toEqual([1, "", ""]);
    }
    for (const [way, shown] of await bothWaysOf("h2o2", lists, klanten)) {
      expect([way, places(shown, "p", "klant_bedrag")]).toEqual([way, [100, 50, 100, null, null]]);
      expect(shown.single["let_op"]).toBe("Een naam staat dubbel in uw lijst. Hij telt één keer, met zijn hoogste plaats.");
    }
  }, 60_000);

  it("are not there yet: no points, nothing proposed, nothing to look at", async () => {
    for (const [way, shown] of await bothWays(LISTS, "h2o4", {})) {
      expect([way, lines(shown, "punten", 4), overlaps(shown), places(shown, "k", "voorstel"), shown.single["let_op"] ?? "", shown.single["ingevuld"]]).toEqual([way, [], ["", "", ""], [null, null, null, null, null], "", 0]);
    }
  }, 60_000);

  it("show what is there while 2.3 is not drawn", async () => {
    const ids = LISTS.filter((id) => !id.startsWith("h2o3"));
    const contents = { answers: { h2o2: five("p", "klant", HUIDIG) }, tables: { Klanten: exampleCompany.tables["Klanten"] ?? [] } };
    for (const [way, shown] of await bothWays(ids, "h2o4", contents)) {
      expect([way, lines(shown, "punten", 4)]).toEqual([way, HUIDIG.map((name, index) => [index + 1, name, 5 - index, 1])]);
      expect(overlaps(shown)).toEqual(["nog niet getekend", "nog niet getekend", "nog niet getekend"]);
    }
  }, 60_000);
});

describe("a name that no customer has", () => {
  it("says so beside it, on every sheet with names", async () => {
    const wrong = { huidig: ["Alfa", "Zulu", null, null, null], strategisch: ["Zulu", "Echo", null, null, null], keuze: ["Echo", null, "Zulu", null, null] };
    const expected = [["h2o2", "p", "klant", [420_000, "onbekende klant", null, null, null]], ["h2o3", "s", "strategisch", ["onbekende klant", 60_000, null, null, null]], ["h2o4", "k", "klant", [60_000, null, "onbekende klant", null, null]]] as const;
    const result = planned(LISTS, { answers: answersOf(wrong), tables: { Klanten: exampleCompany.tables["Klanten"] ?? [] } });
    await inCells(startWithFunctions(), result, "h2o2");
    for (const [id, letter, column, amounts] of expected) {
      for (const shown of [await shownInCells(result, id), await inFile(result, id)]) expect([id, places(shown, letter, `${column}_bedrag`)]).toEqual([id, amounts]);
    }
  }, 60_000);

  it("is no such name when a concern has it", async () => {
    for (const [way, shown] of await bothWaysOf("h2o4", { keuze: ["Alfa Groep", "alfa", null, null, null] })) expect([way, places(shown, "k", "klant_bedrag")]).toEqual([way, [495_000, 420_000, null, null, null]]);
  }, 60_000);
});

describe("what the figures propose", () => {
  it("is the most revenue of the newest year, the highest score, and the most margin; ties share a rank", async () => {
    for (const [way, shown] of await bothWaysOf("h2o3", {})) {
      expect([way, places(shown, "s", "strategisch_voorstel"), places(shown, "s", "strategisch_rang"), places(shown, "s", "strategisch_waarde")]).toEqual([way, ["Alfa", "Echo", "Bravo", "Golf", "Charlie"], [1, 1, 3, 3, 5], [5, 5, 4, 4, 3]]);
      expect([places(shown, "g", "significantie_voorstel"), places(shown, "g", "significantie_waarde")]).toEqual([SIGNIFICANTIE, [420_000, 185_000, 120_000, 75_000, 60_000]]);
      expect([places(shown, "w", "winst_voorstel"), places(shown, "w", "winst_waarde")]).toEqual([["Alfa", "Bravo", "Charlie", "Echo", "Delta"], [147_000, 37_000, 30_000, 21_000, 15_000]]);
      expect(places(shown, "w", "winst_bedrag")).toEqual([37_000, 21_000, 147_000, 13_500, 10_500]);
      expect(shown.single).toMatchObject({ getoond: 2026, let_op_significantie: "Geen bijzonderheden.", let_op_winst: "Geen bijzonderheden.", let_op_strategisch: "Gelijk op de grens van het voorstel: Foxtrot haalt evenveel als de vijfde. U kiest wie erin komt." });
    }
  }, 60_000);

  it.each<[AnswerValue]>([[2024], ["2024"]])("follows the year, picked or typed (%j), and counts per concern, which scores do not", async (jaar) => {
    for (const [way, shown] of await bothWaysOf("h2o3", { h2o3: { jaar, niveau: "concern", g1_significantie: "Alfa Groep" } })) {
      expect([way, shown.single["getoond"], places(shown, "g", "significantie_voorstel"), places(shown, "g", "significantie_waarde")]).toEqual([way, 2024, ["Alfa Groep", "Bravo", "Charlie", "Echo", "Golf"], [410_000, 150_000, 145_000, 30_000, 28_000]]);
      expect(places(shown, "w", "winst_waarde")).toEqual([129_300, 37_700, 34_500, 9_900, 8_400]);
      expect(places(shown, "s", "strategisch_waarde")).toEqual([5, 5, 4, 4, 3]);
      expect(places(shown, "g", "significantie_bedrag")).toEqual([410_000, 150_000, 145_000, 60_000, 30_000]);
    }
  }, 60_000);
});

describe("a customer of 2.5 and 2.6", () => {
  const today = SETTINGS.today;

  it.each<[string, string, Row, AnswerValue, string]>([
    ["a key account that was spoken to", "h2o5", { klant: "echo", datum: today - 1, antwoord: "Ja" }, 60_000, "Geen bijzonderheden."],
    ["no key account", "h2o5", { klant: "Hotel" }, 25_000, "Deze klant staat niet bij de key accounts van 2.4."],
    ["nobody that is known", "h2o5", { klant: "Zulu" }, "onbekende klant", "Deze klant staat niet bij de key accounts van 2.4."],
    ["a day to come", "h2o5", { klant: "Echo", datum: 2_000_000 }, 60_000, "De dag van het gesprek moet nog komen. Vul het antwoord daarna in."],
    ["a day as text", "h2o5", { klant: "Echo", datum: "19-8-2026" }, 60_000, "De datum is geen datum. Typ hem zoals 31-12-2026."],
    ["a plan to come", "h2o6", { klant: "Echo", klaar_op: 2_000_000, stand: "bezig" }, 60_000, "Geen bijzonderheden."],
    ["a plan that is late", "h2o6", { klant: "Echo", klaar_op: 40_000, stand: "bezig" }, 60_000, "De dag is voorbij en het plan is nog niet klaar. Spreek een nieuwe dag af."],
    ["a plan that was late and is ready", "h2o6", { klant: "Echo", klaar_op: 40_000, stand: "klaar" }, 60_000, "Geen bijzonderheden."],
    ["nothing yet", "h2o6", {}, "", ""],
  ])("%s", async (_what, id, answers, omzet, letOp) => {
    const contents = { answers: { ...answersOf({ keuze: ["Alfa", null, "Echo", null, null] }), [id]: answers }, tables: { Klanten: exampleCompany.tables["Klanten"] ?? [] } };
    for (const [way, shown] of await bothWays([...CUSTOMERS, "h2o4", "h2o4rijen", id], id, contents)) expect([way, shown.single["omzet"] ?? "", shown.single["let_op"] ?? "", shown.single["key_accounts"]]).toEqual([way, omzet, letOp, "Alfa, Echo"]);
  }, 60_000);

  it("stands alone while 2.4 is not drawn", async () => {
    const result = planned([...CUSTOMERS, "h2o5"], { answers: { h2o5: { klant: "Echo" } }, tables: { Klanten: exampleCompany.tables["Klanten"] ?? [] } });
    for (const shown of [await inCells(startWithFunctions(), result, "h2o5"), await inFile(result, "h2o5")]) expect([shown.single["key_accounts"], shown.single["let_op"], shown.single["omzet"]]).toEqual(["nog niet getekend", "Geen bijzonderheden.", 60_000]);
  }, 60_000);
});
