import type { Area } from "../plan";
import { answersOf, CellBudget } from "./read-answers";
import type { CellReader, FileAnswers, IsKey } from "./read-answers";
import { Archive } from "./read-archive";
import { readCells } from "./read-cells";
import type { CellSource, FileCell } from "./read-cells";
import { readContents } from "./read-contents";
import type { Contents } from "./read-contents";
import { dates1904 } from "./read-dates";
import { attempt, ReadError, READ_LIMITS } from "./read-issue";
import type { FileIssue, IgnoredName, ReadOptions } from "./read-issue";
import type { FileName } from "./read-names";
import { readProperties, readSavedAt } from "./read-properties";
import { same } from "./read-reference";
import { rowsOf } from "./read-rows";
import type { ColumnKey, FileRows } from "./read-rows";
import { CellGrid, sheetOfCells } from "./read-sheet";
import type { FileBlock, FileSheet } from "./read-sheet";
import { SharedStrings } from "./read-strings";
import { readTables } from "./read-tables";
import type { FileTable } from "./read-tables";
import { CellCounter } from "./read-used";
import type { UsedCells } from "./read-used";
import { storeFor } from "./read-wanted";
import type { WantedCells } from "./read-wanted";
import { XmlScanner } from "./read-xml";

/** A workbook that could be opened, or why it could not. */
export type Opened = { readonly workbook: WorkbookFile; readonly issues: readonly [] } | { readonly workbook: null; readonly issues: readonly FileIssue[] };

/** One tab; `id` is the one of our definition, null for a sheet that is not ours. */
export interface FileTab {
  readonly title: string;
  readonly hidden: boolean;
  readonly id: string | null;
}

/**
 * Opens an .xlsx or .xlsm file of whatever origin. Only the list of sheets, names, tables and properties is read here;
 * sheets follow when they are asked for. Whatever is wrong with the file is an issue and never an exception.
 */
export async function readWorkbook(bytes: Uint8Array, { unpack, checksum, ...limits }: ReadOptions = {}): Promise<Opened> {
  const opened = attempt(() => {
    const archive = new Archive(bytes, { ...READ_LIMITS, ...limits }, { unpack, checksum });
    const contents = readContents(archive);
    return new WorkbookFile(archive, { ...contents, tables: readTables(archive, contents.tabs), properties: readProperties(archive) });
  });
  return "issue" in opened ? { workbook: null, issues: [opened.issue] } : { workbook: opened.result, issues: [] };
}

interface Outline extends Contents {
  readonly tables: readonly FileTable[];
  readonly properties: Readonly<Record<string, string>>;
}

/** A workbook in a file, read by name. No method throws on what the file holds. */
export class WorkbookFile {
  private paths: ReadonlyMap<string, string | null> | undefined;
  private strings: SharedStrings | undefined;
  private date: ((value: number, style: number) => number) | undefined;

  /** Takes what `readWorkbook` found; not for use outside this room. */
  constructor(private readonly archive: Archive, private readonly outline: Outline) {}

  /** The tabs in their order, chart sheets included. */
  sheets(): readonly FileTab[] {
    const ids = this.outline.names.idsByTitle();
    return this.outline.tabs.map(({ title, hidden }) => ({ title, hidden, id: ids.get(title.toLowerCase()) ?? null }));
  }

  /** The names of the workbook itself. */
  names(): readonly FileName[] {
    return this.outline.names.all();
  }

  /** The names of ours that do not count, with the reason. */
  ignoredNames(): readonly IgnoredName[] {
    return this.outline.names.ignored();
  }

  /** The tables of all sheets. */
  tables(): readonly FileTable[] {
    return this.outline.tables;
  }

  /** The custom document properties. */
  properties(): Readonly<Record<string, string>> {
    return this.outline.properties;
  }

  /**
   * When the file was last saved, as ISO text in UTC to the millisecond, so that the later of two is the greater text;
   * null when the file does not say, or says it in a way that cannot be read. Excel, LibreOffice and our own writer all say it.
   */
  savedAt(): string | null {
    const outcome = attempt(() => readSavedAt(this.archive));
    return "result" in outcome ? outcome.result : null;
  }

  /**
   * Reads every named cell of the given sheets, inputs and results alike: the same record as `readAnswers` in Excel.
   * Dates are serial numbers. A sheet that does not stand is absent, and so is one that cannot be read, with its issue; an
   * empty cell is null; an error is null, and an issue where `isFilledIn` holds (everywhere unless told). Of what `wants`
   * does not hold nothing is read: rows after the last that is wanted are not even looked at.
   */
  readAnswers(sheetIds: readonly string[], isFilledIn: IsKey = () => true, wants: IsKey = () => true): FileAnswers {
    const { names } = this.outline;
    const read = this.reader();
    const asked = sheetIds.flatMap((id) => {
      const sheet = names.sheetOf(id);
      return sheet === undefined ? [] : [{ id, outcome: attempt(() => answersOf(sheet, names.areasOf(id, sheet, (key) => wants(id, key)), read), sheet) }];
    });
    const sheets = asked.flatMap(({ id, outcome }) => ("result" in outcome ? [{ id, ...outcome.result }] : []));
    return {
      answers: Object.fromEntries(sheets.map(({ id, answers }) => [id, answers])),
      columns: Object.fromEntries(sheets.map(({ id, columns }) => [id, columns])),
      issues: [
        ...asked.flatMap(({ outcome }) => ("issue" in outcome ? [outcome.issue] : [])),
        ...sheets.flatMap(({ id, faults }) => faults.flatMap(({ key, issue }) => (isFilledIn(id, key) ? [issue] : []))),
      ],
    };
  }

