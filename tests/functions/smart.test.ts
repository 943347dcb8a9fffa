import { smartHints } from "../../src/domain/index";
import { kompas } from "../../src/functions/index";
import { column, refusal } from "./call";

describe("SMART_HINT", () => {
  it.each([
    ["100 euro meer omzet per medewerker", true, false],
    ["binnen 10 weken 50% meer naamsbekendheid", true, true],
    ["in jan 2021 omzet +30% t.o.v. nov 2020", true, true],
    ["binnen 10 weken 50 volgers", true, true],
    ["in nov 2020 60% leads binnen 6 minuten terugbellen", true, true],
    ["20 nieuwe partners voor einde 2020", true, true],
    ["Klant Alfa tevreden houden", false, false],
    ["van 7,2 naar 8,0 voor Q4 2026", true, true],
    ["Actieplan 2026 opstellen", false, true],
    ["Meer omzet in 2025", false, true],
    ["Marge +2 procentpunt per 31-12-2026", true, true],
    ["Drie maanden lang elke week een bezoek", false, true],
    ["voor 1 mei 2027 een contract", false, true],
    ["€ 2025 meer omzet", true, false],
    ["2000 stuks verkopen in het derde kwartaal", true, true],
    ["mijn marktaandeel vergroten", false, false],
    ["   ", false, false],
  ])("reads '%s'", (text, measurable, timeBound) => {
    expect(smartHints(text)).toEqual({ measurable, timeBound });
  });

  it("says what is missing, cell by cell, and nothing of a blank goal", () => {
    expect(kompas.SMART_HINT(column(["Klant Alfa tevreden houden", "Meer omzet in 2025", "100 euro meer", "10 klanten voor 31-12-2026", ""]))).toEqual([
      ["Nog niet meetbaar: noem een getal dat u kunt meten. Nog niet tijdgebonden: noem een datum, kwartaal of duur."],
      ["Nog niet meetbaar: noem een getal dat u kunt meten."],
      ["Nog niet tijdgebonden: noem een datum, kwartaal of duur."],
      ["Meetbaar en tijdgebonden."],
      [""],
    ]);
    expect(refusal("SMART_HINT", column([{ code: "#N/A" }]))).toContain("tekst, rij 1");
  });
});

describe("SMART_SCORE", () => {
  const ticks = (...answers: unknown[]) => column(answers);

  it("counts what was answered with ja, and says what is open", () => {
    expect(kompas.SMART_SCORE(ticks("ja", "Ja", "ja", "", "nee"), "de directie")).toEqual([["3 van 5", "Nog niet beantwoord: R."]]);
    expect(kompas.SMART_SCORE([["ja", "ja", "ja", "ja", "ja"]], "Sanne", 46_348, 46_440)).toEqual([["5 van 5", ""]]);
    expect(kompas.SMART_SCORE(ticks("", 0, null, "", ""))).toEqual([["", ""]]);
  });

  it("asks who agrees, and doubts dates that are reversed or more than three years apart", () => {
    expect(kompas.SMART_SCORE(ticks("ja", "ja", "ja", "ja", "ja"), "", 46_348, 46_347)).toEqual([["5 van 5", "Noem wie akkoord is. De einddatum ligt voor de begindatum."]]);
    const [begin, threeYears] = [46_348, 47_444];
    expect(kompas.SMART_SCORE(ticks("ja", "ja", "nee", "ja", "ja"), "", begin, threeYears)).toEqual([["4 van 5", ""]]);
    expect(kompas.SMART_SCORE(ticks("ja", "ja", "nee", "ja", "ja"), "", begin, threeYears + 1)).toEqual([["4 van 5", "Langer dan drie jaar."]]);
  });

  it("refuses what it cannot read", () => {
    expect(refusal("SMART_SCORE", ticks("ja", "ja"))).toBe("#VALUE! vinkjes: kies 5 antwoorden, dit zijn er 2.");
    expect(refusal("SMART_SCORE", ticks("ja", "soms", "", "", ""))).toContain("vinkjes, rij 2: kies ja of nee");
    expect(refusal("SMART_SCORE", ticks("ja", "", "", "", ""), "", "morgen")).toContain("begin: hier hoort een datum");
  });
});
