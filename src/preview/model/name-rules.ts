import { looksLikeCell } from "../a1";
import type { Host } from "../host";
import { alreadyExists, invalidArgument } from "../host-error";

const MAX_NAME = 255;
const MAX_SHEET_TITLE = 31;

/** Refuses what Excel refuses as a defined name or table name. */
export function checkName(name: unknown): string {
  if (typeof name !== "string" || name === "") throw invalidArgument("a name is a text");
  if (name.length > MAX_NAME || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw invalidArgument(`${name} is not a valid name`);
  if (looksLikeCell(name)) throw invalidArgument(`${name} looks like a cell`);
  return name;
}

/** Tables and workbook names share one list, whatever the case. */
export function refuseTaken(host: Host, name: string, sheetId?: string): void {
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  if (host.engine.names.byName(name, sheetId) || host.engine.tables.all().some((table) => same(table.name))) throw alreadyExists();
}

/** A table with the title of a sheet works in Excel; the grid cannot compute with it (Univer 0.25.1). */
export function refuseSheetTitle(host: Host, name: string): void {
  const title = host.engine.sheets.ids().map((id) => host.engine.sheets.title(id)).find((each) => each.toLowerCase() === name.toLowerCase());
  if (title) throw invalidArgument(`the preview cannot compute with a table that bears the title of a sheet: ${name}`);
}

/** Refuses what Excel refuses as the title of a sheet; `own` is the sheet that is renamed. */
export function checkSheetTitle(host: Host, title: unknown, own?: string): string {
  if (typeof title !== "string" || title === "" || title.length > MAX_SHEET_TITLE) throw invalidArgument(`a sheet title has 1 to ${MAX_SHEET_TITLE} characters`);
  if (/[:\\/?*[\]]/.test(title) || /^'|'$/.test(title) || /^history$/i.test(title)) throw invalidArgument(`${title} is not a valid sheet title`);
  const taken = host.engine.sheets.ids().some((id) => id !== own && host.engine.sheets.title(id).toLowerCase() === title.toLowerCase());
  if (taken) throw alreadyExists();
  const table = host.engine.tables.all().find((each) => each.name.toLowerCase() === title.toLowerCase());
  if (table) throw invalidArgument(`the preview cannot compute with a table that bears the title of a sheet: ${title}`);
  return title;
}
