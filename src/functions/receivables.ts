import { countBackDays, daysOutstanding, meanPaymentDays, toCents, type YearBasis } from "../domain/index";
import { functionText } from "../text/index";
import { checkSameSize, readChoice, readColumn, readNumber, readNumbers, refuse, refuseError, type Cells } from "./check-arguments";
import { readEach, type Spot } from "./column-arguments";
import { amountsOf } from "./customer-arguments";
import { figureCell } from "./figure-cell";
import { readAmountsBeside } from "./results-arguments";
import { AMOUNT } from "./revenue-arguments";

const BASES: readonly YearBasis[] = ["365", "360"];
/** At most three years: more is an amount or a date in the wrong place. */
const DAYS = { least: 1, most: 1098, whole: true };
const DAYS_PAID = { least: -3660, most: 3660, whole: false };
const PERCENTAGE = /^(\d+(?:[.,]\d+)?)\s*%$/;

/**
 * Geeft de debiteurendagen: over hoeveel dagen omzet nog geld openstaat.
 * @customfunction DEBITEURENDAGEN
 * @param openstaand Het openstaande bedrag incl. btw in euro: één cel of één kolom. Onder nul: de klant heeft geld tegoed.
 * @param omzet De omzet excl. btw in euro, evenveel cellen als openstaand.
 * @param dagen De dagen van de periode waarover de omzet gaat: één getal voor alle rijen, of evenveel cellen als openstaand.
 * @param [btw] Het btw-tarief in openstaand, zoals 21% of 21: één voor alle rijen, of evenveel cellen als openstaand. Leeg of 0: geen btw.
 * @param [basis] 365: de dagen zoals ze zijn. 360: een heel jaar telt 360 dagen. Leeg: 365.
 * @returns Per rij het aantal dagen; n.v.t. zonder omzet boven nul of zonder dagen, leeg als er niets openstaat.
 */
export function debiteurendagen(openstaand: any[][], omzet: any[][], dagen: any[][], btw?: any[][], basis?: any): any[][] {
  const cells = readColumn(openstaand, "openstaand");
  const outstanding = amountsOf(cells);
  const revenues = readAmountsBeside(["omzet", omzet], cells);
  const days = spread(readNumbers(oneOrEach(readColumn(dagen, "dagen"), cells), DAYS), cells);
  const rates = spread(readEach(oneOrEach(readColumn(btw, "btw"), cells), readRate), cells);
  const year = readChoice(basis, { name: "basis", choices: BASES, fallback: "365" });
  return [...outstanding].map((amount, row) =>
    [figureCell(daysOutstanding({ outstanding: amount, revenue: revenues[row] ?? 0, days: days[row] ?? null, vat: rates[row] ?? 0 }, year))]);
}

/**
 * Geeft de debiteurendagen door terug te tellen: het openstaande bedrag is de omzet van de laatste maanden.
 * @customfunction DEBITEURENDAGEN_TERUG
 * @param openstaand Het openstaande bedrag in euro. Neem dit bedrag en omzet beide met of beide zonder btw.
 * @param omzet De omzet per maand in euro, de laatste maand bovenaan: één kolom.
 * @param dagen De dagen van elke maand, evenveel rijen als omzet.
 * @returns Het aantal dagen; n.v.t. als er meer openstaat dan de omzet van deze maanden, bij een tegoed of als dagen ontbreken, leeg als er niets openstaat.
 */
export function debiteurendagenTerug(openstaand: any, omzet: any[][], dagen: any[][]): any {
  const euros = readNumber(openstaand, { ...AMOUNT, name: "openstaand", fallback: 0 });
  const cells = readColumn(omzet, "omzet");
  const revenues = amountsOf(cells);
  const dayCells = readColumn(dagen, "dagen");
  checkSameSize(dayCells, cells);
  const days = readNumbers(dayCells, DAYS);
  return figureCell(countBackDays(toCents(euros), days.map((each, row) => ({ revenue: revenues[row] ?? 0, days: each }))));
}

/**
 * Geeft het gemiddelde aantal dagen tot betaling, gewogen naar het bedrag van de facturen.
 * @customfunction BETAALDAGEN
 * @param bedrag Het bedrag per factuur in euro: één kolom.
 * @param dagen De dagen van factuur tot betaling, evenveel rijen als bedrag. Een lege cel of 0 is nog niet betaald en telt niet mee.
 * @returns Het aantal dagen; leeg zolang geen factuur is betaald of als de creditfacturen zwaarder wegen.
 */
export function betaaldagen(bedrag: any[][], dagen: any[][]): any {
  const cells = readColumn(bedrag, "bedrag");
  const amounts = amountsOf(cells);
  const dayCells = readColumn(dagen, "dagen");
  checkSameSize(dayCells, cells);
  const days = readNumbers(dayCells, DAYS_PAID);
  return figureCell(meanPaymentDays(days.flatMap((each, row) => (each === null ? [] : [{ amount: amounts[row] ?? 0, days: each }]))));
}

function oneOrEach(cells: Cells, beside: Cells): Cells {
  if (cells.values.length !== 1) checkSameSize(cells, beside);
  return cells;
}

/** One value stands for every row. */
function spread<Value>(values: readonly Value[], beside: Cells): readonly Value[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? beside.values.map(() => only) : values;
}

/** A rate as a fraction. A cell formatted as a percentage hands over 0.21 for 21 %; as text it hands over "21%". */
function readRate(value: unknown, { name, place }: Spot): number {
  refuseError(value, { name, place });
  const digits = typeof value === "string" ? PERCENTAGE.exec(value.trim())?.[1] : undefined;
  const rate = digits === undefined ? value : Number(digits.replace(",", ".")) / 100;
  const found = { argument: name, place, received: value };
  if (typeof rate !== "number" || Number.isNaN(rate)) return refuse(functionText().rateExpected(found));
  if (rate < 0 || rate > 100 || (digits !== undefined && rate > 1)) return refuse(functionText().rateExpected(found));
  return rate > 1 ? rate / 100 : rate;
}
