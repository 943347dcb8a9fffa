import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strFromU8, unzipSync } from "fflate";
import { EVERY_SHEET } from "../../scripts/lib/states";
import { exampleCompany } from "../../src/catalogue";
import { FONT, STYLES } from "../../src/plan";
import type { CellPlan, SheetPlan, WorkbookPlan } from "../../src/plan";
import { plan } from "../plan/support";

const ROOT = join(__dirname, "..", "..");
const READER = join(__dirname, "python", "read_workbook.py");
const WRITER = join(__dirname, "python", "write_workbook.py");
const FILLER = join(__dirname, "python", "fill_workbook.py");
const VALIDATOR = join(ROOT, "..", "shared", "tools", "validate-xlsx.py");

/** The whole catalogue with the example company. */
export const example = (): WorkbookPlan => plan({ draw: EVERY_SHEET.map((sheet) => sheet.id), answers: exampleCompany.answers, tables: exampleCompany.tables }).plan;

/** A sheet with nothing on it but what is given. */
export function bareSheet(more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    id: "proef", title: "Proef", mode: "new", tabColor: "#44546A", hidden: false, columnWidths: [10], rowHeights: [], freezeRows: 0, cells: [], styles: [], merges: [], names: [],
    validations: [], conditionalFormats: [], tables: [], charts: [], links: [],
    print: { orientation: "portrait", titleRows: { from: 0, to: 0 }, pageRows: [], area: { row: 0, column: 0, rows: 1, columns: 1 }, footer: { left: "", center: "", right: "" } },
    ...more,
  };
}

export const workbookOf = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({ sheets, styles: STYLES, font: FONT, properties: {} });

/** Values under each other in column A. */
export const column = (values: readonly (string | number | boolean)[]): readonly CellPlan[] => values.map((value, row) => ({ row, column: 0, content: { kind: "label", value } }));

/** The parts of a file as text. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));

/** A file on disk, in a folder of its own. */
export function saved(bytes: Uint8Array, name = "werkboek.xlsx"): string {
  const path = join(mkdtempSync(join(tmpdir(), "xlsx-test-")), name);
  writeFileSync(path, bytes);
  return path;
}

const works = (program: string, args: readonly string[]): boolean => spawnSync(program, args, { stdio: "ignore" }).status === 0;
const pythonWith = (module: string): string | undefined => ["python3", "/usr/bin/python3"].find((python) => works(python, ["-c", `import ${module}`]));

const openpyxl = pythonWith("openpyxl");
const lxml = existsSync(VALIDATOR) ? pythonWith("lxml") : undefined;
const office = works("soffice", ["--version"]);
export const hasLibreOffice = office;

/** Runs a block when the program is there; otherwise the report shows what was skipped and why. */
const when = (present: boolean, missing: string) => (name: string, block: () => void): void => {
  if (present) describe(name, block);
  else describe.skip(`${name} (skipped: ${missing} is missing)`, block);
};
export const withOpenpyxl = when(openpyxl !== undefined, "openpyxl");
export const withSchemas = when(lxml !== undefined, "the schema validator");
export const withLibreOffice = when(office, "LibreOffice");
export const withLibreOfficeAndOpenpyxl = when(office && openpyxl !== undefined, "LibreOffice or openpyxl");

/** What openpyxl finds; see read_workbook.py. */
export interface Found {
  readonly names: Readonly<Record<string, { readonly refers: string; readonly hidden: boolean }>>;
  readonly sheets: readonly FoundSheet[];
}

