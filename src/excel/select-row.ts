import { activatePlace } from "./activate";
import { parsePlace, placeText } from "./address";
import type { Place } from "./address";
import { inExcel } from "./run";

/** A row of the cells that a formula refers to. */
export interface RowTarget {
  /** As it is written in the formula: an address, a name or a part of a table. */
  readonly reference: string;
  /** The sheet of the formula, on which an address without a title lies. */
  readonly sheet: string;
  /** From 0, counted from the first row of the reference. */
  readonly offset: number;
}

const TABLE_PART = /^([\p{L}_][\p{L}\p{N}_.]*)\[(.+)\]$/u;
const FIRST_COLUMN = /^\[?((?:[^[\]']|'.)+)\]?/;

/**
 * Shows and selects the first cell of a row of a reference.
 * @returns where that cell is, as {@link placeText} says it; null when the reference leads nowhere (any more).
 * @throws ExcelFailure
 */
export async function selectRow({ reference, sheet, offset }: RowTarget): Promise<string | null> {
  const place = parsePlace(reference) ?? parsePlace(`'${sheet.replaceAll("'", "''")}'!${reference}`) ?? (await lookUp(reference));
  if (!place) return null;
  const cell = { sheet: place.sheet, row: place.area.row + offset, column: place.area.column };
  await activatePlace(cell);
  return placeText(cell);
}

async function lookUp(reference: string): Promise<Place | null> {
  const [, table, part = ""] = TABLE_PART.exec(reference) ?? [];
  return inExcel(async (context) => {
    if (table === undefined) {
      const name = context.workbook.names.getItemOrNullObject(reference).load("formula");
      await context.sync();
      return name.isNullObject ? null : parsePlace(String(name.formula));
    }
    const found = context.workbook.tables.getItemOrNullObject(table);
    await context.sync();
    if (found.isNullObject) return null;
    const range = (part.startsWith("#") ? found.getRange() : found.columns.getItem(headerIn(part)).getDataBodyRange()).load("address");
    await context.sync();
    return parsePlace(range.address);
  });
}

/** The header in `klant`, `[omzet 2026]` and `[omzet 2026]:[omzet 2024]`; signs that Excel escapes stand behind a quote. */
const headerIn = (part: string): string => (FIRST_COLUMN.exec(part)?.[1] ?? part).replace(/'(.)/g, "$1");
