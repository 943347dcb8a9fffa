import type { AmountColumnTotals, IssueGroup } from "../../import";
import { formatCents, formatCount, formatList, paneText } from "../../text";
import { table, wrap } from "../lines";
import { groupLines } from "../row-findings";
import type { Account } from "../customers";

/** The account as lines for a terminal of `width` columns: rows, totals per column, columns left alone, findings. */
export function accountLines({ totals, groups, unused }: Account, width: number): readonly string[] {
  const { check, match } = paneText();
  const counts: readonly (readonly [string, number])[] = [
    [check.rowsRead, totals.rowsRead], [check.rowsRefused, totals.rowsRefused], [check.rowsMerged, totals.rowsMerged], [check.customers, totals.customers],
  ];
  return [
    ...table(counts.map(([label, count]) => [label, formatCount(count)]), width),
    ...(totals.columns.length > 0 ? ["", ...totalsTable(totals.columns, width)] : []),
    ...(unused.length > 0 ? ["", ...wrap(match.unused(formatList(unused)), { width })] : []),
    ...(groups.length === 0 ? ["", check.noFindings] : findings(groups, width)),
  ];
}

/** What stops the work is told as the reason of it, and not here. */
function findings(groups: readonly IssueGroup[], width: number): readonly string[] {
  const lines = groups.filter(({ severity }) => severity !== "stop").flatMap((group) => groupLines(group, width));
  return lines.length === 0 ? [] : ["", paneText().check.findings, ...lines];
}

function totalsTable(columns: readonly AmountColumnTotals[], width: number): readonly string[] {
  const { check } = paneText();
  const euro = (cents: number) => formatCents(cents === 0 ? 0 : cents);
  const rows = columns.map((column) => [column.column, euro(column.read), euro(-column.refused), euro(column.imported)]);
  return table([[check.caption, check.inFile, check.refused, check.toWorkbook], ...rows], width);
}
