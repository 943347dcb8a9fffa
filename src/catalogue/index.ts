import type { SheetDefinition, TableBlock } from "../definition";
import { opdrachten } from "./opdrachten";
import { planSheets } from "./templates";
import { planNumberOf } from "./templates/account-plan";
import type { AccountPlan } from "./templates/account-plan";
import { teamSheets } from "./team";
import { abcPiramide } from "./workbook/abc-piramide";
import { actielijst } from "./workbook/actielijst";
import { bindingrijen } from "./workbook/bindingrijen";
import { contacten } from "./workbook/contacten";
import { controle } from "./workbook/controle";
import { faserijen } from "./workbook/faserijen";
import { instellingen } from "./workbook/instellingen";
import { klanten } from "./workbook/klanten";
import { klassen } from "./workbook/klassen";
import { overzicht } from "./workbook/overzicht";
import { pijplijn } from "./workbook/pijplijn";
import { pijplijnrijen } from "./workbook/pijplijnrijen";
import { relatierijen } from "./workbook/relatierijen";
import { teamdeel } from "./workbook/teamdeel";
import { plannenoverzicht } from "./workbook/plannenoverzicht";
import { topvijven } from "./workbook/topvijf";
import { verwijzingen } from "./workbook/verwijzingen";

export { EXAMPLE_PLAN } from "./example/account-plan";
export { exampleCompany } from "./example/example-company";
export { isPrivate, isPrivateTable } from "./private";
export { roles } from "./roles";
export { teamdeel } from "./workbook/teamdeel";
export { inPlan, planId, planNumberOf, plansIn } from "./templates/account-plan";
export type { AccountPlan } from "./templates/account-plan";
export { ERNST } from "./workbook/controle";
export { teamSheets } from "./team";
export { NAME_SEPARATOR, TEAM_WORDS } from "./team/words";
export { sheetsOfForm } from "./templates";
export { CUSTOMER_SCALE, customerQuestions, klantInvulblad } from "./templates/klant-invulblad";
export type { CustomerQuestion } from "./templates/klant-invulblad";
export { TO_DO_TABLES } from "./opdrachten/to-do";
export { activityTable, activityTitle } from "./templates/activiteiten";
export { snapshotTable } from "./templates/kwartaalevaluatie";
export { productTable } from "./templates/resultaten";
export type { PlanForm } from "./templates";

/** Sheets that every workbook starts with; the other sheets take their names and figures from these. */
export const workbookSheets: readonly SheetDefinition[] = [overzicht, instellingen, klanten, klassen, abcPiramide];

/** Everything that can be drawn in a workbook with these account plans, in the order of the tabs. */
export function catalogueOf(plans: readonly AccountPlan[]): readonly SheetDefinition[] {
  const central = [contacten, plannenoverzicht(plans), actielijst(plans), verwijzingen(plans), pijplijn, pijplijnrijen, bindingrijen, faserijen, relatierijen, ...topvijven, controle];
  return [...workbookSheets, ...central, ...opdrachten, ...plans.flatMap(planSheets)];
}

/** Everything that can be drawn in a workbook without account plans, in the order of the tabs. */
export const catalogue: readonly SheetDefinition[] = catalogueOf([]);

/** Everything that a workbook with these account plans can hold, a roll-up of other workbooks too, in the order of the tabs. */
export const allSheetsOf = (plans: readonly AccountPlan[]): readonly SheetDefinition[] => [...catalogueOf(plans), ...teamSheets];

const known = new Map<string, SheetDefinition>();
const tables = new Map<string, TableBlock>();

/** Makes sheets findable by id and their tables by name; those of a plan once, when they are first asked for. */
function learn(sheets: readonly SheetDefinition[]): void {
  for (const sheet of sheets) {
    known.set(sheet.id, sheet);
    for (const block of sheet.blocks) if (block.kind === "table") tables.set(block.name, block);
  }
}
learn([...catalogue, teamdeel, ...teamSheets]);

/** The sheet with this id, of an account plan too; such a sheet is called after nobody. */
export function definitionOf(id: string): SheetDefinition | undefined {
  const number = known.has(id) ? undefined : planNumberOf(id);
  if (number !== undefined) learn(planSheets({ number, name: "" }));
  return known.get(id);
}

/** The table of this name, of an account plan too: those end in the number of the plan. */
export function tableOf(name: string): TableBlock | undefined {
  const [, number] = tables.has(name) ? [] : (/P([1-9]\d*)$/.exec(name) ?? []);
  if (number !== undefined) definitionOf(`p${number}`);
  return tables.get(name);
}
