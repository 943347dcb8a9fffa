import {
  ABC_DEFAULTS, groupAmounts, MOST_CENTS, toAmounts, toEuros,
  type AbcIssue, type AbcOptions, type AbcRule, type GroupedAmounts, type Outcome,
} from "../domain/index";
import { functionText } from "../text/index";
import { checkSameSize, isBlank, readChoice, readColumn, readNumber, readNumbers, readTexts, refuse } from "./check-arguments";

/** The revenue of a call, added up per group; without groups every customer is a group of its own. */
export interface GroupedInput extends GroupedAmounts {
  /** The rows of the range that hold a customer, in order; `groupOf`, `firstRow` and `groupNames` count these. */
  readonly rows: readonly number[];
  /** Rows of the range, with or without a customer. */
  readonly rowCount: number;
  /** The name of the group per customer, "" for none. */
  readonly groupNames: readonly string[];
}

/** Ranges beside the revenue that may be left out. */
interface Beside {
  readonly groep?: unknown;
  readonly klant?: unknown;
}

const RULES: readonly AbcRule[] = ["standaard", "strikt"];
/** An amount in euro, of a size that cents can hold. */
export const AMOUNT = { least: -toEuros(MOST_CENTS), most: toEuros(MOST_CENTS), whole: false };
const PERCENTAGE = { least: 0, most: 100, whole: false };

/**
 * Reads `omzet`, and beside it `groep` and `klant`. With `klant`, a row without name and amount is no customer: it only
 * waits to be filled in.
 *
 * @returns null when every amount is blank: there is nothing to compute yet.
 */
export function readGroupedAmounts(omzet: unknown, { groep, klant }: Beside): GroupedInput | null {
  const cells = readColumn(omzet, "omzet");
  const euros = readNumbers(cells, AMOUNT);
  const groups = readBeside(groep, "groep", cells);
  const names = readBeside(klant, "klant", cells);
  if (euros.every((amount) => amount === null)) return null;
  const rows = [...euros.keys()].filter((row) => names.length === 0 || names[row] !== "" || euros[row] !== null);
  const groupNames = groups.length === 0 ? groups : rows.map((row) => groups[row] ?? "");
  const amounts = toAmounts(rows.map((row) => euros[row] ?? 0));
  // A group may hold revenue and credit: on the way to its sum, too, every cent has to count, whatever the order of the rows.
  if (amounts.reduce((size, amount) => size + Math.abs(amount), 0) > MOST_CENTS) refuse(functionText().totalTooLarge({ argument: "omzet" }));
  return { ...groupAmounts(amounts, groupNames), rows, rowCount: euros.length, groupNames };
}

/** Texts beside the revenue; an empty list when they are left out. */
function readBeside(range: unknown, name: string, omzet: ReturnType<typeof readColumn>): string[] {
  // A formula that says IF(…, Klanten[concern], "") hands over one blank cell: left out as well.
  if (flatCells(range).every(isBlank)) return [];
  const cells = readColumn(range, name);
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
