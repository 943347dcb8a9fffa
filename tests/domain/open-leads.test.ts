import fc from "fast-check";
import { openInStage, STAGE_GROUPS, stageGroup, stageTotals, type StageRow } from "../../src/domain/index";

const row = (more: Partial<StageRow> = {}): StageRow => ({ customer: "Alfa", description: "", stage: "lead", outcome: "open", atExisting: false, ...more });

describe("the group of a row", () => {
  test.each<[Partial<StageRow>, string]>([
    [{}, "lead"], [{ stage: "hot prospect" }, "hot prospect"], [{ stage: null }, "prospect"], [{ outcome: null }, "lead"],
    [{ outcome: "gewonnen" }, "gewonnen"], [{ outcome: "verloren", stage: null }, "verloren"],
    [{ customer: "", stage: null, outcome: null }, "empty"], [{ customer: "", stage: null, outcome: null, atExisting: true }, "empty"],
    [{ customer: "", description: "Beurs", stage: null, outcome: null }, "prospect"], [{ customer: "" }, "lead"],
  ])("%j: %s", (more, group) => {
    expect(stageGroup(row(more))).toBe(group);
  });
});

const someRow = fc.record({
  customer: fc.constantFrom("", "Alfa"), description: fc.constantFrom("", "Beurs"), atExisting: fc.boolean(),
  stage: fc.constantFrom(null, "lead" as const, "prospect" as const, "hot prospect" as const),
  outcome: fc.constantFrom(null, "open" as const, "gewonnen" as const, "verloren" as const),
});

test("the groups add up to all rows, and the open ones to what the lists hold", () => {
  fc.assert(fc.property(fc.array(someRow), (rows) => {
    const { groups, all } = stageTotals(rows);
    expect(STAGE_GROUPS.reduce((sum, group) => sum + groups[group].rows, 0)).toBe(rows.length);
    expect(STAGE_GROUPS.reduce((sum, group) => sum + groups[group].atExisting, 0)).toBe(all.atExisting);
    for (const stage of ["lead", "prospect", "hot prospect"] as const) expect(openInStage(rows, stage, 1_000)).toHaveLength(groups[stage].rows);
  }));
});

test("a list keeps the order of the rows and holds no more than was asked for", () => {
  const rows = ["een", "twee", "drie"].map((description) => row({ description }));
  expect(openInStage(rows, "lead", 2).map(({ description }) => description)).toEqual(["een", "twee"]);
  expect(openInStage(rows, "prospect", 2)).toEqual([]);
});
