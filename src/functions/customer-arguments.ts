import { MOST_CENTS, relationPhaseOf, RELATION_PHASES, toAmounts, type Amounts, type RelationPhase } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { checkSameSize, isBlank, readColumn, readNumbers, readTexts, refuse, refuseError, type Cells } from "./check-arguments";
import { readEach } from "./column-arguments";
import { AMOUNT } from "./revenue-arguments";

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
  const cells = readColumn(klanten, "klanten");
  return { cells, names: readTexts(cells), amounts: readAmounts(omzet, cells) };
}

/** Reads `omzet` beside another column, in cents, a blank as 0. Refuses amounts that are too large to add up to the cent. */
export function readAmounts(omzet: unknown, beside: Cells): Amounts {
  const cells = readColumn(omzet, "omzet");
  checkSameSize(cells, beside);
  return amountsOf(cells);
}

/** The amounts in some cells, in cents, a blank as 0. Refuses amounts that are too large to add up to the cent. */
export function amountsOf(cells: Cells): Amounts {
  const amounts = toAmounts(readNumbers(withoutUnknown(cells), AMOUNT).map((euros) => euros ?? 0));
  const size = amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
  return size > MOST_CENTS ? refuse(functionText().totalTooLarge({ argument: cells.name })) : amounts;
}

/** The same, null when `omzet` is left out or blank in every row. */
export function readOptionalAmounts(omzet: unknown, beside: Cells): Amounts | null {
  // A formula that says IF(…, Klanten[omzet], "") hands over one blank cell: left out as well.
  return withoutUnknown(readColumn(omzet, "omzet")).values.every(isBlank) ? null : readAmounts(omzet, beside);
}

/** Reads phases beside another column, null for none. Refuses what is no phase, naming the row. */
export function readPhases(fase: unknown, name: string, beside?: Cells): (RelationPhase | null)[] {
  const cells = withoutUnknown(readColumn(fase, name));
  if (beside) checkSameSize(cells, beside);
  return readEach(cells, (value, spot) => {
    refuseError(value, spot);
    const found = { argument: spot.name, place: spot.place, received: value };
    return relationPhaseOf(String(value)) ?? refuse(functionText().choiceExpected({ ...found, choices: RELATION_PHASES }));
  });
}

/** Blanks what OMZET_VAN and FASE_VAN answer to a name they do not know: one misspelt name should not stop a whole sheet. */
export function withoutUnknown(cells: Cells): Cells {
  return { ...cells, values: cells.values.map((value) => (value === functionLabels.unknownCustomer ? "" : value)) };
}
