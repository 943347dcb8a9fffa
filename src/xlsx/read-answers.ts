import type { AnswerValue } from "../definition";
import type { Answers, Area } from "../plan";
import type { CellFault, FileValue } from "./read-cells";
import { checkCount } from "./read-issue";
import type { ReadIssue, ReadLimits } from "./read-issue";
import type { NamedArea } from "./read-names";
import { cellAddress } from "./read-reference";
import type { CellStore } from "./read-wanted";

/** What was read: single cells in `answers`, names of more cells in `columns` (from the top, left to right), by sheet id and key. */
export interface FileAnswers {
  readonly answers: Answers;
  readonly columns: Readonly<Record<string, Readonly<Record<string, readonly AnswerValue[]>>>>;
  readonly issues: readonly ReadIssue[];
}

/** Says something of a key of a sheet, such as whether a person fills it in: an error in any other cell is no issue. */
export type IsKey = (id: string, key: string) => boolean;

/** Reads the cells of one sheet that stand in these areas, and gives a way to look them up. @throws ReadError */
export type CellReader = (sheet: string, areas: readonly Area[]) => CellStore["at"];

/** A cell as an answer: an empty cell and an error are nothing, a tick is text. */
export function toAnswer(value: FileValue | undefined): AnswerValue {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return value === undefined || value === "" || isFault(value) ? null : value;
}

/** Whether a cell shows an error. */
export const isFault = (value: FileValue | undefined): value is CellFault => typeof value === "object" && value !== null;

/** What one call may give back, counted over all its sheets. */
export class CellBudget {
  private cells = 0;
  private text = 0;

  constructor(private readonly limits: ReadLimits) {}

  /** Counts an area before it is made. @throws ReadError */
  spend(area: Pick<Area, "rows" | "columns">): void {
    this.cells += area.rows * area.columns;
    checkCount(this.limits, "cells", this.cells);
  }

  /** Counts the text of a cell: a million cells may share one long text, and whoever writes them out has it a million times. @throws ReadError */
  spendText(value: FileValue): void {
    if (typeof value !== "string") return;
    this.text += value.length;
    checkCount(this.limits, "text", this.text);
  }
}

/** The answers of one sheet. @throws ReadError */
export function answersOf(sheet: string, named: readonly NamedArea[], read: CellReader): SheetAnswers {
  const at = read(sheet, named.map(({ area }) => area));
  // One pass: a roll-up reads thousands of workbooks so.
  const singles: (readonly [string, AnswerValue])[] = [];
  const several: (readonly [string, readonly AnswerValue[]])[] = [];
  const faults: SheetAnswers["faults"][number][] = [];
  for (const { key, area } of named) {
    if (area.rows * area.columns > 1) {
      several.push([key, valuesOf(area, at)]);
      continue;
    }
    const value = at(area.row, area.column);
    singles.push([key, toAnswer(value)]);
    if (isFault(value)) faults.push({ key, issue: { code: "cell-error", sheet, cell: cellAddress(area.row, area.column), received: value.error } });
  }
  return { answers: Object.fromEntries(singles), columns: Object.fromEntries(several), faults };
}

/** Answers of one sheet by key, and the errors among its single cells. */
export interface SheetAnswers {
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly columns: Readonly<Record<string, readonly AnswerValue[]>>;
  readonly faults: readonly { readonly key: string; readonly issue: ReadIssue }[];
}

function valuesOf(area: Area, at: (row: number, column: number) => FileValue | undefined): readonly AnswerValue[] {
  return Array.from({ length: area.rows * area.columns }, (_none, index) => toAnswer(at(area.row + Math.floor(index / area.columns), area.column + (index % area.columns))));
}
