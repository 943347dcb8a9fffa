import type { Cents } from "./money";
import type { RelationPhase } from "./relation-phases";

/** The three scores 1–5 of a relation and its phase; null while not answered. Of risk 5 is bad. */
export interface Relation {
  readonly trust: number | null;
  readonly risk: number | null;
  readonly confirmation: number | null;
  readonly phase: RelationPhase | null;
}

/** How heavily trust, risk, confirmation and phase count, none below 0 and at least one above it. */
export type BindingWeights = readonly [trust: number, risk: number, confirmation: number, phase: number];

/** All four elements count the same. */
export const EQUAL_WEIGHTS: BindingWeights = [1, 1, 1, 1];

/** From 75, from 50, from 25, and below. */
export const BINDING_BANDS = ["hecht", "stabiel", "kwetsbaar", "kritiek"] as const;

/** One of {@link BINDING_BANDS}. */
export type BindingBand = (typeof BINDING_BANDS)[number];

/** A score of 0–100 with its band; `capped` when the phase keeps it down. Or the reason why there is none. */
export type Binding =
  | { readonly kind: "scored"; readonly score: number; readonly band: BindingBand; readonly capped: boolean }
  | { readonly kind: "unscored"; readonly reason: "no-phase" | "no-customer-yet" | "too-few-elements" | "no-weight" };

/** A customer with its score and its revenue, which is null when the customer is unknown. */
export interface ScoredCustomer {
  readonly score: number;
  readonly revenue: Cents | null;
}

/** Below this score revenue is at risk. */
export const AT_RISK = 50;

const BAND_STARTS: readonly (readonly [number, BindingBand])[] = [[75, "hecht"], [50, "stabiel"], [25, "kwetsbaar"], [-Infinity, "kritiek"]];
const LEAST_ELEMENTS = 3;
const PHASE_POINTS: Readonly<Record<Exclude<RelationPhase, "Werving">, number>> = {
  "Verwelkoming": 40,
  "Elkaar leren kennen": 60,
  "Accountmanagement (vaste relatie)": 100,
  "Intensive care": 50,
  "Dreigende scheiding": 20,
  "Scheiding": 0,
  "Terugwinnen": 20,
};
const CAPS: Partial<Record<RelationPhase, number>> = { "Dreigende scheiding": 49, "Scheiding": 24 };

/**
 * The klantenbindingscore, our own proposal: the weighted mean of what is known of trust, risk (reversed), confirmation and
 * phase, each 0–100. The phase has to be known, and at least three of the four.
 */
export function bindingOf({ trust, risk, confirmation, phase }: Relation, weights: BindingWeights = EQUAL_WEIGHTS): Binding {
  if (phase === null) return { kind: "unscored", reason: "no-phase" };
  if (phase === "Werving") return { kind: "unscored", reason: "no-customer-yet" };
  const points = [fromScale(trust), risk === null ? null : 100 - (fromScale(risk) ?? 0), fromScale(confirmation), PHASE_POINTS[phase]];
  const known = points.flatMap((value, element) => (value === null ? [] : [{ value, weight: weights[element] ?? 0 }]));
  if (known.length < LEAST_ELEMENTS) return { kind: "unscored", reason: "too-few-elements" };
  const weight = known.reduce((total, element) => total + element.weight, 0);
  if (weight === 0) return { kind: "unscored", reason: "no-weight" };
  const mean = known.reduce((total, element) => total + element.weight * element.value, 0) / weight;
  const score = Math.min(mean, CAPS[phase] ?? 100);
  return { kind: "scored", score, band: bandOf(score), capped: score < mean };
}

/** Scores weighed by revenue; null when no scored customer has revenue above 0. */
export function portfolioBinding(customers: readonly ScoredCustomer[]): number | null {
  const earning = customers.flatMap(({ score, revenue }) => (revenue !== null && revenue > 0 ? [{ score, revenue }] : []));
  const total = earning.reduce((sum, { revenue }) => sum + revenue, 0);
  return total === 0 ? null : earning.reduce((sum, { score, revenue }) => sum + score * revenue, 0) / total;
}

function bandOf(score: number): BindingBand {
  return BAND_STARTS.find(([start]) => score >= start)?.[1] ?? "kritiek";
}

/** 1–5 as 0–100. */
const fromScale = (score: number | null): number | null => (score === null ? null : (score - 1) * 25);
