import { abcClasses, abcList, abcPyramid, toEuros, type AbcGroup, type AbcShare } from "../domain/index";
import { functionLabels } from "../text/index";
import { limitOf, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readBeside, readCells, readNumber, readTexts } from "./check-arguments";
import { readAbcOptions, readGroupedAmounts, REVENUE, unwrap, type GroupedInput } from "./revenue-arguments";

const { omzet, grensA, grensB, regel, groep, klant } = REVENUE;
const LIST = {
  klant: { kind: "text", name: "klant", shape: "column" },
  omzet: { ...omzet, size: { by: "cells", as: "klant" } },
  aantal: limitOf(6, 100),
} as const satisfies Readonly<Record<string, Argument>>;

/** What the ABC functions take. */
export const ABC_ARGUMENTS = {
  ABC_KLASSE: [omzet, grensA, grensB, regel, groep, klant],
  ABC_PIRAMIDE: [omzet, grensA, grensB, regel, groep, klant],
  ABC_LIJST: [LIST.klant, LIST.omzet, LIST.aantal, grensA, grensB, regel, groep],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft per klant de ABC-klasse: A, B, C, geen omzet of credit. Eén aanroep voor de hele kolom.
 * @customfunction ABC_KLASSE
 * @param omzet De omzet per klant in euro: één kolom.
 * @param [grensA] Tot welk percentage van de omzet een klant A is. Leeg: 80.
 * @param [grensB] Tot welk percentage van de omzet een klant B is. Leeg: 95.
 * @param [regel] "standaard": de klant op de grens hoort bij de betere klasse. "strikt": bij de mindere. Leeg: standaard.
 * @param [groep] De naam van de groep of het concern per klant. Klanten van één groep krijgen de klasse van hun gezamenlijke omzet.
 * @param [klant] De naam per klant. Een rij zonder naam en zonder omzet telt dan niet als klant.
 * @returns Per klant de klasse; leeg zolang er geen omzet is ingevuld.
 */
export function abcKlasse(omzet: any[][], grensA?: any, grensB?: any, regel?: any, groep?: any[][], klant?: any[][]): any[][] {
  const input = readGroupedAmounts(omzet, { groep, klant });
  const options = readAbcOptions(grensA, grensB, regel);
  if (input === null) return blankRows(readCells(omzet, REVENUE.omzet).values.length, 1);
  const classes = unwrap(abcClasses(input.amounts, options));
  const cells: string[][] = Array.from({ length: input.rowCount }, () => [""]);
  input.rows.forEach((row, at) => { cells[row] = [classes[input.groupOf[at] ?? 0] ?? ""]; });
  return cells;
}

/**
 * Geeft de ABC-piramide: per klasse het aantal klanten en de omzet met hun aandeel, en de aansluiting op het netto totaal.
 * @customfunction ABC_PIRAMIDE
 * @param omzet De omzet per klant in euro: één kolom.
 * @param [grensA] Tot welk percentage van de omzet een klant A is. Leeg: 80.
 * @param [grensB] Tot welk percentage van de omzet een klant B is. Leeg: 95.
 * @param [regel] "standaard": de klant op de grens hoort bij de betere klasse. "strikt": bij de mindere. Leeg: standaard.
 * @param [groep] De naam van de groep of het concern per klant. Klanten van één groep tellen als één klant.
 * @param [klant] De naam per klant. Een rij zonder naam en zonder omzet telt dan niet als klant.
 * @returns Zeven rijen van vijf: klasse, klanten, aandeel klanten, omzet, aandeel omzet; leeg zolang er geen omzet is ingevuld.
 */
export function abcPiramide(omzet: any[][], grensA?: any, grensB?: any, regel?: any, groep?: any[][], klant?: any[][]): any[][] {
  const input = readGroupedAmounts(omzet, { groep, klant });
  const options = readAbcOptions(grensA, grensB, regel);
  if (input === null) return blankRows(7, 5);
  const pyramid = unwrap(abcPyramid(input.amounts, options));
  return [
    shareRow("A", pyramid.A),
    shareRow("B", pyramid.B),
    shareRow("C", pyramid.C),
    shareRow(functionLabels.withRevenue, pyramid.withRevenue),
    groupRow(functionLabels.withoutRevenue, pyramid.withoutRevenue),
    groupRow(functionLabels.credit, pyramid.credit),
    groupRow(functionLabels.net, pyramid.net),
  ];
}

/**
 * Geeft de grootste klanten op volgorde van omzet, met aandeel, cumulatief aandeel en ABC-klasse.
 * @customfunction ABC_LIJST
 * @param klant De naam per klant: één kolom.
 * @param omzet De omzet per klant in euro: één kolom, evenveel rijen als klant.
 * @param [aantal] Hoeveel klanten de lijst ten hoogste toont. Leeg: 100.
 * @param [grensA] Tot welk percentage van de omzet een klant A is. Leeg: 80.
 * @param [grensB] Tot welk percentage van de omzet een klant B is. Leeg: 95.
 * @param [regel] "standaard": de klant op de grens hoort bij de betere klasse. "strikt": bij de mindere. Leeg: standaard.
 * @param [groep] De naam van de groep of het concern per klant. Een groep staat als één klant in de lijst.
 * @returns Rijen van zes: rang, klant, omzet, aandeel, cumulatief aandeel, klasse; leeg zonder klanten met omzet.
 */
export function abcLijst(klant: any[][], omzet: any[][], aantal?: any, grensA?: any, grensB?: any, regel?: any, groep?: any[][]): any[][] {
  const customers = readCells(klant, LIST.klant);
  readBeside(omzet, LIST.omzet, customers);
  const names = readTexts(customers);
  const input = readGroupedAmounts(omzet, { groep });
  const limit = readNumber(aantal, LIST.aantal);
  const options = readAbcOptions(grensA, grensB, regel);
  if (input === null) return [[""]];
  const lines = unwrap(abcList(input.amounts, { ...options, limit }));
  if (lines.length === 0) return [[""]];
  return lines.map((line) => [
    line.rank,
    nameOf(line.row, input, names),
    toEuros(line.amount),
    line.share,
    line.cumulativeShare,
    line.class,
  ]);
}

/** A group goes by its own name, a customer without a group by the customer's. */
function nameOf(group: number, input: GroupedInput, customers: readonly string[]): string {
  const row = input.firstRow[group] ?? 0;
  return input.groupNames[row] || (customers[row] ?? "");
}

function shareRow(label: string, share: AbcShare): unknown[] {
  return [label, share.count, share.countShare ?? "", toEuros(share.sum), share.sumShare ?? ""];
}

function groupRow(label: string, group: AbcGroup): unknown[] {
  return [label, group.count, "", toEuros(group.sum), ""];
}
