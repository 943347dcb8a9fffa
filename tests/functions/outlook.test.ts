import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank, BLANKS, column, refusal } from "./call";

const { VOORUITZICHT } = kompas;
const AMOUNTS = column([10_000, 20_000, 15_000, 40_000, 8_000]);
const CHANCES = column([0.8, "50%", 20, 50, 0.8]);

afterEach(() => setLanguage("nl-NL"));

describe("VOORUITZICHT", () => {
  test("of the example, with five percent unless told", () => {
    const rows = [["Laag", 475_000, 18_000, 493_000], ["Midden", 500_000, 47_400, 547_400], ["Hoog", 525_000, 78_000, 603_000]];
    for (const margin of [undefined, null, "", 0, 0.05, 5, "5%"]) expect(VOORUITZICHT(500_000, AMOUNTS, CHANCES, null, null, null, null, null, margin)).toEqual(rows);
  });

  test.each(BLANKS)("stays empty without revenue and without a row that counts (%j)", (_) => {
    expect(VOORUITZICHT(_, column([_]), column([_]), _, _, _, _, _, _)).toEqual(blank(3, 4));
    expect(VOORUITZICHT(100, column([_]), column([_]), _, _, _, _, _, _)).toEqual([["Laag", 95, 0, 95], ["Midden", 100, 0, 100], ["Hoog", 105, 0, 105]]);
  });

  test("counts only what lies in the period and is open", () => {
    const result = VOORUITZICHT(0, column([100, 200, 400]), column([1, 1, 1]), null, column(["open", "gewonnen", "open"]), column([46_000, 46_000, 47_000]), 45_900, 46_100);
    expect(result).toEqual([["Laag", 0, 100, 100], ["Midden", 0, 100, 100], ["Hoog", 0, 100, 100]]);
  });

  test("refuses a negative revenue and a margin that is none", () => {
    expect(refusal("VOORUITZICHT", -1, AMOUNTS, CHANCES)).toContain("#VALUE! omzet: hier hoort een getal van 0");
    expect(refusal("VOORUITZICHT", 1, AMOUNTS, CHANCES, null, null, null, null, null, -5)).toContain("#VALUE! bandbreedte: ");
    expect(refusal("VOORUITZICHT", 1, AMOUNTS, CHANCES, null, null, null, null, null, "veel")).toContain("#VALUE! bandbreedte");
    setLanguage("en-US");
    expect(refusal("VOORUITZICHT", 1, AMOUNTS, CHANCES, null, null, null, null, null, 150)).toContain("#VALUE! bandbreedte");
  });
});
