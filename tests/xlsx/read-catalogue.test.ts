import { readFileSync } from "node:fs";
import type { AnswerValue } from "../../src/definition";
import type { SheetPlan } from "../../src/plan";
import { writeWorkbook } from "../../src/xlsx";
import type { WorkbookFile } from "../../src/xlsx";
import { opened, shownOf } from "./read-support";
import { example, resaved, saved, withLibreOffice } from "./support";

const MINUTES = 60_000;
const plan = example();
const ids = plan.sheets.map((sheet) => sheet.id);
const sheets = plan.sheets.map((sheet) => [sheet.id, sheet] as const);

/** What the reader has to give for one sheet, from the plan alone. */
function expected(sheet: SheetPlan): { readonly answers: Record<string, AnswerValue>; readonly columns: Record<string, readonly AnswerValue[]> } {
  const shown = shownOf(sheet);
  const prefix = `ak_${sheet.id}_`;
  const at = (row: number, column: number): AnswerValue => {
    const value = shown(row, column);
    return typeof value === "boolean" ? (value ? "WAAR" : "ONWAAR") : value;
  };
  const named = sheet.names.flatMap(({ name, area }) => (area && name.startsWith(prefix) ? [{ key: name.slice(prefix.length), area }] : []));
  const values = named.map(({ key, area }) => [key, Array.from({ length: area.rows * area.columns }, (_none, index) => at(area.row + Math.floor(index / area.columns), area.column + (index % area.columns)))] as const);
  return {
    answers: Object.fromEntries(values.filter(([, list]) => list.length === 1).map(([key, [value]]) => [key, value ?? null])),
    columns: Object.fromEntries(values.filter(([, list]) => list.length > 1)),
  };
}

function rowsOf(sheet: SheetPlan): readonly (readonly [string, readonly Record<string, AnswerValue>[]])[] {
  const shown = shownOf(sheet);
  return sheet.tables.map(({ name, area, columns }) => [name, Array.from({ length: area.rows - 1 }, (_none, row) => Object.fromEntries(columns.map(({ key }, index) => {
    const value = shown(area.row + 1 + row, area.column + index);
    return [key, typeof value === "boolean" ? (value ? "WAAR" : "ONWAAR") : value];
  })))]);
}

describe.each([["the file", {}], ["the copy with values only", { valuesOnly: true }]])("%s, read back", (_what, options) => {
  let file: WorkbookFile;
  beforeAll(async () => { file = await opened(await writeWorkbook(plan, options)); });

  it("has the sheets of the plan in their order, each known by its name", () => {
    expect(file.sheets()).toEqual(plan.sheets.map(({ id, title, hidden }) => ({ id, title, hidden })));
  });

  it("has every name of the plan, and ignores none", () => {
    const names = plan.sheets.flatMap(({ title, names: own }) => own.map(({ name, area, formula }) => (area ? { name, place: { sheet: title, area } } : { name, place: null, formula: formula?.slice(1) })));
    expect(file.names()).toEqual(names.map((name) => expect.objectContaining(name)));
    expect(file.ignoredNames()).toEqual([]);
  });

  it("has the properties of the plan", () => {
    expect(file.properties()).toEqual(plan.properties);
  });

  it.each(sheets)("gives every answer and every figure of %s", (id, sheet) => {
    const { answers, columns, issues } = file.readAnswers([id]);
    expect({ answers: answers[id], columns: columns[id] }).toEqual(expected(sheet));
    expect(issues).toEqual([]);
  });

  it("gives all sheets in one call as it gives them one by one", () => {
    const { answers, issues } = file.readAnswers([...ids, "geen_blad"]);
    expect(answers).toEqual(Object.fromEntries(plan.sheets.map((sheet) => [sheet.id, expected(sheet).answers])));
    expect(issues).toEqual([]);
  });

  it.each(sheets.filter(([, sheet]) => sheet.tables.length > 0))("gives every row of the tables of %s", (_id, sheet) => {
    for (const [name, rows] of rowsOf(sheet)) {
      const columns = sheet.tables.find((table) => table.name === name)?.columns ?? [];
      expect(file.readTable(name.toUpperCase(), columns)).toEqual({ rows, issues: [] });
      expect(file.tables().find((table) => table.name === name)?.headers).toEqual(columns.map((column) => column.header));
    }
  });
});

it("gives every formula as the plan has it", async () => {
  const file = await opened(await writeWorkbook(plan));
  for (const sheet of plan.sheets) {
    const formulas = sheet.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : []));
    const columns = sheet.tables.flatMap((table) => table.columns.flatMap((column) => (column.formula === undefined ? [] : Array.from({ length: table.area.rows - 1 }, () => column.formula))));
    const found = file.readSheet(sheet.title);
    expect(found.issues).toEqual([]);
    // A file spells the cell of this row out.
    const inFile = [...formulas, ...columns].map((formula) => formula?.replace(/\[@\[?([^[\]]+)\]?\]/g, "[[#This Row],[$1]]"));
    expect(Object.values(found.formulas).sort()).toEqual(inFile.sort());
  }
});

withLibreOffice("a file that LibreOffice saved again", () => {
  it("gives the same answers, rows, names and properties; what only the add-in computes is an error there", async () => {
    const ours = await writeWorkbook(plan);
    const file = await opened(readFileSync(resaved(saved(ours), "xlsx")));
    const inputs = (sheet: SheetPlan) => sheet.cells.flatMap(({ row, column, content }) => sheet.names.flatMap(({ name, area }) => (content.kind !== "formula" && area?.rows === 1 && area.columns === 1 && area.row === row && area.column === column ? [name.replace(`ak_${sheet.id}_`, "")] : [])));
    const { answers } = file.readAnswers(ids);
    for (const sheet of plan.sheets) {
      for (const key of inputs(sheet)) expect([sheet.id, key, answers[sheet.id]?.[key]]).toEqual([sheet.id, key, expected(sheet).answers[key]]);
      for (const [name, rows] of rowsOf(sheet)) {
        const columns = sheet.tables[0]?.columns.filter((column) => column.formula === undefined) ?? [];
        expect(file.readTable(name, columns).rows).toEqual(rows.map((row) => Object.fromEntries(columns.map(({ key }) => [key, row[key]]))));
      }
    }
    expect(file.sheets().map(({ id }) => id)).toEqual(ids);
    expect(file.properties()).toMatchObject(plan.properties);
    // It saved what nobody changed, so the moment of the last change stays.
    expect(file.savedAt()).toBe((await opened(ours)).savedAt());
    expect(Object.values(file.readSheet("ABC-piramide").formulas).some((formula) => formula.includes("KOMPAS.ABC_PIRAMIDE("))).toBe(true);
  }, 2 * MINUTES);
});
