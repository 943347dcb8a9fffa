import type { ColumnMatch } from "./match-columns";
import { columnLabel } from "./tables";

/** Every source column that a match uses, once for each time it is used. */
export function usedColumns({ fields, omzet, marge }: ColumnMatch): number[] {
  return [...Object.values(fields), ...omzet, ...marge].filter((index) => index !== null);
}

/** The columns that a match leaves alone, as a person finds them: by header, or by letter. */
export function unusedColumns(header: readonly string[], match: ColumnMatch): readonly string[] {
  const used = new Set(usedColumns(match));
  return header.map((_, index) => columnLabel(header, index)).filter((_, index) => !used.has(index));
}
