import { largestGaps, leastNeeded, roleFulfilment, roleGap, suggestedRoles, type RoleScore } from "../domain/index";
import { functionLabels } from "../text/index";
import { COUNT, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { checkSize, readBeside, readCells, readChoice, readNumber, readNumbers, readTexts, type Cells } from "./check-arguments";

const SCORE = { kind: "number", unit: "points", shape: "column", least: 1, most: 5, whole: true } as const;
const ROLE = {
  rollen: { kind: "text", name: "rollen", shape: "column" },
  belang: { ...SCORE, name: "belang" },
  invulling: { ...SCORE, name: "invulling", size: { by: "cells", as: "belang" } },
  aantal: { ...COUNT, name: "aantal", most: 100, optional: true, fallback: 2 },
  richting: { kind: "choice", name: "richting", shape: "cell", choices: ["tekort", "overschot"], optional: true, fallback: "tekort" },
} as const satisfies Readonly<Record<string, Argument>>;
const NAMED_IMPORTANCE = { ...ROLE.belang, size: { by: "cells", as: "rollen" } } as const;
const NAMED = [ROLE.rollen, NAMED_IMPORTANCE, ROLE.invulling] as const;

/** What the functions of roles take. */
export const ROLE_ARGUMENTS = {
  ROL_PRIORITEIT: NAMED,
  ROL_VOORSTEL: [...NAMED, ROLE.aantal],
  ROL_INVULLING: [ROLE.belang, ROLE.invulling],
  ROL_GROOTSTE: [...NAMED, ROLE.richting],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/** The roles of a call. */
export interface Roles {
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
  if (isBlank) return blankRows(scores.length, 5);
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
  const count = readNumber(aantal, ROLE.aantal);
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
  const direction = readChoice(richting, ROLE.richting);
  const roles = direction === "tekort" ? largestGaps(scores) : leastNeeded(scores);
  return functionLabels.eitherOf(roles.map((role) => names[role] ?? "").filter((name) => name !== ""));
}

/** Reads roles with their names and scores. */
export function readRoles(rollen: unknown, belang: unknown, invulling: unknown): Roles {
  const nameCells = readCells(rollen, ROLE.rollen);
  const scores = readScores(belang, invulling, nameCells);
  return { names: readTexts(nameCells), scores, isBlank: scores.every(({ importance, fulfilment }) => importance === null && fulfilment === null) };
}

/** Reads the scores of roles, null for what is not answered. */
export function readScores(belang: unknown, invulling: unknown, beside?: Cells): readonly RoleScore[] {
  const importanceCells = readCells(belang, NAMED_IMPORTANCE);
  if (beside) checkSize(importanceCells, beside);
  const fulfilment = readNumbers(readBeside(invulling, ROLE.invulling, importanceCells));
  return readNumbers(importanceCells).map((importance, role) => ({ importance, fulfilment: fulfilment[role] ?? null }));
}
