import { nameKey, whyNotOverdue, type NotOverdue } from "../domain/index";
import { functionLabels } from "../text/index";
import { COUNT, type Argument, type TextArgument } from "./argument";
import { placeOf, readBeside, readCells, readChoices, readNumber, readNumbers, readTexts, refuseError } from "./check-arguments";
import { OUTCOME, readDates, readGivenDate } from "./column-arguments";

const MOST_LINES = 1000;
const LIMIT = { ...COUNT, name: "aantal", most: MOST_LINES, optional: true, fallback: 10 } as const;
const BESIDE_CUSTOMER = { shape: "column", size: { by: "cells", as: "klant" } } as const;
const TEXTS = { kind: "text", shape: "range" } as const;
const SCORE = { kind: "number", unit: "points", least: 0, most: 1_000_000 } as const;

const OVERDUE = {
  klant: { kind: "text", name: "klant", shape: "column" },
  omschrijving: { kind: "text", name: "omschrijving", ...BESIDE_CUSTOMER, orBlank: true },
  uitkomst: { ...OUTCOME, ...BESIDE_CUSTOMER, orBlank: true, fallback: "open" },
  orderdatum: { kind: "date", name: "orderdatum", ...BESIDE_CUSTOMER },
  peildatum: { kind: "date", name: "peildatum", shape: "cell" },
} as const satisfies Readonly<Record<string, Argument>>;
const SIGNALLED = {
  acties: { ...TEXTS, name: "acties" },
  signalen: { kind: "signal", name: "signalen", shape: "range", size: { by: "cells", as: "acties" } },
} as const satisfies Readonly<Record<string, Argument>>;
const LOW = {
  teksten: { ...TEXTS, name: "teksten" },
  scores: { ...SCORE, name: "scores", shape: "range", size: { by: "cells", as: "teksten" } },
  grens: { ...SCORE, name: "grens", shape: "cell", optional: true, fallback: 2 },
} as const satisfies Readonly<Record<string, Argument>>;
const PROPOSED = { ...TEXTS, name: "voorstellen" } as const satisfies TextArgument;

/** What the functions of proposals take. */
export const PROPOSAL_ARGUMENTS = {
  PIJPLIJN_ACTIES: [OVERDUE.klant, OVERDUE.omschrijving, OVERDUE.uitkomst, OVERDUE.orderdatum, OVERDUE.peildatum],
  VOORSTELLEN: [SIGNALLED.acties, SIGNALLED.signalen, LIMIT],
  LAGE_SCORES: [LOW.teksten, LOW.scores, LOW.grens],
  NIEUWE_VOORSTELLEN: [PROPOSED, SIGNALLED.acties, LIMIT],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

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
  const { rows, texts, descriptions } = readOverdue([klant, omschrijving, uitkomst, orderdatum, peildatum]);
  return lines(rows.map((row) => functionLabels.newOrderDate(texts[row] ?? "", descriptions[row] ?? "")));
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
  return shown(readSignalled([acties, signalen, aantal]));
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
  return shown(readLow([teksten, scores, grens]));
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
  return shown(readNew([voorstellen, acties, aantal]));
}

/** What becomes of the rows of a list of proposals. */
export interface Listing {
  /** The text of each row, "" for none. */
  readonly texts: readonly string[];
  /** Why a row is no proposal, null when it is. */
  readonly fates: readonly ("blank" | "no-signal" | "unanswered" | "not-low" | "known" | NotOverdue | null)[];
  /** Proposals in the order in which they are shown, no more than are asked for. */
  readonly rows: readonly number[];
}

/** Reads deals that may be overdue. As long as no date is filled in, the day of today is not needed either. */
export function readOverdue([klant, omschrijving, uitkomst, orderdatum, peildatum]: readonly unknown[]): Listing & { readonly descriptions: readonly string[] } {
  const customers = readCells(klant, OVERDUE.klant);
  const texts = readTexts(customers);
  const descriptions = readTexts(readBeside(omschrijving, OVERDUE.omschrijving, customers));
  const outcomes = readChoices(readBeside(uitkomst, OVERDUE.uitkomst, customers));
  const deals = readDates(readBeside(orderdatum, OVERDUE.orderdatum, customers)).map((orderDate, row) => ({ outcome: outcomes[row] ?? null, orderDate }));
  const today = deals.every(({ orderDate }) => orderDate === null) ? 0 : readGivenDate(peildatum, OVERDUE.peildatum);
  const fates = deals.map((deal) => whyNotOverdue(deal, today));
  const date = (row: number): number => deals[row]?.orderDate ?? 0;
  return { ...listing(texts, (row) => fates[row] ?? null, MOST_LINES, (one, other) => date(one) - date(other)), descriptions };
}

/** Reads actions with their signals. */
export function readSignalled([acties, signalen, aantal]: readonly unknown[]): Listing {
  const actions = readCells(acties, SIGNALLED.acties);
  const signals = readBeside(signalen, SIGNALLED.signalen, actions);
  const limit = readNumber(aantal, LIMIT);
  const texts = readTexts(actions);
  signals.values.forEach((signal, index) => refuseError(signal, SIGNALLED.signalen, placeOf(signals, index)));
  return listing(texts, (row) => (isSignal(signals.values[row]) ? null : "no-signal"), limit);
}

/** Reads texts with their scores. */
export function readLow([teksten, scores, grens]: readonly unknown[]): Listing {
  const textCells = readCells(teksten, LOW.teksten);
  const scoreCells = readBeside(scores, LOW.scores, textCells);
  const limit = readNumber(grens, LOW.grens);
  const given = readNumbers(scoreCells);
  const score = (row: number): number => given[row] ?? Infinity;
  const fateOf = (row: number) => (score(row) <= limit ? null : score(row) === Infinity ? "unanswered" : "not-low");
  return listing(readTexts(textCells), fateOf, MOST_LINES, (one, other) => score(one) - score(other));
}

/** Reads proposals beside the actions that are there already. */
export function readNew([voorstellen, acties, aantal]: readonly unknown[]): Listing {
  const limit = readNumber(aantal, LIMIT);
  const known = new Set(readTexts(readCells(acties, SIGNALLED.acties)).map(nameKey));
  const texts = readTexts(readCells(voorstellen, PROPOSED));
  return listing(texts, (row) => (known.has(nameKey(texts[row] ?? "")) ? "known" : null), limit);
}

/** `order`: of the proposals; equal ones, and all without it, in their own order. */
function listing(texts: readonly string[], fateOf: (row: number) => Listing["fates"][number], limit: number, order?: (one: number, other: number) => number): Listing {
  const fates = texts.map((text, row) => (text === "" ? "blank" : fateOf(row)));
  const rows = [...fates.keys()].filter((row) => fates[row] === null);
  return { texts, fates, rows: (order ? rows.sort(order) : rows).slice(0, limit) };
}

const shown = ({ texts, rows }: Listing): string[][] => lines(rows.map((row) => texts[row] ?? ""));

const lines = (texts: readonly string[]): string[][] => (texts.length === 0 ? [[""]] : texts.map((text) => [text]));

function isSignal(value: unknown): boolean {
  if (typeof value === "number") return value > 0;
  return value === true || (typeof value === "string" && !["", "nee"].includes(value.trim().toLowerCase()));
}
