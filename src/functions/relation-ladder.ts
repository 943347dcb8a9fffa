import { findCustomer, firstPerCustomer, indexCustomers, levelGap, medianLevel, relationLadder, relationLevelOf, relationTypeOf, RELATION_TYPES, toEuros, type LadderAccount, type RelationLevel } from "../domain/index";
import { functionLabels } from "../text/index";
import { AMOUNT, type Argument, type ChoiceArgument } from "./argument";
import { blankRows } from "./blank-rows";
import { readBeside, readCells, readEach, readTexts, refuseChoice, refuseError, type Cells } from "./check-arguments";
import { readOptionalAmounts, withoutUnknown } from "./customer-arguments";

const LEVEL = { kind: "choice", shape: "column", choices: RELATION_TYPES } as const;
const LADDER = {
  type: { ...LEVEL, name: "type" },
  omzet: { ...AMOUNT, name: "omzet", shape: "column", optional: true, size: { by: "cells", as: "type" } },
} as const satisfies Readonly<Record<string, Argument>>;
const GAP = {
  huidig: { ...LEVEL, name: "huidig" },
  gewenst: { ...LEVEL, name: "gewenst", size: { by: "cells", as: "huidig" } },
} as const satisfies Readonly<Record<string, Argument>>;
const LOOKUP = {
  namen: { kind: "text", name: "namen", shape: "column" },
  accounts: { kind: "text", name: "accounts", shape: "column" },
  type: { ...LEVEL, name: "type", size: { by: "cells", as: "accounts" } },
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions of the relation ladder take. */
export const LADDER_ARGUMENTS = {
  RELATIELADDER: [LADDER.type, LADDER.omzet],
  RELATIE_MEDIAAN: [LADDER.type],
  RELATIE_VERSCHIL: [GAP.huidig, GAP.gewenst],
  RELATIE_VAN: [LOOKUP.namen, LOOKUP.accounts, LOOKUP.type],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Telt accounts per trede van de relatieladder, van leverancier tot partner in business.
 * @customfunction RELATIELADDER
 * @param type De soort relatie per account: Leverancier, Voorkeursleverancier, Toeleveringspartner of Partner in business, of 1 tot en met 4. Een lege cel telt niet mee.
 * @param [omzet] De omzet per account in euro, evenveel rijen als type.
 * @returns Vier rijen van vijf: trede, soort relatie, accounts, aandeel accounts, omzet; leeg zolang geen account een soort heeft.
 */
export function relatieladder(type: any[][], omzet?: any[][]): any[][] {
  const { accounts, hasRevenue } = readLadder(type, omzet);
  if (accounts.length === 0) return blankRows(RELATION_TYPES.length, 5);
  return relationLadder(accounts).map((line) =>
    [line.level, line.type, line.count, line.countShare ?? "", hasRevenue ? toEuros(line.sum) : ""]);
}

/** Reads the level on each row, null for none, and the accounts that have one. */
export function readLadder(type: unknown, omzet: unknown): { readonly levels: readonly (RelationLevel | null)[]; readonly accounts: readonly LadderAccount[]; readonly hasRevenue: boolean } {
  const cells = readCells(type, LADDER.type);
  const levels = readLevels(cells);
  const amounts = readOptionalAmounts(omzet, LADDER.omzet, cells);
  const accounts = levels.flatMap((level, row) => (level === null ? [] : [{ level, revenue: amounts?.[row] ?? 0 }]));
  return { levels, accounts, hasRevenue: amounts !== null };
}

/**
 * Geeft de middelste trede van de relatieladder: de helft van de accounts staat niet hoger, de helft niet lager.
 * @customfunction RELATIE_MEDIAAN
 * @param type De soort relatie per account: Leverancier, Voorkeursleverancier, Toeleveringspartner of Partner in business, of 1 tot en met 4. Een lege cel telt niet mee.
 * @returns De soort relatie, of tussen welke twee het midden ligt; leeg zolang geen account een soort heeft.
 */
export function relatieMediaan(type: any[][]): any {
  const median = medianLevel(readLevels(readCells(type, LADDER.type)).filter((level) => level !== null));
  if (median === null) return "";
  const [lower, upper] = [relationTypeOf(median.lower), relationTypeOf(median.upper)];
  return lower === upper ? lower : functionLabels.betweenLevels(lower, upper);
}

/**
 * Geeft hoeveel treden van de relatieladder er liggen tussen nu en gewenst. Onder nul is gewenst lager dan nu.
 * @customfunction RELATIE_VERSCHIL
 * @param huidig De soort relatie nu: één cel of één kolom.
 * @param gewenst De soort relatie die u wilt, evenveel cellen als huidig.
 * @returns Per rij het aantal treden; leeg als een van beide leeg is.
 */
export function relatieVerschil(huidig: any[][], gewenst: any[][]): any[][] {
  const currentCells = readCells(huidig, GAP.huidig);
  const targetCells = readBeside(gewenst, GAP.gewenst, currentCells);
  const targets = readLevels(targetCells);
  return readLevels(currentCells).map((current, row) => {
    const target = targets[row] ?? null;
    return [current === null || target === null ? "" : levelGap(current, target)];
  });
}

/**
 * Zoekt per naam de soort relatie op die bij alle accounts staat. Hoofdletters, accenten en spaties in de naam maken niet uit.
 * @customfunction RELATIE_VAN
 * @param namen De namen die u zoekt: één kolom of één cel.
 * @param accounts De namen van alle accounts: één kolom.
 * @param type De soort relatie van alle accounts, evenveel rijen als accounts.
 * @returns Per naam de eerste soort relatie die er staat; leeg bij een naam die er niet staat of zonder soort.
 */
export function relatieVan(namen: any[][], accounts: any[][], type: any[][]): any[][] {
  const names = readTexts(readCells(namen, LOOKUP.namen));
  const known = readCells(accounts, LOOKUP.accounts);
  const cells = readBeside(type, LOOKUP.type, known);
  const index = indexCustomers(readTexts(known), new Float64Array(known.values.length));
  const levels = firstPerCustomer(readLevels(cells), index);
  return names.map((name) => {
    const account = findCustomer(name, index);
    const level = account === null ? null : (levels[account] ?? null);
    return [level === null ? "" : relationTypeOf(level)];
  });
}

/** Reads levels by their word or number, null for a blank cell. Refuses what names none, naming the row. */
function readLevels(cells: Cells<ChoiceArgument>): (RelationLevel | null)[] {
  return readEach(withoutUnknown(cells), (value, argument, place) => {
    refuseError(value, argument, place);
    return relationLevelOf(String(value)) ?? refuseChoice(value, argument, place);
  });
}
