/** Whole scores that count, and whether a higher one is less good. */
export interface AnswerScale {
  readonly lowest: number;
  readonly highest: number;
  readonly worse: boolean;
}

/**
 * How what a customer answers differs from what we thought.
 * - `invalid`: an answer of theirs or ours that is no score of the scale.
 * - `points`: theirs less ours, never 0; `better` for us or not.
 * - `reworded`: two texts; whether they mean the same is for a person to say.
 */
export type AnswerDifference =
  | { readonly kind: "blank" | "only-ours" | "only-theirs" | "same" | "reworded" }
  | { readonly kind: "invalid"; readonly whose: "ours" | "theirs" }
  | { readonly kind: "points"; readonly points: number; readonly better: boolean };

type Answer = string | number | null;

const isBlank = (answer: Answer): boolean => answer === null || String(answer).trim() === "";
const folded = (answer: Answer): string => String(answer).trim().replace(/\s+/g, " ").toLowerCase();

/** Puts two answers to one question beside each other; without a scale they are texts. */
export function answerDifference(ours: Answer, theirs: Answer, scale?: AnswerScale): AnswerDifference {
  if (scale && !isBlank(theirs) && scoreIn(theirs, scale) === null) return { kind: "invalid", whose: "theirs" };
  if (scale && !isBlank(ours) && scoreIn(ours, scale) === null) return { kind: "invalid", whose: "ours" };
  if (isBlank(ours)) return { kind: isBlank(theirs) ? "blank" : "only-theirs" };
  if (isBlank(theirs)) return { kind: "only-ours" };
  if (!scale) return { kind: folded(ours) === folded(theirs) ? "same" : "reworded" };
  const points = (scoreIn(theirs, scale) ?? 0) - (scoreIn(ours, scale) ?? 0);
  return points === 0 ? { kind: "same" } : { kind: "points", points, better: points > 0 !== scale.worse };
}

/** A score, also one that a program kept as text; null for anything else. */
function scoreIn(answer: Answer, { lowest, highest }: AnswerScale): number | null {
  const score = typeof answer === "string" && /^\s*\d+\s*$/.test(answer) ? Number(answer) : answer;
  return typeof score === "number" && Number.isInteger(score) && score >= lowest && score <= highest ? score : null;
}
