import type { CellStyle, SheetPlan } from "../plan";
import type { OpenWorkbook } from "./existing";

/** What every step of drawing one sheet has at hand. All steps only queue; one request carries them. */
export interface SheetDrawing {
  readonly workbook: Excel.Workbook;
  readonly sheet: Excel.Worksheet;
  readonly plan: SheetPlan;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly existing: OpenWorkbook;
}
