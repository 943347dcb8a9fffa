import fc from "fast-check";
import { answerDifference } from "../../src/domain/index";

const SCALE = { lowest: 1, highest: 5, worse: false };
const RISK = { ...SCALE, worse: true };

describe("two texts on one question", () => {
  test.each([
    [null, null, "blank"], [" ", null, "blank"], ["Service", null, "only-ours"], [null, "Service", "only-theirs"],
    ["Snelle  service", " snelle service ", "same"], ["Service", "Prijs", "reworded"], ["5", 5, "same"],
  ] as const)("%j and %j: %s", (ours, theirs, kind) => expect(answerDifference(ours, theirs)).toEqual({ kind }));
});

describe("two scores on one question", () => {
  test.each([
    [4, 2, SCALE, { kind: "points", points: -2, better: false }],
    [2, 4, SCALE, { kind: "points", points: 2, better: true }],
    [2, 4, RISK, { kind: "points", points: 2, better: false }],
    [4, 3, RISK, { kind: "points", points: -1, better: true }],
    [3, "3", SCALE, { kind: "same" }],
    [3, " 4 ", SCALE, { kind: "points", points: 1, better: true }],
    [null, 4, SCALE, { kind: "only-theirs" }],
    [4, null, SCALE, { kind: "only-ours" }],
    [null, null, SCALE, { kind: "blank" }],
    [4, "", SCALE, { kind: "only-ours" }],
  ] as const)("%j and %j", (ours, theirs, scale, difference) => expect(answerDifference(ours, theirs, scale)).toEqual(difference));

  it.each([9, 0, -1, 2.5, "goed", "9", "2,5", "1e0", Infinity, NaN])("says of %j that it is no score, whoever gave it", (score) => {
    expect(answerDifference(3, score, SCALE)).toEqual({ kind: "invalid", whose: "theirs" });
    expect(answerDifference(score, 3, SCALE)).toEqual({ kind: "invalid", whose: "ours" });
    expect(answerDifference(null, score, SCALE)).toEqual({ kind: "invalid", whose: "theirs" });
  });

  it("names the answer of the customer first when neither is a score", () => {
    expect(answerDifference("x", "y", SCALE)).toEqual({ kind: "invalid", whose: "theirs" });
  });

  it("is better on one scale exactly where it is worse on the other", () => {
    const score = fc.integer({ min: 1, max: 5 });
    fc.assert(fc.property(score, score, (ours, theirs) => {
      const [high, low] = [answerDifference(ours, theirs, SCALE), answerDifference(ours, theirs, RISK)];
      if (ours === theirs) return high.kind === "same" && low.kind === "same";
      return high.kind === "points" && low.kind === "points" && high.points === theirs - ours && high.better === !low.better && high.better === theirs > ours;
    }));
  });
});
