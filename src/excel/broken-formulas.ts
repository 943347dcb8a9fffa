import { visitRows } from "./used-cells";
import type { ChunkOptions } from "./in-chunks";
import { writeFormulas } from "./write-places";
import type { CellFormula, PlacesOutcome } from "./write-places";

/** What became of the KOMPAS formulas that showed no figure. */
export interface FormulasOutcome extends PlacesOutcome<CellFormula> {
  /** How many stood without a figure. */
  readonly found: number;
  /** Those that were entered again and still show none. */
  readonly left: readonly CellFormula[];
}

/** Excel did not know the function, or never got its answer. */
const WITHOUT_FIGURE = new Set<unknown>(["#NAME?", "#BUSY!"]);
/** How a file keeps a call, also as Excel sometimes shows it when it lost the add-in (OfficeDev/office-js 2568). */
const STORED_CALL = /(?:\[\d+\]!)?_xldudf_KOMPAS_([A-Z0-9_]+)(?=\()/gi;
const CALL = /\bKOMPAS\.[A-Z0-9_]+\(/i;
const QUOTED = /"(?:[^"]|"")*"/g;

/**
 * Enters KOMPAS formulas again that show #NAME? or #BUSY!, and touches nothing else. Where a sheet is protected Excel
 * refuses; the other sheets go on. Progress counts rows first, then formulas.
 * @throws ExcelFailure
 */
export async function restoreFormulas(options: ChunkOptions = {}): Promise<FormulasOutcome> {
  const broken = await brokenFormulas(options);
  const { refused, issues } = await writeFormulas(broken, options);
  // Without a second look nobody knows whether it helped.
  const still = new Set(broken.length > refused.length ? (await brokenFormulas()).map(keyOf) : []);
  return { found: broken.length, refused, issues, left: broken.filter((cell) => !refused.includes(cell) && still.has(keyOf(cell))) };
}

async function brokenFormulas(options: ChunkOptions = {}): Promise<readonly CellFormula[]> {
  const broken: CellFormula[] = [];
  await visitRows(({ sheet, row, column, cells }) => {
    cells.forEach(({ value, formula }, across) => {
      const call = formula === null || !WITHOUT_FIGURE.has(value) ? null : asTyped(formula);
      if (call !== null) broken.push({ sheet, row, column: column + across, formula: call });
    });
  }, options);
  return broken;
}

const keyOf = ({ sheet, row, column }: CellFormula): string => `${sheet}!${row},${column}`;

/** The formula as a person types it; null when it calls no KOMPAS function. */
export function asTyped(formula: string): string | null {
  const typed = formula.replace(STORED_CALL, (_call, id: string) => `KOMPAS.${id.toUpperCase()}`);
  return CALL.test(typed.replace(QUOTED, '""')) ? typed : null;
}
