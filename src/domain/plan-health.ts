/** What the health of an account plan is made of, in their order. */
export const HEALTH_PARTS = ["binding", "matrix", "forecast", "onTime", "payment"] as const;

/** One of {@link HEALTH_PARTS}. */
export type HealthPart = (typeof HEALTH_PARTS)[number];

/** What is known of a plan; null for what is not. */
export interface PlanFacts {
  /** The klantenbindingscore, 0–100. */
  readonly binding: number | null;
  /** The quality of the relation matrix, 0–100. */
  readonly matrix: number | null;
  /** What the year will bring as a fraction of the target; above 1 counts as 1, below 0 as 0. */
  readonly forecast: number | null;
  /** The fraction of the actions that are done on time, 0–1. */
  readonly onTime: number | null;
  /** Days that the customer takes to pay; below 0 when we owe the customer. */
  readonly paymentDays: number | null;
  /** Days that the customer has to pay, above 0. */
  readonly termDays: number | null;
}

/** How a plan does. */
export interface PlanHealth {
  /** 0–100 each, null for what is not known. */
  readonly parts: Readonly<Record<HealthPart, number | null>>;
  /** The plain mean of the parts that are known; null when none is. */
  readonly mean: number | null;
}

/** The health of a plan, 0–100, with its parts. Paying within the term is worth 100, at twice the term 0. */
export function planHealth({ binding, matrix, forecast, onTime, paymentDays, termDays }: PlanFacts): PlanHealth {
  const parts = {
    binding,
    matrix,
    forecast: forecast === null ? null : withinScale(forecast * 100),
    onTime: onTime === null ? null : withinScale(onTime * 100),
    payment: paymentDays === null || termDays === null ? null : withinScale(((2 * termDays - paymentDays) * 100) / termDays),
  };
  const known = HEALTH_PARTS.map((part) => parts[part]).filter((score) => score !== null);
  const sum = known.reduce((running, score) => running + score, 0);
  return { parts, mean: known.length > 0 ? sum / known.length : null };
}

const withinScale = (score: number): number => Math.min(100, Math.max(0, score));
