import { performanceOf, toEuros, totalPerformance, type Amounts, type Cents, type Indicator, type Performance } from "../domain/index";
import { functionLabels } from "../text/index";
import { readBeside, readCells } from "./check-arguments";
import { amountsOf } from "./customer-arguments";
import { figureCell } from "./figure-cell";
import type { Argument } from "./argument";
import { inRows } from "./matrix-arguments";
import { readIndicators, readRules, TARGET, TARGET_AMOUNTS } from "./targets-arguments";

/** What the functions of targets take. */
export const TARGET_ARGUMENTS = {
  PRESTATIE: [TARGET.soort, TARGET.richting, TARGET.doel, TARGET.kwartalen, TARGET.profiel, TARGET.grenzen],
  PRESTATIE_TOTAAL: [TARGET_AMOUNTS.doel, TARGET_AMOUNTS.kwartalen, TARGET.profiel, TARGET.grenzen],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft per indicator hoe het jaar ervoor staat: wat is behaald, waar het op uitkomt en wat er nog moet.
 * @customfunction PRESTATIE
 * @param soort Per indicator optellen (bedragen en aantallen) of stand (percentages en cijfers: de laatste telt). Leeg: optellen.
 * @param richting Per indicator hoger of lager: wat is beter? Leeg: hoger.
 * @param doel Het doel voor het hele jaar per indicator: één kolom.
 * @param kwartalen De uitkomst van de vier kwartalen van het boekjaar per indicator: vier kolommen. Lege cellen of nullen achteraan zijn nog niet bekend, daarvoor 0.
 * @param [profiel] Welk deel van het jaar elk kwartaal brengt: vier getallen, in verhouding. Leeg: elk een kwart.
 * @param [grenzen] Vier delen van het doel: groen en oranje als hoger beter is, groen en oranje als lager beter is. Leeg: 1; 0,9; 1; 1,1.
 * @returns Per indicator zeven cellen: realisatie, behaald, prognose, prognose als deel van het doel, oordeel, nog te gaan, nodig per resterend kwartaal. Leeg zonder doel en kwartalen; n.v.t. waar een doel boven nul ontbreekt.
 */
export function prestatie(soort: any[][], richting: any[][], doel: any[][], kwartalen: any[][], profiel?: any[][], grenzen?: any[][]): any[][] {
  const indicators = readIndicators([soort, richting, doel, kwartalen]);
  const rules = readRules(profiel, grenzen);
  return indicators.map((indicator) => performanceRow(performanceOf(indicator, rules)));
}

/**
 * Geeft voor alle omzetdoelen van een account samen hoe het jaar ervoor staat. Doelen en kwartalen zijn opgeteld, geen gemiddelde.
 * @customfunction PRESTATIE_TOTAAL
 * @param doel Het doel voor het hele jaar per regel in euro: één kolom.
 * @param kwartalen De uitkomst van de vier kwartalen van het boekjaar per regel in euro: vier kolommen. Het laatste kwartaal dat bij een van de regels is ingevuld, geldt voor alle.
 * @param [profiel] Welk deel van het jaar elk kwartaal brengt: vier getallen, in verhouding. Leeg: elk een kwart.
 * @param [grenzen] Vier delen van het doel, zoals bij PRESTATIE; hier tellen de eerste twee. Leeg: 1 en 0,9.
 * @returns Eén rij van zeven: realisatie, behaald, prognose, prognose als deel van het doel, oordeel, nog te gaan, nodig per resterend kwartaal; leeg zonder doelen en kwartalen.
 */
export function prestatieTotaal(doel: any[][], kwartalen: any[][], profiel?: any[][], grenzen?: any[][]): any[][] {
  const lines = readTargets(doel, kwartalen);
  return [performanceRow(totalPerformance(lines, readRules(profiel, grenzen)), toEuros)];
}

/** Reads per row a target and four quarters in cents, null for a blank. Refuses amounts that are too large to add up to the cent. */
export function readTargets(doel: unknown, kwartalen: unknown): Pick<Indicator, "target" | "quarters">[] {
  const cells = readCells(doel, TARGET_AMOUNTS.doel);
  const quarterCells = readBeside(kwartalen, TARGET_AMOUNTS.kwartalen, cells);
  const known = (amounts: Amounts): (Cents | null)[] => [...amounts].map((amount) => (amount === 0 ? null : amount));
  const quarters = inRows(known(amountsOf(quarterCells)), quarterCells);
  return known(amountsOf(cells)).map((target, row) => ({ target, quarters: quarters[row] ?? [] }));
}

/** Only amounts are in another unit: parts of a target have none. */
function performanceRow(performance: Performance, toUnit = (amount: number): number => amount): unknown[] {
  const amountCell = (figure: Performance["actual"]): number | string => figureCell(typeof figure === "number" ? toUnit(figure) : figure);
  const { actual, attained, forecast, forecastShare, verdict, gap, perQuarter } = performance;
  const judged = verdict === null ? "" : functionLabels.performanceVerdict[verdict];
  return [amountCell(actual), figureCell(attained), amountCell(forecast), figureCell(forecastShare), judged, amountCell(gap), amountCell(perQuarter)];
}
