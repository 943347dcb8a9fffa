import type { CopiedSheet } from "../../src/excel";
import { newPlan } from "../../src/taskpane/services/plans";

const plan = (number: number) => ({ number, name: `Klant ${number}` });
const copy = (id: string, ...tables: readonly string[]): CopiedSheet => ({
  id, title: `${id} (2)`, unfinished: false, names: {}, lost: [],
  tables: Object.fromEntries(tables.map((name) => [name, { area: { row: 0, column: 0, rows: 2, columns: 1 }, headers: ["actie"] }])),
});

describe("the number of a new plan", () => {
  it.each([
    ["the first", [], [], 1],
    ["the one after the last, also when plans went in between", [plan(2), plan(5)], [], 6],
    ["none that a copied sheet bears, whose plan may be gone", [], [copy("p1kw")], 2],
    ["none whose table is called as Excel called that of a copy", [plan(1), plan(11)], [copy("p1act", "ActiviteitenP12")], 13],
  ])("is %s", (_case, plans, copies, number) => {
    expect(newPlan({ plans, copies }, "Alfa")).toEqual({ number, name: "Alfa" });
  });
});
