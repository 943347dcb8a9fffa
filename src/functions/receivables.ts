import { countBack, daysOutstanding, paymentDays, toCents, type Amounts, type CountedBack, type PaymentDays, type YearBasis } from "../domain/index";
import { functionText, type Place } from "../text/index";
import { AMOUNT, type Argument, type ChoiceArgument, type RateArgument } from "./argument";
import { readBeside, readCells, readChoice, readEach, readNumber, readNumbers, refuse, refuseError, type Cells } from "./check-arguments";
import { amountsOf } from "./customer-arguments";
import { figureCell } from "./figure-cell";

/** At most three years: more is an amount or a date in the wrong place. */
const DAYS = { kind: "number", name: "dagen", unit: "days", shape: "column", least: 1, most: 1098, whole: true } as const;
const ONE_OR_EACH = { size: { by: "cells", as: "openstaand", orOne: true } } as const;
const OUTSTANDING = {
  openstaand: { ...AMOUNT, name: "openstaand", shape: "column" },
  omzet: { ...AMOUNT, name: "omzet", shape: "column", size: { by: "cells", as: "openstaand" } },
  dagen: { ...DAYS, ...ONE_OR_EACH },
  btw: { kind: "rate", name: "btw", shape: "column", ...ONE_OR_EACH, optional: true },
  basis: { kind: "choice", name: "basis", shape: "cell", choices: ["365", "360"], optional: true, fallback: "365" } satisfies ChoiceArgument<YearBasis>,
} as const satisfies Readonly<Record<string, Argument>>;
const COUNTED_BACK = {
  openstaand: { ...AMOUNT, name: "openstaand", shape: "cell" },
  omzet: { ...AMOUNT, name: "omzet", shape: "column" },
  dagen: { ...DAYS, size: { by: "cells", as: "omzet" } },
} as const satisfies Readonly<Record<string, Argument>>;
const PAID = {
  bedrag: { ...AMOUNT, name: "bedrag", shape: "column" },
  dagen: { kind: "number", name: "dagen", unit: "days", shape: "column", least: -3660, most: 3660, size: { by: "cells", as: "bedrag" } },
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions of receivables take. */
export const RECEIVABLE_ARGUMENTS = {
  DEBITEURENDAGEN: [OUTSTANDING.openstaand, OUTSTANDING.omzet, OUTSTANDING.dagen, OUTSTANDING.btw, OUTSTANDING.basis],
  DEBITEURENDAGEN_TERUG: [COUNTED_BACK.openstaand, COUNTED_BACK.omzet, COUNTED_BACK.dagen],
  BETAALDAGEN: [PAID.bedrag, PAID.dagen],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

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
  const cells = readCells(openstaand, OUTSTANDING.openstaand);
  const outstanding = amountsOf(cells);
  const revenues = amountsOf(readBeside(omzet, OUTSTANDING.omzet, cells));
  const days = spread(readNumbers(readBeside(dagen, OUTSTANDING.dagen, cells)), cells);
  const rates = spread(readEach(readBeside(btw, OUTSTANDING.btw, cells), checkRate), cells);
  const year = readChoice(basis, OUTSTANDING.basis);
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
  return figureCell(readCountBack(openstaand, omzet, dagen).days);
}

/**
 * Geeft het gemiddelde aantal dagen tot betaling, gewogen naar het bedrag van de facturen.
 * @customfunction BETAALDAGEN
 * @param bedrag Het bedrag per factuur in euro: één kolom.
 * @param dagen De dagen van factuur tot betaling, evenveel rijen als bedrag. Een lege cel of 0 is nog niet betaald en telt niet mee.
 * @returns Het aantal dagen; leeg zolang geen factuur is betaald of als de creditfacturen zwaarder wegen.
 */
export function betaaldagen(bedrag: any[][], dagen: any[][]): any {
  return figureCell(readInvoices(bedrag, dagen).mean);
}

/** Reads what is outstanding with the months, and counts back. */
export function readCountBack(openstaand: unknown, omzet: unknown, dagen: unknown): CountedBack & { readonly outstanding: number; readonly months: readonly (number | null)[] } {
  const outstanding = toCents(readNumber(openstaand, COUNTED_BACK.openstaand) ?? 0);
  const cells = readCells(omzet, COUNTED_BACK.omzet);
  const revenues = amountsOf(cells);
  const months = readNumbers(readBeside(dagen, COUNTED_BACK.dagen, cells));
  return { ...countBack(outstanding, months.map((days, row) => ({ revenue: revenues[row] ?? 0, days }))), outstanding, months };
}

/** Reads invoices: their amounts in cents, and the days until payment, null while not paid. */
export function readInvoices(bedrag: unknown, dagen: unknown): PaymentDays & { readonly amounts: Amounts; readonly days: readonly (number | null)[] } {
  const cells = readCells(bedrag, PAID.bedrag);
  const amounts = amountsOf(cells);
  const days = readNumbers(readBeside(dagen, PAID.dagen, cells));
  return { amounts, days, ...paymentDays(days.flatMap((each, row) => (each === null ? [] : [{ amount: amounts[row] ?? 0, days: each }]))) };
}

/** One value stands for every row. */
function spread<Value>(values: readonly Value[], beside: Cells): readonly Value[] {
  const [only] = values;
  return values.length === 1 && only !== undefined ? beside.values.map(() => only) : values;
}

/** A rate as a fraction. A cell formatted as a percentage hands over 0.21 for 21 %; as text it hands over "21%". */
function checkRate(value: unknown, argument: RateArgument, place: Place): number {
  refuseError(value, argument, place);
  const digits = typeof value === "string" ? PERCENTAGE.exec(value.trim())?.[1] : undefined;
  const rate = digits === undefined ? value : Number(digits.replace(",", ".")) / 100;
  const found = { argument: argument.name, place, received: value };
  if (typeof rate !== "number" || Number.isNaN(rate)) return refuse(functionText().rateExpected(found));
  if (rate < 0 || rate > 100 || (digits !== undefined && rate > 1)) return refuse(functionText().rateExpected(found));
  return rate > 1 ? rate / 100 : rate;
}
