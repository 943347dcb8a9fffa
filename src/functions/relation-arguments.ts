import {
  CustomerLookup, EQUAL_WEIGHTS, RELATION_PHASES, RELATION_TYPES, toAmounts,
  type Amounts, type BindingWeights, type Relation, type RelationPhase, type RelationType,
} from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { checkSameSize, isBlank, readCells, readColumn, readNumbers, readTexts, refuse, refuseError, type Cells } from "./check-arguments";
import { readEach, type Spot } from "./column-arguments";
import { AMOUNT } from "./revenue-arguments";

const SCORE = { least: 1, most: 5, whole: true };
const WEIGHT = { least: 0, most: 1_000, whole: false };
/** The long name says what the short one means here; both are taken. */
const PHASE_ALIASES: ReadonlyMap<string, RelationPhase> = new Map([["accountmanagement", "Accountmanagement (vaste relatie)"]]);
const SEVERAL = 4;

/** The customer table of a call: names, revenue and how to find a name. */
export interface Customers {
  readonly names: readonly string[];
  readonly revenues: Amounts;
  readonly lookup: CustomerLookup;
}

/** Reads the three scores and the phase per row; columns of the same size. */
export function readRelations(vertrouwen: unknown, risico: unknown, bevestiging: unknown, fase: unknown): readonly Relation[] {
  const trustCells = readColumn(vertrouwen, "vertrouwen");
  const riskCells = beside(risico, "risico", trustCells);
  const confirmationCells = beside(bevestiging, "bevestiging", trustCells);
  const phaseCells = withoutUnknown(beside(fase, "fase", trustCells));
  const [risk, confirmation, phases] = [readNumbers(riskCells, SCORE), readNumbers(confirmationCells, SCORE), readEach(phaseCells, readPhase)];
  return readNumbers(trustCells, SCORE).map((trust, row) => ({ trust, risk: risk[row] ?? null, confirmation: confirmation[row] ?? null, phase: phases[row] ?? null }));
}

/** What FASE_VAN and OMZET_VAN say of a name that nobody has is no phase and no amount: the other rows still count. */
export function withoutUnknown(cells: Cells): Cells {
  return { ...cells, values: cells.values.map((value) => (value === functionLabels.unknownName ? null : value)) };
}

/** Reads four weights; left out or all blank: {@link EQUAL_WEIGHTS}. A single blank counts as 0, as it says. */
export function readWeights(gewichten: unknown): BindingWeights {
  const cells = readCells(gewichten, "gewichten");
  if (cells.values.every(isBlank)) return EQUAL_WEIGHTS;
  if (cells.values.length !== SEVERAL) refuse(functionText().weightsExpected({ argument: "gewichten", count: cells.values.length, expected: SEVERAL }));
  const [trust = 0, risk = 0, confirmation = 0, phase = 0] = readNumbers(cells, WEIGHT).map((weight) => weight ?? 0);
  return [trust, risk, confirmation, phase];
}

/** Reads names and revenue of the customer table. */
export function readCustomers(klanten: unknown, omzet: unknown): Customers {
  const nameCells = readColumn(klanten, "klanten");
  const revenueCells = beside(omzet, "omzet", nameCells);
  const names = readTexts(nameCells);
  return { names, revenues: toAmounts(readNumbers(revenueCells, AMOUNT).map((euros) => euros ?? 0)), lookup: new CustomerLookup(names) };
}

/** Reads a phase, also by its short name; capitals and spaces aside. */
export function readPhase(value: unknown, { name, place }: Spot): RelationPhase {
  refuseError(value, { name, place });
  const word = String(value).trim().toLowerCase();
  const phase = PHASE_ALIASES.get(word) ?? RELATION_PHASES.find((known) => known.toLowerCase() === word);
  return phase ?? refuse(functionText().phaseExpected({ argument: name, place, received: value }));
}

/** Reads a type of relation, as a word or as its level 1–4. */
export function readType(value: unknown, { name, place }: Spot): RelationType {
  refuseError(value, { name, place });
  const type = typeof value === "number" ? RELATION_TYPES[value - 1] : RELATION_TYPES.find((known) => known.toLowerCase() === String(value).trim().toLowerCase());
  return type ?? refuse(functionText().choiceExpected({ argument: name, place, received: value, choices: RELATION_TYPES }));
}

/** Reads a column of as many cells as another. */
export function beside(range: unknown, name: string, other: Cells): Cells {
  const cells = readColumn(range, name);
  checkSameSize(cells, other);
  return cells;
}
