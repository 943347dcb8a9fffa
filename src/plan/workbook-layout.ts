import type { SheetDefinition, TableColumn } from "../definition";
import { fillIn } from "./context";
import { layOut } from "./layout";
import { nameOf, sharedName } from "./names";
import type { SheetBuilder } from "./sheet-builder";
import type { Area, PlanRequest, PlanSettings, TableRows } from "./types";

/** Every sheet that will stand in the workbook, laid out; formulas find their cells here. */
export interface WorkbookLayout {
  readonly settings: PlanSettings;
  readonly sheets: ReadonlyMap<string, SheetBuilder>;
  /** The sheet and area of a key; sheet `""` finds what the whole workbook shares. */
  find(sheet: string, key: string): { readonly sheet: SheetBuilder; readonly area: Area } | undefined;
  /** Whether a name, as it is written in full, will stand. */
  holds(name: string): boolean;
  /** The columns of a table with their header text; undefined when it does not stand. */
  table(name: string): readonly { readonly key: string; readonly header: string }[] | undefined;
  /** The sheet, body area and header text of a table column. */
  column(table: string, column: string): { readonly sheet: SheetBuilder; readonly area: Area; readonly header: string; readonly definition: TableColumn } | undefined;
}

/** Lays out the sheets that exist already and those that are to be drawn, less those that go. */
export function layOutWorkbook(request: PlanRequest): WorkbookLayout {
  const sheets = new Map<string, SheetBuilder>();
  for (const definition of request.definitions) {
    if (willStand(definition.id, request)) sheets.set(definition.id, layOutOne(definition, request));
  }
  // A workbook with many account plans has tens of thousands of names: each is found in one step.
  const named = new Map([...sheets.values()].flatMap((sheet) => sheet.names.map(({ name, area }) => [name, { sheet, area }] as const)));
  const tabled = new Map([...sheets.values()].flatMap((sheet) => sheet.tables.map((placed) => [placed.name, { sheet, placed }] as const)));
  const find: WorkbookLayout["find"] = (id, key) => {
    const { sheet, area } = named.get(id === "" ? sharedName(key) : nameOf(id, key)) ?? {};
    return sheet && area && { sheet, area };
  };
  const column: WorkbookLayout["column"] = (table, key) => {
    const { sheet, placed } = tabled.get(table) ?? {};
    const columns = sheet ? tableColumns(sheet.definition, table) : [];
    const index = columns.findIndex((candidate) => candidate.key === key);
    const definition = columns[index];
    if (!sheet || !placed || !definition) return undefined;
    const area = { row: placed.area.row + 1, column: placed.area.column + index, rows: placed.area.rows - 1, columns: 1 };
    return { sheet, area, header: fillIn(definition.header, request.settings), definition };
  };
  const table: WorkbookLayout["table"] = (name) => {
    const sheet = tabled.get(name)?.sheet;
    return sheet && tableColumns(sheet.definition, name).map(({ key, header }) => ({ key, header: fillIn(header, request.settings) }));
  };
  return { settings: request.settings, sheets, find, holds: (name) => named.has(name), table, column };
}

/** The columns of a table in its definition. */
export function tableColumns(definition: SheetDefinition, table: string): readonly TableColumn[] {
  for (const block of definition.blocks) if (block.kind === "table" && block.name === table) return block.columns;
  return [];
}

const willStand = (id: string, request: PlanRequest): boolean =>
  request.draw.includes(id) || (request.existing.sheets[id] !== undefined && !(request.remove ?? []).includes(id));

function layOutOne(definition: SheetDefinition, request: PlanRequest): SheetBuilder {
  const tables: TableRows = request.tables ?? {};
  return layOut(definition, {
    settings: request.settings,
    existing: request.existing.sheets[definition.id],
    answers: request.answers?.[definition.id] ?? {},
    tableRows: (name) => tables[name],
  });
}
