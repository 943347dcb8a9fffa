import type { Area, ExistingSheet, ExistingWorkbook } from "../plan";
import { parsePlace } from "./address";
import type { Place } from "./address";
import type { ExcelIssue } from "./errors";
import { partsOf, same } from "./names";
import { inExcel } from "./run";

/** One tab of the workbook, in order; `id` is null for a sheet that is not ours. */
export interface Tab {
  readonly title: string;
  readonly id: string | null;
}

/** A sheet that Excel copied from one of ours: the names on it belong to the copy alone. `id` is that of the sheet that it was copied from. */
export interface CopiedSheet extends ExistingSheet {
  readonly id: string;
}

/**
 * What stands in the workbook, with what drawing needs besides:
 * - `issues`: protection that would refuse a drawing; found before anything is written.
 * - `catalogueOrder`: the ids that were asked for; new sheets go into this order.
 * - `definedNames`: every workbook-level name, in lower case, also broken ones.
 * - `charts`: names of the charts per sheet title.
 * - `properties`: the custom document properties, as text.
 * - `copies`: sheets that a person copied, in the order of the tabs; they are somebody else's as any other sheet. Excel gives
 *   their tables another name.
 */
export interface OpenWorkbook extends ExistingWorkbook {
  readonly issues: readonly ExcelIssue[];
  readonly catalogueOrder: readonly string[];
  readonly tabs: readonly Tab[];
  readonly definedNames: ReadonlySet<string>;
  readonly charts: Readonly<Record<string, readonly string[]>>;
  readonly properties: Readonly<Record<string, string>>;
  readonly copies: readonly CopiedSheet[];
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

/** What is looked for: the ids of all sheets that can stand in this workbook, in their order, and the names of their tables. */
export interface Sought {
  readonly ids: readonly string[];
  /** One of these on a sheet that is not ours counts as taken. */
  readonly tables: readonly string[];
}

/**
 * What stands of our sheets, and what somebody else has taken. One request; a second when one of our sheets, or a copy of
 * one, holds a table. A sheet is ours by the workbook-level name `ak_<id>_blad`: external and broken names do not count,
 * and names that belong to one sheet (Excel makes them when a sheet is copied) make it a copy.
 * @param soughtIn says what to look for in a workbook in which sheets with these ids stand, as far as their names tell; with their titles.
 * @throws ExcelFailure
 */
export async function readExisting(soughtIn: (standing: Readonly<Record<string, string>>) => Sought): Promise<OpenWorkbook> {
  return inExcel(async (context) => {
    const { worksheets, names, tables, properties } = loadParts(context.workbook);
    await context.sync();
    const known = names.items.filter((item) => item.scope === "Workbook").map(toKnownName);
    const titles = worksheets.items.map((sheet) => sheet.name);
    const named = bySheet(known);
    const idOf = new Map([...named].flatMap(([id, parts]) => titleOf(parts, titles).map((title) => [title, id] as const)));
    const sought = soughtIn(Object.fromEntries([...idOf].map(([title, id]) => [id, title])));
    const knownIds = new Set(sought.ids);
    const tabs = titles.map((title) => ({ title, id: toOurs(idOf.get(title), knownIds) }));
    const found = tables.items.map((table) => ({ name: table.name, sheet: table.worksheet.name, headers: table.columns.items.map((column) => column.name) }));
    const ourTitles = new Set(tabs.flatMap(({ id, title }) => (id === null ? [] : [title])));
    const ours = found.filter((table) => ourTitles.has(table.sheet));
    const copied = worksheets.items.flatMap((sheet) => (ourTitles.has(sheet.name) ? [] : copyOn(sheet)));
    const placed = found.filter(({ sheet }) => ourTitles.has(sheet) || copied.some(({ title }) => title === sheet));
    const areas = placed.length > 0 ? await tableAreas(context, placed) : new Map<string, Area>();
    const sheets = tabs.flatMap(({ id, title }) => (id === null ? [] : [[id, sheetOf(title, { named: named.get(id) ?? [], tables: ours, areas })] as const]));
    return {
      sheets: Object.fromEntries(sheets),
      otherTitles: tabs.filter((tab) => tab.id === null).map((tab) => tab.title),
      otherTables: found.filter((table) => !ours.includes(table) && sought.tables.some((name) => same(name, table.name))).map((table) => table.name),
      issues: [...lockedWorkbook(context.workbook), ...worksheets.items.filter((sheet) => sheet.protection.protected).map((sheet) => ({ code: "protected-sheet" as const, sheet: sheet.name }))],
      catalogueOrder: sought.ids,
      tabs,
      definedNames: new Set(known.map((item) => item.name.toLowerCase())),
      charts: Object.fromEntries(worksheets.items.map((sheet) => [sheet.name, sheet.charts.items.map((chart) => chart.name)])),
      properties: Object.fromEntries(properties.custom.items.map((property) => [property.key, String(property.value)])),
      copies: copied.map(({ id, title, named }) => ({ id, ...sheetOf(title, { named, tables: placed, areas }) })),
    };
  });
}

const toOurs = (id: string | undefined, ours: ReadonlySet<string>): string | null => (id !== undefined && ours.has(id) ? id : null);

function loadParts(workbook: Excel.Workbook): Pick<Excel.Workbook, "worksheets" | "names" | "tables" | "properties"> {
  const { worksheets, names, tables, properties } = workbook;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  worksheets.load("items/name,items/protection/protected,items/charts/items/name,items/names/items/name,items/names/items/formula");
  names.load("items/name,items/scope,items/formula");
  tables.load("items/name,items/worksheet/name,items/columns/items/name");
  properties.custom.load("items/key,items/value");
  return { worksheets, names, tables, properties };
}

/** A name as it was loaded (`name`, `formula`). */
export function toKnownName(item: Excel.NamedItem): KnownName {
  return { name: item.name, place: typeof item.formula === "string" ? parsePlace(item.formula) : null };
}

/** A name of one of our sheets: its key there, and its place. */
export interface NamedPart {
  readonly key: string;
  readonly place: Place | null;
}

/** Our names by the sheet that they belong to. */
export function bySheet(known: readonly KnownName[]): ReadonlyMap<string, readonly NamedPart[]> {
  const sheets = new Map<string, NamedPart[]>();
  for (const { name, place } of known) {
    const parts = partsOf(name);
    if (!parts) continue;
    const list = sheets.get(parts.id);
    if (list) list.push({ key: parts.key, place });
    else sheets.set(parts.id, [{ key: parts.key, place }]);
  }
  return sheets;
}

/** The title of the sheet on which the name `ak_<id>_blad` stands, as it is among these; nothing when there is none. */
export function titleOf(parts: readonly NamedPart[], titles: readonly string[]): readonly string[] {
  const named = parts.find(({ key }) => same(key, "blad"))?.place?.sheet;
  return named === undefined ? [] : titles.filter((title) => same(title, named)).slice(0, 1);
}

/** The sheet of ours that this one was copied from, and the names on the copy; nothing when it is no copy. */
function copyOn({ name: title, names }: Excel.Worksheet): readonly { readonly id: string; readonly title: string; readonly named: readonly NamedPart[] }[] {
  const own = bySheet(names.items.map(toKnownName));
  return [...own].filter(([, parts]) => titleOf(parts, [title]).length > 0).slice(0, 1).map(([id, named]) => ({ id, title, named }));
}

async function tableAreas(context: Excel.RequestContext, tables: readonly FoundTable[]): Promise<Map<string, Area>> {
  const ranges = tables.map(({ name }) => context.workbook.tables.getItem(name).getRange().load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return new Map(ranges.map((range, index) => [tables[index]?.name ?? "", { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }]));
}

interface Parts {
  readonly named: readonly NamedPart[];
  readonly tables: readonly FoundTable[];
  readonly areas: ReadonlyMap<string, Area>;
}

function sheetOf(title: string, { named, tables, areas }: Parts): ExistingSheet {
  const here = named.flatMap(({ key, place }) => (place && same(place.sheet, title) ? [[key, place.area] as const] : []));
  const keys = new Set(here.map(([key]) => key));
  const onSheet = tables.flatMap((table) => {
    const area = areas.get(table.name);
    return table.sheet === title && area ? [[table.name, { area, headers: table.headers }] as const] : [];
  });
  return {
    title,
    unfinished: named.some(({ key }) => same(key, "bezig")),
    names: Object.fromEntries(here),
    lost: named.filter(({ key }) => !keys.has(key)).map(({ key }) => key),
    tables: Object.fromEntries(onSheet),
  };
}

function lockedWorkbook(workbook: Excel.Workbook): readonly ExcelIssue[] {
  return [
    ...(workbook.readOnly ? [{ code: "read-only" as const }] : []),
    ...(workbook.protection.protected ? [{ code: "protected-workbook" as const }] : []),
  ];
}
