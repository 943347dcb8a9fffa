import { nameKey, openInStage, STAGE_GROUPS, stageTotals, type PipelineStage, type StageRow } from "../domain/index";
import { functionLabels } from "../text/index";
import { checkSameSize, isBlank, MOST_VALUES, readChoice, readColumn, readNumber, readTexts } from "./check-arguments";
import { readEach, readOptional, readOutcome, readWord } from "./column-arguments";

const LIST_COLUMNS = 3;
/** The stages of a deal. */
export const STAGES: readonly PipelineStage[] = ["lead", "prospect", "hot prospect"];

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
  const stage = readChoice(gevraagd, { name: "gevraagd", choices: STAGES, fallback: "lead" });
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: Math.floor(MOST_VALUES / LIST_COLUMNS), whole: true, fallback: 100 });
  const known = new Set(readTexts(readColumn(klanten, "klanten")).filter((name) => name !== "").map(nameKey));
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
  if (groups.empty.rows === all.rows) return [[""]];
  const lines = STAGE_GROUPS.map((group) => [functionLabels.stageGroup[group], groups[group].rows, groups[group].atExisting]);
  return [...lines, [functionLabels.allRows, all.rows, all.atExisting]];
}

/** Reads the columns of a call. One that is a single blank cell is blank in every row. */
export function readStageRows([klant, omschrijving, stadium, uitkomst, bestaand]: readonly [unknown, unknown, unknown, unknown, unknown]): StageRow[] {
  const customers = readColumn(klant, "klant");
  const described = readColumn(omschrijving, "omschrijving");
  if (!described.values.every(isBlank)) checkSameSize(described, customers);
  const descriptions = readTexts(described);
  const stages = readEach(readOptional(stadium, "stadium", customers), (value, spot) => readWord(value, spot, STAGES));
  const outcomes = readEach(readOptional(uitkomst, "uitkomst", customers), readOutcome);
  const flags = readEach(readOptional(bestaand, "bestaand", customers), (value, spot) => readWord(value, spot, ["ja", "nee"]));
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
