import { strToU8, zipSync } from "fflate";
import type { CellValue, SheetPlan } from "../../src/plan";
import { readWorkbook } from "../../src/xlsx";
import type { Opened, ReadLimits, WorkbookFile } from "../../src/xlsx";

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const rels = (...list: readonly string[]): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join("")}</Relationships>`;
export const rel = (id: string, type: string, target: string, more = ""): string => `<Relationship Id="${id}" Type="${TYPE}/${type}" Target="${target}"${more}/>`;

/** What stands in the small file; each part can be replaced. */
export interface SmallFile {
  readonly names?: string;
  readonly workbook?: string;
  readonly cells?: string;
  readonly sheet?: string;
  readonly strings?: string;
  readonly table?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** The parts of a workbook with one sheet `Blad`, by hand. */
export function smallParts({ names = "", workbook, cells = "", sheet, strings, table, more }: SmallFile = {}): Record<string, Uint8Array> {
  const parts: Record<string, string> = {
    "_rels/.rels": rels(rel("r1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbook ?? `<?xml version="1.0"?><workbook xmlns="${MAIN}" xmlns:r="${TYPE}"><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets><definedNames>${names}</definedNames></workbook>`,
    "xl/_rels/workbook.xml.rels": rels(rel("r1", "worksheet", "worksheets/sheet1.xml"), rel("r2", "sharedStrings", "sharedStrings.xml"), rel("r3", "styles", "styles.xml")),
    "xl/worksheets/sheet1.xml": sheet ?? `<worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData></worksheet>`,
    ...(strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...(table === undefined ? {} : { "xl/tables/table1.xml": table, "xl/worksheets/_rels/sheet1.xml.rels": rels(rel("r1", "table", "/xl/tables/table1.xml")) }),
    ...more,
  };
  return Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]));
}

export const small = (file: SmallFile = {}): Uint8Array => zipSync(smallParts(file));

/** A sheet by hand: a number, a text or nothing per cell, from A1 on. */
export interface HandSheet {
  readonly name: string;
  readonly rows?: readonly (readonly (string | number | null)[])[];
  readonly state?: "hidden" | "veryHidden";
  /** Name, area and number of rows with totals. */
  readonly tables?: readonly (readonly [name: string, area: string, headers: readonly string[], totals?: number])[];
}

const cell = (value: string | number | null) => (value === null ? "<c/>" : typeof value === "number" ? `<c><v>${value}</v></c>` : `<c t="inlineStr"><is><t>${value}</t></is></c>`);
const relations = (...list: readonly string[]) => strToU8(rels(...list));

/** A workbook of several sheets by hand. */
export function sheetsFile(...sheets: readonly HandSheet[]): Uint8Array {
  const parts: Record<string, Uint8Array> = {
    "_rels/.rels": relations(rel("r", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": strToU8(`<workbook><sheets>${sheets.map(({ name, state }, at) => `<sheet name="${name}"${state ? ` state="${state}"` : ""} r:id="s${at}"/>`).join("")}</sheets></workbook>`),
    "xl/_rels/workbook.xml.rels": relations(...sheets.map((_sheet, at) => rel(`s${at}`, "worksheet", `worksheets/s${at}.xml`))),
  };
  sheets.forEach(({ rows = [], tables = [] }, at) => {
    parts[`xl/worksheets/s${at}.xml`] = strToU8(`<worksheet><sheetData>${rows.map((cells) => `<row>${cells.map(cell).join("")}</row>`).join("")}</sheetData></worksheet>`);
    parts[`xl/worksheets/_rels/s${at}.xml.rels`] = relations(...tables.map(([name]) => rel(name, "table", `/xl/tables/${name}.xml`)));
    for (const [name, area, headers, totals = 0] of tables) {
      parts[`xl/tables/${name}.xml`] = strToU8(`<table displayName="${name}" ref="${area}" totalsRowCount="${totals}">${headers.map((header) => `<tableColumn name="${header}"/>`).join("")}</table>`);
    }
  });
  return zipSync(parts);
}

/** A workbook that has to open. */
export async function opened(bytes: Uint8Array, limits?: Partial<ReadLimits>): Promise<WorkbookFile> {
  const { workbook, issues } = await readWorkbook(bytes, limits);
  if (!workbook) throw new Error(JSON.stringify(issues));
  return workbook;
}

/** The one issue of a file that cannot be opened. */
export function issueOf({ workbook, issues }: Opened): unknown {
  expect(workbook).toBeNull();
  expect(issues).toHaveLength(1);
  return issues[0];
}

/** Where the fields of a part stand in a zip file: in the list at the end and before the part itself. */
export function entryOf(bytes: Uint8Array, path: string): { readonly central: number; readonly local: number } {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.readUInt32LE(view.length - 6); view.readUInt32LE(at) === 0x02014b50; at += 46 + view.readUInt16LE(at + 28) + view.readUInt16LE(at + 30)) {
    if (view.toString("utf8", at + 46, at + 46 + view.readUInt16LE(at + 28)) === path) return { central: at, local: view.readUInt32LE(at + 42) };
  }
  throw new Error(`no part ${path}`);
}

/** Says another size, or another checksum, of a part than it has. */
export function lying(bytes: Uint8Array, path: string, { size, crc }: { readonly size?: number; readonly crc?: number }): Uint8Array {
  const copy = Buffer.from(bytes);
  const { central, local } = entryOf(bytes, path);
  if (size !== undefined) for (const at of [central + 24, local + 22]) copy.writeUInt32LE(size, at);
  if (crc !== undefined) for (const at of [central + 16, local + 14]) copy.writeUInt32LE(crc, at);
  return copy;
}

/** Every value that a sheet of a plan shows, by row and column. */
export function shownOf(sheet: SheetPlan): (row: number, column: number) => CellValue {
  const found = new Map<string, CellValue>();
  const put = (row: number, column: number, value: CellValue | undefined) => found.set(`${row},${column}`, value === undefined || value === "" ? null : value);
  for (const { area, columns, rows } of sheet.tables) {
    columns.forEach((column, index) => {
      put(area.row, area.column + index, column.header);
      for (let row = 0; row < area.rows - 1; row += 1) put(area.row + 1 + row, area.column + index, column.formula ? column.twin?.[row] : rows[row]?.[index]);
    });
  }
  for (const { row, column, content } of sheet.cells) {
    if (content.kind !== "formula") put(row, column, content.value);
    else content.twin?.forEach((line, down) => line.forEach((value, across) => put(row + down, column + across, value)));
  }
  for (const { row, column, text } of sheet.links) put(row, column, text);
  return (row, column) => found.get(`${row},${column}`) ?? null;
}
