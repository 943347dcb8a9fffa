import type { CustomerChoices } from "../customers";

/** What was asked of `werkboek`. Texts are as they were typed; absent when they were not. */
export interface WorkbookCall extends CustomerChoices {
  readonly input: string;
  readonly output?: string;
  readonly overwrite: boolean;
  readonly owner: string;
  readonly organisation: string;
  /** Ids of the sheets that come beside those that every workbook has. */
  readonly opdrachten: readonly string[];
  readonly valuesOnly: boolean;
}
