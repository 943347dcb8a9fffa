import { borda, BORDA_PLACES, overlapOf, rankedValues, toAmounts, toEuros, groupAmounts, type RankedNames } from "../domain/index";
import { functionText } from "../text/index";
import { checkSameSize, isBlank, MOST_VALUES, readCells, readColumn, readNumber, readNumbers, readTexts, refuse } from "./check-arguments";
import { AMOUNT } from "./revenue-arguments";

const TOP_COLUMNS = 3;
const BORDA_COLUMNS = 4;

/**
 * Geeft de hoogste waarden met hun namen, zoals de vijf klanten met de meeste omzet.
 * @customfunction TOP
 * @param namen De namen: één kolom.
 * @param waarden De waarde per naam, zoals omzet, marge of een cijfer.
 * @param [aantal] Hoeveel namen. Leeg: 5.
 * @param [groep] De naam van de groep of het concern per naam. Wat bij één groep hoort, telt bij elkaar op.
 * @returns Rijen van drie: rang, naam, waarde; gelijke waarden delen een rang; leeg zonder waarden boven 0.
 */
export function top(namen: any[][], waarden: any[][], aantal?: any, groep?: any[][]): any[][] {
  const nameCells = readColumn(namen, "namen");
  const valueCells = readColumn(waarden, "waarden");
  checkSameSize(valueCells, nameCells);
  const names = readTexts(nameCells);
  const values = readNumbers(valueCells, AMOUNT);
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: Math.floor(MOST_VALUES / TOP_COLUMNS), whole: true, fallback: BORDA_PLACES });
  const groupCells = readCells(groep, "groep");
  const hasGroups = !groupCells.values.every(isBlank);
  if (hasGroups) checkSameSize(groupCells, nameCells);
  const groups = hasGroups ? readTexts(groupCells) : [];
  const rows = [...names.keys()].filter((row) => names[row] !== "" && values[row] !== null);
  const grouped = groupAmounts(toAmounts(rows.map((row) => values[row] ?? 0)), rows.map((row) => groups[row] ?? ""));
  const lines = rankedValues(grouped.amounts, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ rank, row, value }) => {
    const first = rows[grouped.firstRow[row] ?? 0] ?? 0;
    return [rank, groups[first] || (names[first] ?? ""), toEuros(value)];
  });
}

/**
 * Telt punten over vier lijsten van vijf klanten: 5 voor de eerste plaats tot en met 1 voor de vijfde.
 * @customfunction BORDA
 * @param huidig Klanten naar de huidige criteria, de belangrijkste eerst.
 * @param strategisch Klanten naar strategisch belang.
 * @param significantie Klanten naar significantie.
 * @param winst Klanten naar winstgevendheid.
 * @param [aantal] Hoeveel klanten de lijst ten hoogste toont. Leeg: 20.
 * @returns Rijen van vier: rang, klant, punten, lijsten; leeg zolang geen lijst is ingevuld.
 */
export function bordaLijst(huidig: any[][], strategisch: any[][], significantie: any[][], winst: any[][], aantal?: any): any[][] {
  const lists = ([[huidig, "huidig"], [strategisch, "strategisch"], [significantie, "significantie"], [winst, "winst"]] as const).map(([cells, name]) => readList(cells, name));
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: Math.floor(MOST_VALUES / BORDA_COLUMNS), whole: true, fallback: 20 });
  const lines = borda(lists);
  if (lines.length === 0) return [[""]];
  return lines.slice(0, limit).map(({ rank, name, points, lists: count }) => [rank, name, points, count]);
}

/**
 * Telt hoeveel namen van de ene lijst ook in de andere staan.
 * @customfunction OVERLAP
 * @param lijst De ene lijst.
 * @param andere De andere lijst.
 * @returns Het aantal; leeg zolang een van beide leeg is.
 */
export function overlap(lijst: any[][], andere: any[][]): any {
  return overlapOf(readTexts(readColumn(lijst, "lijst")), readTexts(readColumn(andere, "andere"))) ?? "";
}

function readList(cells: unknown, name: string): RankedNames {
  const { values } = readColumn(cells, name);
  if (values.length > BORDA_PLACES) refuse(functionText().listTooLong({ argument: name, count: values.length, limit: BORDA_PLACES }));
  return readTexts({ name, columns: 1, values });
}
