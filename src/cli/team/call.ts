import type { DataForm } from "../data";

/** The forms of a roll-up: a workbook, or tables for other programs. */
export type TeamForm = "xlsx" | DataForm;

/** What was asked of `team`. Texts are as they were typed; absent when they were not. */
export interface TeamCall {
  readonly folder: string;
  readonly output?: string;
  readonly form: TeamForm;
  readonly overwrite: boolean;
  readonly boekjaar?: number;
  /** Whose workbooks are that do not say it themselves: the file as it was typed, with its name. */
  readonly names: readonly { readonly file: string; readonly owner: string }[];
}
