import { definitionOf, isPrivate, isPrivateTable, tableOf } from "../../catalogue";
import type { Input, TableColumn } from "../../definition";
import { hasMoreThanCents } from "../../domain";
import type { Finding, FindingPlace } from "../../domain";
import { fillIn } from "../../plan";
import { headerOf, headersOf, subjectOf } from "./data";
import type { CellError, WorkbookData } from "./data";
import { CONTROL } from "./parts";
import { columnIndex, matchTable } from "../table-columns";

const NUMBERS = new Set(["number", "decimal", "amount", "cents", "share", "date", "year"]);
/** Columns without which a table says something else than it seems to. */
const NEEDED: Readonly<Record<string, RegExp>> = { Klanten: /^(klant|debiteurennummer|(omzet|marge)[012])$/, Pijplijn: /^(bedrag|kans|uitkomst|stadium|orderdatum)$/ };

/** What is wrong with single cells: errors, text where a number belongs, amounts of more than two decimals, columns that are gone. `boekjaar`: of the newest columns, null when nobody knows. */
export function cellFindings(data: WorkbookData, boekjaar: number | null): readonly Finding[] {
  const tables = Object.keys(data.tables).filter((name) => name !== CONTROL.table && !isPrivateTable(name));
  return [...tables.flatMap((name) => missingColumns(data, name, boekjaar)), ...data.errors.flatMap((error) => errorFinding(data, error)), ...tables.flatMap((name) => tableCells(data, name)), ...answerCells(data)];
}

const none = { detail: "", expected: null } as const;

function missingColumns({ sheets }: WorkbookData, table: string, boekjaar: number | null): readonly Finding[] {
  const headers = headersOf(sheets, table) ?? [];
  const gone = matchTable(table, headers).filled.filter((column) => NEEDED[table]?.test(column.key) && columnIndex(headers, column) < 0);
  return gone.map(({ header }): Finding => {
    const name = boekjaar === null ? header.replace(/ ?\{.*\}/, "") : fillIn(header, { boekjaar, owner: "", today: 0 });
    return { code: "column-missing", severity: "error", subject: `${table}, ${name}`, place: null, ...none, detail: name, found: null };
  });
}

function errorFinding(data: WorkbookData, error: CellError): readonly Finding[] {
  if (error.sheet.toLowerCase() === data.sheets[CONTROL.sheet]?.title.toLowerCase()) return [];
  const place = placeOf(data, error);
  return [{ code: "cell-error", severity: "error", subject: place ? subjectOf(data, place) : `${error.sheet}!${error.cell}`, place, ...none, found: { kind: "text", text: error.received } }];
}

/** The cell of an address, by name or by table. */
function placeOf({ sheets }: WorkbookData, { sheet, cell }: CellError): FindingPlace | null {
  const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  const [row, column] = [Number(digits) - 1, [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1];
  const [id, standing] = Object.entries(sheets).find(([, { title }]) => title.toLowerCase() === sheet.toLowerCase()) ?? [];
  if (id === undefined || !standing) return null;
  for (const [table, { area, headers }] of Object.entries(standing.tables)) {
    const found = matchTable(table, headers).filled.find((each) => columnIndex(headers, each) === column - area.column);
    if (found && row > area.row && row < area.row + area.rows) return { table, row: row - area.row - 1, column: found.key };
  }
  const key = Object.entries(standing.names).find(([, area]) => area.row === row && area.column === column && area.rows * area.columns === 1)?.[0];
  return key === undefined ? null : { sheet: id, key };
}

function tableCells(data: WorkbookData, table: string): readonly Finding[] {
  const columns = (tableOf(table)?.columns ?? []).filter(({ key, formula, input, format }) => formula === undefined && NUMBERS.has(format) && input?.kind !== "choice" && !isPrivateTable(table, key));
  const rows = data.tables[table] ?? [];
  return columns.flatMap((column) => [
    ...rows.flatMap((row, at) => {
      const value = row[column.key];
      return typeof value === "string" && value.trim() !== "" ? [textFinding(data, { table, row: at, column: column.key }, value)] : [];
    }),
    ...fineAmounts(data, table, column),
  ]);
}

function textFinding(data: WorkbookData, place: FindingPlace, text: string): Finding {
  return { code: "number-as-text", severity: "error", subject: subjectOf(data, place), place, ...none, found: { kind: "text", text } };
}

/** Amounts of one column that no cent can hold; one finding for the column, at the first of them. */
function fineAmounts(data: WorkbookData, table: string, { key, format }: TableColumn): readonly Finding[] {
  const rows = data.tables[table] ?? [];
  const at = format === "cents" ? rows.flatMap((row, index) => (hasMoreThanCents(row[key]) ? [index] : [])) : [];
  const [first] = at;
  if (first === undefined) return [];
  const place = { table, row: first, column: key };
  return [{ code: "more-than-cents", severity: "note", subject: `${table}, ${headerOf(data, table, key) || key}`, place, ...none, found: { kind: "count", count: at.length } }];
}

function answerCells(data: WorkbookData): readonly Finding[] {
  return Object.entries(data.answers).flatMap(([sheet, answers]) => {
    if (sheet === CONTROL.sheet || isPrivate(sheet)) return [];
    const numbers = numberKeys(sheet);
    return Object.entries(answers).flatMap(([key, value]) => (typeof value === "string" && value.trim() !== "" && numbers.has(key) && !isPrivate(sheet, key) ? [textFinding(data, { sheet, key }, value)] : []));
  });
}

const isNumber = (input: Input | undefined): boolean => input?.kind === "number" || input?.kind === "date" || input?.kind === "scale";

/** Keys of the answers of a sheet that are numbers or days. */
function numberKeys(sheet: string): ReadonlySet<string> {
  const blocks = definitionOf(sheet)?.blocks ?? [];
  return new Set(blocks.flatMap((block): readonly string[] => {
    if (block.kind === "form") return block.fields.filter(({ input }) => isNumber(input)).map(({ key }) => key);
    if (block.kind === "grid") return block.rows.flatMap((row) => block.columns.filter((column) => !column.formulas && !row.figures && isNumber(column.input ?? row.input)).map((column) => `${row.key}_${column.key}`));
    return [];
  }));
}
