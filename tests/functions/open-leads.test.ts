import { kompas, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank as blankRows, BLANKS, column, refusal } from "./call";

const { PIJPLIJN_STADIUM, PIJPLIJN_STADIA } = kompas;

/** Klant, omschrijving, stadium, uitkomst, bestaand. */
const ROWS: readonly (readonly (string | null)[])[] = [
  ["Kilo", "Onderhoud", "lead", "open", "nee"],
  ["Alfa", "Uitbreiding", "Lead ", null, "ja"],
  ["Zulu", null, "lead", "open", "JA"],
  ["Lima", "Advies", null, "open", "nee"],
  ["Mike", null, "hot prospect", null, null],
  ["Foxtrot", "Eerste opdracht", "hot prospect", "gewonnen", "ja"],
  ["Oscar", null, "prospect", "verloren", "nee"],
  [null, null, null, null, null],
];
const call = (blank: unknown = null, rows = ROWS): unknown[] => [0, 1, 2, 3, 4].map((at) => column(rows.map((row) => row[at] ?? blank)));

describe("PIJPLIJN_STADIUM", () => {
  test.each(BLANKS)("lists what is open in a stage, in the order of the rows (%j)", (blank) => {
    expect(PIJPLIJN_STADIUM(...call(blank), "lead")).toEqual([["Kilo", "Onderhoud", ""], ["Alfa", "Uitbreiding", "ja"], ["Zulu", "", "ja"]]);
    expect(PIJPLIJN_STADIUM(...call(blank), blank)).toEqual(PIJPLIJN_STADIUM(...call(blank), "lead"));
    expect(PIJPLIJN_STADIUM(...call(blank), "prospect")).toEqual([["Lima", "Advies", ""]]);
    expect(PIJPLIJN_STADIUM(...call(blank), "Hot prospect", blank)).toEqual([["Mike", "", ""]]);
  });

  test("shows no more than was asked for, and is empty when nothing is open", () => {
    expect(PIJPLIJN_STADIUM(...call(), "lead", 2)).toHaveLength(2);
    expect(PIJPLIJN_STADIUM(...call(null, ROWS.slice(5)), "lead")).toEqual([[""]]);
    expect(PIJPLIJN_STADIUM(...call(null, [[null], [null]]), "lead")).toEqual([[""]]);
  });

  test("says of an existing account that it is no customer, capitals and accents aside", () => {
    expect(PIJPLIJN_STADIUM(...call(), "lead", null, column(["  álfa", null]))).toEqual([["Kilo", "Onderhoud", ""], ["Alfa", "Uitbreiding", "ja"], ["Zulu", "", "ja, maar onbekend in Klantenbestand"]]);
    expect(PIJPLIJN_STADIUM(...call(), "lead", null, column([null, null]))).toEqual(PIJPLIJN_STADIUM(...call(), "lead"));
  });
});

describe("PIJPLIJN_STADIA", () => {
  test.each(BLANKS)("counts every row once, with what is new at an existing account (%j)", (blank) => {
    expect(PIJPLIJN_STADIA(...call(blank))).toEqual([
      ["Leads", 3, 2], ["Prospects", 1, 0], ["Hot prospects", 1, 0], ["Gewonnen", 1, 1], ["Verloren", 1, 0], ["Lege rij", 1, 0], ["Alle rijen", 8, 3],
    ]);
    expect(PIJPLIJN_STADIA(...call(blank, [[null], [null]]))).toEqual(blankRows(7, 3));
  });
});

describe("what they refuse", () => {
  afterEach(() => setLanguage("nl"));

  test.each<KompasId>(["PIJPLIJN_STADIUM", "PIJPLIJN_STADIA"])("%s: other words, columns of another size, errors", (id) => {
    const [klant, omschrijving, stadium, uitkomst, bestaand] = call();
    const short = column(["lead"]);
    expect(refusal(id, klant, omschrijving, column(ROWS.map(() => "klant")), uitkomst, bestaand, "lead")).toContain("#VALUE! stadium, rij 1");
    expect(refusal(id, klant, omschrijving, stadium, uitkomst, column(ROWS.map(() => "misschien")), "lead")).toContain("#VALUE! bestaand, rij 1");
    expect(refusal(id, klant, omschrijving, short, uitkomst, bestaand, "lead")).toContain("stadium: kies evenveel cellen als klant (8)");
    expect(refusal(id, klant, short, stadium, uitkomst, bestaand, "lead")).toContain("omschrijving: kies evenveel cellen als klant (8)");
    expect(refusal(id, column(ROWS.map(() => ({ code: "#N/A" }))), omschrijving, stadium, uitkomst, bestaand, "lead")).toContain("#N/A");
    setLanguage("en");
    expect(refusal(id, klant, omschrijving, short, uitkomst, bestaand, "lead")).toContain("stadium: choose as many cells as klant (8)");
  });

  test("PIJPLIJN_STADIUM: another stage, a wrong number of rows", () => {
    expect(refusal("PIJPLIJN_STADIUM", ...call(), "klant")).toContain("#VALUE! gevraagd");
    expect(refusal("PIJPLIJN_STADIUM", ...call(), "lead", 1.5)).toContain("aantal: hier hoort een heel getal");
  });
});
