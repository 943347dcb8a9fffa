import fc from "fast-check";
import { matrixSummary, matrixWithout } from "../../src/domain/index";
import { EXAMPLE, matrices, matrixOf } from "./matrix-example";

describe("the relation matrix without somebody", () => {
  test("loses the lines of one of us", () => {
    const { now, without } = matrixWithout(EXAMPLE, " ANNA") ?? {};
    expect(now).toEqual(matrixSummary(EXAMPLE));
    expect(without).toEqual({ cells: 8, filled: 3, coverage: 3 / 8, quality: 500 / 6, single: 3, blind: 1, badOnly: 0, doubled: 0, unnamed: 0 });
  });

  test("loses a contact", () => {
    expect(matrixWithout(EXAMPLE, "financien")?.without).toMatchObject({ cells: 9, filled: 5, coverage: 5 / 9, quality: 80, single: 1, badOnly: 0 });
  });

  test("loses both who share a name, and every row of a contact", () => {
    const matrix = matrixOf(["Anna", "Bas"], "Anna, +, .", "Cor, +, -", "ANNA, ., +");
    expect(matrixWithout(matrix, "anna")?.without).toEqual({ cells: 1, filled: 1, coverage: 1, quality: 0, single: 1, blind: 0, badOnly: 1, doubled: 0, unnamed: 0 });
  });

  test("is nothing without the only one of us, and none without somebody else", () => {
    expect(matrixWithout(matrixOf(["Anna"], "Inkoop, +"), "Anna")?.without).toMatchObject({ cells: 0, coverage: null, quality: null });
    expect(matrixWithout(EXAMPLE, "Zoë")).toBeNull();
    expect(matrixWithout(matrixOf(["Anna", ""], "Inkoop, +, -", ", ., ."), " ")).toBeNull();
  });

  test("never has more relations or cells than before, and loses exactly those of who leaves", () => {
    fc.assert(fc.property(matrices({ blanks: true }), fc.nat(), (matrix, pick) => {
      const named = [...matrix.contacts, ...matrix.people].filter((name) => name !== "");
      fc.pre(named.length > 0);
      const leaver = named[pick % named.length] ?? "";
      const { now, without } = matrixWithout(matrix, leaver) ?? {};
      const lost = matrix.qualities.flatMap((line, row) => line.filter((quality, column) => {
        const [contact, person] = [matrix.contacts[row], matrix.people[column]];
        return quality !== null && contact !== "" && person !== "" && (contact === leaver || person === leaver);
      })).length;
      expect(without?.filled).toBe((now?.filled ?? NaN) - lost);
      expect(without?.cells).toBeLessThanOrEqual(now?.cells ?? NaN);
      if (matrix.people.includes(leaver)) expect(without?.blind).toBeGreaterThanOrEqual(now?.blind ?? NaN);
    }));
  });
});
