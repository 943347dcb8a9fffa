import fc from "fast-check";
import { kompas, type KompasId } from "../../src/functions/index";
import { column } from "./call";
import { blank, columnOf, expectWhole, explained, property, rowsOf, sumOf, table } from "./explained";

const name = fc.constantFrom("Alfa", "alfa ", "Bravo", "Charlie", "Délta", "delta", "");
/** The rows of a list, none when it is empty. */
const listed = (id: KompasId, ...args: unknown[]): unknown[][] => rowsOf(kompas[id](...args)).filter(([cell]) => cell !== "");

describe("what is left out and what adds up", () => {
  const value = fc.record({ naam: name, waarde: fc.oneof(fc.integer({ min: -500, max: 9000 }), blank), groep: fc.constantFrom("", "Noord", "noord", "Zuid") });

  it("of the highest values", () => property(fc.tuple(table(value), fc.integer({ min: 1, max: 6 })), ([rows, aantal]) => {
    const args = [columnOf(rows, "naam"), columnOf(rows, "waarde"), aantal];
    const [found, grouped] = [explained("TOP", ...args, null), explained("TOP", ...args, columnOf(rows, "groep"))];
    for (const each of [found, grouped]) expectWhole(each);
    const lines = listed("TOP", ...args, null);
    expect(found.used).toBe(lines.length);
    const groups = listed("TOP", ...args, columnOf(rows, "groep"));
    expect(grouped.accounts.map(({ parts }) => parts.slice(0, -1).map((part) => part.amount))).toEqual(groups.length > 0 ? [groups.map((line) => line[2])] : []);
    expect(grouped.used).toBe(sumOf(grouped.accounts.flatMap(({ parts }) => parts.slice(0, -1).map(({ count }) => count))));
    expect(found.accounts.map(({ total }) => total.amount)).toEqual(lines.length > 0 ? [sumOf(rows.filter(({ naam }) => naam !== "").map(({ waarde }) => Number(waarde)))] : []);
  }));

  const list = fc.array(name, { minLength: 1, maxLength: 5 }).map(column);

  it("of rankings", () => property(fc.tuple(list, list, list, list), (args) => {
    const found = explained("BORDA", ...args, null);
    expectWhole(found);
    const lines = listed("BORDA", ...args, null);
    expect(found.used).toBe(sumOf(lines.map((line) => Number(line[3]))));
    const points = sumOf(lines.map((line) => Number(line[2])));
    expect(found.accounts.map(({ total }) => total.amount)).toEqual(lines.length > 0 ? [points, points] : []);
  }));

  it("of what two lists share", () => property(fc.tuple(table(name), table(name)), ([one, other]) => {
    const args = [column(one), column(other)];
    const found = explained("OVERLAP", ...args);
    expectWhole(found);
    const shared = kompas.OVERLAP(...args);
    if (shared === "") return expect(found.accounts).toEqual([]);
    expect(found.used).toBe(2 * Number(shared));
    for (const { parts } of found.accounts) expect(parts.find(({ label }) => label === "In beide lijsten")?.count ?? 0).toBe(shared);
  }));

  const contact = fc.record({ klant: name, naam: fc.constantFrom("Jan", "Kim", ""), invloed: fc.oneof(fc.integer({ min: 1, max: 5 }), blank) });

  it("of contacts", () => property(fc.tuple(fc.constantFrom("Alfa", "DELTA", ""), table(contact), fc.integer({ min: 1, max: 4 })), ([account, rows, aantal]) => {
    const args = [account, columnOf(rows, "klant"), columnOf(rows, "naam"), null, null, columnOf(rows, "invloed"), null, aantal];
    const found = explained("CONTACTEN_VAN", ...args);
    expectWhole(found);
    expect([found.used, found.rowCount]).toEqual([listed("CONTACTEN_VAN", ...args).length, rows.length]);
  }));

  const text = fc.constantFrom("bellen", "Bellen", "mailen", "bezoeken", "");
  const proposal = fc.record({
    tekst: text, actie: text, signaal: fc.constantFrom(1, 0, "ja", "nee", true, false, null), score: fc.oneof(fc.integer({ min: 1, max: 5 }), blank),
    uitkomst: fc.constantFrom("open", "gewonnen", "verloren", ""), orderdatum: fc.oneof(fc.integer({ min: 45_000, max: 45_020 }), blank),
  });

  it("of proposals", () => property(fc.tuple(table(proposal), fc.integer({ min: 1, max: 4 })), ([rows, aantal]) => {
    const [teksten, scores] = [columnOf(rows, "tekst"), columnOf(rows, "score")];
    const calls: readonly (readonly [KompasId, ...unknown[]])[] = [
      ["VOORSTELLEN", teksten, columnOf(rows, "signaal"), aantal],
      ["NIEUWE_VOORSTELLEN", teksten, columnOf(rows, "actie").slice(0, aantal), aantal],
      ["LAGE_SCORES", teksten, scores, aantal],
      ["PIJPLIJN_ACTIES", teksten, null, columnOf(rows, "uitkomst"), columnOf(rows, "orderdatum"), 45_010],
    ];
    for (const [id, ...args] of calls) {
      const found = explained(id, ...args);
      expectWhole(found);
      expect([found.used, found.rowCount]).toEqual([listed(id, ...args).length, rows.length]);
    }
  }));
});
