import type { Cents } from "../domain/index";
import { toCents } from "../domain/index";

/** Which sign stands before the cents: 1.234,56 (komma) or 1,234.56 (punt). */
export type AmountNotation = "komma" | "punt";

/**
 * What a cell says as an amount. `rest` is what rounding to cents left out, in cents (−0.5 to 0.5);
 * it is 0 for amounts of at most two decimals.
 */
export type AmountReading =
  | { kind: "amount"; cents: Cents; rest: number }
  | { kind: "blank" }
  | { kind: "currency"; value: string }
  | { kind: "too-large" }
  | { kind: "text" };

/** How amounts of a column are read. */
export interface AmountOptions {
  notation: AmountNotation;
  /** ISO code of the one currency of the workbook. */
  currency: string;
}

const BLANK: AmountReading = { kind: "blank" };
const TEXT: AmountReading = { kind: "text" };
/** Above this a sum of many rows would leave the whole numbers that a double can hold. */
const MAX_CENTS = 1e13;

const SYMBOLS: Record<string, string> = {
  "€": "EUR", EURO: "EUR", $: "USD", US$: "USD", A$: "AUD", C$: "CAD", "£": "GBP", "¥": "JPY", FR: "CHF", KR: "SEK", "₺": "TRY", "₽": "RUB", ZŁ: "PLN",
};
const CODES = new Set("EUR USD GBP CHF JPY CNY SEK NOK DKK PLN CZK HUF RON BGN AUD CAD NZD TRY RUB UAH ZAR BRL INR MXN SGD HKD AED SAR ILS THB KRW ISK".split(" "));

const MONEY = "[A-Za-z]{0,2}\\p{Sc}|\\p{L}{2,4}\\.?";
const SHAPE = new RegExp(
  `^([-+(]?) *(${MONEY})? *([-+(]?) *(\\d(?:[\\d.,' ]*\\d)?|[.,]\\d+)([.,]-{1,2})? *([-)]?) *(${MONEY})? *([-)]?)$`,
  "u",
);
/** Nearly every cell of a real export; reading it needs none of the rest. */
const PLAIN = /^(-?)(\d{1,11})(?:([.,])(\d{1,2}))?$/;
const DASH = new RegExp(`^(${MONEY})? *-{1,2} *(${MONEY})?$`, "u");
const DIGITS: Record<AmountNotation, RegExp> = {
  komma: /^(\d+|[1-9]\d{0,2}([.' ])\d{3}(?:\2\d{3})*)?(?:,(\d+))?$/,
  punt: /^(\d+|[1-9]\d{0,2}([,' ])\d{3}(?:\2\d{3})*)?(?:\.(\d+))?$/,
};
const DECIMAL: Record<AmountNotation, string> = { komma: ",", punt: "." };

/**
 * Reads one cell as an amount in cents. A number is euros; a text is read in the notation of its column.
 * Understood: thousands separators, € and EUR before or behind, `100-`, `(100)`, `1.250,-` and `€ -` for nothing.
 * @returns blank for an empty cell, `currency` with the ISO code for another currency than the workbook's.
 */
export function readAmount(cell: string | number | boolean | null, options: AmountOptions): AmountReading {
  if (cell === null || cell === "") return BLANK;
  if (typeof cell === "boolean") return TEXT;
  if (typeof cell === "number") return fromNumber(cell);
  return fromPlain(cell, options.notation) ?? fromText(plainSigns(cell), options);
}

/**
 * The notation that a cell such as `-1234,5` proves by itself.
 * @returns null for a cell that needs a closer look.
 */
export function provenNotation(cell: string): AmountNotation | null {
  const sign = PLAIN.exec(cell)?.[3];
  if (sign === undefined) return null;
  return sign === "," ? "komma" : "punt";
}

/**
 * The ISO code of a currency sign or code.
 * @returns null when the text is no currency.
 */
export function currencyCode(text: string): string | null {
  const key = text.trim().replace(/\.$/, "").toUpperCase();
  if (CODES.has(key)) return key;
  return SYMBOLS[key] ?? (/^\p{Sc}$/u.test(key) ? key : null);
}

function fromPlain(cell: string, notation: AmountNotation): AmountReading | null {
  const plain = PLAIN.exec(cell);
  if (!plain || (plain[3] !== undefined && plain[3] !== DECIMAL[notation])) return null;
  const cents = Number(plain[2]) * 100 + Number((plain[4] ?? "").padEnd(2, "0"));
  return { kind: "amount", cents: plain[1] === "" || cents === 0 ? cents : -cents, rest: 0 };
}

function fromNumber(euros: number): AmountReading {
  if (!Number.isFinite(euros)) return TEXT;
  if (Math.abs(euros) * 100 > MAX_CENTS) return { kind: "too-large" };
  const cents = toCents(euros);
  const rest = Math.round((euros * 100 - cents) * 1e4) / 1e4;
  return { kind: "amount", cents, rest: rest === 0 ? 0 : rest };
}

function plainSigns(text: string): string {
  return text.replace(/[\s\u00a0\u2007\u2009\u202f]+/g, " ").replace(/[\u2212\u2013\u2014]/g, "-").replace(/[’‘`´]/g, "'").trim();
}

function fromText(text: string, { notation, currency }: AmountOptions): AmountReading {
  if (text === "") return BLANK;
  const dash = DASH.exec(text);
  if (dash) return currencyIssue([dash[1], dash[2]], currency) ?? { kind: "amount", cents: 0, rest: 0 };
  const shape = SHAPE.exec(text);
  if (!shape) return TEXT;
  const [, sign1 = "", money1, sign2 = "", body = "", dashes = "", sign3 = "", money2, sign4 = ""] = shape;
  const refused = currencyIssue([money1, money2], currency);
  if (refused) return refused;
  const sign = readSign(sign1 + sign2 + sign3 + sign4);
  if (sign === null || (dashes !== "" && !dashes.startsWith(DECIMAL[notation]))) return TEXT;
  return fromDigits(body, notation, { sign, whole: dashes !== "" });
}

function currencyIssue(found: readonly (string | undefined)[], own: string): AmountReading | null {
  const texts = found.filter((text) => text !== undefined);
  if (texts.length === 0) return null;
  const codes = texts.map(currencyCode);
  const other = codes.find((code) => code !== own);
  if (other === undefined) return texts.length === 1 ? null : TEXT;
  return other === null ? TEXT : { kind: "currency", value: other };
}

function readSign(signs: string): 1 | -1 | null {
  if (signs === "" || signs === "+") return 1;
  return signs === "-" || signs === "()" ? -1 : null;
}

function fromDigits(body: string, notation: AmountNotation, { sign, whole }: { sign: 1 | -1; whole: boolean }): AmountReading {
  const found = DIGITS[notation].exec(body);
  if (!found) return TEXT;
  const decimals = found[3] ?? "";
  if (whole && decimals !== "") return TEXT;
  const euros = Number((found[1] ?? "").replace(/[.,' ]/g, ""));
  const beyond = decimals.length > 2 ? Number(`0.${decimals.slice(2)}`) : 0;
  const cents = euros * 100 + Number(decimals.slice(0, 2).padEnd(2, "0")) + (beyond >= 0.5 ? 1 : 0);
  if (cents > MAX_CENTS) return { kind: "too-large" };
  const rest = beyond >= 0.5 ? beyond - 1 : beyond;
  return { kind: "amount", cents: cents === 0 ? 0 : sign * cents, rest: rest === 0 ? 0 : sign * rest };
}
