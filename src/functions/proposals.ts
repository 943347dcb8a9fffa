import { nameKey, overdueDeals } from "../domain/index";
import { functionLabels } from "../text/index";
import { COUNT, type Argument, type TextArgument } from "./argument";
import { isBlank, placeOf, readBeside, readCells, readChoices, readNumber, readNumbers, readTexts, refuseError, type Cells } from "./check-arguments";
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
  const customers = readCells(klant, OVERDUE.klant);
  const names = readTexts(customers);
  const descriptions = readTexts(readBeside(omschrijving, OVERDUE.omschrijving, customers));
  const outcomes = readChoices(readBeside(uitkomst, OVERDUE.uitkomst, customers));
  const dates = readDates(readBeside(orderdatum, OVERDUE.orderdatum, customers));
  if (dates.every((date) => date === null)) return [[""]];
  const today = readGivenDate(peildatum, OVERDUE.peildatum);
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
  const actions = readCells(acties, SIGNALLED.acties);
  const signals = readBeside(signalen, SIGNALLED.signalen, actions);
  const limit = readNumber(aantal, LIMIT);
  const texts = readTexts(actions);
  signals.values.forEach((signal, index) => refuseError(signal, SIGNALLED.signalen, placeOf(signals, index)));
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
  const textCells = readCells(teksten, LOW.teksten);
  const scoreCells = readBeside(scores, LOW.scores, textCells);
  const limit = readNumber(grens, LOW.grens);
  const given = readNumbers(scoreCells);
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
  const limit = readNumber(aantal, LIMIT);
  const known = new Set(textsOf(readCells(acties, SIGNALLED.acties)).map(nameKey));
  const proposals = textsOf(readCells(voorstellen, PROPOSED)).filter((text) => !known.has(nameKey(text)));
  return lines(proposals, limit);
}

const textsOf = (cells: Cells<TextArgument>): readonly string[] => (cells.values.every(isBlank) ? [] : readTexts(cells).filter((text) => text !== ""));

const lines = (texts: readonly string[], limit: number): string[][] => (texts.length === 0 ? [[""]] : texts.slice(0, limit).map((text) => [text]));

function isSignal(value: unknown): boolean {
  if (typeof value === "number") return value > 0;
  return value === true || (typeof value === "string" && !["", "nee"].includes(value.trim().toLowerCase()));
}
