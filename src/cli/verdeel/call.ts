import type { CustomerChoices } from "../customers";

/** What was asked of `verdeel`. Texts are as they were typed; absent when they were not. */
export interface DivideCall extends CustomerChoices {
  readonly input: string;
  /** A folder, or one .zip with the same files. */
  readonly output: string;
  readonly overwrite: boolean;
  /** Ids of the sheets that come beside those that every workbook has. */
  readonly sheets: readonly string[];
  /** Accountmanagers that stand otherwise in the file than their workbook should say. */
  readonly names: readonly { readonly from: string; readonly to: string }[];
  /** What the workbook with the customers of nobody is called; absent: there is none. */
  readonly restName?: string;
  readonly valuesOnly: boolean;
}

/** Whether the output is one zip. */
export const isZip = (output: string): boolean => output.toLowerCase().endsWith(".zip");
