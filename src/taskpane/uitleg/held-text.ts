import type { Held } from "../../functions";
import { formatCents, formatFigure, formatSerial, paneText } from "../../text";

/** What an argument held, in a few words. */
export function heldText(held: Held): string {
  const { explain } = paneText();
  if (held.kind === "left-out") return held.taken.length === 0 ? explain.leftOutArgument : explain.taken(held.taken.map(valueText).join("; "));
  return shownText(held);
}

/** What a cell held or a function gave, in a few words: nothing there is blank. */
export function shownText(held: Held): string {
  const { explain } = paneText();
  if (held.kind === "left-out") return explain.blank;
  if (held.kind === "value") return held.isDate && typeof held.value === "number" ? formatSerial(held.value) : valueText(held.value);
  const { rows, columns, filled, sum } = held;
  return [explain.cells(rows, columns, filled), ...(sum === null ? [] : [explain.sum(formatCents(sum))])].join(", ");
}

function valueText(value: string | number | boolean): string {
  const { explain } = paneText();
  if (typeof value === "number") return formatFigure(value);
  return typeof value === "boolean" ? (value ? explain.yes : explain.no) : value;
}
