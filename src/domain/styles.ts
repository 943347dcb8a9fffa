import { scoreOf, type ScoreScale } from "./score";

/** The four styles of influence, in the order in which they are shown. */
export const INFLUENCE_STYLES = ["Aansporen", "Overtuigen", "Inspireren", "Participeren"] as const;

/** One of {@link INFLUENCE_STYLES}. */
export type InfluenceStyle = (typeof INFLUENCE_STYLES)[number];

/** How many statements the questionnaire has, numbered from 1. */
export const STYLE_STATEMENTS = 24;

/** The lowest and highest answer to a statement. */
export const STYLE_SCALE: ScoreScale = { lowest: 1, highest: 5 };

/** A lead over the second style that is smaller than this is no clear preference. A rule of thumb, not a norm. */
export const CLEAR_LEAD = 3;

/** The statements that belong to each style; together every statement once. */
const STATEMENTS: Readonly<Record<InfluenceStyle, readonly number[]>> = {
  Aansporen: [2, 5, 11, 15, 20, 21],
  Overtuigen: [4, 6, 12, 13, 19, 24],
  Inspireren: [1, 8, 10, 14, 17, 23],
  Participeren: [3, 7, 9, 16, 18, 22],
};

/** The score of one style. What cannot be said yet because an answer is missing is null. */
export interface StyleScore {
  readonly style: InfluenceStyle;
  /** 6–30. */
  readonly total: number | null;
  /** The lowest and highest total still possible; both equal `total` when nothing is missing. */
  readonly lowest: number;
  readonly highest: number;
  /** (total − 6) / 24: 0–1. */
  readonly normalised: number | null;
  /** Part of the four totals together, 0–1; only when all four are known. */
  readonly share: number | null;
  /** 1 for the highest; equal totals share a rank; only when all four are known. */
  readonly rank: number | null;
}

/** The preferred style, the styles too close to choose between (highest first), or the statements still unanswered. */
export type StylePreference =
  | { readonly kind: "preferred"; readonly style: InfluenceStyle }
  | { readonly kind: "undecided"; readonly between: readonly InfluenceStyle[] }
  | { readonly kind: "incomplete"; readonly missing: readonly number[] };

/**
 * The scores of the four styles, in the order of {@link INFLUENCE_STYLES}.
 *
 * @param answers By statement: whole numbers 1–5, null for a statement without an answer.
 */
export function styleScores(answers: readonly (number | null)[]): StyleScore[] {
  const scores = INFLUENCE_STYLES.map((style) => ({ style, ...scoreOf(STATEMENTS[style].map((number) => answers[number - 1] ?? null), STYLE_SCALE) }));
  const totals = scores.map(({ total }) => total);
  const all = totals.reduce((sum, total) => sum + total, 0);
  const isComplete = scores.every(({ answered, questions }) => answered === questions);
  return scores.map(({ style, total, answered, questions, lowest, highest }) => {
    const isKnown = answered === questions;
    return {
      style,
      total: isKnown ? total : null,
      lowest,
      highest,
      normalised: isKnown ? normalise(total, questions) : null,
      share: isComplete ? total / all : null,
      rank: isComplete ? totals.filter((other) => other > total).length + 1 : null,
    };
  });
}

function normalise(total: number, statements: number): number {
  const { lowest, highest } = STYLE_SCALE;
  return (total - statements * lowest) / (statements * (highest - lowest));
}

/**
 * The style that leads, if it leads clearly.
 *
 * @param answers By statement: whole numbers 1–5, null for a statement without an answer.
 * @param lead How many points the highest style has to be ahead.
 */
export function stylePreference(answers: readonly (number | null)[], lead: number = CLEAR_LEAD): StylePreference {
  const missing = Array.from({ length: STYLE_STATEMENTS }, (_, index) => index + 1).filter((number) => (answers[number - 1] ?? null) === null);
  if (missing.length > 0) return { kind: "incomplete", missing };
  const ordered = styleScores(answers).sort((one, other) => other.lowest - one.lowest);
  const most = ordered[0]?.lowest ?? 0;
  const between = ordered.filter(({ lowest }) => most - lowest < lead).map(({ style }) => style);
  const [style, second] = between;
  return style !== undefined && second === undefined ? { kind: "preferred", style } : { kind: "undecided", between };
}
