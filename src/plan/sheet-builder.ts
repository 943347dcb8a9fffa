import { countsAnswers } from "../definition";
import type { AnswerValue, Caption, Expression, SheetDefinition } from "../definition";
import { a1, cellArea } from "./area";
import { fillIn, fillInConstant } from "./context";
import { nameOf } from "./names";
import { columnPixels, indentPixels, linesNeeded, rowHeight } from "./text-height";
import { COLORS, STYLES } from "./theme";
import type { Area, CellValue, ChartPlan, ConditionalFormatPlan, ExistingSheet, LinkPlan, NamePlan, PlanIssue, PlanSettings, StylePlan, TablePlan, ValidationPlan } from "./types";

/** A cell with its place, before formulas are written out. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly content:
    | { readonly kind: "label"; readonly value: CellValue }
    | { readonly kind: "input"; readonly value: AnswerValue }
    | { readonly kind: "formula"; readonly expression: PlacedExpression; readonly rows: number; readonly columns: number };
}

/** An expression of a definition, or a look at one cell of the same sheet, blank where that is. */
export type PlacedExpression = Expression | { readonly op: "place"; readonly row: number; readonly column: number };

/** What a block knows of the workbook when it is placed. */
export interface LayoutContext {
  readonly settings: PlanSettings;
  readonly existing: ExistingSheet | undefined;
  readonly answers: Readonly<Record<string, AnswerValue>>;
  readonly tableRows: (name: string) => readonly Readonly<Record<string, AnswerValue>>[] | undefined;
}

/** Default column rhythm of a form, from column B: what is asked, the short answer, room to write. */
export const FORM_COLUMNS = [46, 14, 60] as const;

const MARGIN_COLUMN = 2;
const TEXT_CHARACTERS = 140;

/**
 * Collects what blocks place on one sheet, from top to bottom. A row with an anchor goes where its name already
 * stands, so that rows which a person inserted stay; a row that would have to move up is an issue.
 */
export class SheetBuilder {
  readonly cells: PlacedCell[] = [];
  readonly styles: StylePlan[] = [];
  readonly merges: Area[] = [];
  readonly names: NamePlan[] = [];
  readonly validations: ValidationPlan[] = [];
  readonly conditionalFormats: ConditionalFormatPlan[] = [];
  readonly charts: ChartPlan[] = [];
  readonly links: LinkPlan[] = [];
  readonly tables: (Omit<TablePlan, "columns"> & { readonly block: string })[] = [];
  readonly issues: PlanIssue[] = [];
  readonly blocks = new Map<string, Area>();
  /** Keys of the cells that a person fills in. */
  readonly answerKeys: string[] = [];
  /** Keys of answers that the sheet is complete without. */
  readonly optionalKeys = new Set<string>();
  readonly heights = new Map<number, number>();
  readonly widths: readonly number[];
  /** Rows that start on a new page of paper. */
  readonly pageRows: number[] = [];
  freezeRows = 1;
  /** Rows that repeat on every page of paper. */
  titleRows = { from: 0, to: 0 };
  private next = 0;
  private pending: string | undefined;
  private breaksNext = false;

  constructor(readonly definition: SheetDefinition, readonly context: LayoutContext) {
    const columns = definition.columns ?? tableWidths(definition) ?? FORM_COLUMNS;
    this.widths = definition.hidden ? columns : [MARGIN_COLUMN, ...columns];
    this.first = definition.hidden ? 0 : 1;
  }

  /** First column of the content. */
  first: number;
  /** Last column of the content. */
  get last(): number { return this.widths.length - 1; }
  /** Last column of running text: as far as a page of text is wide, whatever tables stand on the sheet. */
  get textLast(): number {
    let column = this.first;
    let room = TEXT_CHARACTERS - (this.widths[column] ?? 0);
    while (column < this.last && room >= (this.widths[column + 1] ?? 0)) {
      column += 1;
      room -= this.widths[column] ?? 0;
    }
    return column;
  }
  /** Where a text gets the most room: the widest of the first three columns, of equal ones the last. */
  get roomiest(): number {
    const widths = this.widths.slice(this.first, this.first + 3);
    return this.first + widths.lastIndexOf(Math.max(...widths));
  }
  /** The row that comes next. */
  get cursor(): number { return this.next; }

  text(value: string): string { return fillIn(value, this.context.settings); }

  skip(rows = 1): void { this.next += rows; }

  /** Goes on at the top, in the first column that is free. */
  beside(): void {
    this.next = 0;
    this.first = 1 + Math.max(...this.styles.map(({ area }) => area.column + area.columns - 1), ...[...this.blocks.values()].map(({ column, columns }) => column + columns - 1));
  }

  /** Starts a block: the next row that is taken bears its anchor. */
  beginBlock(anchor: string): void { this.pending = anchor; }

  /** The next row that is taken starts on a new page. */
  newPage(): void { this.breaksNext = true; }

  /** Takes the next row; with an anchor that exists already, the row where it stands. */
  takeRow(anchor?: string): number {
    const block = this.pending;
    this.pending = undefined;
    const stands = this.standing(block) ?? this.standing(anchor);
    if (stands !== undefined && stands < this.next) {
      this.issues.push({ code: "rows-lost", sheet: this.definition.id, title: this.context.existing?.title ?? this.definition.title, row: stands });
    }
    const row = stands === undefined ? this.next : Math.max(stands, this.next);
    this.next = row + 1;
    if (block !== undefined) this.name(block, cellArea(row, this.first), true);
    return this.standAt(row);
  }

