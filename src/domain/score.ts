/** The lowest and highest answer of a questionnaire, both whole numbers. */
export interface ScoreScale {
  readonly lowest: number;
  readonly highest: number;
}

/** What the answers given so far add up to. */
export interface Score {
  /** Sum of the answers given; 0 when there are none. */
  readonly total: number;
  readonly answered: number;
  readonly questions: number;
  /** The lowest and highest total still possible; both equal `total` when every question is answered. */
  readonly lowest: number;
  readonly highest: number;
  /** The total in proportion, only when at most one in seven answers is missing; never a result, always an estimate. */
  readonly estimate: number | null;
}

/** The bands in which a score can still end, as positions from 0. The same number twice is a certain verdict. */
export interface ScoreBands {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * Adds answers up.
 *
 * @param answers Whole numbers within the scale, null for a question without an answer.
 */
export function scoreOf(answers: readonly (number | null)[], scale: ScoreScale): Score {
  const given = answers.filter((answer) => answer !== null);
  const total = given.reduce((sum, answer) => sum + answer, 0);
  const missing = answers.length - given.length;
  const canEstimate = given.length > 0 && missing > 0 && missing * 7 <= answers.length;
  return {
    total,
    answered: given.length,
    questions: answers.length,
    lowest: total + missing * scale.lowest,
    highest: total + missing * scale.highest,
    estimate: canEstimate ? (total / given.length) * answers.length : null,
  };
}

/**
 * The bands between which a score lies. A boundary belongs to the band that it starts.
 *
 * @param lowerBounds The lowest total of each band, ascending; a total below the first counts in the first.
 */
export function bandsOf(score: Score, lowerBounds: readonly number[]): ScoreBands {
  return { lowest: bandOf(score.lowest, lowerBounds), highest: bandOf(score.highest, lowerBounds) };
}

function bandOf(total: number, lowerBounds: readonly number[]): number {
  const next = lowerBounds.findIndex((bound) => bound > total);
  return next === -1 ? lowerBounds.length - 1 : Math.max(0, next - 1);
}
