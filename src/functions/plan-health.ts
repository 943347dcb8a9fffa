import { HEALTH_PARTS, planHealth } from "../domain/index";
import { functionLabels } from "../text/index";
import { blankRows } from "./blank-rows";
import { isBlank, readNumber } from "./check-arguments";

const SCORE = { least: 0, most: 100, whole: false };
/** A forecast above ten times the target is a percentage typed as a number: 97 for 97 %. */
const FORECAST = { least: -1e12, most: 10, whole: false };
const PART = { least: 0, most: 1, whole: false };
/** Hardly any revenue gives very many days. */
const DAYS = { least: -1e12, most: 1e12, whole: false };
const TERM = { least: 1, most: 1000, whole: false };

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly whole: boolean;
}

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
    binding: readKnown(binding, "binding", SCORE),
    matrix: readKnown(matrix, "matrix", SCORE),
    forecast: readKnown(prognose, "prognose", FORECAST),
    onTime: readKnown(opTijd, "opTijd", PART),
    paymentDays: readKnown(dso, "dso", DAYS),
    termDays: readKnown(termijn, "termijn", TERM),
  });
  if (mean === null) return blankRows(HEALTH_PARTS.length + 1, 2);
  return [...HEALTH_PARTS.map((part) => [functionLabels.healthPart[part], parts[part] ?? ""]), [functionLabels.planHealth, mean]];
}

/** A blank cell cannot be told from the number 0, so a 0 that is meant comes as text. What our own functions call n.v.t. is unknown as well. */
function readKnown(value: unknown, name: string, bounds: Bounds): number | null {
  if (isBlank(value) || value === functionLabels.notApplicable) return null;
  if (typeof value === "string" && value.trim() === "0" && bounds.least <= 0) return 0;
  return readNumber(value, { ...bounds, name, fallback: 0 });
}
