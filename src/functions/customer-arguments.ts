import { MOST_CENTS, relationPhaseOf, RELATION_PHASES, toAmounts, type Amounts, type RelationPhase } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { AMOUNT, type Argument, type ChoiceArgument, type NumberArgument } from "./argument";
import { isBlank, readBeside, readCells, readEach, readNumbers, readTexts, refuse, refuseChoice, refuseError, type Cells } from "./check-arguments";

/** The list of customers: their names, and what stands beside them. */
export const CUSTOMERS = {
  klanten: { kind: "text", name: "klanten", shape: "column" },
  omzet: { ...AMOUNT, name: "omzet", shape: "column", size: { by: "cells", as: "klanten" } },
} as const satisfies Readonly<Record<string, Argument>>;

/** Phases, as long as no argument says beside which. */
export const PHASE = { kind: "choice", name: "fase", shape: "column", choices: RELATION_PHASES } satisfies ChoiceArgument<RelationPhase>;

/** The list of customers in a call. */
export interface CustomerInput {
  /** The column of names as it came in, to compare the size of others with. */
  readonly cells: Cells;
  /** The name on each row, "" for none. */
  readonly names: readonly string[];
  /** The revenue on each row, in cents. */
  readonly amounts: Amounts;
}

/** Reads the list of customers. */
export function readCustomers(klanten: unknown, omzet: unknown): CustomerInput {
  const cells = readCells(klanten, CUSTOMERS.klanten);
  return { cells, names: readTexts(cells), amounts: amountsOf(readBeside(omzet, CUSTOMERS.omzet, cells)) };
}

/** The amounts in some cells, in cents, a blank as 0. Refuses amounts that are too large to add up to the cent. */
export function amountsOf(cells: Cells<NumberArgument>): Amounts {
  const amounts = toAmounts(readNumbers(withoutUnknown(cells)).map((euros) => euros ?? 0));
  const size = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  return size > MOST_CENTS ? refuse(functionText().totalTooLarge({ argument: cells.argument.name })) : amounts;
}

/** Reads amounts beside another column, in cents, a blank as 0; null when they are left out or blank in every row. */
export function readOptionalAmounts(omzet: unknown, argument: NumberArgument, beside: Cells): Amounts | null {
  // A formula that says IF(…, Klanten[omzet], "") hands over one blank cell: left out as well.
  if (withoutUnknown(readCells(omzet, argument)).values.every(isBlank)) return null;
  return amountsOf(readBeside(omzet, argument, beside));
}

/** The phases in some cells, null for none. Refuses what is no phase, naming the row. */
export function phasesOf(cells: Cells<ChoiceArgument>): (RelationPhase | null)[] {
  return readEach(withoutUnknown(cells), (value, argument, place) => {
    refuseError(value, argument, place);
    return relationPhaseOf(String(value)) ?? refuseChoice(value, argument, place);
  });
}

/** Blanks what OMZET_VAN and FASE_VAN answer to a name they do not know: one misspelt name should not stop a whole sheet. */
export function withoutUnknown<Taken extends Argument>(cells: Cells<Taken>): Cells<Taken> {
  return { ...cells, values: cells.values.map((value) => (value === functionLabels.unknownCustomer ? "" : value)) };
}
