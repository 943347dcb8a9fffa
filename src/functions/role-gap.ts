import { largestGaps, leastNeeded, roleFulfilment, roleGap, suggestedRoles, type RoleScore } from "../domain/index";
import { functionLabels } from "../text/index";
import { checkSameSize, readChoice, readColumn, readNumber, readNumbers, readTexts, type Cells } from "./check-arguments";

const SCORE = { least: 1, most: 5, whole: true };
const DIRECTIONS = ["tekort", "overschot"] as const;

interface Roles {
  readonly names: readonly string[];
  readonly scores: readonly RoleScore[];
  readonly isBlank: boolean;
}

/**
 * Geeft per rol het tekort (belang min invulling, minstens 0) en de prioriteit (belang × tekort).
 * @customfunction ROL_PRIORITEIT
 * @param rollen De namen van de rollen: één kolom.
 * @param belang Het belang per rol, 1 tot en met 5.
 * @param invulling De invulling per rol, 1 tot en met 5.
 * @returns Per rol een rij van vijf: rol, belang, invulling, tekort, prioriteit; leeg zolang er geen score is.
 */
export function rolPrioriteit(rollen: any[][], belang: any[][], invulling: any[][]): any[][] {
  const { names, scores, isBlank } = readRoles(rollen, belang, invulling);
  if (isBlank) return [[""]];
  return scores.map((score, role) => {
    const { importance, fulfilment, shortfall, priority } = roleGap(score);
    return [names[role] ?? "", importance ?? "", fulfilment ?? "", shortfall ?? "", priority ?? ""];
  });
}

/**
 * Stelt rollen voor om aan te werken: het grootste belang eerst, daarna het grootste tekort.
 * @customfunction ROL_VOORSTEL
 * @param rollen De namen van de rollen: één kolom.
 * @param belang Het belang per rol, 1 tot en met 5.
 * @param invulling De invulling per rol, 1 tot en met 5.
 * @param [aantal] Hoeveel rollen. Leeg: 2.
 * @returns Rijen van twee: rol, toelichting; leeg zolang geen rol beide scores heeft.
 */
export function rolVoorstel(rollen: any[][], belang: any[][], invulling: any[][], aantal?: any): any[][] {
  const { names, scores } = readRoles(rollen, belang, invulling);
  const count = readNumber(aantal, { name: "aantal", least: 1, most: 100, whole: true, fallback: 2 });
  const suggested = suggestedRoles(scores, count);
  if (suggested.length === 0) return [[""]];
  return suggested.map(({ role, ...why }) => [names[role] ?? "", functionLabels.roleSuggestion(why)]);
}

/**
 * Geeft hoe goed de rollen zijn ingevuld, gewogen naar belang: van 0 % tot en met 100 %.
 * @customfunction ROL_INVULLING
 * @param belang Het belang per rol, 1 tot en met 5.
 * @param invulling De invulling per rol, 1 tot en met 5.
 * @returns Een deel van 0 tot en met 1; leeg zolang geen rol beide scores heeft.
 */
export function rolInvulling(belang: any[][], invulling: any[][]): any {
  return roleFulfilment(readScores(belang, invulling)) ?? "";
}

/**
 * Geeft de rol met het grootste tekort, of de rol die het minst nodig is.
 * @customfunction ROL_GROOTSTE
 * @param rollen De namen van de rollen: één kolom.
 * @param belang Het belang per rol, 1 tot en met 5.
 * @param invulling De invulling per rol, 1 tot en met 5.
 * @param [richting] "tekort": de rol met de hoogste prioriteit. "overschot": een rol zonder tekort met het laagste belang. Leeg: tekort.
 * @returns De rol, of meer rollen als zij gelijk eindigen; leeg als er geen is.
 */
export function rolGrootste(rollen: any[][], belang: any[][], invulling: any[][], richting?: any): any {
  const { names, scores } = readRoles(rollen, belang, invulling);
  const direction = readChoice(richting, { name: "richting", choices: DIRECTIONS, fallback: "tekort" });
  const roles = direction === "tekort" ? largestGaps(scores) : leastNeeded(scores);
  return functionLabels.eitherOf(roles.map((role) => names[role] ?? "").filter((name) => name !== ""));
}

function readRoles(rollen: unknown, belang: unknown, invulling: unknown): Roles {
  const nameCells = readColumn(rollen, "rollen");
  const scores = readScores(belang, invulling, nameCells);
  return { names: readTexts(nameCells), scores, isBlank: scores.every(({ importance, fulfilment }) => importance === null && fulfilment === null) };
}

/** Reads the scores of roles, null for what is not answered. */
export function readScores(belang: unknown, invulling: unknown, beside?: Cells): readonly RoleScore[] {
  const importanceCells = readColumn(belang, "belang");
  const fulfilmentCells = readColumn(invulling, "invulling");
  if (beside) checkSameSize(importanceCells, beside);
  checkSameSize(fulfilmentCells, importanceCells);
  const fulfilment = readNumbers(fulfilmentCells, SCORE);
  return readNumbers(importanceCells, SCORE).map((importance, role) => ({ importance, fulfilment: fulfilment[role] ?? null }));
}
