import type { SheetPlan, WorkbookPlan } from "../plan";
import type { AddinReference } from "./write-addin";
import { WriteError } from "./write-error";
import { kompasFunctions, storedFormula } from "./write-formula";
import { writeXlsx } from "./write-library";
import { namesOf } from "./write-names";
import { addParts } from "./write-parts";
import { sheetOf } from "./write-sheet";
import { libraryStyles } from "./write-styles";

/**
 * How a file is written.
 * - `valuesOnly`: figures instead of formulas, for people without the add-in; nothing in the file computes.
 * - `addin`: the add-in that computes the KOMPAS functions; absent, the file names none.
 * - `functionIds`: the names of its functions (`ABC_KLASSE`); absent, those that the formulas use.
 */
export interface WriteOptions {
  readonly valuesOnly?: boolean;
  readonly addin?: AddinReference;
  readonly functionIds?: readonly string[];
}

/**
 * Writes a plan of new sheets as an .xlsx file, with a computed value beside every formula that has a twin.
 * Throws a `WriteError` when no sheet would be visible or a text is too long for a cell.
 */
export async function writeWorkbook(plan: WorkbookPlan, options: WriteOptions = {}): Promise<Uint8Array> {
  const valuesOnly = options.valuesOnly ?? false;
  const { sheets } = plan;
  const activeSheet = sheets.findIndex((sheet) => !sheet.hidden);
  if (activeSheet < 0) throw new WriteError({ code: "no-sheet" });
  const context = { styles: libraryStyles(plan), font: plan.font, valuesOnly };
  const workbook = await writeXlsx({
    sheets: sheets.map((sheet) => sheetOf(sheet, context)),
    namedRanges: namesOf(sheets),
    properties: { custom: { ...plan.properties } },
    defaultFont: { name: plan.font, size: 11 },
    activeSheet,
  });
  return addParts(workbook, {
    sheets,
    valuesOnly,
    computeOnOpening: !valuesOnly && sheets.some(lacksValues),
    ...(options.addin && !valuesOnly ? { addin: { reference: options.addin, functions: functionNames(sheets, options.functionIds) } } : {}),
  });
}

const lacksValues = (sheet: SheetPlan): boolean =>
  sheet.cells.some(({ content }) => content.kind === "formula" && content.twin === undefined) ||
  sheet.tables.some((table) => table.columns.some((column) => column.formula !== undefined && column.twin === undefined));

function functionNames(sheets: readonly SheetPlan[], ids: readonly string[] | undefined): readonly string[] {
  if (ids) return ids.map((id) => `_xldudf_KOMPAS_${id}`);
  const formulas = sheets.flatMap((sheet) => [
    ...sheet.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])),
    ...sheet.tables.flatMap((table) => table.columns.flatMap((column) => column.formula ?? [])),
  ]);
  return [...new Set(formulas.flatMap((formula) => kompasFunctions(storedFormula(formula))))].sort();
}
