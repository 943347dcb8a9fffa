import { pipelineList, pipelineStatus, toEuros } from "../domain/index";
import { functionLabels } from "../text/index";
import { checkSameSize, isBlank, MOST_VALUES, readColumn, readNumber, readTexts } from "./check-arguments";
import { readPipeline } from "./pipeline-arguments";

const LIST_COLUMNS = 5;

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
  const amounts = readColumn(bedrag, "bedrag");
  const customers = readColumn(klant, "klant");
  checkSameSize(customers, amounts);
  const names = readTexts(customers);
  const described = readColumn(omschrijving, "omschrijving");
  if (!described.values.every(isBlank)) checkSameSize(described, amounts);
  const descriptions = readTexts(described);
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: Math.floor(MOST_VALUES / LIST_COLUMNS), whole: true, fallback: 100 });
  const lines = pipelineList(rows, period, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ row, amount, chance, expectation }) => [names[row] ?? "", descriptions[row] ?? "", toEuros(amount), chance, toEuros(expectation)]);
}
