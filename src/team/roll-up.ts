import type { Finding } from "../domain";
import type { CountsAs, MemberRecord, ThreeYears } from "./record";

/** A row of Klanten of one workbook with what became of it: the part of its amounts that the team total holds. */
export interface CountedLine {
  readonly record: MemberRecord;
  /** Position in `record.customers`. */
  readonly line: number;
  /** Position in {@link RollUp.customers}. */
  readonly customer: number;
  /** Amounts by the years of the roll-up; what counts elsewhere already is null here. */
  readonly own: ThreeYears;
  readonly counted: ThreeYears;
}

/** A customer of the team, each once. */
export interface TeamCustomer {
  readonly customer: string;
  readonly administratie: string;
  readonly debtor: string;
  readonly concern: string;
  /** Owners of the workbooks it stands in, each once. */
  readonly owners: readonly string[];
  readonly countsAs: CountsAs | "gemengd";
  readonly years: ThreeYears;
  /** A, B, C, geen omzet or credit over the whole team, in the newest boekjaar. */
  readonly className: string;
  /** Another customer of the same name, without a number to be sure by: proposed, never merged. */
  readonly resembles: readonly number[];
}

/** Many workbooks as one. */
export interface RollUp {
  /** The newest boekjaar among the workbooks; years of older workbooks are shifted to it. */
  readonly boekjaar: number;
  /** Those that count, in the order of owner and file. */
  readonly records: readonly MemberRecord[];
  /** Those that a later save of the same workbook took the place of. */
  readonly replaced: readonly { readonly record: MemberRecord; readonly by: MemberRecord }[];
  readonly customers: readonly TeamCustomer[];
  readonly lines: readonly CountedLine[];
  readonly findings: readonly Finding[];
}
