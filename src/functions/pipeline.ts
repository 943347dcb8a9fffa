import {
  dealOf, expectationOf, pipelineDistribution, pipelineScenarios, PIPELINE_STATUSES, pipelineTotals, quantileOf, toEuros,
  type Deal, type PipelineGroup, type PipelineScenario,
} from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { FunctionError } from "./function-error";
import { readParts, readPipeline, unwrapPipeline, type PipelineInput } from "./pipeline-arguments";

/** Past this many deals the scenarios take seconds, during which Excel waits, and the bounds lie too far apart to say much. */
const MOST_DEALS = 2_000;

/**
 * Geeft per rij van de pijplijn de verwachting in euro: bedrag × kans. Eén aanroep voor de hele kolom.
 * @customfunction PIJPLIJN_VERWACHTING
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @returns Per rij de verwachting; leeg als de rij niet meetelt.
 */
export function pijplijnVerwachting(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any): any[][] {
  const { rows, period } = readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]);
  return rows.map((row) => {
    const deal = dealOf(row, period);
    return [deal === null ? "" : toEuros(expectationOf(deal))];
  });
}

/**
 * Telt de pijplijn op: wat meetelt met de verwachting, en per reden wat niet meetelt. Elke rij telt precies één keer.
 * @customfunction PIJPLIJN_TOTAAL
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @returns Dertien rijen van vier: wat, rijen, bedrag, verwachting; leeg zolang niets is ingevuld.
 */
export function pijplijnTotaal(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any): any[][] {
  const { rows, period } = readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]);
  const { groups, all, expected } = unwrapPipeline(pipelineTotals(rows, period));
  if (groups.empty.count === rows.length) return [[""]];
  return [
    ...PIPELINE_STATUSES.map((status) =>
      groupRow(functionLabels.pipelineStatus[status], groups[status], status === "counts" ? toEuros(expected) : "")),
    groupRow(functionLabels.allRows, all, toEuros(expected)),
  ];
}

/**
 * Geeft drie scenario's van de pijplijn: alleen de kansen vanaf 80 %, alles vanaf 50 %, en alles, elk met de kans om het bedrag te halen.
 * @customfunction PIJPLIJN_SCENARIO
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @returns Drie rijen van vier: scenario, bedrag, laagste kans, hoogste kans (gelijk als de kans exact is); leeg zolang geen rij meetelt.
 */
export function pijplijnScenario(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any): any[][] {
  const deals = dealsOf(readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]));
  return deals.length === 0 ? [[""]] : unwrapPipeline(pipelineScenarios(deals)).map(scenarioRow);
}

/**
 * Geeft de bedragen waar de pijplijn met een bepaalde kans onder blijft, zoals 10 % kans op minder dan € 18.000.
 * @customfunction PIJPLIJN_KWANTIEL
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @param [deel] Eén kans of meer, zoals 10%; een getal boven 1 is een percentage. Leeg: 10%, 50% en 90%.
 * @returns Per deel een rij van drie: wat, bedrag minstens, bedrag hoogstens (gelijk als het exact is); leeg zolang geen rij meetelt.
 */
export function pijplijnKwantiel(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any, deel?: any[][]): any[][] {
  const deals = dealsOf(readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]));
  const parts = readParts(deel);
  if (deals.length === 0) return [[""]];
  const distribution = unwrapPipeline(pipelineDistribution(deals));
  return parts.map((part) => {
    const { lowest, highest } = quantileOf(part, distribution);
    return [functionLabels.quantile(part), toEuros(lowest), toEuros(highest)];
  });
}

/** The deals of a call that weighs them against each other. */
function dealsOf({ rows, period }: PipelineInput): Deal[] {
  const deals = rows.flatMap((row) => dealOf(row, period) ?? []);
  if (deals.length > MOST_DEALS) {
    throw new FunctionError("#N/A", functionText().tooManyDeals({ argument: "bedrag", count: deals.length, limit: MOST_DEALS }));
  }
  return deals;
}

function groupRow(label: string, group: PipelineGroup, expectation: unknown): unknown[] {
  return [label, group.count, toEuros(group.sum), expectation];
}

/** A scenario without deals stays empty: € 0 with a chance of 100 % would look like a result. */
function scenarioRow({ leastChance, count, sum, chance }: PipelineScenario): unknown[] {
  const label = functionLabels.scenario(leastChance);
  return count === 0 ? [label, "", "", ""] : [label, toEuros(sum), chance.lowest, chance.highest];
}
