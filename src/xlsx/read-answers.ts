import type { AnswerValue } from "../definition";
import type { Answers, Area } from "../plan";
import type { CellFault, FileValue } from "./read-cells";
import type { FileName } from "./read-contents";
import { ReadError } from "./read-issue";
import type { ReadIssue } from "./read-issue";
import { cellAddress, SHEET_SIZE } from "./read-reference";

/** What was read: single cells in `answers`, names of more cells in `columns` (from the top, left to right), by sheet id and key. */
export interface FileAnswers {
  readonly answers: Answers;
  readonly columns: Readonly<Record<string, Readonly<Record<string, readonly AnswerValue[]>>>>;
  readonly issues: readonly ReadIssue[];
}

/** Says something of a key of a sheet, such as whether a person fills it in: an error in any other cell is no issue. */
export type IsKey = (id: string, key: string) => boolean;

/** A name of one of our sheets, without its prefix. */
export interface NamedArea {
  readonly key: string;
  readonly area: Area;
}

/** Reads cells of one sheet: the ones in these areas, by the number that `cellNumber` gives. */
export type CellReader = (sheet: string, areas: readonly Area[]) => ReadonlyMap<number, FileValue>;

/** One number per cell of a sheet. */
export const cellNumber = (row: number, column: number): number => row * SHEET_SIZE.columns + column;

/** The end of the name by which a sheet is known. */
const SHEET_NAME = "_blad";

/** The named cells of a workbook, so that many sheets can be read without going through all names for each. */
export class NameIndex {
  private readonly bySheet = new Map<string, (NamedArea & { readonly folded: string })[]>();
  private readonly titles = new Map<string, string>();

  constructor(names: readonly FileName[]) {
    // By the title as it is written, of which there are few, and then by what Excel takes for the same.
    const byTitle = new Map<string, (NamedArea & { readonly folded: string })[]>();
    for (const { name, place } of names) {
      if (!place) continue;
      const folded = name.toLowerCase();
      if (folded.endsWith(SHEET_NAME) && !this.titles.has(folded)) this.titles.set(folded, place.sheet);
      const here = byTitle.get(place.sheet);
      const entry = { key: name, folded, area: place.area };
      if (here) here.push(entry);
      else byTitle.set(place.sheet, [entry]);
    }
    for (const [title, entries] of byTitle) {
      const sheet = title.toLowerCase();
      this.bySheet.set(sheet, [...(this.bySheet.get(sheet) ?? []), ...entries]);
    }
  }

  /** The sheet on which the name `ak_<id>_blad` stands; undefined when there is none. */
  sheetOf(id: string): string | undefined {
    return this.titles.get(`ak_${id}_blad`.toLowerCase());
  }

  /** The named areas of one of our sheets. */
  areasOf(id: string, sheet: string): readonly NamedArea[] {
    const prefix = `ak_${id}_`.toLowerCase();
    const areas: NamedArea[] = [];
    for (const { folded, key, area } of this.bySheet.get(sheet.toLowerCase()) ?? []) if (folded.startsWith(prefix)) areas.push({ key: key.slice(prefix.length), area });
    return areas;
  }
}

/** A cell as an answer: an empty cell and an error are nothing, a tick is text. */
export function toAnswer(value: FileValue | undefined): AnswerValue {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return value === undefined || value === "" || isFault(value) ? null : value;
}

/** Whether a cell shows an error. */
export const isFault = (value: FileValue | undefined): value is CellFault => typeof value === "object" && value !== null;

/** What one call may give back, counted over all its sheets. */
export class CellBudget {
  private used = 0;

  constructor(private readonly most: number) {}

  /** Counts an area before it is made. @throws ReadError */
  spend(area: Pick<Area, "rows" | "columns">, sheet: string): void {
    this.used += area.rows * area.columns;
    if (this.used > this.most) throw new ReadError({ code: "too-large", what: "cells", expected: this.most, received: this.used, sheet });
  }
}

/** The answers of one sheet. @throws ReadError */
export function answersOf(sheet: string, named: readonly NamedArea[], read: CellReader): SheetAnswers {
  const cells = read(sheet, named.map(({ area }) => area));
  const at = (row: number, column: number) => cells.get(cellNumber(row, column));
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