  /**
   * Reads a whole table: the same record as `readTable` in Excel. Columns are found by header in any order and any case,
   * also by an old spelling; a missing column is an issue and absent from the rows. Errors read as null; per column the
   * first is an issue. An untouched table gives one row of nulls; a table that is not there gives no row and an issue.
   */
  readTable(name: string, columns: readonly ColumnKey[]): FileRows {
    const table = this.outline.tables.find((each) => same(each.name, name));
    if (!table) return { rows: [], issues: [{ code: "not-found", table: name }] };
    const outcome = attempt(() => rowsOf(table, columns, this.reader()), table.sheet);
    return "issue" in outcome ? { rows: [], issues: [outcome.issue] } : outcome.result;
  }

  /** Reads every cell of one sheet by its title, formulas included: for sheets that are not ours, and to compare. A tab without cells is an issue. */
  readSheet(title: string): FileSheet {
    if (this.pathOf(title) === undefined) return { rows: [], formulas: {}, issues: [{ code: "not-found", sheet: title }] };
    const outcome = attempt(() => {
      const budget = new CellBudget(this.archive.limits);
      const cells: FileCell[] = [];
      this.scan(title, { wanted: EVERYTHING, formulas: true }, (cell) => {
        budget.spend({ rows: 1, columns: 1 });
        cells.push(cell);
      });
      return sheetOfCells(cells, new CellBudget(this.archive.limits));
    }, title);
    if ("result" in outcome) return outcome.result;
    return { rows: [], formulas: {}, issues: [outcome.issue] };
  }

  /** The filled cells of one block, or of a whole sheet, as rows: no formulas, and an error is its text. No rows when there is an issue. */
  readBlock(title: string, area?: Area): FileBlock {
    if (area?.rows === 0) return { rows: [], issues: [] };
    const outcome = attempt(() => {
      const grid = new CellGrid(new CellBudget(this.archive.limits), area);
      this.scan(title, { wanted: area ? storeFor([area]) : EVERYTHING, formulas: false }, (cell) => grid.put(cell));
      return grid.rows();
    }, title);
    return "result" in outcome ? { rows: outcome.result, issues: [] } : { rows: [], issues: [outcome.issue] };
  }

  /** How much of a sheet is filled, without reading what its cells say. A tab without cells has none. */
  usedCells(title: string): UsedCells & { readonly issues: readonly FileIssue[] } {
    const counter = new CellCounter(this.outline.tables.filter(({ sheet }) => same(sheet, title)).map(({ area }) => area));
    const count = (row: number, column: number): false => {
      counter.add(row, column);
      return false;
    };
    const hasCells = this.pathOf(title) !== undefined;
    const outcome = attempt(() => hasCells && this.scan(title, { wanted: { ...EVERYTHING, wants: count }, formulas: false }, () => undefined), title);
    return { ...counter.used(), issues: "issue" in outcome ? [outcome.issue] : [] };
  }

  private reader(): CellReader {
    const budget = new CellBudget(this.archive.limits);
    return (sheet, areas) => {
      areas.forEach((area) => budget.spend(area));
      const store = storeFor(areas);
      const take = (cell: FileCell) => {
        budget.spendText(cell.value);
        store.put(cell);
      };
      if (areas.length > 0) this.scan(sheet, { wanted: store, formulas: false }, take);
      return (row, column) => store.at(row, column);
    };
  }

  private scan(title: string, asked: Pick<CellSource, "wanted" | "formulas">, take: (cell: FileCell) => void): void {
    const { relations, since1904 } = this.outline;
    const path = this.pathOf(title);
    const xml = path === undefined ? undefined : this.archive.text(path);
    if (path === undefined || xml === undefined) throw new ReadError({ code: "corrupt", part: path ?? "", sheet: title });
    if (since1904) this.date ??= dates1904(this.archive, relations);
    const string = (index: number) => (this.strings ??= new SharedStrings(this.archive, relations)).at(index);
    readCells(new XmlScanner(xml, path), { ...asked, sheet: title, string, date: this.date }, take);
  }

  /** The part of a sheet; undefined for a tab without cells, or that is not there. */
  private pathOf(title: string): string | undefined {
    this.paths ??= new Map(this.outline.tabs.map((tab) => [tab.title.toLowerCase(), tab.path]));
    return this.paths.get(title.toLowerCase()) ?? undefined;
  }
}

const EVERYTHING: WantedCells = { wants: () => true, wantsRow: () => true, lastRow: Infinity };
