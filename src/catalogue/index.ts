import type { SheetDefinition, TableBlock } from "../definition";
import { opdrachten } from "./opdrachten";
import { planSheets } from "./templates";
import { planNumberOf } from "./templates/account-plan";
import type { AccountPlan } from "./templates/account-plan";
import { abcPiramide } from "./workbook/abc-piramide";
import { actielijst } from "./workbook/actielijst";
import { bindingrijen } from "./workbook/bindingrijen";
import { contacten } from "./workbook/contacten";
import { faserijen } from "./workbook/faserijen";
import { instellingen } from "./workbook/instellingen";
import { klanten } from "./workbook/klanten";
import { klassen } from "./workbook/klassen";
import { overzicht } from "./workbook/overzicht";
import { pijplijn } from "./workbook/pijplijn";
import { pijplijnrijen } from "./workbook/pijplijnrijen";
import { relatierijen } from "./workbook/relatierijen";
import { plannenoverzicht } from "./workbook/plannenoverzicht";
import { topvijven } from "./workbook/topvijf";
import { verwijzingen } from "./workbook/verwijzingen";

export { EXAMPLE_PLAN } from "./example/account-plan";
export { exampleCompany } from "./example/example-company";
export { roles } from "./roles";
export { planId, planNumberOf, plansIn } from "./templates/account-plan";
export type { AccountPlan } from "./templates/account-plan";
export { sheetsOfForm } from "./templates";
export { CUSTOMER_SCALE, customerQuestions, klantInvulblad } from "./templates/klant-invulblad";
export type { CustomerQuestion } from "./templates/klant-invulblad";
export { snapshotTable } from "./templates/kwartaalevaluatie";
export type { PlanForm } from "./templates";

/** Sheets that every workbook starts with; the other sheets take their names and figures from these. */
export const workbookSheets: readonly SheetDefinition[] = [overzicht, instellingen, klanten, klassen, abcPiramide];

/** Everything that can be drawn in a workbook with these account plans, in the order of the tabs. */
export function catalogueOf(plans: readonly AccountPlan[]): readonly SheetDefinition[] {
  const central = [contacten, plannenoverzicht(plans), actielijst(plans), verwijzingen(plans), pijplijn, pijplijnrijen, bindingrijen, faserijen, relatierijen, ...topvijven];
  return [...workbookSheets, ...central, ...opdrachten, ...plans.flatMap(planSheets)];
}

/** Everything that can be drawn in a workbook without account plans, in the order of the tabs. */
export const catalogue: readonly SheetDefinition[] = catalogueOf([]);

const known = new Map(catalogue.map((definition) => [definition.id, definition]));

/** The sheet with this id, of an account plan too; such a sheet is called after nobody. */
export function definitionOf(id: string): SheetDefinition | undefined {
  const found = known.get(id);
  const number = found ? undefined : planNumberOf(id);
  if (number === undefined) return found;
  for (const sheet of planSheets({ number, name: "" })) known.set(sheet.id, sheet);
  return known.get(id);
}

/** The table of this name, of an account plan too: those end in the number of the plan. */
export function tableOf(name: string): TableBlock | undefined {
  const [, number] = /P([1-9]\d*)$/.exec(name) ?? [];
  const sheets = number === undefined ? catalogue : planSheets({ number: Number(number), name: "" });
  for (const { blocks } of sheets) for (const block of blocks) if (block.kind === "table" && block.name === name) return block;
  return undefined;
}
