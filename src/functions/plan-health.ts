import { HEALTH_PARTS, planHealth } from "../domain/index";
import { functionLabels } from "../text/index";
import { blankRows } from "./blank-rows";
import type { Argument, NumberArgument } from "./argument";
import { isBlank, isNought, readNumber } from "./check-arguments";

const FIGURE = { kind: "number", shape: "cell", optional: true } as const;
const SCORE = { ...FIGURE, unit: "points", least: 0, most: 100 } as const;
const HEALTH = {
  binding: { ...SCORE, name: "binding" },
  matrix: { ...SCORE, name: "matrix" },
  /** A forecast above ten times the target is a percentage typed as a number: 97 for 97 %. */
  prognose: { ...FIGURE, name: "prognose", unit: "part", least: -1e12, most: 10 },
  opTijd: { ...FIGURE, name: "opTijd", unit: "part", least: 0, most: 1 },
  /** Hardly any revenue gives very many days. */
  dso: { ...FIGURE, name: "dso", unit: "days", least: -1e12, most: 1e12 },
  termijn: { ...FIGURE, name: "termijn", unit: "days", least: 1, most: 1000 },
} as const satisfies Readonly<Record<string, Argument>>;

/** What the health of a plan takes. */
export const HEALTH_ARGUMENTS = {
  PLANGEZONDHEID: [HEALTH.binding, HEALTH.matrix, HEALTH.prognose, HEALTH.opTijd, HEALTH.dso, HEALTH.termijn],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft de gezondheid van een accountplan van 0 tot en met 100: het gemiddelde van de delen die bekend zijn, met die delen erbij.
 * @customfunction PLANGEZONDHEID
 * @param [binding] De klantenbindingscore, 0 tot en met 100. In elk argument betekent leeg, n.v.t. of het getal 0: onbekend; een 0 die meetelt is tekst, "0".
 * @param [matrix] De kwaliteit van de relatiematrix, 0 tot en met 100.
 * @param [prognose] De prognose als deel van het doel, zoals 97%. Boven 100 % telt als 100 %, onder 0 als 0.
 * @param [opTijd] Het deel van de acties dat op tijd klaar is, zoals 75%.
 * @param [dso] De debiteurendagen. Telt alleen mee met termijn.
 * @param [termijn] De betaaltermijn in dagen, minstens 1. Binnen de termijn is 100, op tweemaal de termijn 0.
 * @returns Zes rijen van twee: de vijf delen en als laatste het gemiddelde; leeg zolang geen deel bekend is.
 */
export function plangezondheid(binding?: any, matrix?: any, prognose?: any, opTijd?: any, dso?: any, termijn?: any): any[][] {
  const { parts, mean } = planHealth({
    binding: readKnown(binding, HEALTH.binding),
    matrix: readKnown(matrix, HEALTH.matrix),
    forecast: readKnown(prognose, HEALTH.prognose),
    onTime: readKnown(opTijd, HEALTH.opTijd),
    paymentDays: readKnown(dso, HEALTH.dso),
    termDays: readKnown(termijn, HEALTH.termijn),
  });
  if (mean === null) return blankRows(HEALTH_PARTS.length + 1, 2);
  return [...HEALTH_PARTS.map((part) => [functionLabels.healthPart[part], parts[part] ?? ""]), [functionLabels.planHealth, mean]];
}

/** A blank cell cannot be told from the number 0, so a 0 that is meant comes as text. What our own functions call n.v.t. is unknown as well. */
function readKnown(value: unknown, argument: NumberArgument): number | null {
  if (isBlank(value) || value === functionLabels.notApplicable) return null;
  if (isNought(value) && argument.least <= 0) return 0;
  return readNumber(value, argument);
}
