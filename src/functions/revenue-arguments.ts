import {
  ABC_DEFAULTS, groupAmounts, MOST_CENTS, toAmounts,
  type AbcIssue, type AbcOptions, type AbcRule, type GroupedAmounts, type Outcome,
} from "../domain/index";
import { functionText } from "../text/index";
import { AMOUNT, type Argument, type ChoiceArgument, type TextArgument } from "./argument";
import { checkSize, isBlank, readCells, readChoice, readNumber, readNumbers, readTexts, refuse, type Cells } from "./check-arguments";

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

const THRESHOLD = { kind: "number", unit: "percent", shape: "cell", least: 0, most: 100, optional: true } as const;
const BESIDE = { kind: "text", shape: "column", optional: true, size: { by: "cells", as: "omzet" } } as const;

/** Arguments of the functions of revenue. */
export const REVENUE = {
  omzet: { ...AMOUNT, name: "omzet", shape: "column" },
  grensA: { ...THRESHOLD, name: "grensA", fallback: ABC_DEFAULTS.a },
  grensB: { ...THRESHOLD, name: "grensB", fallback: ABC_DEFAULTS.b },
  regel: { kind: "choice", name: "regel", shape: "cell", choices: ["standaard", "strikt"], optional: true, fallback: ABC_DEFAULTS.rule } satisfies ChoiceArgument<AbcRule>,
  groep: { ...BESIDE, name: "groep" },
  klant: { ...BESIDE, name: "klant" },
} as const satisfies Readonly<Record<string, Argument>>;

/**
 * Reads `omzet`, and beside it `groep` and `klant`. With `klant`, a row without name and amount is no customer: it only
 * waits to be filled in.
 *
 * @returns null when every amount is blank: there is nothing to compute yet.
 */
export function readGroupedAmounts(omzet: unknown, { groep, klant }: Beside): GroupedInput | null {
  const cells = readCells(omzet, REVENUE.omzet);
  const euros = readNumbers(cells);
  const groups = readNames(groep, REVENUE.groep, cells);
  const names = readNames(klant, REVENUE.klant, cells);
  if (euros.every((amount) => amount === null)) return null;
  const rows = [...euros.keys()].filter((row) => names.length === 0 || names[row] !== "" || euros[row] !== null);
  const groupNames = groups.length === 0 ? groups : rows.map((row) => groups[row] ?? "");
  const amounts = toAmounts(rows.map((row) => euros[row] ?? 0));
  // A group may hold revenue and credit: on the way to its sum, too, every cent has to count, whatever the order of the rows.
  if (amounts.reduce((size, amount) => size + Math.abs(amount), 0) > MOST_CENTS) refuse(functionText().totalTooLarge({ argument: "omzet" }));
  return { ...groupAmounts(amounts, groupNames), rows, rowCount: euros.length, groupNames };
}

/** Texts beside the revenue; an empty list when they are left out. */
function readNames(range: unknown, argument: TextArgument, omzet: Cells): string[] {
  const cells = readCells(range, argument);
  // A formula that says IF(…, Klanten[concern], "") hands over one blank cell: left out as well.
  if (cells.values.every(isBlank)) return [];
  checkSize(cells, omzet);
  return readTexts(cells);
}

/** Reads the thresholds and the rule; whether the thresholds are in order is for the domain to say. */
export function readAbcOptions(grensA: unknown, grensB: unknown, regel: unknown): AbcOptions {
  return {
    a: readThreshold(grensA, REVENUE.grensA),
    b: readThreshold(grensB, REVENUE.grensB),
    rule: readChoice(regel, REVENUE.regel),
  };
}

/** A threshold below 1 is a percentage typed as 80 %, which Excel hands over as 0.8: silently wrong, so refused. */
function readThreshold(value: unknown, argument: typeof REVENUE.grensA | typeof REVENUE.grensB): number {
  const percentage = readNumber(value, argument);
  if (percentage < 1) refuse(functionText().percentageExpected({ argument: argument.name, place: {}, received: percentage }));
  return percentage;
}

/** The value of an outcome; an issue becomes #VALUE! with its sentence. */
export function unwrap<Value>(outcome: Outcome<Value, AbcIssue>): Value {
  if (outcome.ok) return outcome.value;
  const { issue } = outcome;
  return refuse(issue.code === "total-too-large" ? functionText().totalTooLarge({ argument: "omzet" }) : functionText().thresholdsOutOfOrder(issue));
}
