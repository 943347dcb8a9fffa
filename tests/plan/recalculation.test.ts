/** What Excel has to compute again after one answer: the formulas that look at it, and those that look at these. */
import { exampleCompany } from "../../src/catalogue";
import { EVERY_SHEET } from "../../scripts/lib/states";
import type { SheetPlan } from "../../src/plan";
import { plan } from "./support";

interface Cell { readonly sheet: string; readonly row: number; readonly column: number }
interface Formula extends Cell { readonly rows: number; readonly columns: number; readonly text: string }

const { sheets } = plan({ draw: EVERY_SHEET.map(({ id }) => id), ...exampleCompany }).plan;

const formulasOf = (sheet: SheetPlan): readonly Formula[] => [
  ...sheet.cells.flatMap(({ row, column, content }) => {
    if (content.kind !== "formula") return [];
    // A spill fills what is named together with its first cell.
    const spill = sheet.names.find(({ area }) => area?.row === row && area.column === column && area.rows * area.columns > 1)?.area;
    return [{ sheet: sheet.id, row, column, rows: spill?.rows ?? 1, columns: spill?.columns ?? 1, text: content.formula }];
  }),
  ...sheet.tables.flatMap((table) => table.columns.flatMap(({ formula }, index) =>
    (formula === undefined ? [] : [{ sheet: sheet.id, row: table.area.row + 1, column: table.area.column + index, rows: table.area.rows - 1, columns: 1, text: formula }]))),
];

const FORMULAS = sheets.flatMap(formulasOf);
const NAMED = new Map(sheets.flatMap((sheet) => sheet.names.flatMap(({ name, area, formula }) => {
  if (area) return [[name.toLowerCase(), { sheet: sheet.id, area }] as const];
  const list = sheet.names.find((other) => formula?.includes(`INDEX(${other.name},1)`))?.area;
  return list ? [[name.toLowerCase(), { sheet: sheet.id, area: list }] as const] : [];
})));
const TABLES = new Map(sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, { sheet: sheet.id, table }] as const)));

/** The areas that a formula looks at: names, and columns of tables. */
function areasIn(text: string) {
  const names = (text.match(/\bak_[a-z0-9_]+/gi) ?? []).flatMap((name) => NAMED.get(name.toLowerCase()) ?? []);
  const columns = [...text.matchAll(/([\p{L}][\p{L}\p{N}]*)\[([^[\]]+)\]/gu)].flatMap(([, name = "", header = ""]) => {
    const found = TABLES.get(name);
    const index = found?.table.columns.findIndex((column) => column.header === header) ?? -1;
    if (!found) return [];
    const { area } = found.table;
    // A whole table, or a span of columns: every column of it.
    return [{ sheet: found.sheet, area: index < 0 ? area : { ...area, column: area.column + index, columns: 1 } }];
  });
  return [...names, ...columns];
}
const LOOKS = FORMULAS.map((formula) => ({ formula, areas: areasIn(formula.text) }));

/** Ids of the sheets with KOMPAS functions that compute again. */
function computedAgain(name: string): readonly string[] {
  const start = NAMED.get(name);
  if (!start) throw new Error(`no ${name}`);
  const changed = [{ sheet: start.sheet, area: start.area }];
  const again = new Set<Formula>();
  for (const { sheet, area } of changed) {
    for (const { formula, areas } of LOOKS) {
      const meets = areas.some((each) => each.sheet === sheet && each.area.row < area.row + area.rows && area.row < each.area.row + each.area.rows && each.area.column < area.column + area.columns && area.column < each.area.column + each.area.columns);
      if (!meets || again.has(formula)) continue;
      again.add(formula);
      changed.push({ sheet: formula.sheet, area: { row: formula.row, column: formula.column, rows: formula.rows, columns: formula.columns } });
    }
  }
  return [...new Set([...again].filter(({ text }) => text.includes("KOMPAS.")).map(({ sheet }) => sheet))].sort();
}

it.each<[string, readonly string[]]>([
  ["ak_h1o1_plannen", ["h1o1", "h1o3"]],
  ["ak_h1o2_coordinator_belang", ["h1o2", "h1o3"]],
  ["ak_h2o5_antwoord", []],
  ["ak_h3o6_klant", ["h3o6"]],
  ["ak_h5o1_p1_gedrag_doelen_t1", []],
  ["ak_h5o2_resultaat_r1", ["h5o2"]],
  ["ak_h5o3_s01_antwoord", ["h5o3", "h5o4"]],
  ["ak_h6o3_eis1", ["h6o5"]],
  ["ak_p1_dmu_zorg", []],
  ["ak_p1_doel1_bedrag", ["p1kw"]],
  ["ak_p1conc_c1_rang", ["p1conc"]],
  ["ak_p1dmu_r2_e2_kwaliteit", ["p1dmu", "p1gesprek", "p1kw"]],
  ["ak_p1kw_doel1_d3", ["p1kw"]],
])("after %s only %j compute again", (name, expected) => {
  expect(computedAgain(name)).toEqual(expected);
});

it("nothing computes again by itself but the day of today", () => {
  const volatile = /\b(NOW|TODAY|RAND|RANDBETWEEN|OFFSET|INDIRECT|CELL|INFO)\(/;
  expect(FORMULAS.filter(({ text }) => volatile.test(text)).map(({ sheet, text }) => `${sheet} ${text}`)).toEqual(["instellingen =TODAY()"]);
});
