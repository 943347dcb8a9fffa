import { MOST_CENTS, toAmounts, toEuros, whitespaceList, whitespaceOf, type Amounts } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { blankRows } from "./blank-rows";
import { AMOUNT, limitOf, type Argument, type NumberArgument } from "./argument";
import { checkSize, isBlank, readBeside, readCells, readNumber, readNumbers, readTexts, refuse, type Cells } from "./check-arguments";

const POTENTIAL = {
  huidig: { ...AMOUNT, name: "huidig", shape: "range", least: 0 },
  potentieel: { ...AMOUNT, name: "potentieel", shape: "range", least: 0, size: { by: "shape", as: "huidig" } },
} as const satisfies Readonly<Record<string, Argument>>;
const LIST = {
  producten: { kind: "text", name: "producten", shape: "line" },
  delen: { kind: "text", name: "delen", shape: "line" },
  huidig: { ...POTENTIAL.huidig, size: { by: "names", rows: "producten", columns: "delen" } },
  aantal: limitOf(3, 5),
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions of whitespace take. */
export const WHITESPACE_ARGUMENTS = {
  WITRUIMTE: [POTENTIAL.huidig, POTENTIAL.potentieel],
  WITRUIMTE_LIJST: [LIST.producten, LIST.delen, LIST.huidig, POTENTIAL.potentieel, LIST.aantal],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/** What a customer buys and could buy, cell by cell. */
export interface Potential {
  /** The range of `huidig` as it came in. */
  readonly cells: Cells;
  readonly current: Amounts;
  readonly potential: Amounts;
}

/**
 * Geeft de witruimte van een account: wat de klant nog bij ons kan kopen, en welk deel van het mogelijke wij al hebben.
 * @customfunction WITRUIMTE
 * @param huidig De omzet nu in euro: per product een rij, per deel van de klant een kolom. Leeg telt als 0.
 * @param potentieel De omzet die kan, een even groot bereik. Leeg telt als 0.
 * @returns Vijf rijen van twee: witruimte, huidige omzet en mogelijke omzet in euro, aandeel van 0 tot en met 1, en hoeveel cellen nu al boven het potentieel liggen; leeg zonder bedragen.
 */
export function witruimte(huidig: any[][], potentieel: any[][]): any[][] {
  const { cells, current, potential } = readPotential(huidig, potentieel);
  if (cells.values.every(isBlank) && potential.every((amount) => amount === 0)) return blankRows(5, 2);
  const { white, current: now, possible, share, above } = whitespaceOf(current, potential);
  const labels = functionLabels.whitespace;
  return [[labels.white, toEuros(white)], [labels.current, toEuros(now)], [labels.possible, toEuros(possible)], [labels.share, share ?? ""], [labels.above, above]];
}

/**
 * Geeft de cellen met de meeste witruimte, de grootste bovenaan.
 * @customfunction WITRUIMTE_LIJST
 * @param producten De namen van de producten, een per rij van huidig: één kolom of één rij.
 * @param delen De namen van de delen van de klant, een per kolom van huidig: één rij of één kolom.
 * @param huidig De omzet nu in euro: per product een rij, per deel van de klant een kolom. Leeg telt als 0.
 * @param potentieel De omzet die kan, een even groot bereik. Leeg telt als 0.
 * @param [aantal] Hoeveel cellen de lijst ten hoogste toont. Leeg: 5.
 * @returns Rijen van drie: product, deel, witruimte in euro; leeg zonder witruimte.
 */
export function witruimteLijst(producten: any[][], delen: any[][], huidig: any[][], potentieel: any[][], aantal?: any): any[][] {
  const products = readCells(producten, LIST.producten);
  const parts = readCells(delen, LIST.delen);
  const { cells, current, potential } = readPotential(huidig, potentieel, LIST.huidig);
  checkSize(cells, products, parts);
  const [rows, columns] = [readTexts(products), readTexts(parts)];
  const limit = readNumber(aantal, LIST.aantal);
  const lines = whitespaceList(current, potential, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ cell, white }) => [rows[Math.floor(cell / cells.columns)] ?? "", columns[cell % cells.columns] ?? "", toEuros(white)]);
}

/** Reads what is bought and what could be, in cents, a blank as 0. */
export function readPotential(huidig: unknown, potentieel: unknown, argument: NumberArgument = POTENTIAL.huidig): Potential {
  const cells = readCells(huidig, argument);
  const potentialCells = readBeside(potentieel, POTENTIAL.potentieel, cells);
  return { cells, current: readRevenue(cells), potential: readRevenue(potentialCells) };
}

/** Each at most half of what cents can hold, so that the larger of the two adds up as well. */
function readRevenue(cells: Cells<NumberArgument>): Amounts {
  const amounts = toAmounts(readNumbers(cells).map((euros) => euros ?? 0));
  return amounts.reduce((sum, amount) => sum + amount, 0) > MOST_CENTS / 2 ? refuse(functionText().totalTooLarge({ argument: cells.argument.name })) : amounts;
}
