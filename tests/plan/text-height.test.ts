import fc from "fast-check";
import { columnPixels, linesNeeded, rowHeight } from "../../src/plan/text-height";

describe("height of a text", () => {
  it("is one line for a short text and more for a long one", () => {
    expect(linesNeeded("Score", columnPixels(20), 11)).toBe(1);
    expect(linesNeeded("Ons meerjarenplan gaat over de markt in het algemeen.", columnPixels(20), 11)).toBe(3);
  });
  it("counts line breaks and cuts a word that is wider than its column", () => {
    expect(linesNeeded("een\ntwee", columnPixels(20), 11)).toBe(2);
    expect(linesNeeded("arbeidsongeschiktheidsverzekering", columnPixels(12), 11)).toBeGreaterThan(2);
  });
  it("never shrinks when words are added or the column gets narrower", () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 }).map((list) => list.join(" "));
    fc.assert(fc.property(words, fc.integer({ min: 15, max: 60 }), (text, width) => {
      const lines = linesNeeded(text, columnPixels(width), 11);
      expect(linesNeeded(`${text} erbij`, columnPixels(width), 11)).toBeGreaterThanOrEqual(lines);
      expect(linesNeeded(text, columnPixels(width + 40), 11)).toBeLessThanOrEqual(lines);
    }));
  });
  it("stays within Excel's 409 points", () => {
    expect(rowHeight(1000, 11)).toBe(409);
  });
});
