import type { FileIssue, IgnoredName } from "../xlsx";

/**
 * Why a file does not count in a roll-up.
 * - `not-ours`: no workbook of ours, by its properties. `newer-schema`: made by a later version of the product.
 * - `period-wrong`: its boekjaar is none. `no-owner`: Instellingen names no accountmanager; one can be given.
 * - `customers-missing`: the table Klanten is gone, so that its amounts would be missing without a word.
 */
export type MemberProblem =
  | { readonly code: "not-ours" | "no-owner" | "customers-missing" }
  | { readonly code: "newer-schema"; readonly schema: string }
  | { readonly code: "period-wrong"; readonly value: string }
  | { readonly code: "unreadable"; readonly issue: FileIssue };

/**
 * Something about a file that does count.
 * - `columns-missing`, `number-as-text`: columns by their headers. So many cells of an amount column hold a number as text, which no sum takes.
 * - `stamp-period-differs`: the boekjaar of its columns is not that of its properties; the columns count.
 * - `figures-missing`: figures that cannot be computed from its answers, such as a pipeline with an impossible chance.
 */
export type MemberRemark =
  | { readonly code: "columns-missing"; readonly table: string; readonly columns: readonly string[] }
  | { readonly code: "cell-error"; readonly sheet: string; readonly cell: string; readonly received: string }
  | { readonly code: "number-as-text"; readonly table: string; readonly column: string; readonly count: number }
  | { readonly code: "stamp-period-differs"; readonly stamp: number; readonly columns: number }
  | { readonly code: "sheet-unreadable"; readonly sheet: string }
  | { readonly code: "figures-missing"; readonly table: string }
  | IgnoredName;
