import { criterionWeights, RANK_METHODS, supplierScores, SUPPLIER_MARKS, type Criterion, type RankMethod, type SupplierMark, type SupplierScore } from "../domain/index";
import { blankRows } from "./blank-rows";
import type { Argument, ChoiceArgument } from "./argument";
import { checkChoice, readBeside, readCells, readChoice, readEach, readNumbers } from "./check-arguments";
import { inRows } from "./matrix-arguments";

const COMPARED = {
  rang: { kind: "number", name: "rang", unit: "rank", shape: "column", least: 1, most: 1000, whole: true },
  scores: { kind: "choice", name: "scores", shape: "range", choices: SUPPLIER_MARKS, size: { by: "rows", as: "rang" } } satisfies ChoiceArgument<SupplierMark>,
  methode: { kind: "choice", name: "methode", shape: "cell", choices: RANK_METHODS, optional: true, fallback: "rangsom" } satisfies ChoiceArgument<RankMethod>,
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions of competitors take. */
export const COMPETITOR_ARGUMENTS = {
  CONCURRENTIE_SCORE: [COMPARED.rang, COMPARED.scores, COMPARED.methode],
  CONCURRENTIE_GEWICHT: [COMPARED.rang, COMPARED.scores, COMPARED.methode],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

const SHORT: ReadonlyMap<unknown, SupplierMark> = new Map(SUPPLIER_MARKS.map((mark) => [mark.charAt(0), mark]));

/** What a customer judges suppliers by, as a call brings it. */
export interface Comparison {
  readonly criteria: readonly Criterion[];
  readonly method: RankMethod;
  /** No rank and no mark. */
  readonly isBlank: boolean;
}

/**
 * Geeft per leverancier de score van 0 tot en met 100 op wat de klant belangrijk vindt, en hoeveel daarvan is beantwoord.
 * @customfunction CONCURRENTIE_SCORE
 * @param rang De rang per criterium, 1 voor het belangrijkste: één kolom. Alleen de volgorde telt; gelijke rangen mogen. Zonder rangen tellen alle criteria even zwaar.
 * @param scores Per criterium een rij en per leverancier een kolom: goed, voldoende of onvoldoende, of g, v of o. Leeg of 0: niet beantwoord.
 * @param [methode] "rangsom": van vier criteria tellen 4, 3, 2 en 1. "ROC": het eerste criterium telt zwaarder. Leeg: rangsom.
 * @returns Per leverancier een rij van twee: score, deel van het gewicht dat is beantwoord; leeg zonder antwoorden.
 */
export function concurrentieScore(rang: any[][], scores: any[][], methode?: any): any[][] {
  const { criteria, suppliers, isBlank } = readSuppliers(rang, scores, methode);
  if (isBlank) return blankRows(criteria[0]?.marks.length ?? 1, 2);
  return suppliers.map((supplier) => (supplier === null ? ["", ""] : [supplier.score, supplier.coverage]));
}

/**
 * Geeft per criterium hoe zwaar het telt in CONCURRENTIE_SCORE. De gewichten zijn samen 1.
 * @customfunction CONCURRENTIE_GEWICHT
 * @param rang De rang per criterium, 1 voor het belangrijkste: één kolom. Alleen de volgorde telt; gelijke rangen mogen. Zonder rangen tellen alle criteria even zwaar.
 * @param scores Per criterium een rij en per leverancier een kolom: goed, voldoende of onvoldoende, of g, v of o. Leeg of 0: niet beantwoord.
 * @param [methode] "rangsom": van vier criteria tellen 4, 3, 2 en 1. "ROC": het eerste criterium telt zwaarder. Leeg: rangsom.
 * @returns Per criterium het gewicht van 0 tot en met 1; leeg bij een rij zonder rang en zonder score.
 */
export function concurrentieGewicht(rang: any[][], scores: any[][], methode?: any): any[][] {
  const { criteria, method, isBlank } = readComparison(rang, scores, methode);
  if (isBlank) return blankRows(criteria.length, 1);
  return criterionWeights(criteria, method).map((weight) => [weight ?? ""]);
}

/** Reads criteria with a mark per supplier, and scores the suppliers. */
export function readSuppliers(rang: unknown, scores: unknown, methode: unknown): Comparison & { readonly suppliers: readonly (SupplierScore | null)[] } {
  const comparison = readComparison(rang, scores, methode);
  return { ...comparison, suppliers: supplierScores(comparison.criteria, comparison.method) };
}

function readComparison(rang: unknown, scores: unknown, methode: unknown): Comparison {
  const rankCells = readCells(rang, COMPARED.rang);
  const markCells = readBeside(scores, COMPARED.scores, rankCells);
  const marks = readEach(markCells, (value, argument, place): SupplierMark => SHORT.get(wordOf(value)) ?? checkChoice(value, argument, place));
  const rows = inRows(marks, markCells);
  const criteria = readNumbers(rankCells).map((rank, row) => ({ rank, marks: rows[row] ?? [] }));
  const method = readChoice(methode, COMPARED.methode);
  return { criteria, method, isBlank: criteria.every(({ rank, marks: given }) => rank === null && given.every((mark) => mark === null)) };
}

const wordOf = (value: unknown): unknown => (typeof value === "string" ? value.trim().toLowerCase() : value);
