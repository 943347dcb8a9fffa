import { borda, BORDA_PLACES, groupAmounts, MOST_CENTS, nameStandings, overlapOf, rankedValues, toAmounts, toEuros, type BordaLine, type NameStanding, type RankedNames, type RankedValue } from "../domain/index";
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
  const { names, groups, rows, sums, lines } = readTop([namen, waarden, aantal, groep]);
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
  const { lines } = readRankings([huidig, strategisch, significantie, winst]);
  const limit = readNumber(aantal, BORDA_LIMIT);
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
  return readOverlap(lijst, andere).shared ?? "";
}

/** Names with values, brought together by group. */
export interface TopInput {
  readonly names: readonly string[];
  readonly values: readonly (number | null)[];
  /** The group of each row, "" for none; empty without groups. */
  readonly groups: readonly string[];
  /** The rows that hold both a name and a value. */
  readonly rows: readonly number[];
  /** Of those rows: the value of each group, where it stands first, and to which group each belongs. */
  readonly sums: GroupSums;
  /** The highest of those groups. */
  readonly lines: readonly RankedValue[];
}

interface GroupSums { readonly values: readonly number[]; readonly firstRow: ArrayLike<number>; readonly groupOf: ArrayLike<number> }

/** Reads names and values, each row for itself where there are no groups. */
export function readTop([namen, waarden, aantal, groep]: readonly unknown[]): TopInput {
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
  const each = [...plain.keys()];
  const sums = hasGroups ? sumsPerGroup(plain, rows.map((row) => groups[row] ?? "")) : { values: plain, firstRow: each, groupOf: each };
  return { names, values, groups, rows, sums, lines: rankedValues(sums.values, limit) };
}

/** Lists of names, and what each name counts as. */
export interface NameLists {
  readonly lists: readonly RankedNames[];
  readonly standings: readonly (readonly NameStanding[])[];
}

/** Reads the four lists of names and adds their points up. */
export function readRankings(ranges: readonly unknown[]): NameLists & { readonly lines: readonly BordaLine[] } {
  const lists = RANKINGS.map((argument, at) => readTexts(readCells(ranges[at], argument)));
  return { lists, standings: lists.map((list) => nameStandings(list)), lines: borda(lists) };
}

/** Reads two lists of names and counts what they share. */
export function readOverlap(lijst: unknown, andere: unknown): NameLists & { readonly shared: number | null } {
  const [list, other] = [readTexts(readCells(lijst, OVERLAP.lijst)), readTexts(readCells(andere, OVERLAP.andere))];
  return { lists: [list, other], standings: [nameStandings(list, other), nameStandings(other, list)], shared: overlapOf(list, other) };
}

/** Adds amounts up in cents: sums of plain numbers would drift. */
function sumsPerGroup(euros: readonly number[], groups: readonly string[]): GroupSums {
  const { amounts, firstRow, groupOf } = groupAmounts(toAmounts(euros), groups);
  if (amounts.some((amount) => Math.abs(amount) > MOST_CENTS)) refuse(functionText().totalTooLarge({ argument: "waarden" }));
  return { values: Array.from(amounts, toEuros), firstRow, groupOf };
}
