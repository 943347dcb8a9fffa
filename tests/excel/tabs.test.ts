import type { OpenWorkbook } from "../../src/excel";
import { positionOf, withTab } from "../../src/excel/tabs";

const workbook = (...tabs: readonly (string | null)[]): OpenWorkbook => ({
  sheets: {}, otherTitles: [], otherTables: [], issues: [], definedNames: new Set(), charts: {}, properties: {}, copies: [],
  catalogueOrder: ["overzicht", "klanten", "h1o1"],
  tabs: tabs.map((id, index) => ({ id, title: id ?? `Blad${index + 1}` })),
});

test("a new sheet stands after the one before it in the catalogue", () => {
  expect(positionOf("klanten", workbook(null, "overzicht", "h1o1"))).toBe(2);
  expect(positionOf("h1o1", workbook("overzicht", null, null))).toBe(1);
});

test("without one before it, it stands before the one after it", () => {
  expect(positionOf("overzicht", workbook(null, "h1o1", "klanten"))).toBe(2);
});

test("at the end when none of ours stands or the one before it is last", () => {
  expect(positionOf("klanten", workbook(null))).toBeNull();
  expect(positionOf("h1o1", workbook(null, "klanten"))).toBeNull();
});

test("a sheet that was added counts for the next", () => {
  const after = withTab(workbook(null, "overzicht", "h1o1"), { id: "klanten", title: "Klanten" });
  expect(after.tabs.map((tab) => tab.id)).toEqual([null, "overzicht", "klanten", "h1o1"]);
});
