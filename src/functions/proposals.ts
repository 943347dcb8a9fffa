import { nameKey, overdueDeals } from "../domain/index";
import { functionLabels } from "../text/index";
import { checkSameSize, isBlank, readCells, readColumn, readNumber, readTexts, type Cells } from "./check-arguments";
import { readDate, readEach, readOptional, readOutcome } from "./column-arguments";

const MOST_LINES = 1000;

/**
 * Geeft acties bij open prospects waarvan de verwachte orderdatum voorbij is, de oudste bovenaan.
 * @customfunction PIJPLIJN_ACTIES
 * @param klant De naam van de klant per rij: één kolom.
 * @param omschrijving Waar het om gaat, per rij.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: open.
 * @param orderdatum De verwachte orderdatum per rij.
 * @param peildatum De dag van vandaag.
 * @returns Per prospect een actie: één kolom; leeg als er geen orderdatum voorbij is.
 */
export function pijplijnActies(klant: any[][], omschrijving: any[][], uitkomst: any[][], orderdatum: any[][], peildatum: any): any[][] {
  const customers = readColumn(klant, "klant");
  const names = readTexts(customers);
  const descriptions = readTexts(readOptional(omschrijving, "omschrijving", customers));
  const outcomes = readEach(readOptional(uitkomst, "uitkomst", customers), readOutcome);
  const dateCells = readColumn(orderdatum, "orderdatum");
  checkSameSize(dateCells, customers);
  const dates = readEach(dateCells, readDate);
  if (dates.every((date) => date === null)) return [[""]];
  const today = readDate(peildatum, { name: "peildatum", place: {} });
  const rows = overdueDeals(dates.map((orderDate, row) => ({ outcome: outcomes[row] ?? null, orderDate })), today).filter((row) => names[row] !== "");
  return lines(rows.map((row) => functionLabels.newOrderDate(names[row] ?? "", descriptions[row] ?? "")), MOST_LINES);
}

/**
 * Geeft de voorstellen die nog niet als actie in een lijst staan.
 * @customfunction NIEUWE_VOORSTELLEN
 * @param voorstellen De voorgestelde acties.
 * @param acties De acties die al in de lijst staan.
 * @param [aantal] Hoeveel voorstellen er ten hoogste komen. Leeg: 10.
 * @returns De voorstellen die over zijn, op volgorde: één kolom; leeg als er geen zijn.
 */
export function nieuweVoorstellen(voorstellen: any[][], acties: any[][], aantal?: any): any[][] {
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: MOST_LINES, whole: true, fallback: 10 });
  const known = new Set(textsOf(readCells(acties, "acties")).map(nameKey));
  const proposals = textsOf(readCells(voorstellen, "voorstellen")).filter((text) => !known.has(nameKey(text)));
  return lines(proposals, limit);
}

const textsOf = (cells: Cells): readonly string[] => (cells.values.every(isBlank) ? [] : readTexts(cells).filter((text) => text !== ""));

const lines = (texts: readonly string[], limit: number): string[][] => (texts.length === 0 ? [[""]] : texts.slice(0, limit).map((text) => [text]));
