import type { Held } from "../../functions";
import { formatCents, formatFigure, formatSerial, paneText } from "../../text";

/** A single value in words. */
export function valueText(value: string | number | boolean): string {
  const { explain } = paneText();
  if (typeof value === "number") return formatFigure(value);
  return typeof value === "boolean" ? (value ? explain.yes : explain.no) : value;
}

/** What an argument held, or what a function gave, in a few words. */
export function heldText(held: Held): string {
  const { explain } = paneText();
  if (held.kind === "left-out") return held.taken === null ? explain.leftOutArgument : explain.taken(valueText(held.taken));
  if (held.kind === "value") return held.isDate && typeof held.value === "number" ? formatSerial(held.value) : valueText(held.value);
  const { rows, columns, filled, sum } = held;
  return [explain.cells(rows, columns, filled), ...(sum === null ? [] : [explain.sum(formatCents(sum))])].join(", ");
}
