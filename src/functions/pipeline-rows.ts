import { pipelineList, pipelineStatus, toEuros } from "../domain/index";
import { functionLabels } from "../text/index";
import { limitOf, type Argument } from "./argument";
import { checkSize, isBlank, readBeside, readCells, readNumber, readTexts } from "./check-arguments";
import { PIPELINE, PIPELINE_COLUMNS, readPipeline } from "./pipeline-arguments";

const BESIDE_AMOUNT = { kind: "text", shape: "column", size: { by: "cells", as: "bedrag" } } as const;
const LIST = {
  klant: { ...BESIDE_AMOUNT, name: "klant" },
  aantal: limitOf(5, 100),
  omschrijving: { ...BESIDE_AMOUNT, name: "omschrijving", optional: true },
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions take that give a pipeline row by row. */
export const PIPELINE_ROW_ARGUMENTS = {
  PIJPLIJN_STATUS: PIPELINE_COLUMNS,
  PIJPLIJN_LIJST: [LIST.klant, ...PIPELINE_COLUMNS, LIST.aantal, LIST.omschrijving],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Zegt per rij van de pijplijn of zij meetelt, en zo niet, waarom niet: met dezelfde woorden als PIJPLIJN_TOTAAL.
 * @customfunction PIJPLIJN_STATUS
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @returns Per rij wat ermee gebeurt; leeg als de rij leeg is.
 */
export function pijplijnStatus(bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any): any[][] {
  const { rows, period } = readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]);
  return rows.map((row) => {
    const status = pipelineStatus(row, period);
    return [status === "empty" ? "" : functionLabels.pipelineStatus[status]];
  });
}

/**
 * Geeft de prospects die meetellen, de hoogste verwachting bovenaan.
 * @customfunction PIJPLIJN_LIJST
 * @param klant De naam van de klant per rij: één kolom.
 * @param bedrag Het bedrag per rij in euro, excl. btw: één kolom.
 * @param kans De kans per rij, zoals 20%; een getal boven 1 is een percentage.
 * @param [stadium] Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param [uitkomst] Per rij open, gewonnen of verloren. Leeg: open.
 * @param [orderdatum] De verwachte orderdatum per rij.
 * @param [van] De eerste dag van de periode. Leeg: geen begin.
 * @param [tot] De laatste dag van de periode. Leeg: geen einde.
 * @param [aantal] Hoeveel prospects de lijst ten hoogste toont. Leeg: 100.
 * @param [omschrijving] Waar het om gaat, per rij.
 * @returns Rijen van vijf: klant, omschrijving, bedrag, kans, verwachting; leeg zolang geen rij meetelt.
 */
export function pijplijnLijst(klant: any[][], bedrag: any[][], kans: any[][], stadium?: any[][], uitkomst?: any[][], orderdatum?: any[][], van?: any, tot?: any, aantal?: any, omschrijving?: any[][]): any[][] {
  const { rows, period } = readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]);
  const amounts = readCells(bedrag, PIPELINE.bedrag);
  const names = readTexts(readBeside(klant, LIST.klant, amounts));
  const described = readCells(omschrijving, LIST.omschrijving);
  if (!described.values.every(isBlank)) checkSize(described, amounts);
  const descriptions = readTexts(described);
  const limit = readNumber(aantal, LIST.aantal);
  const lines = pipelineList(rows, period, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ row, amount, chance, expectation }) => [names[row] ?? "", descriptions[row] ?? "", toEuros(amount), chance, toEuros(expectation)]);
}
