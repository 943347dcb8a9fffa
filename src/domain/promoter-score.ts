/** How many customers would recommend us, on a scale of 0 to 10. */
export interface PromoterScore {
  /** 9 or 10. */
  readonly promoters: number;
  /** 7 or 8. */
  readonly passives: number;
  /** 6 or less. */
  readonly detractors: number;
  /** Share of promoters less share of detractors, −100 to 100; null without marks. */
  readonly score: number | null;
}

const LEAST_PROMOTER = 9;
const LEAST_PASSIVE = 7;

/** The net promoter score of marks from 0 to 10. Source: F.F. Reichheld (2003), Harvard Business Review 81(12), 46–54. */
export function promoterScore(marks: readonly number[]): PromoterScore {
  const promoters = marks.filter((mark) => mark >= LEAST_PROMOTER).length;
  const detractors = marks.filter((mark) => mark < LEAST_PASSIVE).length;
  const score = marks.length === 0 ? null : ((promoters - detractors) * 100) / marks.length;
  return { promoters, passives: marks.length - promoters - detractors, detractors, score };
}
