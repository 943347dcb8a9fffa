import type { SheetDefinition } from "../definition";
import { opdrachten } from "./opdrachten";
import { abcPiramide } from "./workbook/abc-piramide";
import { actielijst } from "./workbook/actielijst";
import { bindingrijen } from "./workbook/bindingrijen";
import { faserijen } from "./workbook/faserijen";
import { instellingen } from "./workbook/instellingen";
import { klanten } from "./workbook/klanten";
import { klassen } from "./workbook/klassen";
import { overzicht } from "./workbook/overzicht";
import { pijplijn } from "./workbook/pijplijn";
import { pijplijnrijen } from "./workbook/pijplijnrijen";
import { relatierijen } from "./workbook/relatierijen";
import { verwijzingen } from "./workbook/verwijzingen";

export { exampleCompany } from "./example/example-company";
export { roles } from "./roles";

/** Sheets that every workbook starts with; the other sheets take their names and figures from these. */
export const workbookSheets: readonly SheetDefinition[] = [overzicht, instellingen, klanten, klassen, abcPiramide];

/** Everything that can be drawn, in the order of the tabs. */
export const catalogue: readonly SheetDefinition[] = [...workbookSheets, actielijst, verwijzingen, pijplijn, pijplijnrijen, bindingrijen, faserijen, relatierijen, ...opdrachten];
