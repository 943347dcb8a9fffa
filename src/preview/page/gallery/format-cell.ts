import type { CellValue } from "../../../plan";

/** What a cell shows of its value. `red`: the number format colours it. */
export interface ShownText {
  readonly text: string;
  readonly red: boolean;
}

const MILLISECONDS_A_DAY = 86_400_000;
/** Day 25569 is 1 January 1970. */
const UNIX_DAY = 25_569;
const GENERAL = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 9, useGrouping: false });

/**
 * A value as a Dutch Excel shows it, for the number formats of the product: a whole or decimal number with a dot per
 * thousand, an amount, a percentage, a date, quoted words around it, a section for what is below zero. Blank is "".
 * Throws on a format with something else in it, so that a new format is not shown wrongly.
 */
export function formatCell(value: CellValue, format = "General"): ShownText {
  if (value === null) return plain("");
  if (typeof value === "boolean") return plain(value ? "WAAR" : "ONWAAR");
  if (typeof value === "string") return plain(value);
  if (format === "General" || format === "@") return plain(GENERAL.format(value));
  const [positive = "", negative] = format.split(";");
  const section = value < 0 && negative !== undefined ? negative : positive;
  const pattern = section.replace("[Color18]", "");
  return { text: fill(pattern, value < 0 && negative !== undefined ? -value : value), red: pattern !== section };
}

const plain = (text: string): ShownText => ({ text, red: false });

function fill(pattern: string, value: number): string {
  if (pattern === "dd-mm-yyyy") return formatDate(value);
  const parts = /^(?<before>(?:"[^"]*"|[- ])*)(?<digits>#,##0|0)(?<decimals>\.0+)?(?<percent>%)?(?<after>(?:"[^"]*"| )*)$/.exec(pattern)?.groups;
  if (!parts) throw new Error(`The gallery does not know the number format ${pattern}`);
  const fraction = Math.max(0, (parts["decimals"]?.length ?? 0) - 1);
  const number = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: fraction, maximumFractionDigits: fraction, useGrouping: parts["digits"] === "#,##0" });
  const figure = number.format(parts["percent"] ? value * 100 : value);
  return `${unquote(parts["before"])}${figure}${parts["percent"] ?? ""}${unquote(parts["after"])}`;
}

const unquote = (text = ""): string => text.replaceAll('"', "");

function formatDate(serial: number): string {
  const date = new Date((Math.floor(serial) - UNIX_DAY) * MILLISECONDS_A_DAY);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}-${two(date.getUTCMonth() + 1)}-${date.getUTCFullYear()}`;
}
