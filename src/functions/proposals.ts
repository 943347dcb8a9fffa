import { nameKey, overdueDeals } from "../domain/index";
import { functionLabels } from "../text/index";
import { checkSameSize, isBlank, placeOf, readCells, readColumn, readNumber, readNumbers, readTexts, refuseError, type Cells } from "./check-arguments";
import { readDate, readEach, readOptional, readOutcome } from "./column-arguments";

const MOST_LINES = 1000;
const SCORE = { least: 0, most: 1_000_000, whole: false };

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
 * Geeft de acties waarvoor een signaal staat: een getal boven 0, WAAR, of een tekst anders dan nee.
 * @customfunction VOORSTELLEN
 * @param acties De mogelijke acties.
 * @param signalen Per actie het signaal, evenveel cellen als acties.
 * @param [aantal] Hoeveel acties er ten hoogste komen. Leeg: 10.
 * @returns De acties met een signaal, op volgorde: één kolom; leeg als er geen zijn.
 */
export function voorstellen(acties: any[][], signalen: any[][], aantal?: any): any[][] {
  const actions = readCells(acties, "acties");
  const signals = readCells(signalen, "signalen");
  checkSameSize(signals, actions);
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: MOST_LINES, whole: true, fallback: 10 });
  const texts = readTexts(actions);
  signals.values.forEach((signal, index) => refuseError(signal, { name: "signalen", place: placeOf(signals, index) }));
  return lines(texts.filter((text, index) => text !== "" && isSignal(signals.values[index])), limit);
}

/**
 * Geeft de teksten bij lage scores, de laagste score eerst.
 * @customfunction LAGE_SCORES
 * @param teksten Per score een tekst, zoals een actie.
 * @param scores De scores. Een lege cel of 0 is nog niet beantwoord.
 * @param [grens] Tot en met welke score een score laag is. Leeg: 2.
 * @returns De teksten bij lage scores: één kolom; leeg als er geen zijn.
 */
export function lageScores(teksten: any[][], scores: any[][], grens?: any): any[][] {
  const textCells = readCells(teksten, "teksten");
  const scoreCells = readCells(scores, "scores");
  checkSameSize(scoreCells, textCells);
  const limit = readNumber(grens, { name: "grens", ...SCORE, fallback: 2 });
  const given = readNumbers(scoreCells, SCORE);
  const texts = readTexts(textCells);
  const low = [...texts.keys()].filter((index) => texts[index] !== "" && (given[index] ?? Infinity) <= limit);
  return lines(low.sort((one, other) => (given[one] ?? 0) - (given[other] ?? 0) || one - other).map((index) => texts[index] ?? ""), MOST_LINES);
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

function isSignal(value: unknown): boolean {
  if (typeof value === "number") return value > 0;
  return value === true || (typeof value === "string" && !["", "nee"].includes(value.trim().toLowerCase()));
}
