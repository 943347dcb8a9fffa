import type { AbcClass, AbcOptions, Finding } from "../domain";
import type { CountsAs, MemberRecord, ThreeYears } from "./record";

/** A row of Klanten of one workbook with what became of it: the part of its amounts that the team total holds. */
export interface CountedLine {
  readonly record: MemberRecord;
  /** Position in `record.customers`. */
  readonly line: number;
  /** Position in {@link RollUp.customers}. */
  readonly customer: number;
  /** Its amounts by the years of the roll-up, and what of them counts; null in `counted` for what counts elsewhere already. */
  readonly own: ThreeYears;
  readonly counted: ThreeYears;
}

/** A customer of the team, each once. */
export interface TeamCustomer {
  readonly customer: string;
  readonly administratie: string;
  readonly debtor: string;
  readonly concern: string;
  /** Owners of the workbooks that it stands in, each once. */
  readonly owners: readonly string[];
  readonly workbooks: number;
  /** `gemengd`: one workbook has the whole of it and another a part. */
  readonly countsAs: CountsAs | "gemengd";
  readonly years: ThreeYears;
  /** Its class over the whole team, in the boekjaar of the roll-up; "" when the thresholds are out of order. */
  readonly className: AbcClass | "";
  /** Positions of all customers of its name, its own among them, that may be one: proposed, never merged. None when it is the only one. */
  readonly namesakes: readonly number[];
}

/** A workbook that does not count, because another file of the same workbook is newer. */
export interface ReplacedRecord {
  readonly record: MemberRecord;
  readonly by: MemberRecord;
}

/**
 * Many workbooks as one. A finding points at a body row of a team table: of TeamBronnen by position in `records`, of
 * TeamKlantregels in `lines`, of TeamKlanten in `customers`, of TeamPijplijn in the deals of all records after each other.
 */
export interface RollUp {
  /** The newest boekjaar among the workbooks, to which years of older workbooks are shifted; null without workbooks. */
  readonly boekjaar: number | null;
  /** Those that count, by owner and then file. */
  readonly records: readonly MemberRecord[];
  readonly replaced: readonly ReplacedRecord[];
  /** In the order in which their first row appears. */
  readonly customers: readonly TeamCustomer[];
  /** Rows of Klanten of all records, in their order. */
  readonly lines: readonly CountedLine[];
  readonly findings: readonly Finding[];
}

/** Thresholds of the classes over the whole team. */
export type RollUpOptions = AbcOptions;
