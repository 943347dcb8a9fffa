import {
  dealOf, expectationOf, PIPELINE_STATUSES, pipelineTotals, toEuros, type PipelineGroup,
} from "../domain/index";
import { functionLabels } from "../text/index";
import type { Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { PIPELINE_COLUMNS, readPipeline, unwrapPipeline } from "./pipeline-arguments";

/** What the sums of a pipeline take. */
export const PIPELINE_ARGUMENTS = {
  PIJPLIJN_VERWACHTING: PIPELINE_COLUMNS,
  PIJPLIJN_TOTAAL: PIPELINE_COLUMNS,
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

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
  if (groups.empty.count === rows.length) return blankRows(PIPELINE_STATUSES.length + 1, 4);
  return [
    ...PIPELINE_STATUSES.map((status) =>
      groupRow(functionLabels.pipelineStatus[status], groups[status], status === "counts" ? toEuros(expected) : "")),
    groupRow(functionLabels.allRows, all, toEuros(expected)),
  ];
}

function groupRow(label: string, group: PipelineGroup, expectation: unknown): unknown[] {
  return [label, group.count, toEuros(group.sum), expectation];
}
