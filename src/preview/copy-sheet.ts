import { parseAddress } from "./a1";
import { nameCase, renameTable, spellings, withoutScope } from "./formula-text";
import type { Host } from "./host";
import type { Reference } from "./state";
import type { Worksheet } from "./model/worksheet";

const MAX_TITLE = 31;

/**
 * What Excel's 'copy sheet' does. Names of the workbook stay where they are and the copy gets names of its own that are
 * called the same; no two tables have one name, so a table on the copy gets digits behind its name; formulas and charts on
 * the copy look at the copy.
 */
export function copySheet(host: Host, from: string): Worksheet {
  host.guardStructure();
  return finishCopy(host, from, host.engine.sheets.copy(from));
}

/** Does for a sheet that the grid copied what Excel does besides. */
export function finishCopy(host: Host, from: string, id: string): Worksheet {
  const { sheets } = host.engine;
  sheets.rename(id, copyTitle(sheets.title(from), sheets.ids().filter((each) => each !== id).map((each) => sheets.title(each))));
  const copy = host.worksheet(id);
  copyState(host, from, id);
  const tables = copyTables(host, from, id);
  copyNames(host, from, copy);
  lookAtCopy(host, id, tables);
  return copy;
}

/** The title with the first number from 2 that is free; Excel cuts the title rather than the number. */
function copyTitle(title: string, taken: readonly string[]): string {
  const base = title.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const wanted = base.slice(0, MAX_TITLE - end.length) + end;
    if (!taken.some((each) => each.toLowerCase() === wanted.toLowerCase())) return wanted;
  }
}

function copyState(host: Host, from: string, id: string): void {
  const here = (reference: Reference): Reference => (reference.sheetId === from ? { ...reference, sheetId: id } : reference);
  const state = structuredClone(host.sheetState(from));
  for (const chart of state.charts) {
    chart.id = host.newId("chart");
    for (const series of chart.series) {
      series.values = here(series.values);
      if (series.categories) series.categories = here(series.categories);
    }
  }
  host.state.sheets[id] = state;
}

/** Tables of a sheet by what they are called on the copy. The grid copies a table under the name that it has already. */
function copyTables(host: Host, from: string, id: string): ReadonlyMap<string, string> {
  const { tables } = host.engine;
  return new Map(host.tablesOn(from).map((original) => {
    const table = host.tablesOn(id).find(({ area }) => area.row === original.area.row && area.column === original.area.column);
    if (!table) throw new Error(`The grid did not copy ${original.name}`);
    const name = freeName(original.name, tables.all().map((each) => each.name));
    tables.rename(table, name);
    // To the grid the old name went with that; the original still has it.
    tables.rename(original, original.name);
    host.state.tables[table.id] = structuredClone(host.tableState(original.id));
    return [original.name, name];
  }));
}

/** Points formulas to the tables and names of the copy itself. */
function lookAtCopy(host: Host, id: string, tables: ReadonlyMap<string, string>): void {
  const { cells, names } = host.engine;
  const seen = spellings(names.seenFrom(id));
  for (const { row, column, formula } of cells.allFormulas(id)) {
    const renamed = [...tables].reduce((text, [original, name]) => renameTable(text, original, name), formula);
    const value = nameCase(withoutScope(renamed), seen);
    if (value !== formula) cells.write(id, { row, column, rows: 1, columns: 1 }, [[{ value }]]);
  }
}

/** The name with as many digits behind it as make it another: Excel counts on from the tables that there are. */
function freeName(name: string, taken: readonly string[]): string {
  const isTaken = (wanted: string): boolean => taken.some((each) => each.toLowerCase() === wanted.toLowerCase());
  let number = taken.length;
  while (isTaken(`${name}${number}`)) number++;
  return `${name}${number}`;
}

function copyNames(host: Host, from: string, copy: Worksheet): void {
  const title = host.engine.sheets.title(from);
  // A name of the sheet itself goes before one of the workbook that is called the same.
  const names = host.engine.names.all().sort((one, other) => Number(other.sheetId === from) - Number(one.sheetId === from));
  for (const name of names) {
    const { sheet } = /!/.test(name.refersTo) && !/#REF!/.test(name.refersTo) ? parseAddress(name.refersTo.replace(/^=/, "")) : { sheet: undefined };
    if (sheet !== title || host.engine.names.byName(name.name, copy.id)) continue;
    const refersTo = `=${copy.range(parseAddress(name.refersTo).area).absoluteAddress}`;
    host.engine.names.set({ ...name, id: host.newId("name"), refersTo, sheetId: copy.id });
  }
}
