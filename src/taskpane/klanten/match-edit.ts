import { columnLabel } from "../../import";
import type { ColumnMatch, FieldTarget, YearPosition } from "../../import";

/** The columns that nearly every source has. */
export const MAIN_FIELDS: readonly FieldTarget[] = ["debiteurennummer", "klant"];

/** The columns that some sources have. */
export const MORE_FIELDS: readonly FieldTarget[] = [
  "administratie", "concern", "accountmanager", "accountmanagerVanaf", "omzetTeltAls", "status", "strategischBelang", "relatiefase", "valuta",
];

/** The columns of a source as a person finds them: by header, or by letter. */
export function columnNames(header: readonly string[]): readonly string[] {
  return header.map((_, index) => columnLabel(header, index));
}

/** The match with another value at one boekjaar position. */
export function atPosition<Value>(values: readonly [Value, Value, Value], position: YearPosition, value: Value): [Value, Value, Value] {
  const [first, second, third] = values;
  return [position === 0 ? value : first, position === 1 ? value : second, position === 2 ? value : third];
}

/** The amount columns of a match, each once. */
export function amountColumns({ omzet, marge }: ColumnMatch): readonly number[] {
  return [...new Set([...omzet, ...marge])].filter((index) => index !== null);
}