/** One sheet as openpyxl finds it. */
export interface FoundSheet {
  readonly title: string;
  readonly state: string;
  readonly tab: string;
  readonly gridlines: boolean;
  readonly freeze: string | null;
  readonly cells: Readonly<Record<string, string | number | boolean>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly fonts: readonly string[];
  readonly merges: readonly string[];
  readonly tables: readonly { readonly name: string; readonly ref: string; readonly style: string; readonly columns: readonly string[]; readonly formulas: Readonly<Record<string, string>> }[];
  readonly validations: readonly { readonly range: string; readonly type: string; readonly formula1: string; readonly formula2: string | null; readonly error: string; readonly style: string; readonly blank: boolean }[];
  readonly conditional: readonly { readonly range: string; readonly formula: readonly string[]; readonly fill: string | null; readonly color: string | null; readonly bold: boolean }[];
  readonly links: Readonly<Record<string, readonly [string, string]>>;
  readonly charts: readonly FoundChart[];
  readonly looks: Readonly<Record<string, FoundLook>>;
  readonly widths: Readonly<Record<string, number>>;
  readonly heights: Readonly<Record<string, number>>;
  readonly print: { readonly orientation: string; readonly paper: number; readonly wide: number; readonly high: number; readonly fit: boolean; readonly area: string; readonly rows: string; readonly breaks: readonly number[]; readonly footer: readonly string[] };
}

/** How one cell looks; colours as ARGB. */
export interface FoundLook {
  readonly format: string;
  readonly fill: string | null;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly line: string | null;
}

/** One chart; rows and columns count from 0, the last ones are the first that it does not cover. */
export interface FoundChart {
  readonly type: "bar" | "col" | "line";
  readonly title: string | null;
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly series: readonly { readonly values: string; readonly categories: string; readonly color: string | null }[];
  readonly legend: boolean;
}

export const readWithOpenpyxl = (path: string): Found => JSON.parse(output(openpyxl ?? "", [READER, path]));

/** A sheet for openpyxl to write; a text such as `#N/A` becomes an error, `formats` are number formats by address. */
export interface WrittenSheet {
  readonly name: string;
  readonly state?: "hidden" | "veryHidden";
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly tables?: readonly { readonly name: string; readonly area: string; readonly totals?: boolean }[];
}

/** The bytes of a workbook that openpyxl wrote, with a chart sheet when that has a title. */
export function writeWithOpenpyxl(sheets: readonly WrittenSheet[], chartSheet?: string): Uint8Array<ArrayBuffer> {
  const path = join(mkdtempSync(join(tmpdir(), "xlsx-openpyxl-")), "werkboek.xlsx");
  output(openpyxl ?? "", [WRITER, path], JSON.stringify({ sheets, chartSheet }));
  return new Uint8Array(readFileSync(path));
}

/** A workbook in which openpyxl typed values, by the names of the cells, in a folder of its own. */
export function filledWithOpenpyxl(path: string, values: Readonly<Record<string, string | number>>): string {
  const filled = join(mkdtempSync(join(tmpdir(), "xlsx-filled-")), "ingevuld.xlsx");
  output(openpyxl ?? "", [FILLER, path, filled], JSON.stringify(values));
  return filled;
}

/** What the validator says of a file: nothing when it follows the standard. */
export function schemaErrors(path: string): string {
  const { status, stdout, stderr } = spawnSync(lxml ?? "", [VALIDATOR, path], { encoding: "utf8" });
  return status === 0 ? "" : stdout + stderr;
}

/** Opens a file in LibreOffice and saves it as another kind; the path of what it made. */
export function resaved(path: string, kind: "xlsx" | "xls" | "ods" | "pdf" | "csv"): string {
  const folder = mkdtempSync(join(tmpdir(), "xlsx-office-"));
  // CSV: comma, quote, UTF-8, first sheet, values as stored.
  const filter = kind === "csv" ? "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false" : kind;
  output("soffice", [`-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`, "--headless", "--convert-to", filter, "--outdir", folder, path]);
  const made = readdirSync(folder).find((file) => file.endsWith(`.${kind}`));
  if (!made) throw new Error(`LibreOffice made no ${kind}`);
  return join(folder, made);
}

function output(program: string, args: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync(program, args, { input, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${program} ended with ${String(status)}: ${stderr}`);
  return stdout;
}
