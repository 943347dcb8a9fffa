import type { Cents } from "../domain/index";

/** One value per boekjaar, newest first. */
export type PerYear<T> = readonly [T, T, T];

/** Whether a row holds the customer's whole revenue or this accountmanager's part of it. */
export type OmzetTeltAls = "geheel" | "mijn deel";

/** Where the relation stands; "" when nobody said. */
export type CustomerStatus = "actief" | "inactief" | "prospect" | "suspect" | "";

/**
 * One customer as a row of the table Klanten. Texts are data, exactly as in the source apart
 * from outer white space: they may start with `= + - @` and must be written as text.
 */
export interface CustomerRecord {
  administratie: string;
  /** Text, so that leading zeros survive; "" when the source has none. */
  debiteurennummer: string;
  klant: string;
  concern: string;
  accountmanager: string;
  /** Excel date serial (1900 system), or null. */
  accountmanagerVanaf: number | null;
  omzetTeltAls: OmzetTeltAls;
  status: CustomerStatus;
  /** Revenue excl. btw in cents, newest boekjaar first; null where the source is blank. */
  omzet: PerYear<Cents | null>;
  /** Margin in cents, newest boekjaar first. */
  marge: PerYear<Cents | null>;
  /** Whole number 1–5, or null. */
  strategischBelang: number | null;
  relatiefase: string;
}

/** The positions of the three boekjaren, newest first. */
export const YEAR_POSITIONS = [0, 1, 2] as const;

/** One of the three boekjaar positions. */
export type YearPosition = (typeof YEAR_POSITIONS)[number];

/** The most customers a workbook takes (architecture: 100,000 in a workbook). */
export const MAX_ROWS = 100_000;

/**
 * Applies a function to the three boekjaren.
 * @param make gets the position, 0 for the newest.
 * @returns the three results, newest first.
 */
export function perYear<T>(make: (position: YearPosition) => T): PerYear<T> {
  return [make(0), make(1), make(2)];
}
