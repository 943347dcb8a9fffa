import { catalogueOf, workbookSheets } from "../../src/catalogue";
import type { AccountPlan } from "../../src/catalogue";
import { needsOf } from "../../src/definition";
import { planWorkbook } from "../../src/plan";
import type { PlanRequest, PlanSettings } from "../../src/plan";
import { readMember } from "../../src/workbooks";
import type { MemberOptions, MemberReading } from "../../src/workbooks";
import { ADD_IN, readWorkbook, writeWorkbook } from "../../src/xlsx";

/** Day of reading: 22 November 2026. */
export const TODAY = 46_348;

/** A workbook of somebody. `sheets` come beside those of every workbook and what they need. */
export interface Member {
  readonly owner?: string;
  readonly workbookId?: string;
  readonly boekjaar?: number;
  readonly plans?: readonly AccountPlan[];
  readonly sheets?: readonly string[];
  readonly answers?: PlanRequest["answers"];
  readonly tables?: PlanRequest["tables"];
}

/** The bytes of such a workbook, as our own writer makes it. */
export async function memberFile({ owner = "Anna de Vries", workbookId = "id-1", boekjaar = 2026, plans = [], sheets = ["pijplijn"], answers = {}, tables = {} }: Member = {}): Promise<Uint8Array> {
  const definitions = catalogueOf(plans);
  const wanted = new Set([...workbookSheets.map(({ id }) => id), ...sheets].flatMap((id) => [id, ...needsOf(id, definitions)]));
  const settings: PlanSettings = { boekjaar, owner, today: TODAY, workbookId };
  const { plan, issues } = planWorkbook({
    definitions, settings, tables,
    draw: definitions.map(({ id }) => id).filter((id) => wanted.has(id)),
    existing: { sheets: {}, otherTitles: [], otherTables: [] },
    answers: { ...answers, instellingen: { eigenaar: owner || null, ...answers["instellingen"] } },
  });
  if (issues.length > 0) throw new Error(`Not planned: ${JSON.stringify(issues)}`);
  return writeWorkbook(plan, { addin: ADD_IN });
}

/** What a roll-up makes of a file. */
export async function readFile(bytes: Uint8Array, options: Partial<MemberOptions> = {}): Promise<MemberReading> {
  const { workbook, issues } = await readWorkbook(bytes);
  if (!workbook) throw new Error(`Not opened: ${JSON.stringify(issues)}`);
  return readMember(workbook, { file: "werkboek.xlsx", today: TODAY, ...options });
}
