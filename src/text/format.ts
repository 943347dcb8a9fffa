import { currentLanguage } from "./language";

function locale(): string {
  return currentLanguage() === "en" ? "en-GB" : "nl-NL";
}

/** A whole number with thousands separators of the display language: `17.411` or `17,411`. */
export function formatCount(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 0 }).format(value);
}

/** A figure with at most two decimals: `12.000` or `0,42`. */
export function formatFigure(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(value);
}

/** A size of a file, with one decimal: `3,8 MB`. A MB is 1,048,576 bytes. */
export function formatMegabytes(bytes: number): string {
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(bytes / 1_048_576)} MB`;
}

/** An amount in cents as euro with two decimals, to tick off against a ledger: `€ 9.185.447,34`. */
export function formatCents(cents: number): string {
  return new Intl.NumberFormat(locale(), { style: "currency", currency: "EUR" }).format(cents / 100);
}

/** An Excel date serial (1900 system) as a short date: `30-06-2019`. */
export function formatSerial(serial: number): string {
  const date = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
  return new Intl.DateTimeFormat(locale(), { day: "2-digit", month: "2-digit", year: "numeric", timeZone: "UTC" }).format(date);
}

/** Row numbers as a short list: `12, 19 en 44`; the empty list gives an empty text. */
export function formatRows(rows: readonly number[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(rows.map(formatCount));
}

/** Texts as a list in the display language: `a, b en c`. */
export function formatList(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(items);
}

/** More places than this tell a person no more. */
const MOST_PLACES = 5;

/** Places as a list of which the first five are named: `A1, B2 en C3`. */
export function formatPlaces(places: readonly string[]): string {
  return places.length > MOST_PLACES ? `${places.slice(0, MOST_PLACES).join(", ")} …` : formatList(places);
}
