import fc from "fast-check";
import { hasSnapshot, planChanges, type Snapshot, type SnapshotEntry } from "../../src/domain/index";

/** Days as Excel's serial numbers. */
const [JUNE_30, SEPTEMBER_30, OCTOBER_1, DECEMBER_31] = [46_203, 46_295, 46_296, 46_387];
const snapshot = (day: number, ...entries: SnapshotEntry[]): Snapshot => ({ day, entries });

describe("what changed between two snapshots", () => {
  const before = snapshot(JUNE_30, { key: "doel", label: "Doel", value: 100 }, { key: "wie", value: "Pim" }, { key: "oud", value: 5 }, { key: "leeg", value: null }, { key: "zelfde", value: "ja" });
  const after = snapshot(SEPTEMBER_30, { key: "nieuw", label: "Nieuw", value: 7 }, { key: "wie", value: "Sam" }, { key: "doel", value: 120 }, { key: "leeg", value: "" }, { key: "zelfde", value: "ja" });
  const changes = [
    { key: "nieuw", label: "Nieuw", kind: "new", before: null, after: 7, difference: null },
    { key: "wie", label: "wie", kind: "changed", before: "Pim", after: "Sam", difference: null },
    { key: "doel", label: "Doel", kind: "changed", before: 100, after: 120, difference: 20 },
    { key: "oud", label: "oud", kind: "gone", before: 5, after: null, difference: null },
  ];

  test("in the order of the later one, then what is gone", () => {
    expect(planChanges(before, after)).toEqual(changes);
  });

  test("whichever is passed first", () => {
    expect(planChanges(after, before)).toEqual(changes);
  });

  test.each([
    [0.1 + 0.2, 0.3, 0], [1_000_000.004999, 1_000_000.005, 0], [100, 100.01, 1], [0.4, 0.404, 1], [0, 1e-17, 0], [5, "5", 1], [1e13, 1e13 + 1, 1],
  ])("from %p to %p are %i changes", (from, to, count) => {
    expect(planChanges(snapshot(1, { key: "k", value: from }), snapshot(2, { key: "k", value: to }))).toHaveLength(count);
  });

  test("what was blank is new, what became blank is gone", () => {
    const kinds = (from: SnapshotEntry["value"], to: SnapshotEntry["value"]) => planChanges(snapshot(1, { key: "k", value: from }), snapshot(2, { key: "k", value: to })).map(({ kind }) => kind);
    expect([kinds(null, 5), kinds("", "x"), kinds(5, ""), kinds("", null)]).toEqual([["new"], ["new"], ["gone"], []]);
  });

  test("of a key that stands there twice the first counts", () => {
    expect(planChanges(snapshot(1, { key: "k", value: 1 }, { key: "k", value: 2 }), snapshot(2, { key: "k", value: 1 }))).toEqual([]);
  });

  test("names every key that differs once, and none between a snapshot and itself", () => {
    const entry = fc.record({ key: fc.constantFrom("a", "b", "c", "d"), value: fc.constantFrom(null, "", 1, 2.5, "x") });
    fc.assert(fc.property(fc.array(entry), fc.array(entry), (one, other) => {
      const valueOf = (entries: readonly SnapshotEntry[], key: string) => entries.find((each) => each.key === key)?.value || null;
      const expected = ["a", "b", "c", "d"].filter((key) => valueOf(one, key) !== valueOf(other, key));
      expect(planChanges(snapshot(1, ...one), snapshot(2, ...other)).map(({ key }) => key).sort()).toEqual(expected);
      expect(planChanges(snapshot(1, ...one), snapshot(2, ...one))).toEqual([]);
    }));
  });
});

describe("whether a quarter is locked already", () => {
  const taken = [snapshot(JUNE_30), snapshot(OCTOBER_1)];

  test("by any day of that quarter", () => {
    expect([JUNE_30 - 90, JUNE_30, SEPTEMBER_30, OCTOBER_1, DECEMBER_31, DECEMBER_31 + 1].map((day) => hasSnapshot(taken, day))).toEqual([true, true, false, true, true, false]);
    expect(hasSnapshot([], JUNE_30)).toBe(false);
  });

  test("of the boekjaar: one that begins in February has other quarters", () => {
    expect([SEPTEMBER_30, DECEMBER_31].map((day) => hasSnapshot([snapshot(OCTOBER_1)], day, 2))).toEqual([true, false]);
  });

  test("not of the same quarter a year later", () => {
    expect(hasSnapshot(taken, JUNE_30 + 365)).toBe(false);
  });
});
