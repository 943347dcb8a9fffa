import type { ISheetDataValidationRule, IStyleBase } from "@univerjs/core";
import { CFRuleType, CFSubRuleType, ConditionalFormattingRuleModel } from "@univerjs/sheets-conditional-formatting";
import type { IFormulaHighlightCell } from "@univerjs/sheets-conditional-formatting";
import { SheetDataValidationModel } from "@univerjs/sheets-data-validation";
import type { Area } from "../a1";
import type { EngineContext } from "./context";
import { fromRange, toRange } from "./tables";

/** A conditional format by formula, with the areas it covers. */
export interface GridFormatRule {
  id: string;
  areas: Area[];
  formula: string;
  style: IStyleBase;
}

function toRule({ formula, style }: GridFormatRule): IFormulaHighlightCell {
  return { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style };
}

/** Data validation and conditional formats; the grid moves them when cells move. */
export class Rules {
  constructor(private readonly context: EngineContext) {}

  private ids(sheetId: string): { unitId: string; subUnitId: string } {
    return { unitId: this.context.unitId, subUnitId: sheetId };
  }

  validation(sheetId: string, row: number, column: number): ISheetDataValidationRule | undefined {
    return this.context.univer.__getInjector().get(SheetDataValidationModel).getRuleByLocation(this.context.unitId, sheetId, row, column);
  }

  validations(sheetId: string): { rule: ISheetDataValidationRule; areas: Area[] }[] {
    const rules = this.context.univer.__getInjector().get(SheetDataValidationModel).getRules(this.context.unitId, sheetId);
    return rules.map((rule) => ({ rule, areas: rule.ranges.map(fromRange) }));
  }

  setValidation(sheetId: string, area: Area, rule: Omit<ISheetDataValidationRule, "ranges">): void {
    this.context.ensure(sheetId, this.context.clip(sheetId, area));
    const ranges = [toRange(this.context.clip(sheetId, area))];
    this.context.run("sheet.command.addDataValidation", { ...this.ids(sheetId), rule: { ...rule, ranges } });
  }

  clearValidation(sheetId: string, area: Area): void {
    if (this.validations(sheetId).length === 0) return;
    this.context.run("sheets.command.clear-range-data-validation", { ...this.ids(sheetId), ranges: [toRange(this.context.clip(sheetId, area))] });
  }

  formats(sheetId: string): GridFormatRule[] {
    const rules = this.context.univer.__getInjector().get(ConditionalFormattingRuleModel).getSubunitRules(this.context.unitId, sheetId) ?? [];
    return rules.map(({ cfId, ranges, rule }) => {
      const byFormula = rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula;
      const formula = byFormula && typeof rule.value === "string" ? rule.value : "";
      return { id: cfId, areas: ranges.map(fromRange), formula, style: byFormula ? rule.style : {} };
    });
  }

  addFormat(sheetId: string, format: GridFormatRule): void {
    const rule = { cfId: format.id, ranges: format.areas.map((area) => toRange(this.context.clip(sheetId, area))), rule: toRule(format), stopIfTrue: false };
    this.context.run("sheet.mutation.add-conditional-rule", { ...this.ids(sheetId), rule });
  }

  changeFormat(sheetId: string, format: GridFormatRule): void {
    const rule = { cfId: format.id, ranges: format.areas.map(toRange), rule: toRule(format), stopIfTrue: false };
    this.context.run("sheet.mutation.set-conditional-rule", { ...this.ids(sheetId), cfId: format.id, rule });
  }

  removeFormat(sheetId: string, id: string): void {
    this.context.run("sheet.mutation.delete-conditional-rule", { ...this.ids(sheetId), cfId: id });
  }
}
