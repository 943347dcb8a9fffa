import { outlook } from "../../src/domain/index";
import { FIVE } from "./pipeline-example";
import { value } from "./value";

const EUROS = 100;

test("the example", () => {
  expect(value(outlook({ revenue: 500_000 * EUROS, margin: 0.05, deals: FIVE })).map(({ kind, revenue, pipeline, total }) => [kind, revenue / EUROS, pipeline / EUROS, total / EUROS])).toEqual([
    ["low", 475_000, 18_000, 493_000],
    ["middle", 500_000, 47_400, 547_400],
    ["high", 525_000, 78_000, 603_000],
  ]);
});

test("without a pipeline only the margin makes a difference, and without a margin only the pipeline", () => {
  expect(value(outlook({ revenue: 999, margin: 0.5, deals: [] })).map(({ total }) => total)).toEqual([500, 999, 1499]);
  expect(value(outlook({ revenue: 0, margin: 0, deals: FIVE })).map(({ total }) => total / EUROS)).toEqual([18_000, 47_400, 78_000]);
});

test("says when the sums are too large to add up", () => {
  expect(outlook({ revenue: 0, margin: 0, deals: [{ amount: 2 ** 52, chance: 0.5 }, { amount: 2 ** 53, chance: 0.5 }] }).ok).toBe(false);
});
