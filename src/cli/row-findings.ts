import type { ImportIssue, IssueGroup, Severity } from "../import";
import { formatRows, paneText } from "../text";
import { describeIssue } from "./issues";
import { wrap } from "./lines";

/** Before a finding; what keeps rows out catches the eye. */
const MARKS: Readonly<Record<Severity, string>> = { stop: "!", refused: "!", note: "-" };

/** What was found in the rows of a file, of one kind: the first of them in words, and where the others are. */
export function groupLines({ first: [first, ...others], severity, count }: IssueGroup, width: number): readonly string[] {
  if (!first) return [];
  const { check } = paneText();
  const rows = others.flatMap((issue) => rowOf(issue) ?? []);
  const more = others.length === 0 ? "" : rows.length > 0 ? check.moreRows(count - others.length - 1, formatRows(rows)) : check.andMore(count - 1);
  return wrap([describeIssue(first), more].filter((text) => text !== "").join(" "), { width, first: `${MARKS[severity]} `, next: "  " });
}

const rowOf = (issue: ImportIssue): number | undefined => ("row" in issue ? issue.row : undefined);

/** The same for a program; `rows` are at most the first five. */
export function groupData({ first, ...group }: IssueGroup) {
  return { ...group, rows: first.flatMap((issue) => rowOf(issue) ?? []), message: first[0] ? describeIssue(first[0]) : "" };
}
