import { addMonths } from "./calendar";

/** What the text of a goal shows by itself: only these two of the five can be read off. */
export interface SmartHints {
  /** It names a number that is no date or duration. */
  readonly measurable: boolean;
  /** It names a date, month, quarter, year or duration. */
  readonly timeBound: boolean;
}

/** Answers to the five letters, in their order; null while not answered. */
export type SmartTicks = readonly (boolean | null)[];

/** How many letters were ticked, and what is doubtful about the goal. */
export interface SmartScore {
  readonly ticked: number;
  /** Letters without an answer. */
  readonly unanswered: readonly string[];
  readonly doubts: readonly ("nobody-agreed" | "ends-before-begin" | "too-long")[];
}

/** A goal as far as its score looks at it; dates are whole Excel serial numbers. */
export interface SmartGoal {
  readonly ticks: SmartTicks;
  readonly agreedBy: string;
  readonly begin: number | null;
  readonly end: number | null;
}

/** S, M, A (acceptabel), R, T. */
export const SMART_LETTERS = ["S", "M", "A", "R", "T"] as const;

/** A goal looks at most three years ahead. */
const LONGEST_MONTHS = 36;

const MONTH = "(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
const YEAR = "(?:19|20)\\d{2}";
const UNIT = "(?:seconden?|minuut|minuten|uur|uren|dag(?:en)?|week|weken|maand(?:en)?|kwartaal|kwartalen|jaar|jaren)";
/** Longer forms first, so that a date is taken whole. */
const TIME = new RegExp(
  [
    `\\d{4}-\\d{1,2}-\\d{1,2}`,
    `\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}`,
    `(?:\\d{1,2}\\s+)?\\b${MONTH}\\b\\.?(?:\\s+'?${YEAR}\\b)?`,
    `\\b(?:q|kw)\\s?[1-4]\\b(?:\\s+${YEAR}\\b)?`,
    `\\b(?:[1-4]e|eerste|tweede|derde|vierde|laatste)\\s+kwartaal\\b`,
    `\\bweek\\s+\\d{1,2}\\b`,
    `\\b\\d+(?:[.,]\\d+)?\\s+${UNIT}\\b`,
    `\\b(?:een|één|twee|drie|vier|zes|half|elke|elk|per|dit|deze|volgend|volgende|komend|komende|einde?(?:\\s+van)?\\s+(?:het|de))\\s+${UNIT}\\b`,
    `(?<!€\\s*|[\\d.,])\\b${YEAR}\\b(?![.,]\\d)(?!\\s*(?:%|€|euro|stuks|procent))`,
  ].join("|"),
  "giu",
);

/** What the text of a goal shows; both false for a blank one. Words for numbers are not read. */
export function smartHints(text: string): SmartHints {
  const rest = text.replace(TIME, " ");
  return { measurable: /\d/.test(rest), timeBound: rest !== text };
}

/** The score of a goal; null when no letter was answered. */
export function smartScore({ ticks, agreedBy, begin, end }: SmartGoal): SmartScore | null {
  if (ticks.every((tick) => tick === null)) return null;
  const isReversed = begin !== null && end !== null && end < begin;
  const isTooLong = begin !== null && end !== null && end > addMonths(begin, LONGEST_MONTHS);
  return {
    ticked: ticks.filter((tick) => tick === true).length,
    unanswered: SMART_LETTERS.filter((_letter, index) => (ticks[index] ?? null) === null),
    doubts: [
      ...(ticks[2] === true && agreedBy === "" ? ["nobody-agreed" as const] : []),
      ...(isReversed ? ["ends-before-begin" as const] : []),
      ...(isTooLong ? ["too-long" as const] : []),
    ],
  };
}
