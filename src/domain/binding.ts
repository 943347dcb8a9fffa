import type { RelationPhase } from "./relation-phases";
import type { ScoreScale } from "./score";

/** The four elements of the klantenbindingscore, in their order. */
export const BINDING_ELEMENTS = ["trust", "risk", "confirmation", "phase"] as const;

/** One of {@link BINDING_ELEMENTS}. */
export type BindingElement = (typeof BINDING_ELEMENTS)[number];

/** The lowest and highest answer about trust, risk and confirmation. */
export const BINDING_SCALE: ScoreScale = { lowest: 1, highest: 5 };

/** What is known of the relation with one customer; null for what is not. */
export interface BindingAnswers {
  /** Whole numbers on {@link BINDING_SCALE}. Of risk a low answer is good, of the others a high one. */
  readonly trust: number | null;
  readonly risk: number | null;
  readonly confirmation: number | null;
  readonly phase: RelationPhase | null;
}

/** How much each element counts, in proportion: 0–1000, to nine decimals, at least one above 0. */
export type BindingWeights = Readonly<Record<BindingElement, number>>;

/** Every element counts the same, unless told otherwise. */
export const EQUAL_WEIGHTS: BindingWeights = { trust: 1, risk: 1, confirmation: 1, phase: 1 };

/** How strong a relation is, strongest first. */
export const BINDING_BANDS = ["hecht", "stabiel", "kwetsbaar", "kritiek"] as const;

/** One of {@link BINDING_BANDS}. */
export type BindingBand = (typeof BINDING_BANDS)[number];

/** Why there is no score. `empty`: there is no answer at all. A phase that comes along by itself is no judgement. */
export type BindingGap = "empty" | "no-phase" | "no-customer-yet" | "too-few-elements";

/** The klantenbindingscore of one customer, 0–100, or why there is none. `capped`: the phase held the score down. */
export type Binding =
  | { readonly kind: "scored"; readonly score: number; readonly band: BindingBand; readonly capped: boolean }
  | { readonly kind: "unscored"; readonly gap: BindingGap };

/** Below this score the revenue of a customer is at risk: the bands `kwetsbaar` and `kritiek`. */
export const BINDING_AT_RISK = 50;

const LOWER_BOUNDS: Readonly<Record<BindingBand, number>> = { hecht: 75, stabiel: BINDING_AT_RISK, kwetsbaar: 25, kritiek: 0 };
const FEWEST_ELEMENTS = 3;
const HIGHEST = 100;
const DECIMALS = 1e9;

/** Our own estimate of how strong a relation is in each phase. During Werving there is no customer yet. */
const PHASE_POINTS: Readonly<Record<Exclude<RelationPhase, "Werving">, number>> = {
  "Verwelkoming": 40,
  "Elkaar leren kennen": 60,
  "Accountmanagement (vaste relatie)": 100,
  "Intensive care": 50,
  "Dreigende scheiding": 20,
  "Scheiding": 0,
  "Terugwinnen": 20,
};

/** A relation that is ending cannot be strong, whatever the other elements say. */
const CAPS: Partial<Record<RelationPhase, number>> = { "Dreigende scheiding": 49, "Scheiding": 24 };

/**
 * The klantenbindingscore, 0–100: the weighted mean of the elements that are known, held down in the phases that
 * end a relation. Needs the phase and at least three of the four elements; elements of weight 0 count as known, but
 * when nothing known has weight there is no score either. Weights are judged as whole numbers, so that a score lies on a
 * bound exactly when it should.
 */
export function bindingOf({ trust, risk, confirmation, phase }: BindingAnswers, weights: BindingWeights = EQUAL_WEIGHTS): Binding {
  if (trust === null && risk === null && confirmation === null) return { kind: "unscored", gap: "empty" };
  if (phase === null) return { kind: "unscored", gap: "no-phase" };
  if (phase === "Werving") return { kind: "unscored", gap: "no-customer-yet" };
  const { lowest, highest } = BINDING_SCALE;
  const points = { trust: pointsOf(trust, lowest), risk: pointsOf(risk, highest), confirmation: pointsOf(confirmation, lowest), phase: PHASE_POINTS[phase] };
  const known = BINDING_ELEMENTS.filter((element) => points[element] !== null);
  const weight = known.reduce((sum, element) => sum + wholeWeight(weights[element]), 0);
  if (known.length < FEWEST_ELEMENTS || weight === 0) return { kind: "unscored", gap: "too-few-elements" };
  const sum = known.reduce((running, element) => running + wholeWeight(weights[element]) * (points[element] ?? 0), 0);
  const cap = CAPS[phase] ?? HIGHEST;
  const score = Math.min(cap, sum / weight);
  return { kind: "scored", score, band: bandOf(score), capped: sum > cap * weight };
}

/** Whether anything was answered about a relation, be it enough for a score or not. */
export function isJudged(binding: Binding): boolean {
  return binding.kind === "scored" || binding.gap !== "empty";
}

/** An answer as 0–100, counted from the worst answer. */
function pointsOf(answer: number | null, worst: number): number | null {
  return answer === null ? null : (Math.abs(answer - worst) * HIGHEST) / (BINDING_SCALE.highest - BINDING_SCALE.lowest);
}

const wholeWeight = (weight: number): number => Math.round(weight * DECIMALS);

const bandOf = (score: number): BindingBand => BINDING_BANDS.find((band) => score >= LOWER_BOUNDS[band]) ?? "kritiek";
