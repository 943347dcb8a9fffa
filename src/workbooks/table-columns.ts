import { tableOf } from "../catalogue";
import { headerPattern } from "../plan";

/** A column of a table of ours: its key, how its header is or was spelled, and whether it holds text. */
export interface MatchedColumn {
  readonly key: string;
  readonly header: string;
  readonly oldHeaders: readonly string[];
  readonly text: boolean;
}

/** A table of ours as it stands now. */
export interface MatchedTable {
  /** The columns that a person or an import fills, as they are headed now: the headers may show another boekjaar. */
  readonly filled: readonly MatchedColumn[];
  /** Headers of columns that the person added. */
  readonly own: readonly string[];
}

/** Finds the columns of a table of ours among its headers; one that is missing keeps the header of the catalogue. */
export function matchTable(table: string, headers: readonly string[]): MatchedTable {
  const left = [...headers];
  const take = (spelling: string): string | undefined => {
    const at = left.findIndex((candidate) => headerPattern(spelling).test(candidate.trim()));
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const columns = (tableOf(table)?.columns ?? []).map(({ key, header, oldHeaders = [], format, formula }) => {
    const found = take(header);
    if (found === undefined) oldHeaders.find((old) => take(old) !== undefined);
    return { computed: formula !== undefined, column: { key, header: found ?? header, oldHeaders, text: format === "text" } };
  });
  return { filled: columns.flatMap(({ computed, column }) => (computed ? [] : [column])), own: left };
}

/** Where a column of ours is among the headers of its table, also under an old spelling; −1 when it is gone. */
export function columnIndex(headers: readonly string[], { header, oldHeaders }: Pick<MatchedColumn, "header" | "oldHeaders">): number {
  const spellings = [header, ...oldHeaders].map((spelling) => spelling.toLowerCase());
  return headers.findIndex((candidate) => spellings.includes(candidate.trim().toLowerCase()) || candidate === header);
}
