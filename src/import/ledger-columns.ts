import { decideNotations } from "./notation";
import { matchFields } from "./match-fields";
import type { AmountNotation } from "./read-amount";
import { readAmount } from "./read-amount";
import { readHeader } from "./read-header";
import type { Cell } from "./tables";

/** The columns of a ledger export. */
export const LEDGER_TARGETS = ["debtor", "administratie", "name", "amount", "debit", "credit", "day", "document"] as const;

/** One of those columns. */
export type LedgerTarget = (typeof LEDGER_TARGETS)[number];

/**
 * Which column of a ledger is what; indexes from 0, null for what it does not have. The amount is one column, or credit less
 * debit. `notation`: null to find it out. `reversed`: revenue stands there below nil, as bookkeeping has it.
 */
export interface LedgerMatch {
  readonly columns: Readonly<Record<LedgerTarget, number | null>>;
  readonly notation: AmountNotation | null;
  readonly reversed: boolean;
}

/** Words for the columns that a list of customers does not have, without spaces, accents and punctuation; the best first. */
const WORDS: Readonly<Record<"amount" | "debit" | "credit" | "day" | "document", string>> = {
  amount: "bedrag bedragexcl bedragexclbtw bedragexclusiefbtw nettobedrag netto bedrageur bedrageuro bedragineuro omzetbedrag factuurbedrag saldo amount netamount amounteur amountexclvat balance value",
  debit: "debet debetbedrag bedragdebet debit debitamount",
  credit: "credit creditbedrag bedragcredit creditamount",
  day: "datum boekdatum boekingsdatum factuurdatum transactiedatum documentdatum date bookingdate postingdate invoicedate documentdate transactiondate",
  document: "factuurnummer factuurnr factuur boekstuknummer boekstuknr boekstuk documentnummer documentnr document invoicenumber invoiceno invoice documentno documentnumber",
};

/** The columns of a ledger without which nothing can be compared. */
export const isLedgerMatched = ({ columns: { debtor, amount, debit, credit } }: LedgerMatch): boolean => debtor !== null && [amount, debit, credit].some((index) => index !== null);

/**
 * Proposes which column of a ledger is what, from the headers and the first rows.
 * @param boekjaar of several columns of revenue, the one of this year is taken.
 * @returns a proposal in which everything unknown is null; never an error.
 */
export function matchLedger(header: readonly string[], sample: readonly (readonly Cell[])[], boekjaar?: number): LedgerMatch {
  const meanings = header.map(readHeader);
  const fields = matchFields(meanings, sample);
  const worded = (target: keyof typeof WORDS): number | null => indexOf(header, WORDS[target].split(" "));
  const revenue = meanings.flatMap((meaning, index) => (meaning?.kind === "amount" && meaning.target === "omzet" ? [{ index, rank: meaning.rank, year: meaning.period.boekjaar }] : [])).sort((one, other) => one.rank - other.rank);
  const [debit, credit] = [worded("debit"), worded("credit")];
  const amount = (revenue.find(({ year }) => year === boekjaar) ?? revenue[0])?.index ?? (debit !== null && credit !== null ? null : worded("amount"));
  // Beside debit and credit a balance runs on from line to line.
  const split = amount === null;
  const columns = {
    // A ledger that names its debtors once says who it is by whatever that column holds.
    debtor: fields.debiteurennummer ?? fields.klant,
    administratie: fields.administratie,
    name: fields.debiteurennummer === null ? null : fields.klant,
    amount,
    debit: split ? debit : null,
    credit: split ? credit : null,
    day: worded("day"),
    document: worded("document"),
  };
  return { columns, notation: null, reversed: amount !== null && isMostlyNegative(sample.map((cells) => cells[amount] ?? null)) };
}

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^\p{L}]/gu, "");

function indexOf(header: readonly string[], words: readonly string[]): number | null {
  const known = header.map(plain);
  const word = words.find((each) => known.includes(each));
  return word === undefined ? null : known.indexOf(word);
}

function isMostlyNegative(cells: readonly Cell[]): boolean {
  const [decided] = decideNotations([cells], "EUR");
  const amounts = cells.flatMap((cell) => {
    const reading = readAmount(cell, { notation: decided?.notation ?? "komma", currency: "EUR" });
    return reading.kind === "amount" && reading.cents !== 0 ? [reading.cents] : [];
  });
  return amounts.filter((cents) => cents < 0).length * 2 > amounts.length;
}
