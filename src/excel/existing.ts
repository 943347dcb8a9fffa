import type { Area, ExistingSheet, ExistingWorkbook } from "../plan";
import { parsePlace } from "./address";
import type { Place } from "./address";
import type { ExcelIssue } from "./errors";
import { busyName, prefixOf, same, sheetName } from "./names";
import { inExcel } from "./run";

/** One tab of the workbook, in order; `id` is null for a sheet that is not ours. */
export interface Tab {
  readonly title: string;
  readonly id: string | null;
}

/**
 * What stands in the workbook, with what drawing needs besides:
 * - `issues`: protection that would refuse a drawing; found before anything is written.
 * - `catalogueOrder`: the ids that were asked for; new sheets go into this order.
 * - `definedNames`: every workbook-level name, in lower case, also broken ones.
 * - `charts`: names of the charts per sheet title.
 * - `properties`: the custom document properties, as text.
 */
export interface OpenWorkbook extends ExistingWorkbook {
  readonly issues: readonly ExcelIssue[];
  readonly catalogueOrder: readonly string[];
  readonly tabs: readonly Tab[];
  readonly definedNames: ReadonlySet<string>;
  readonly charts: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, string>>;
}

/** A workbook-level name: its place, or null when it refers to no cells (an expression, #REF!, another workbook). */
export interface KnownName {
  readonly name: string;
  readonly place: Place | null;
}

interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
}

/**
 * What stands of our sheets, and what somebody else has taken. One request; a second when one of our sheets holds a table.
 * A sheet is ours by the workbook-level name `ak_<id>_blad`: names that belong to one sheet (Excel makes them when a
 * sheet is copied), external and broken names do not count.
 * @param sheetIds ids of the whole catalogue, in its order.
 * @param tableNames tables of the product: one of these on a sheet that is not ours counts as taken.
 * @throws ExcelFailure
 */
export async function readExisting(sheetIds: readonly string[], tableNames: readonly string[]): Promise<OpenWorkbook> {
  return inExcel(async (context) => {
    const { worksheets, names, tables, properties } = loadParts(context.workbook);
    await context.sync();
    const known = names.items.filter((item) => item.scope === "Workbook").map(toKnownName);
    const titles = worksheets.items.map((sheet) => sheet.name);
    const tabs = titles.map((title) => ({ title, id: sheetIds.find((id) => same(titleOf(known, id) ?? "", title)) ?? null }));
    const found = tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name, headers: table.columns.items.map((column) => column.name) }));
    const ours = found.filter((table) => tabs.some((tab) => tab.id !== null && tab.title === table.sheet));
    const areas = ours.length > 0 ? await tableAreas(context, ours) : new Map<string, Area>();
    const sheets = tabs.flatMap(({ id, title }) => (id === null ? [] : [[id, sheetOf(id, title, { known, tables: ours, areas })] as const]));
    return {
      sheets: Object.fromEntries(sheets),
      otherTitles: tabs.filter((tab) => tab.id === null).map((tab) => tab.title),
      otherTables: found.filter((table) => !ours.includes(table) && tableNames.some((name) => same(name, table.name))).map((table) => table.name),
      issues: [...lockedWorkbook(context.workbook), ...worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => ({ code: "protected-sheet" as const, sheet: sheet.name }))],
      catalogueOrder: sheetIds,
      tabs,
      definedNames: new Set(known.map((item) => item.name.toLowerCase())),
      charts: Object.fromEntries(worksheets.items.map((sheet) => [sheet.name, sheet.charts.items.map((chart) => chart.name)])),
      properties: Object.fromEntries(properties.custom.items.map((property) => [property.key, String(property.value)])),
    };
  });
}

function loadParts(workbook: Excel.Workbook): Pick<Excel.Workbook, "worksheets" | "names" | "tables" | "properties"> {
  const { worksheets, names, tables, properties } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/name,items/protection/protected,items/charts/items/name");
  names.load("items/name,items/scope,items/formula");
  tables.load("items/name,items/worksheet/name,items/columns/items/name");
  properties.custom.load("items/key,items/value");
  return { worksheets, names, tables, properties };
}

/** A name as it was loaded (`name`, `formula`). */
export function toKnownName(item: Excel.NamedItem): KnownName {
  return { name: item.name, place: typeof item.formula === "string" ? parsePlace(item.formula) : null };
}

/** The title of the sheet on which the name `ak_<id>_blad` stands. */
export function titleOf(known: readonly KnownName[], id: string): string | undefined {
  return known.find((item) => same(item.name, sheetName(id)))?.place?.sheet;
}

async function tableAreas(context: Excel.RequestContext, tables: readonly FoundTable[]): Promise<Map<string, Area>> {
  const ranges = tables.map(({ name }) => context.workbook.tables.getItem(name).getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return new Map(ranges.map((range, index) => [tables[index]?.name ?? "", { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }]));
}

interface Parts {
  readonly known: readonly KnownName[];
  readonly tables: readonly FoundTable[];
  readonly areas: ReadonlyMap<string, Area>;
}

function sheetOf(id: string, title: string, { known, tables, areas }: Parts): ExistingSheet {
  const prefix = prefixOf(id);
  const own = known.filter((item) => item.name.toLowerCase().startsWith(prefix.toLowerCase())).map((item) => ({ key: item.name.slice(prefix.length), place: item.place }));
  const here = own.flatMap(({ key, place }) => (place && same(place.sheet, title) ? [[key, place.area] as const] : []));
  const onSheet = tables.flatMap((table) => {
    const area = areas.get(table.name);
    return table.sheet === title && area ? [[table.name, { area, headers: table.headers }] as const] : [];
  });
  return {
    title,
    unfinished: known.some((item) => same(item.name, busyName(id))),
    names: Object.fromEntries(here),
    lost: own.filter(({ key }) => !here.some(([found]) => found === key)).map(({ key }) => key),
    tables: Object.fromEntries(onSheet),
  };
}

function lockedWorkbook(workbook: Excel.Workbook): readonly ExcelIssue[] {
  return [
    ...(workbook.readOnly ? [{ code: "read-only" as const }] : []),
    ...(workbook.protection.protected ? [{ code: "protected-workbook" as const }] : []),
  ];
}
