import { customerPyramid, PYRAMID_LAYERS, toEuros } from "../domain/index";
import { functionLabels } from "../text/index";
import type { Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readGroupedAmounts, REVENUE, unwrap } from "./revenue-arguments";

/** What the customer pyramid takes. */
export const PYRAMID_ARGUMENTS = { KLANTPIRAMIDE: [REVENUE.omzet, REVENUE.groep] } as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Verdeelt de klanten met omzet in vier lagen: Top (1 %), Groot (4 %), Middelgroot (15 %) en Klein (80 %).
 * @customfunction KLANTPIRAMIDE
 * @param omzet De omzet per klant in euro: één kolom.
 * @param [groep] De naam van de groep of het concern per klant. Klanten van één groep tellen als één klant.
 * @returns Vier rijen van zes: laag, klanten, aandeel klanten, omzet, aandeel omzet, opmerking; leeg zolang er geen omzet is ingevuld.
 */
export function klantpiramide(omzet: any[][], groep?: any[][]): any[][] {
  const input = readGroupedAmounts(omzet, { groep });
  if (input === null) return blankRows(PYRAMID_LAYERS.length, 6);
  return unwrap(customerPyramid(input.amounts)).map((line) => [
    line.layer,
    line.count,
    line.countShare ?? "",
    toEuros(line.sum),
    line.sumShare ?? "",
    line.tied ? functionLabels.tied : "",
  ]);
}
