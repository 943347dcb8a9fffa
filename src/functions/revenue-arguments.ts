import {
  ABC_DEFAULTS, groupAmounts, MOST_CENTS, toAmounts, toEuros,
  type AbcIssue, type AbcOptions, type AbcRule, type GroupedAmounts, type Outcome,
} from "../domain/index";
import { functionText } from "../text/index";
import { checkSameSize, isBlank, readChoice, readColumn, readNumber, readNumbers, readTexts, refuse } from "./check-arguments";

/** The revenue of a call, added up per group; without groups every row is its own. */
export interface GroupedInput extends GroupedAmounts {
  /** The name of the group per row, "" for none. */
  readonly groupNames: readonly string[];
}

const RULES: readonly AbcRule[] = ["standaard", "strikt"];
/** An amount in euro, of a size that cents can hold. */
export const AMOUNT = { least: -toEuros(MOST_CENTS), most: toEuros(MOST_CENTS), whole: false };
const PERCENTAGE = { least: 0, most: 100, whole: false };

/**
 * Reads `omzet` and `groep`.
 *
 * @returns null when every amount is blank: there is nothing to compute yet.
 */
export function readGroupedAmounts(omzet: unknown, groep: unknown): GroupedInput | null {
  const cells = readColumn(omzet, "omzet");
  const euros = readNumbers(cells, AMOUNT);
  const groupNames = readGroupNames(groep, cells);
  if (euros.every((amount) => amount === null)) return null;
  return { ...groupAmounts(toAmounts(euros.map((amount) => amount ?? 0)), groupNames), groupNames };
}

function readGroupNames(groep: unknown, omzet: ReturnType<typeof readColumn>): string[] {
  // A formula that says IF(…, Klanten[concern], "") hands over one blank cell: no groups either.
  if (flatCells(groep).every(isBlank)) return [];
  const cells = readColumn(groep, "groep");
  checkSameSize(cells, omzet);
  return readTexts(cells);
}

const flatCells = (range: unknown): readonly unknown[] => (Array.isArray(range) ? range.flat() : [range]);

/** Reads the thresholds and the rule; whether the thresholds are in order is for the domain to say. */
export function readAbcOptions(grensA: unknown, grensB: unknown, regel: unknown): AbcOptions {
  return {
    a: readThreshold(grensA, "grensA", ABC_DEFAULTS.a),
    b: readThreshold(grensB, "grensB", ABC_DEFAULTS.b),
    rule: readChoice(regel, { name: "regel", choices: RULES, fallback: ABC_DEFAULTS.rule }),
  };
}

/** A threshold below 1 is a percentage typed as 80 %, which Excel hands over as 0.8: silently wrong, so refused. */
function readThreshold(value: unknown, name: string, fallback: number): number {
  const percentage = readNumber(value, { ...PERCENTAGE, name, fallback });
  if (percentage < 1) refuse(functionText().percentageExpected({ argument: name, place: {}, received: percentage }));
  return percentage;
}

/** The value of an outcome; an issue becomes #VALUE! with its sentence. */
export function unwrap<Value>(outcome: Outcome<Value, AbcIssue>): Value {
  if (outcome.ok) return outcome.value;
  const { issue } = outcome;
  return refuse(issue.code === "total-too-large" ? functionText().totalTooLarge({ argument: "omzet" }) : functionText().thresholdsOutOfOrder(issue));
}
