import { borda, BORDA_PLACES, groupAmounts, MOST_CENTS, overlapOf, rankedValues, toAmounts, toEuros, type RankedNames } from "../domain/index";
import { functionText } from "../text/index";
import { AMOUNT, limitOf, type Argument } from "./argument";
import { checkSize, isBlank, readBeside, readCells, readNumber, readNumbers, readTexts, refuse } from "./check-arguments";

const TOP = {
  namen: { kind: "text", name: "namen", shape: "column" },
  waarden: { ...AMOUNT, name: "waarden", unit: "none", shape: "column", size: { by: "cells", as: "namen" } },
  aantal: limitOf(3, BORDA_PLACES),
  groep: { kind: "text", name: "groep", shape: "range", optional: true, size: { by: "cells", as: "namen" } },
} as const satisfies Readonly<Record<string, Argument>>;
const RANKING = { kind: "text", shape: "column", mostCells: BORDA_PLACES } as const;
const RANKINGS = [{ ...RANKING, name: "huidig" }, { ...RANKING, name: "strategisch" }, { ...RANKING, name: "significantie" }, { ...RANKING, name: "winst" }] as const;
const BORDA_LIMIT = limitOf(4, 20);
const NAMES = { kind: "text", shape: "column" } as const;
const OVERLAP = { lijst: { ...NAMES, name: "lijst" }, andere: { ...NAMES, name: "andere" } } as const;

/** What the functions of key accounts take. */
export const KEY_ACCOUNT_ARGUMENTS = {
  TOP: [TOP.namen, TOP.waarden, TOP.aantal, TOP.groep],
  BORDA: [...RANKINGS, BORDA_LIMIT],
  OVERLAP: [OVERLAP.lijst, OVERLAP.andere],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft de hoogste waarden met hun namen, zoals de vijf klanten met de meeste omzet.
 * @customfunction TOP
 * @param namen De namen: één kolom.
 * @param waarden De waarde per naam, zoals omzet, marge of een cijfer.
 * @param [aantal] Hoeveel namen. Leeg: 5.
 * @param [groep] De naam van de groep of het concern per naam. Wat bij één groep hoort, telt bij elkaar op.
 * @returns Rijen van drie: rang, naam, waarde; gelijke waarden delen een rang; leeg zonder waarden boven 0.
 */
export function top(namen: any[][], waarden: any[][], aantal?: any, groep?: any[][]): any[][] {
  const nameCells = readCells(namen, TOP.namen);
  const valueCells = readBeside(waarden, TOP.waarden, nameCells);
  const names = readTexts(nameCells);
  const values = readNumbers(valueCells);
  const limit = readNumber(aantal, TOP.aantal);
  const groupCells = readCells(groep, TOP.groep);
  const hasGroups = !groupCells.values.every(isBlank);
  if (hasGroups) checkSize(groupCells, nameCells);
  const groups = hasGroups ? readTexts(groupCells) : [];
  const rows = [...names.keys()].filter((row) => names[row] !== "" && values[row] !== null);
  const plain = rows.map((row) => values[row] ?? 0);
  const sums = hasGroups ? sumsPerGroup(plain, rows.map((row) => groups[row] ?? "")) : { values: plain, firstRow: [...plain.keys()] };
  const lines = rankedValues(sums.values, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ rank, row, value }) => {
    const first = rows[sums.firstRow[row] ?? 0] ?? 0;
    return [rank, groups[first] || (names[first] ?? ""), value];
  });
}

/**
 * Telt punten over vier lijsten van vijf klanten: 5 voor de eerste plaats tot en met 1 voor de vijfde.
 * @customfunction BORDA
 * @param huidig Klanten naar de huidige criteria, de belangrijkste eerst.
 * @param strategisch Klanten naar strategisch belang.
 * @param significantie Klanten naar significantie.
 * @param winst Klanten naar winstgevendheid.
 * @param [aantal] Hoeveel klanten de lijst ten hoogste toont. Leeg: 20.
 * @returns Rijen van vier: rang, klant, punten, lijsten; leeg zolang geen lijst is ingevuld.
 */
export function bordaLijst(huidig: any[][], strategisch: any[][], significantie: any[][], winst: any[][], aantal?: any): any[][] {
  const ranges = [huidig, strategisch, significantie, winst];
  const lists: RankedNames[] = RANKINGS.map((argument, at) => readTexts(readCells(ranges[at], argument)));
  const limit = readNumber(aantal, BORDA_LIMIT);
  const lines = borda(lists);
  if (lines.length === 0) return [[""]];
  return lines.slice(0, limit).map(({ rank, name, points, lists: count }) => [rank, name, points, count]);
}

/**
 * Telt hoeveel namen van de ene lijst ook in de andere staan.
 * @customfunction OVERLAP
 * @param lijst De ene lijst.
 * @param andere De andere lijst.
 * @returns Het aantal; leeg zolang een van beide leeg is.
 */
export function overlap(lijst: any[][], andere: any[][]): any {
  return overlapOf(readTexts(readCells(lijst, OVERLAP.lijst)), readTexts(readCells(andere, OVERLAP.andere))) ?? "";
}

/** Adds amounts up in cents: sums of plain numbers would drift. */
function sumsPerGroup(euros: readonly number[], groups: readonly string[]): { values: readonly number[]; firstRow: ArrayLike<number> } {
  const { amounts, firstRow } = groupAmounts(toAmounts(euros), groups);
  if (amounts.some((amount) => Math.abs(amount) > MOST_CENTS)) refuse(functionText().totalTooLarge({ argument: "waarden" }));
  return { values: Array.from(amounts, toEuros), firstRow };
}
