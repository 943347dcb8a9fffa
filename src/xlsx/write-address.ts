import type { Area } from "../plan";
import { colToLetter } from "./write-library";
import { quotedTitle } from "./write-text";

/** Address of an area, `B2` or `B2:C5`; with `$` before letters and numbers when `absolute`. */
export function address(area: Area, absolute = false): string {
  const mark = absolute ? "$" : "";
  const corner = (row: number, column: number) => `${mark}${colToLetter(column)}${mark}${row + 1}`;
  const first = corner(area.row, area.column);
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${corner(area.row + area.rows - 1, area.column + area.columns - 1)}`;
}

/** Absolute address with its sheet: `'Blad 1'!$B$2:$C$5`. */
export const reference = (title: string, area: Area): string => `${quotedTitle(title)}!${address(area, true)}`;
