import type { SheetPlan } from "../plan";
import { ExcelFailure } from "./errors";
import type { ExcelIssue } from "./errors";
import type { OpenWorkbook } from "./existing";

/** What protection refuses: writing on these sheets, and where `tabsChange`, sheets that come or go. Nothing for a workbook that takes it all. */
export function obstaclesTo(sheets: readonly SheetPlan[], { issues }: OpenWorkbook, tabsChange: boolean): readonly ExcelIssue[] {
  const titles = new Set(sheets.map((sheet) => sheet.title));
  return issues.filter((issue) => {
    if (issue.code === "protected-sheet") return issue.sheet !== undefined && titles.has(issue.sheet);
    return issue.code === "protected-workbook" ? tabsChange : true;
  });
}

/** Before a sheet is taken away, while nothing was written: Excel would stop halfway. @throws ExcelFailure */
export function refuseObstacles(sheets: readonly SheetPlan[], existing: OpenWorkbook): void {
  const [issue] = obstaclesTo(sheets, existing, true);
  if (issue) throw new ExcelFailure(issue);
}
