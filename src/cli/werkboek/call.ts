import type { AmountNotation, RepeatedKeys } from "../../import";

/** What was asked of `werkboek`. Texts are as they were typed; absent when they were not. */
export interface WorkbookCall {
  readonly input: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly owner: string;
  readonly organisation: string;
  readonly boekjaar?: number;
  readonly notation?: AmountNotation;
  readonly repeated: RepeatedKeys;
  /** Title of the sheet, or name of the table, that holds the customers of a workbook. */
  readonly sheet?: string;
  readonly table?: string;
  /** Ids of the sheets that come beside those that every workbook has. */
  readonly opdrachten: readonly string[];
  readonly valuesOnly: boolean;
}
