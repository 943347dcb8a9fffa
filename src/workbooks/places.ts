import type { FindingPlace } from "../domain";
import { a1 } from "../plan";
import type { Area, ExistingSheet } from "../plan";
import { columnIndex, matchTable } from "./table-columns";

/** The sheets of ours that stand, by id, with where their names and tables are. */
export type StandingSheets = Readonly<Record<string, ExistingSheet>>;

/** A cell as it stands now: the title of its sheet, its place from 0, its address for a person, and what a hyperlink to it says. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly cell: string;
  readonly target: string;
}

/** Where a finding stands now; null when its sheet, table or column does not. */
export type Places = (place: FindingPlace) => PlacedCell | null;

/** Finds cells by name or by table, row and column among the sheets that stand. */
export function placesIn(sheets: StandingSheets): Places {
  const tables = new Map(Object.values(sheets).flatMap((sheet) => Object.entries(sheet.tables).map(([name, table]) => [name.toLowerCase(), { sheet, name, ...table }] as const)));
  const columns = new Map<string, ReadonlyMap<string, number>>();
  const columnsOf = (name: string, headers: readonly string[]): ReadonlyMap<string, number> => {
    const found = columns.get(name) ?? new Map(matchTable(name, headers).filled.map((column) => [column.key, columnIndex(headers, column)]));
    columns.set(name, found);
    return found;
  };
  return (place) => {
    if ("key" in place) {
      const sheet = sheets[place.sheet];
      const area = sheet?.names[place.key];
      return sheet && area ? placed(sheet, area) : null;
    }
    const table = tables.get(place.table.toLowerCase());
    const column = table && (columnsOf(table.name, table.headers).get(place.column) ?? -1);
    if (!table || column === undefined || column < 0) return null;
    return placed(table.sheet, { row: table.area.row + 1 + place.row, column: table.area.column + column });
  };
}

function placed({ title }: ExistingSheet, { row, column }: Pick<Area, "row" | "column">): PlacedCell {
  const cell = a1({ row, column, rows: 1, columns: 1 });
  return { sheet: title, row, column, cell, target: `'${title.replaceAll("'", "''")}'!${cell}` };
}
