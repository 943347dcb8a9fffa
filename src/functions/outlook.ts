import { outlook, toCents, toEuros } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { AMOUNT, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { isBlank, readCells, readNumber, refuse } from "./check-arguments";
import { PIPELINE_COLUMNS, readChances, readPipeline, unwrapPipeline } from "./pipeline-arguments";
import { dealsOf } from "./pipeline-distribution";

const omzet = { ...AMOUNT, name: "omzet", shape: "cell", least: 0 } as const satisfies Argument;
const bandbreedte = { kind: "chance", name: "bandbreedte", shape: "cell", optional: true, fallback: [0.05] } as const satisfies Argument;
const LINES = 3;

/** What the functions of an outlook take. */
export const OUTLOOK_ARGUMENTS = { VOORUITZICHT: [omzet, ...PIPELINE_COLUMNS, bandbreedte] } as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft waar het jaar op uit kan komen: laag, midden en hoog, uit de omzet van nu en de pijplijn.
 * @customfunction VOORUITZICHT
 * @param omzet De omzet van nu in euro, zonder wat in de pijplijn staat.
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @param [bandbreedte] Hoeveel de omzet van nu lager of hoger kan uitvallen, zoals 5%; een getal boven 1 is een percentage. Leeg: 5%.
 * @returns Drie rijen van vier: laag, midden en hoog met omzet, pijplijn en samen; leeg zonder omzet en zonder rij die meetelt.
 */
export function vooruitzicht(omzet: any, bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any, bandbreedte?: any): any[][] {
  const revenue = toCents(readNumber(omzet, OUTLOOK_ARGUMENTS.VOORUITZICHT[0]) ?? 0);
  const deals = dealsOf(readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]));
  const margin = readMargin(bandbreedte);
  if (revenue === 0 && deals.length === 0) return blankRows(LINES, 4);
  return unwrapPipeline(outlook({ revenue, margin, deals })).map(({ kind, revenue: part, pipeline, total }) =>
    [functionLabels.outlook[kind], toEuros(part), toEuros(pipeline), toEuros(total)]);
}

function readMargin(value: unknown): number {
  if (isBlank(value)) return bandbreedte.fallback[0];
  const margin = readChances(readCells(value, bandbreedte))[0] ?? 0;
  return margin > 0 && margin <= 1 ? margin : refuse(functionText().partExpected({ argument: bandbreedte.name, place: {}, received: value }));
}
