import {
  chancesOf, dealOf, distributionLines, pipelineDistribution, pipelineScenarios, SCENARIO_CHANCES, quantilesOf, toCents, toEuros,
  type Deal, type PipelineScenario,
} from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { AMOUNT, limitOf, MOST_VALUES, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readCells, readNumber, readNumbers } from "./check-arguments";
import { FunctionError } from "./function-error";
import { PIPELINE, PIPELINE_COLUMNS, readParts, readPipeline, unwrapPipeline, type PipelineInput } from "./pipeline-arguments";

/** Past this many deals the bounds lie too far apart to say much, and Excel waits ever longer. */
const MOST_DEALS = 2_000;

/** A chance or a quantile takes a row of three, and a call returns no more values than it takes. */
const MOST_ASKED = Math.floor(MOST_VALUES / 3);

const TARGETS = { ...AMOUNT, name: "doel", shape: "column", least: 0, optional: true } as const satisfies Argument;
const LINES = limitOf(4, 100);

/** What the functions take that weigh deals against each other. */
export const DISTRIBUTION_ARGUMENTS = {
  PIJPLIJN_SCENARIO: PIPELINE_COLUMNS,
  PIJPLIJN_KWANTIEL: [...PIPELINE_COLUMNS, PIPELINE.deel],
  PIJPLIJN_KANS: [...PIPELINE_COLUMNS, TARGETS],
  PIJPLIJN_VERDELING: [...PIPELINE_COLUMNS, LINES],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

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
  return deals.length === 0 ? blankRows(SCENARIO_CHANCES.length, 4) : unwrapPipeline(pipelineScenarios(deals)).map(scenarioRow);
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
  checkAsked("deel", parts.length);
  if (deals.length === 0) return blankRows(parts.length, 3);
  const quantileOf = quantilesOf(unwrapPipeline(pipelineDistribution(deals)));
  return parts.map((part) => {
    const { lowest, highest } = quantileOf(part);
    return [functionLabels.quantile(part), toEuros(lowest), toEuros(highest)];
  });
}

/**
 * Geeft de kans dat de pijplijn minstens een bepaald bedrag oplevert, voor één doel of meer.
 * @customfunction PIJPLIJN_KANS
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @param [doel] Eén bedrag in euro of meer: één kolom.
 * @returns Per doel een rij van drie: doel, laagste kans, hoogste kans (gelijk als de kans exact is); leeg zonder doel en zolang geen rij meetelt.
 */
export function pijplijnKans(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any, doel?: any[][]): any[][] {
  const deals = dealsOf(readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]));
  const targets = readNumbers(readCells(doel, TARGETS));
  checkAsked("doel", targets.length);
  if (deals.length === 0 || targets.every((target) => target === null)) return blankRows(targets.length, 3);
  const chanceOfAtLeast = chancesOf(unwrapPipeline(pipelineDistribution(deals)));
  return targets.map((target) => {
    if (target === null) return ["", "", ""];
    const { lowest, highest } = chanceOfAtLeast(toCents(target));
    return [target, lowest, highest];
  });
}

/**
 * Geeft de bedragen die de pijplijn kan opleveren, elk met zijn kans en met de kans op hoogstens dat bedrag.
 * @customfunction PIJPLIJN_VERDELING
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @param [aantal] Hoeveel bedragen er ten hoogste komen. Leeg: 100. Zijn er meer, dan komen de bedragen die de kans in gelijke delen verdelen.
 * @returns Rijen van vier: bedrag, kans op meer dan de rij erboven en hoogstens dit bedrag (leeg als zij niet exact is), kans op hoogstens dit bedrag minstens en hoogstens (gelijk als het exact is); leeg zolang geen rij meetelt.
 */
export function pijplijnVerdeling(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any, aantal?: any): any[][] {
  const deals = dealsOf(readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]));
  const limit = readNumber(aantal, LINES);
  if (deals.length === 0) return [[""]];
  const lines = distributionLines(unwrapPipeline(pipelineDistribution(deals)), limit);
  return lines.map(({ sum, chance, atMost }) => [toEuros(sum), chance ?? "", atMost.lowest, atMost.highest]);
}

/** The deals of a call that weighs them against each other. More than {@link MOST_DEALS} answer #N/A. */
export function dealsOf({ rows, period }: PipelineInput): Deal[] {
  const deals = rows.flatMap((row) => dealOf(row, period) ?? []);
  if (deals.length > MOST_DEALS) {
    throw new FunctionError("#N/A", functionText().tooManyDeals({ argument: "bedrag", count: deals.length, limit: MOST_DEALS }));
  }
  return deals;
}

function checkAsked(argument: string, count: number): void {
  if (count > MOST_ASKED) throw new FunctionError("#N/A", functionText().tooManyValues({ argument, count, limit: MOST_ASKED }));
}

/** A scenario without deals stays empty: € 0 with a chance of 100 % would look like a result. */
function scenarioRow({ leastChance, count, sum, chance }: PipelineScenario): unknown[] {
  const label = functionLabels.scenario(leastChance);
  return count === 0 ? [label, "", "", ""] : [label, toEuros(sum), chance.lowest, chance.highest];
}
