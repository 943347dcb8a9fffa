import type { AnswerValue } from "../../definition";

/** Answers of a sheet by key, or a row of a table by column key. */
export type Row = Readonly<Record<string, AnswerValue>>;

/** What an example fills in: answers by sheet id, rows by table name. */
export interface ExampleContents {
  readonly answers: Readonly<Record<string, Row>>;
  readonly tables: Readonly<Record<string, readonly Row[]>>;
}

/** Day of 2026 as a serial number: 1 is 1 January. */
export const day = (number: number): number => 46_022 + number;
