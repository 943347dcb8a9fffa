import fc from "fast-check";
import { contactRelations, isBlankMatrix, matrixSummary, type RelationMatrix } from "../../src/domain/index";
import { EXAMPLE, filledIn, matrices, matrixOf } from "./matrix-example";

const NOTHING = { cells: 0, filled: 0, coverage: null, quality: null, single: 0, blind: 0, badOnly: 0, doubled: 0, unnamed: 0 };

describe("the relation matrix", () => {
  test("of the example", () => {
    expect(matrixSummary(EXAMPLE)).toEqual({ cells: 12, filled: 6, coverage: 0.5, quality: 400 / 6, single: 2, blind: 0, badOnly: 1, doubled: 0, unnamed: 0 });
    expect(contactRelations(EXAMPLE)).toEqual([
      { row: 0, filled: 2, best: "+", verdict: "covered", points: 3 },
      { row: 1, filled: 2, best: "+", verdict: "covered", points: 3 },
      { row: 2, filled: 1, best: "+", verdict: "single", points: 2 },
      { row: 3, filled: 1, best: "-", verdict: "bad-only", points: 0 },
    ]);
  });

  test("without relations is blind, without names nothing", () => {
    expect(matrixSummary(matrixOf(["Anna", "Bas"], "Inkoop, ., .", "Directie, ., ."))).toEqual({ ...NOTHING, cells: 4, coverage: 0, blind: 2 });
    const unnamed = matrixOf(["", ""], "Inkoop, +, .", ", ., .");
    expect([matrixSummary(unnamed), isBlankMatrix(unnamed)]).toEqual([{ ...NOTHING, blind: 1, unnamed: 1 }, true]);
    expect(isBlankMatrix(matrixOf(["Anna"], ", +"))).toBe(true);
    expect(isBlankMatrix(EXAMPLE)).toBe(false);
    expect(matrixSummary({ contacts: [], people: [], qualities: [] })).toEqual(NOTHING);
  });

  test("keeps relations in a row or column without a name apart", () => {
    expect(matrixSummary(matrixOf(["Anna", " ", "Cas"], "Inkoop, +, +, .", " , -, -, .", "Directie, ., ., -"))).toEqual({ ...NOTHING, cells: 4, filled: 2, coverage: 0.5, quality: 50, single: 2, badOnly: 1, unnamed: 3 });
  });

  test("takes a contact on two rows for one, and counts the doubling", () => {
    const doubled = matrixOf(["Anna", "Bas", "Cas"], "René  Smit, -, ., +/-", "Directie, ., ., .", " rene smit, +, ., -", "RENE SMIT, ., ., .");
    expect(matrixSummary(doubled)).toEqual({ ...NOTHING, cells: 6, filled: 2, coverage: 1 / 3, quality: 75, blind: 1, doubled: 2 });
    expect(contactRelations(doubled).map(({ row, filled, best }) => [row, filled, best])).toEqual([[0, 2, "+"], [1, 0, null]]);
  });

  test("takes one of us in two columns for one: a contact with a single line stays that", () => {
    expect(matrixSummary(matrixOf(["Anna", "ANNA "], "Inkoop, -, +"))).toEqual({ ...NOTHING, cells: 1, filled: 1, coverage: 1, quality: 100, single: 1 });
  });

  const turned = ({ contacts, people, qualities }: RelationMatrix): RelationMatrix => ({
    contacts: people, people: contacts, qualities: people.map((_none, column) => contacts.map((_name, row) => qualities[row]?.[column] ?? null)),
  });
  const reversed = ({ contacts, people, qualities }: RelationMatrix): RelationMatrix => ({ contacts: [...contacts].reverse(), people, qualities: [...qualities].reverse() });

  test("counts every relation once, and its parts fit the whole", () => {
    fc.assert(fc.property(matrices({ blanks: true }), (matrix) => {
      const { cells, filled, coverage, quality, single, blind, badOnly, doubled, unnamed } = matrixSummary(matrix);
      const contacts = matrix.contacts.filter((name) => name !== "").length;
      expect(filled + unnamed).toBe(filledIn(matrix));
      expect(cells).toBe(contacts * matrix.people.filter((name) => name !== "").length);
      expect(coverage === null ? cells : coverage * cells).toBeCloseTo(filled, 9);
      expect(quality === null).toBe(filled === 0);
      expect((quality ?? 0) >= 0 && (quality ?? 0) <= 100).toBe(true);
      expect(single + blind).toBeLessThanOrEqual(contacts);
      expect(badOnly + blind).toBeLessThanOrEqual(contacts);
      expect(doubled).toBe(0);
      const verdicts = contactRelations(matrix).map(({ verdict }) => verdict);
      expect([verdicts.length, verdicts.filter((verdict) => verdict === "blind").length]).toEqual([contacts, blind]);
    }));
  });

  test("does not depend on the order of rows or columns, nor on who stands where", () => {
    fc.assert(fc.property(matrices({ blanks: true }), (matrix) => {
      const summary = matrixSummary(matrix);
      expect(matrixSummary(reversed(matrix))).toEqual(summary);
      expect(matrixSummary(turned(reversed(turned(matrix))))).toEqual(summary);
      const { cells, filled, coverage, quality, unnamed } = summary;
      expect(matrixSummary(turned(matrix))).toMatchObject({ cells, filled, coverage, quality, unnamed });
    }));
  });

  test("a contact that is spread over two rows is the same contact", () => {
    fc.assert(fc.property(matrices({ blanks: false }), fc.nat(), fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (matrix, pick, moves) => {
      const row = pick % matrix.contacts.length;
      const half = (isMoved: boolean) => matrix.qualities[row]?.map((quality, column) => (moves[column] === isMoved ? quality : null)) ?? [];
      const spread = {
        ...matrix,
        contacts: [...matrix.contacts, ` ${matrix.contacts[row]?.toLowerCase() ?? ""} `],
        qualities: [...matrix.qualities.map((line, at) => (at === row ? half(false) : line)), half(true)],
      };
      expect(matrixSummary(spread)).toEqual({ ...matrixSummary(matrix), doubled: 1 });
      expect(contactRelations(spread)).toEqual(contactRelations(matrix));
    }));
  });
});
