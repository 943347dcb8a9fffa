import { compileSheet } from "./compile";
import { dependantsOf } from "./dependants";
import { findObstacles } from "./obstacles";
import { FONT, STYLES } from "./theme";
import { Twins } from "./twin";
import type { PlanIssue, PlanRequest, PlanResult, SheetPlan } from "./types";
import { PRODUCT_VERSION } from "./version";
import { layOutWorkbook } from "./workbook-layout";

export type * from "./types";
export { fillIn, headerPattern } from "./context";
export { computeFigures } from "./figures";
export type { WantedFigure } from "./figures";
export { a1, columnLetters } from "./area";
export { FONT, STYLES } from "./theme";

export { PRODUCT_VERSION } from "./version";

/** Version of what stands in a workbook; rises when names or tables change their meaning. */
export const SCHEMA_VERSION = "1";

/**
 * Says where everything goes, in the order of `definitions`:
 *   lay out every sheet that will stand → find what stands in the way → write formulas and their twins.
 * A sheet with an issue is not planned; the others are. Sheets whose formulas look at one that comes or goes are
 * planned in mode `formulas`.
 */
export function planWorkbook(request: PlanRequest): PlanResult {
  const wanted = layOutWorkbook(request);
  const issues = request.draw.flatMap((id) => findObstacles(id, wanted, request));
  const blocked = new Set(issues.map((issue) => issue.sheet));
  const drawn = new Set(request.draw.filter((id) => !blocked.has(id)));
  // No formula may look at a sheet that cannot come.
  const layout = blocked.size > 0 ? layOutWorkbook({ ...request, draw: [...drawn] }) : wanted;
  const changed = new Set([...drawn, ...(request.remove ?? [])]);
  const dependants = dependantsOf(changed, layout.sheets, request.definitions);
  const twins = request.answers || request.tables ? new Twins(layout) : undefined;
  const sheets: SheetPlan[] = [];
  for (const [id, sheet] of layout.sheets) {
    if (drawn.has(id)) sheets.push(compileSheet(sheet, { layout, twins, mode: request.existing.sheets[id] ? "redraw" : "new" }));
    else if (dependants.includes(id) && request.existing.sheets[id]) sheets.push(compileSheet(sheet, { layout, twins, mode: "formulas" }));
  }
  return { plan: { sheets, styles: STYLES, font: FONT, properties: propertiesOf(request) }, issues: unique(issues) };
}

/** The custom document property that holds the id of a workbook: its own as long as it lives, another for every copy. */
export const WORKBOOK_ID = "AccountkompasWerkboek";

/** The other custom document properties, by which a workbook of ours is recognised. */
export const PRODUCT_STAMP = { schema: "AccountkompasSchema", boekjaar: "AccountkompasBoekjaar", version: "AccountkompasVersie" } as const;

function propertiesOf({ settings }: PlanRequest): Readonly<Record<string, string>> {
  const { boekjaar, workbookId } = settings;
  return {
    [PRODUCT_STAMP.schema]: SCHEMA_VERSION,
    [PRODUCT_STAMP.boekjaar]: String(boekjaar),
    [PRODUCT_STAMP.version]: PRODUCT_VERSION,
    ...(workbookId !== undefined && { [WORKBOOK_ID]: workbookId }),
  };
}

function unique(issues: readonly PlanIssue[]): readonly PlanIssue[] {
  const seen = new Map(issues.map((issue) => [JSON.stringify(issue), issue]));
  return [...seen.values()];
}
