import {
  bindingOf, BINDING_ELEMENTS, BINDING_SCALE, EQUAL_WEIGHTS, findCustomer, indexCustomers, isJudged, nameKey,
  type Amounts, type Binding, type BindingWeights, type CustomerIndex, type JudgedRelation,
} from "../domain/index";
import type { Argument } from "./argument";
import { checkSize, isBlank, readBeside, readCells, readNumbers, readTexts, type Cells } from "./check-arguments";
import { PHASE, phasesOf, readCustomers } from "./customer-arguments";

/** The four columns of answers about relations. */
export type BindingColumns = readonly [vertrouwen: unknown, risico: unknown, bevestiging: unknown, fase: unknown];

/** The table of relations, the list of customers and the weights, in the order of every function of the portfolio. */
export type PortfolioArguments = readonly [
  klant: unknown, vertrouwen: unknown, risico: unknown, bevestiging: unknown, fase: unknown, klanten: unknown, omzet: unknown, gewichten: unknown,
];

/** The relations and customers of a call. */
export interface PortfolioInput {
  /** The rows of the table that hold a name or an answer; of a name that stands there twice the first. */
  readonly relations: readonly JudgedRelation[];
  /** The name on each of those rows, "" for none. */
  readonly names: readonly string[];
  readonly revenues: Amounts;
  /** Per row of the table whether it is one of the relations; a relation that stands there twice is `doubled` from its second row on. */
  readonly rows: readonly ("relation" | "doubled" | "blank")[];
}

const ANSWER = { kind: "number", unit: "points", shape: "column", least: BINDING_SCALE.lowest, most: BINDING_SCALE.highest, whole: true } as const;
const BESIDE_TRUST = { size: { by: "cells", as: "vertrouwen" } } as const;
const BESIDE_CUSTOMER = { size: { by: "cells", as: "klant" } } as const;

/** What is answered about customers, each of them on one row. */
export const ANSWERS = {
  vertrouwen: { ...ANSWER, name: "vertrouwen" },
  risico: { ...ANSWER, name: "risico", ...BESIDE_TRUST },
  bevestiging: { ...ANSWER, name: "bevestiging", ...BESIDE_TRUST },
  fase: { ...PHASE, ...BESIDE_TRUST },
  gewichten: {
    kind: "number", name: "gewichten", unit: "none", shape: "range", cells: BINDING_ELEMENTS.length, least: 0, most: 1000, optional: true,
    fallback: BINDING_ELEMENTS.map((element) => EQUAL_WEIGHTS[element]),
  },
} as const satisfies Readonly<Record<string, Argument>>;

/** The same beside the names of the customers. */
export const NAMED_ANSWERS = {
  klant: { kind: "text", name: "klant", shape: "column" },
  vertrouwen: { ...ANSWERS.vertrouwen, ...BESIDE_CUSTOMER },
  risico: { ...ANSWERS.risico, ...BESIDE_CUSTOMER },
  bevestiging: { ...ANSWERS.bevestiging, ...BESIDE_CUSTOMER },
  fase: { ...ANSWERS.fase, ...BESIDE_CUSTOMER },
} as const satisfies Readonly<Record<string, Argument>>;

/** Reads the answers and computes the score of every row; beside names when those come first. */
export function readBindings([vertrouwen, risico, bevestiging, fase]: BindingColumns, gewichten: unknown, named?: Cells): Binding[] {
  const asked = named === undefined ? ANSWERS : NAMED_ANSWERS;
  const trustCells = readCells(vertrouwen, asked.vertrouwen);
  const beside = named ?? trustCells;
  checkSize(trustCells, beside);
  const trust = readNumbers(trustCells);
  const risk = readNumbers(readBeside(risico, asked.risico, beside));
  const confirmation = readNumbers(readBeside(bevestiging, asked.bevestiging, beside));
  const phases = phasesOf(readBeside(fase, asked.fase, beside));
  const weights = readWeights(gewichten);
  return trust.map((answer, row) =>
    bindingOf({ trust: answer, risk: risk[row] ?? null, confirmation: confirmation[row] ?? null, phase: phases[row] ?? null }, weights));
}

/** Reads a call of a function of the portfolio. */
export function readPortfolio([klant, vertrouwen, risico, bevestiging, fase, klanten, omzet, gewichten]: PortfolioArguments): PortfolioInput {
  const cells = readCells(klant, NAMED_ANSWERS.klant);
  const names = readTexts(cells);
  const bindings = readBindings([vertrouwen, risico, bevestiging, fase], gewichten, cells);
  const customers = readIndex(klanten, omzet);
  const isFirst = firstOfName(names);
  const all = bindings.map((binding, row) => ({ name: names[row] ?? "", binding }));
  const rows = all.map(({ name, binding }, row) => {
    if (name === "") return isJudged(binding) ? "relation" : "blank";
    return isFirst[row] ? "relation" : "doubled";
  });
  const used = all.filter((_, row) => rows[row] === "relation");
  return {
    relations: used.map(({ name, binding }) => ({ customer: findCustomer(name, customers), binding })),
    names: used.map(({ name }) => name),
    revenues: customers.amounts,
    rows,
  };
}

/** Per row whether its name stands on none above, as {@link nameKey} tells names apart. */
function firstOfName(names: readonly string[]): boolean[] {
  const known = new Set<string>();
  return names.map((name) => {
    const before = known.size;
    return known.add(nameKey(name)).size > before;
  });
}

/** A row without a name and without revenue is no customer. */
function readIndex(klanten: unknown, omzet: unknown): CustomerIndex {
  const { names, amounts } = readCustomers(klanten, omzet);
  const isCustomer = (row: number): boolean => names[row] !== "" || amounts[row] !== 0;
  return indexCustomers(names.filter((_, row) => isCustomer(row)), amounts.filter((_, row) => isCustomer(row)));
}

/** A blank cell cannot be told from 0. So when any weight is filled in a blank is 0, and when none is all weigh the same. */
function readWeights(gewichten: unknown): BindingWeights {
  const cells = readCells(gewichten, ANSWERS.gewichten);
  if (cells.values.every(isBlank)) return EQUAL_WEIGHTS;
  const [trust, risk, confirmation, phase] = readNumbers(cells).map((weight) => weight ?? 0);
  return { trust: trust ?? 0, risk: risk ?? 0, confirmation: confirmation ?? 0, phase: phase ?? 0 };
}