  /** Goes by a row that has its place already; it starts on a new page when that is due. */
  standAt(row: number): number {
    if (this.breaksNext) this.pageRows.push(row);
    this.breaksNext = false;
    return row;
  }

  private standing(key: string | undefined): number | undefined {
    return key === undefined ? undefined : this.context.existing?.names[key]?.row;
  }

  /** Takes `count` rows in one piece, the first anchored. */
  takeRows(count: number, anchor?: string): number {
    const row = this.takeRow(anchor);
    this.next = row + count;
    return row;
  }

  label(row: number, column: number, value: CellValue, style: string): void {
    this.cells.push({ row, column, content: { kind: "label", value } });
    this.style(cellArea(row, column), style);
  }

  /** The text of a row or column of a block, with the room that it needs; one that is computed gets so many lines. */
  caption(row: number, column: number, { caption, style, lines = 1 }: { readonly caption: Caption; readonly style: string; readonly lines?: number | undefined }): void {
    if (typeof caption !== "string") {
      this.atLeast(row, rowHeight(lines, STYLES[style]?.fontSize ?? 11));
      return this.formula(row, column, caption, style);
    }
    const text = this.text(caption);
    this.label(row, column, text, style);
    this.fitText(row, text, style, column);
  }

  /** A text across the whole form; its row gets the height that it needs. */
  wideText(row: number, text: string, style: string): void {
    this.label(row, this.first, text, style);
    const area = { row, column: this.first, rows: 1, columns: this.textLast - this.first + 1 };
    if (area.columns > 1) this.merges.push(area);
    this.style(area, style);
    this.fitText(row, text, style, this.first, this.textLast);
  }

  /** The row of an answer or result with its label beside it, or above it when it stands in the column of the labels. */
  labelled(text: string, key: string, column: number): number {
    const above = column === this.first ? this.takeRow() : undefined;
    const row = this.takeRow(key);
    const label = this.text(text);
    this.label(above ?? row, this.first, label, "label");
    this.fitText(above ?? row, label, "label", this.first);
    return row;
  }

  formula(row: number, column: number, expression: PlacedExpression, style: string): void {
    this.cells.push({ row, column, content: { kind: "formula", expression, rows: 1, columns: 1 } });
    this.style(cellArea(row, column), style);
  }

  /** One answer of a person, named by its key. */
  input(row: number, column: number, key: string, style: string, initial: AnswerValue = null): void {
    // A cell of text keeps the text, also of a year: a number in it would come out as one in a file and as text in Excel.
    const isText = typeof initial === "string" && style === "input:text";
    const filled = initial === null ? null : isText ? this.text(initial) : fillInConstant(initial, this.context.settings);
    const given = this.context.answers[key];
    // An answer that a person emptied (null) stays empty.
    this.cells.push({ row, column, content: { kind: "input", value: given === undefined ? filled : given } });
    this.style(cellArea(row, column), style);
    this.name(key, cellArea(row, column));
    this.answerKeys.push(key);
  }

  /** A hint beside an answer: wrapped in the last column, else running on over the empty cells to its right. */
  hint(row: number, column: number, text: string): void {
    const runsOn = column < this.last;
    this.label(row, column, text, runsOn ? "hint-line" : "hint");
    if (!runsOn) this.fitText(row, text, "hint", column);
  }

  style(area: Area, style: string): void {
    if (!STYLES[style]) throw new Error(`Unknown style ${style}`);
    this.styles.push({ area, style });
  }

  name(key: string, area: Area, hidden = false): void {
    this.names.push({ name: nameOf(this.definition.id, key), area, hidden });
  }

  /** Room for a text in one column; a row whose texts take one line keeps the height of Excel. */
  fitLongText(row: number, text: string, style: string, column: number): void {
    if (this.linesOf(text, style, column) > 1) this.fitText(row, text, style, column);
  }

  /** Makes a row at least high enough for a text in columns from–to. */
  fitText(row: number, text: string, style: string, from: number, to = from): void {
    this.atLeast(row, rowHeight(this.linesOf(text, style, from, to), STYLES[style]?.fontSize ?? 11));
  }

  /** Lines that a text takes in columns from–to. */
  private linesOf(text: string, style: string, from: number, to = from): number {
    let pixels = -indentPixels(STYLES[style]?.indent ?? 0);
    for (let column = from; column <= to; column += 1) pixels += columnPixels(this.widths[column] ?? 8.43);
    return linesNeeded(text, pixels, STYLES[style]?.fontSize ?? 11);
  }

  atLeast(row: number, height: number): void {
    this.heights.set(row, Math.max(this.heights.get(row) ?? 0, height));
  }

  /** Lets answers that are still open stand out as soon as one answer of the sheet was given. */
  markOpen(area: Area): void {
    if (!countsAnswers(this.definition)) return;
    const cell = a1({ ...area, rows: 1, columns: 1 });
    this.conditionalFormats.push({ area, formula: `=AND(${nameOf(this.definition.id, "ingevuld")}>0,${cell}="")`, fill: COLORS.openFill });
  }

  heading(title: string | undefined): void {
    if (title === undefined) return;
    const row = this.takeRow();
    this.label(row, this.first, title, "heading");
    this.atLeast(row, 24);
  }
}

/** A sheet around a table takes the widths of its columns. */
function tableWidths(definition: SheetDefinition): readonly number[] | undefined {
  return definition.blocks.find((block) => block.kind === "table")?.columns.map((column) => column.width);
}
