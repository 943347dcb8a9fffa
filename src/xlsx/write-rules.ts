import type { ConditionalFormatPlan, ValidationPlan, ValidationRule } from "../plan";
import { address } from "./write-address";
import { storedFormula } from "./write-formula";
import type { ConditionalRule, DataValidation } from "./write-library";
import { argb } from "./write-styles";
import { storedText } from "./write-text";

/** What may be typed, as the file says it; blanks are always allowed. */
export const validationOf = ({ area, rule, message, strict }: ValidationPlan): DataValidation => ({
  ...ruleOf(rule),
  range: address(area),
  allowBlank: true,
  showErrorMessage: strict,
  errorStyle: strict ? "stop" : "information",
  errorTitle: "Accountkompas",
  errorMessage: storedText(message),
});

function ruleOf(rule: ValidationRule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  if (rule.kind === "list") return { type: "list", formula1: rule.source.startsWith("=") ? rule.source.slice(1) : storedText(`"${rule.source.replaceAll('"', '""')}"`) };
  return { type: rule.kind, operator: "between", formula1: String(rule.min), formula2: String(rule.max) };
}

/** A rule that colours cells; the first of a sheet goes before the others. */
export function conditionalRuleOf(plan: ConditionalFormatPlan, index: number): ConditionalRule {
  const { fill, color, bold } = plan;
  return {
    type: "expression",
    priority: index + 1,
    range: address(plan.area),
    formula: storedFormula(plan.formula),
    style: {
      // Excel takes the fill of such a rule from the background colour, LibreOffice from either.
      ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: argb(fill) }, bgColor: { rgb: argb(fill) } } }),
      ...(color === undefined && bold === undefined ? {} : { font: { ...(bold ? { bold } : {}), ...(color === undefined ? {} : { color: { rgb: argb(color) } }) } }),
    },
  };
}
