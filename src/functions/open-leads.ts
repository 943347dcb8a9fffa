import { nameKey, openInStage, STAGE_GROUPS, stageTotals, type PipelineStage, type StageRow } from "../domain/index";
import { functionLabels } from "../text/index";
import { limitOf, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { checkSize, isBlank, readBeside, readCells, readChoice, readChoices, readNumber, readTexts } from "./check-arguments";
import { OUTCOME, STAGE, YES_OR_NO } from "./column-arguments";

const BESIDE_CUSTOMER = { shape: "column", orBlank: true, size: { by: "cells", as: "klant" } } as const;
const OPEN = {
  klant: { kind: "text", name: "klant", shape: "column" },
  omschrijving: { kind: "text", name: "omschrijving", ...BESIDE_CUSTOMER },
  stadium: { ...STAGE, ...BESIDE_CUSTOMER },
  uitkomst: { ...OUTCOME, ...BESIDE_CUSTOMER, fallback: "open" },
  bestaand: { kind: "choice", name: "bestaand", choices: YES_OR_NO, ...BESIDE_CUSTOMER },
  gevraagd: { kind: "choice", name: "gevraagd", shape: "cell", choices: STAGE.choices, fallback: "lead" },
  aantal: limitOf(3, 100),
  klanten: { kind: "text", name: "klanten", shape: "column", optional: true },
} as const satisfies Readonly<Record<string, Argument>>;
const ROWS = [OPEN.klant, OPEN.omschrijving, OPEN.stadium, OPEN.uitkomst, OPEN.bestaand] as const;

/** What the functions of open leads and prospects take. */
export const OPEN_LEAD_ARGUMENTS = {
  PIJPLIJN_STADIUM: [...ROWS, OPEN.gevraagd, OPEN.aantal, OPEN.klanten],
  PIJPLIJN_STADIA: ROWS,
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft wat in één stadium nog openstaat: leads, prospects of hot prospects, in de volgorde van de rijen.
 * @customfunction PIJPLIJN_STADIUM
 * @param klant De naam van de klant per rij: één kolom.
 * @param omschrijving Waar het om gaat, per rij.
 * @param stadium Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: open.
 * @param bestaand Per rij ja als het nieuw is bij een bestaand account.
 * @param gevraagd Welk stadium: lead, prospect of hot prospect. Leeg: lead.
 * @param [aantal] Hoeveel rijen de lijst ten hoogste toont. Leeg: 100.
 * @param [klanten] De namen van uw klanten. Een bestaand account dat daar niet bij staat, krijgt een opmerking.
 * @returns Rijen van drie: klant, omschrijving, nieuw bij bestaand account; leeg zolang niets openstaat.
 */
export function pijplijnStadium(klant: any[][], omschrijving: any[][], stadium: any[][], uitkomst: any[][], bestaand: any[][], gevraagd: any, aantal?: any, klanten?: any[][]): any[][] {
  const rows = readStageRows([klant, omschrijving, stadium, uitkomst, bestaand]);
  const stage = readStage(gevraagd);
  const limit = readNumber(aantal, OPEN.aantal);
  const known = new Set(readTexts(readCells(klanten, OPEN.klanten)).filter((name) => name !== "").map(nameKey));
  const lines = openInStage(rows, stage, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ customer, description, atExisting }) => [customer, description, atExisting ? existing(customer, known) : ""]);
}

/**
 * Telt de leads, prospects en hot prospects die openstaan, en wat gewonnen of verloren is. Elke rij telt precies één keer.
 * @customfunction PIJPLIJN_STADIA
 * @param klant De naam van de klant per rij: één kolom.
 * @param omschrijving Waar het om gaat, per rij.
 * @param stadium Per rij lead, prospect of hot prospect. Leeg: prospect.
 * @param uitkomst Per rij open, gewonnen of verloren. Leeg: open.
 * @param bestaand Per rij ja als het nieuw is bij een bestaand account.
 * @returns Zeven rijen van drie: wat, rijen, waarvan nieuw bij een bestaand account; leeg zolang niets is ingevuld.
 */
export function pijplijnStadia(klant: any[][], omschrijving: any[][], stadium: any[][], uitkomst: any[][], bestaand: any[][]): any[][] {
  const { groups, all } = stageTotals(readStageRows([klant, omschrijving, stadium, uitkomst, bestaand]));
  if (groups.empty.rows === all.rows) return blankRows(STAGE_GROUPS.length + 1, 3);
  const lines = STAGE_GROUPS.map((group) => [functionLabels.stageGroup[group], groups[group].rows, groups[group].atExisting]);
  return [...lines, [functionLabels.allRows, all.rows, all.atExisting]];
}

/** Reads which stage is asked for. */
export const readStage = (gevraagd: unknown): PipelineStage => readChoice(gevraagd, OPEN.gevraagd);

/** Reads the columns of a call. One that is a single blank cell is blank in every row. */
export function readStageRows([klant, omschrijving, stadium, uitkomst, bestaand]: readonly [unknown, unknown, unknown, unknown, unknown]): StageRow[] {
  const customers = readCells(klant, OPEN.klant);
  const described = readCells(omschrijving, OPEN.omschrijving);
  if (!described.values.every(isBlank)) checkSize(described, customers);
  const descriptions = readTexts(described);
  const stages = readChoices(readBeside(stadium, OPEN.stadium, customers));
  const outcomes = readChoices(readBeside(uitkomst, OPEN.uitkomst, customers));
  const flags = readChoices(readBeside(bestaand, OPEN.bestaand, customers));
  return readTexts(customers).map((customer, row) => ({
    customer,
    description: descriptions[row] ?? "",
    stage: stages[row] ?? null,
    outcome: outcomes[row] ?? null,
    atExisting: flags[row] === "ja",
  }));
}

/** Without a list of customers nothing can be unknown. */
function existing(customer: string, known: ReadonlySet<string>): string {
  return known.size === 0 || known.has(nameKey(customer)) ? functionLabels.existingAccount : functionLabels.unknownAccount;
}
