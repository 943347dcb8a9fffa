import { CLEAR_LEAD, INFLUENCE_STYLES, STYLE_SCALE, STYLE_STATEMENTS, stylePreference, styleScores, type StyleScore } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import type { Argument, NumberArgument } from "./argument";
import { blankRows } from "./blank-rows";
import { checkSize, isBlank, placeOf, readCells, readNumber, readNumbers, refuse, type Cells } from "./check-arguments";

const STYLE = {
  antwoorden: { kind: "number", name: "antwoorden", unit: "points", shape: "range", least: STYLE_SCALE.lowest, most: STYLE_SCALE.highest, whole: true },
  nummers: { kind: "number", name: "nummers", unit: "none", shape: "range", least: 1, most: STYLE_STATEMENTS, whole: true, optional: true, size: { by: "cells", as: "antwoorden" } },
  verschil: { kind: "number", name: "verschil", unit: "points", shape: "cell", least: 1, most: STYLE_STATEMENTS, whole: true, optional: true, fallback: CLEAR_LEAD },
} as const satisfies Readonly<Record<string, Argument>>;

/** What the functions of influence styles take. */
export const STYLE_ARGUMENTS = {
  STIJL_SCORES: [STYLE.antwoorden, STYLE.nummers],
  STIJL_VOORKEUR: [STYLE.antwoorden, STYLE.nummers, STYLE.verschil],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft de scores van de vier beïnvloedingsstijlen uit de 24 stellingen.
 * @customfunction STIJL_SCORES
 * @param antwoorden De antwoorden van 1 tot en met 5, op volgorde van de stellingen. Een lege cel of 0 is nog niet beantwoord.
 * @param [nummers] Het nummer van de stelling bij elk antwoord, 1 tot en met 24, als de lijst anders is gesorteerd.
 * @returns Vier rijen van zeven: stijl, score, laagste en hoogste die nog kan, genormaliseerd, aandeel, rang; leeg zolang niets is beantwoord.
 */
export function stijlScores(antwoorden: any[][], nummers?: any[][]): any[][] {
  const scores = readStyles(antwoorden, nummers);
  if (scores.length === 0) return blankRows(INFLUENCE_STYLES.length, 7);
  return scores.map((score) => [
    score.style,
    score.total ?? "",
    score.lowest,
    score.highest,
    score.normalised ?? "",
    score.share ?? "",
    score.rank ?? "",
  ]);
}

/**
 * Geeft de voorkeursstijl uit de 24 stellingen, of tussen welke stijlen de antwoorden geen voorkeur laten zien.
 * @customfunction STIJL_VOORKEUR
 * @param antwoorden De antwoorden van 1 tot en met 5, op volgorde van de stellingen. Een lege cel of 0 is nog niet beantwoord.
 * @param [nummers] Het nummer van de stelling bij elk antwoord, 1 tot en met 24, als de lijst anders is gesorteerd.
 * @param [verschil] Hoeveel punten de hoogste stijl voor moet liggen. Leeg: 3.
 * @returns De voorkeursstijl of wat er nog open is; leeg zolang niets is beantwoord.
 */
export function stijlVoorkeur(antwoorden: any[][], nummers?: any[][], verschil?: any): any {
  const answers = readAnswers(antwoorden, nummers);
  const lead = readNumber(verschil, STYLE.verschil);
  if (answers === null) return "";
  const preference = stylePreference(answers, lead);
  switch (preference.kind) {
    case "preferred": return preference.style;
    case "undecided": return functionLabels.noPreference(preference.between);
    case "incomplete": return functionLabels.openStatements(preference.missing, STYLE_STATEMENTS);
  }
}

/** Reads the answers and scores the styles; empty as long as no statement is answered. */
export function readStyles(antwoorden: unknown, nummers: unknown): readonly StyleScore[] {
  const answers = readAnswers(antwoorden, nummers);
  return answers === null ? [] : styleScores(answers);
}

/**
 * Reads the answers by statement.
 *
 * @returns null when no statement is answered: there is nothing to compute yet.
 */
function readAnswers(antwoorden: unknown, nummers: unknown): (number | null)[] | null {
  const cells = readCells(antwoorden, STYLE.antwoorden);
  const given = readNumbers(cells);
  const numberCells = readCells(nummers, STYLE.nummers);
  const isNumbered = !numberCells.values.every(isBlank);
  const answers = isNumbered ? byNumber(given, cells, numberCells) : inOrder(given);
  return answers.every((answer) => answer === null) ? null : answers;
}

function inOrder(given: (number | null)[]): (number | null)[] {
  if (given.length === STYLE_STATEMENTS) return given;
  return refuse(functionText().statementsExpected({ argument: STYLE.antwoorden.name, count: given.length, expected: STYLE_STATEMENTS }));
}

/** Rows with neither number nor answer are spare; a statement that is not in the list is not answered. */
function byNumber(given: readonly (number | null)[], cells: Cells, numberCells: Cells<NumberArgument>): (number | null)[] {
  checkSize(numberCells, cells);
  const answers = new Map<number, number | null>();
  readNumbers(numberCells).forEach((number, index) => {
    const answer = given[index] ?? null;
    const found = { argument: numberCells.argument.name, place: placeOf(numberCells, index) };
    if (number === null) {
      if (answer !== null) refuse(functionText().statementMissing({ ...found, received: answer }));
      return;
    }
    if (answers.has(number)) refuse(functionText().statementTwice({ ...found, received: number }));
    answers.set(number, answer);
  });
  return Array.from({ length: STYLE_STATEMENTS }, (_, index) => answers.get(index + 1) ?? null);
}
