import { groupIssues, mergeIntoExisting, parseCustomers, periodOf, proposeBoekjaren, severityOf, stopsImport, toRow, yearsOf } from "../import";
import type { AmountNotation, ImportIssue, ImportTotals, IssueGroup, PerYear, RepeatedKeys } from "../import";
import type { TableRow } from "../plan";
import type { CliIssue } from "./issues";
import type { Progress } from "./progress-bar";
import { openSource } from "./source";
import type { Choice } from "./source";

/** How a customer file is read, as far as it leaves that open. */
export interface CustomerChoices extends Choice {
  readonly boekjaar?: number;
  readonly notation?: AmountNotation;
  readonly repeated: RepeatedKeys;
}

/** The account of the rows, to tick off. */
export interface Account {
  readonly totals: ImportTotals;
  readonly groups: readonly IssueGroup[];
  /** Boekjaren of the workbook, newest first; null where the source has no amounts of a known year. */
  readonly years: PerYear<number | null>;
  /** Last day that the newest amounts cover (Excel serial). */
  readonly periodTo: number | null;
  /** Columns of the source that nothing was taken from, by header or letter. */
  readonly unused: readonly string[];
}

/** Why there are no customers: findings that stop it, a choice that the call has to make, or no table at all. */
export type Unread =
  | { readonly kind: "stopped"; readonly issues: readonly CliIssue[]; readonly account: Account }
  | { readonly kind: "choose" | "unreadable"; readonly issues: readonly CliIssue[] };

/** The customers of a file as rows of Klanten, with the account of them. */
export type CustomersRead = { readonly kind: "read"; readonly customers: readonly TableRow[]; readonly account: Account } | Unread;

/** Reads a customer file: text, or a table or sheet of a workbook. */
export async function readCustomers(bytes: Uint8Array, choices: CustomerChoices, onProgress: (progress: Progress) => void): Promise<CustomersRead> {
  onProgress({ step: "reading" });
  const opened = await openSource(bytes, choices);
  if (opened.kind !== "open") return opened;
  const { boekjaar, notation, repeated } = choices;
  const outcome = await parseCustomers({
    source: opened.source,
    options: { repeated, ...(boekjaar !== undefined && { newest: boekjaar, unnamedYear: boekjaar }), ...(notation && { notation }) },
    onProgress: (done, total) => onProgress({ step: "reading", count: { of: "rows", done, total } }),
  });
  if (outcome.kind !== "done") return { kind: "unreadable", issues: outcome.kind === "unreadable" ? outcome.issues : [] };
  const { result, match, unused } = outcome;
  const years = boekjaar === undefined ? yearsOf(match) : proposeBoekjaren([], boekjaar);
  const merged = mergeIntoExisting([], result.customers, { years, match });
  const issues = [...result.issues, ...merged.issues];
  const account: Account = { totals: result.totals, groups: groupIssues(issues), years, periodTo: periodOf(match, years), unused };
  if (stopsImport(issues)) return { kind: "stopped", issues: firstStops(issues), account };
  if (merged.additions.length === 0) return { kind: "stopped", issues: [{ code: "no-customers" }], account };
  return { kind: "read", customers: merged.additions.map(toRow), account };
}

const firstStops = (issues: readonly ImportIssue[]): readonly ImportIssue[] =>
  groupIssues(issues.filter((issue) => severityOf(issue) === "stop")).flatMap((group) => group.first);
