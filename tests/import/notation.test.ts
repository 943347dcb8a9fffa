import { decideNotations } from "../../src/import/notation";

const decide = (...columns: string[][]) => decideNotations(columns, "EUR").map(({ notation, certainty }) => `${notation} ${certainty}`);

describe("decideNotations", () => {
  it("lets the clear values of a column decide the ambiguous ones", () => {
    expect(decide(["1.234", "5,50"], ["1,234", "5.50"])).toEqual(["komma own", "punt own"]);
    expect(decide(["1.234", "1.234.567"])).toEqual(["komma own"]);
    expect(decide(["1.234", "1.25"])).toEqual(["punt own"]);
    expect(decide(["1.234", "1.250,-"])).toEqual(["komma own"]);
  });

  it("lets the other columns decide a column that cannot", () => {
    expect(decide(["1.234"], ["5,50"])).toEqual(["komma other-columns", "komma own"]);
    expect(decide(["1.234"], ["5.50"])).toEqual(["punt other-columns", "punt own"]);
  });

  it("takes thousands when nothing decides, and says that it guessed", () => {
    expect(decideNotations([["1.234", "12"]], "EUR")).toEqual([{ notation: "komma", certainty: "guess", ambiguous: 1, contrary: 0, example: "1.234" }]);
    expect(decide(["1,234"])).toEqual(["punt guess"]);
    expect(decide(["1.234"], ["5,50"], ["5.50"])[0]).toBe("komma guess");
  });

  it("needs no decision without commas and points", () => {
    expect(decide(["12", "", "x"])).toEqual(["komma own"]);
    expect(decideNotations([[1.5, null, true]], "EUR")[0]).toMatchObject({ certainty: "own", ambiguous: 0 });
  });

  it("follows the majority of a mixed column and shows the first contrary value", () => {
    expect(decideNotations([["1,50", "2,50", "3.50"]], "EUR")).toEqual([{ notation: "komma", certainty: "own", ambiguous: 0, contrary: 1, example: "3.50" }]);
  });
});
