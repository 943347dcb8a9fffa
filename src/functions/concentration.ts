import { concentration, LARGEST_COUNTS, LORENZ_STEPS, lorenzCurve } from "../domain/index";
import { functionLabels } from "../text/index";
import { limitOf, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readNumber } from "./check-arguments";
import { figureCell } from "./figure-cell";
import { readGroupedAmounts, REVENUE, unwrap } from "./revenue-arguments";

const POINTS = limitOf(2, LORENZ_STEPS);
/** The point where the curve begins comes on top. */
const STEPS = { ...POINTS, most: POINTS.most - 1 } as const;

/** What the functions of concentration take. */
export const CONCENTRATION_ARGUMENTS = {
  CONCENTRATIE: [REVENUE.omzet, REVENUE.groep, REVENUE.klant],
  LORENZ: [REVENUE.omzet, REVENUE.groep, STEPS],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft hoe ongelijk de omzet over de klanten is verdeeld: Gini, HHI en het aandeel van de grootste klanten.
 * @customfunction CONCENTRATIE
 * @param omzet De omzet per klant in euro: één kolom.
 * @param [groep] De naam van de groep of het concern per klant. Klanten van één groep tellen als één klant.
 * @param [klant] De naam per klant. Een rij zonder naam en zonder omzet telt dan niet als klant.
 * @returns Twaalf rijen van twee: wat, waarde; eerst de klanten met omzet, als laatste wie niet meetelt; n.v.t. bij één klant waar dat niets zegt, leeg zolang er geen omzet is ingevuld.
 */
export function concentratie(omzet: any[][], groep?: any[][], klant?: any[][]): any[][] {
  const input = readGroupedAmounts(omzet, { groep, klant });
  if (input === null) return blankRows(9 + LARGEST_COUNTS.length, 2);
  const found = unwrap(concentration(input.amounts));
  const labels = functionLabels.concentration;
  return [
    [labels.customers, found.customers],
    [labels.gini, figureCell(found.gini)],
    [labels.giniCorrected, figureCell(found.giniCorrected)],
    [labels.hhi, figureCell(found.hhi)],
    [labels.hhiPoints, figureCell(found.hhiPoints)],
    [labels.hhiCorrected, figureCell(found.hhiCorrected)],
    [labels.effectiveCustomers, figureCell(found.effectiveCustomers)],
    ...found.largest.map((share, at) => [labels.largest(LARGEST_COUNTS[at] ?? 0), figureCell(share)]),
    [labels.withoutRevenue, found.withoutRevenue],
    [labels.credit, found.credit],
  ];
}

/**
 * Geeft de lorenzcurve voor een grafiek: welk deel van de omzet de kleinste klanten samen hebben. Hoe ongelijker, hoe dieper de curve doorzakt.
 * @customfunction LORENZ
 * @param omzet De omzet per klant in euro: één kolom.
 * @param [groep] De naam van de groep of het concern per klant. Klanten van één groep tellen als één klant.
 * @param [aantal] Hoeveel punten er ten hoogste na het beginpunt komen. Leeg: 100.
 * @returns Rijen van twee, van 0 en 0 tot 1 en 1: deel van de klanten met omzet, deel van de omzet; leeg zonder klanten met omzet.
 */
export function lorenz(omzet: any[][], groep?: any[][], aantal?: any): any[][] {
  const input = readGroupedAmounts(omzet, { groep });
  const steps = readNumber(aantal, STEPS);
  if (input === null) return [[""]];
  const points = unwrap(lorenzCurve(input.amounts, steps));
  return points.length === 0 ? [[""]] : points.map(({ customerShare, revenueShare }) => [customerShare, revenueShare]);
}
