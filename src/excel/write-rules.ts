import type { ValidationPlan, ValidationRule } from "../plan";
import { rangeAt } from "./address";
import type { SheetDrawing } from "./sheet-drawing";

/** Says what may be typed. A plain paste goes past these rules, so functions check their arguments again. */
export function writeValidations({ sheet, plan }: SheetDrawing): void {
  for (const validation of plan.validations) writeValidation(rangeAt(sheet, validation.area).dataValidation, validation);
}

function writeValidation(validation: Excel.DataValidation, { rule, message, strict }: ValidationPlan): void {
  validation.rule = toRule(rule);
  validation.ignoreBlanks = true;
  validation.errorAlert = { message, showAlert: strict, style: strict ? "Stop" : "Information", title: "Accountkompas" };
}

function toRule(rule: ValidationRule): Excel.DataValidationRule {
  if (rule.kind === "list") return { list: { inCellDropDown: true, source: rule.source } };
  if (rule.kind === "date") return { date: { formula1: dateText(rule.min), formula2: dateText(rule.max), operator: "Between" } };
  const bounds = { formula1: rule.min, formula2: rule.max, operator: "Between" as const };
  return rule.kind === "whole" ? { wholeNumber: bounds } : { decimal: bounds };
}

/** Excel takes the bounds of a date rule as ISO 8601 text; serial number 25569 is 1 January 1970. */
const dateText = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);

/** Colours cells by native formulas. On a sheet that stands the rules on our own areas are replaced. Excel puts each new one before the others. */
export function writeConditionalFormats({ sheet, plan }: SheetDrawing): void {
  if (plan.mode !== "new") for (const { area } of plan.conditionalFormats) rangeAt(sheet, area).conditionalFormats.clearAll();
  for (const { area, formula, fill, color, bold } of [...plan.conditionalFormats].reverse()) {
    const { custom } = rangeAt(sheet, area).conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    if (fill !== undefined) custom.format.fill.color = fill;
    if (color !== undefined) custom.format.font.color = color;
    if (bold !== undefined) custom.format.font.bold = bold;
  }
}
