import { DataValidationRenderMode, DataValidationErrorStyle, DataValidationOperator, DataValidationType } from "@univerjs/core";
import type { ISheetDataValidationRule } from "@univerjs/core";
import { parseAddress } from "../a1";
import type { Area } from "../a1";
import { codeOf } from "../formula-text";
import type { Host } from "../host";
import { invalidArgument } from "../host-error";
import { HostObject } from "../host-object";
import { Range } from "./range";

const TYPES = {
  wholeNumber: DataValidationType.WHOLE,
  decimal: DataValidationType.DECIMAL,
  textLength: DataValidationType.TEXT_LENGTH,
  date: DataValidationType.DATE,
  time: DataValidationType.TIME,
} as const;
const OPERATORS = {
  Between: DataValidationOperator.BETWEEN,
  NotBetween: DataValidationOperator.NOT_BETWEEN,
  EqualTo: DataValidationOperator.EQUAL,
  NotEqualTo: DataValidationOperator.NOT_EQUAL,
  GreaterThan: DataValidationOperator.GREATER_THAN,
  LessThan: DataValidationOperator.LESS_THAN,
  GreaterThanOrEqualTo: DataValidationOperator.GREATER_THAN_OR_EQUAL,
  LessThanOrEqualTo: DataValidationOperator.LESS_THAN_OR_EQUAL,
} as const;
const STYLES = { Stop: DataValidationErrorStyle.STOP, Warning: DataValidationErrorStyle.WARNING, Information: DataValidationErrorStyle.INFO } as const;
/** `list.source` and formulas stop here. */
const MAX_SOURCE = 255;

type Rule = Omit<ISheetDataValidationRule, "ranges">;
interface Comparison {
  formula1?: unknown;
  formula2?: unknown;
  operator?: keyof typeof OPERATORS;
}
interface OfficeRule {
  list?: { source?: unknown; inCellDropDown?: boolean };
  custom?: { formula?: string };
  wholeNumber?: Comparison;
  decimal?: Comparison;
  textLength?: Comparison;
  date?: Comparison;
  time?: Comparison;
}

/** `Excel.DataValidation`. */
export class DataValidation extends HostObject {
  static override readonly scalars = ["type", "rule", "ignoreBlanks", "errorAlert", "prompt"];

  constructor(
    private readonly host: Host,
    private readonly sheetId: string,
    private readonly area: Area,
  ) {
    super();
  }

  get type(): string {
    const rule = this.current();
    if (!rule) return "None";
    const kind = Object.entries(TYPES).find(([, type]) => type === rule.type)?.[0] ?? rule.type;
    return kind.charAt(0).toUpperCase() + kind.slice(1);
  }
  get rule(): OfficeRule {
    const rule = this.current();
    return rule ? toOffice(rule) : {};
  }
  set rule(value: OfficeRule) {
    this.apply({ ...this.current(), ...this.fromOffice(value) });
  }
  get ignoreBlanks(): boolean {
    return this.current()?.allowBlank ?? true;
  }
  set ignoreBlanks(value: boolean) {
    this.change({ allowBlank: value });
  }
  get errorAlert(): Record<string, unknown> {
    const rule = this.current();
    const style = Object.entries(STYLES).find(([, each]) => each === rule?.errorStyle)?.[0] ?? "Stop";
    return { message: rule?.error ?? "", showAlert: rule?.showErrorMessage ?? true, style, title: rule?.errorTitle ?? "" };
  }
  set errorAlert(alert: { message?: string; showAlert?: boolean; style?: keyof typeof STYLES; title?: string }) {
    if ((alert.message ?? "").length > 225 || (alert.title ?? "").length > 32) throw invalidArgument("errorAlert: at most 32 and 225 characters");
    this.change({ error: alert.message ?? "", showErrorMessage: alert.showAlert ?? true, errorStyle: STYLES[alert.style ?? "Stop"], errorTitle: alert.title ?? "" });
  }
  get prompt(): Record<string, unknown> {
    const rule = this.current();
    return { message: rule?.prompt ?? "", showPrompt: rule?.showInputMessage ?? true, title: rule?.promptTitle ?? "" };
  }
  set prompt(prompt: { message?: string; showPrompt?: boolean; title?: string }) {
    if ((prompt.message ?? "").length > 255 || (prompt.title ?? "").length > 32) throw invalidArgument("prompt: at most 32 and 255 characters");
    this.change({ prompt: prompt.message ?? "", showInputMessage: prompt.showPrompt ?? true, promptTitle: prompt.title ?? "" });
  }

  clear(): void {
    this.host.guardSheet(this.sheetId);
    this.host.engine.rules.clearValidation(this.sheetId, this.area);
  }

  private current(): Rule | undefined {
    return this.host.engine.rules.validation(this.sheetId, this.area.row, this.area.column);
  }

  /** Excel keeps a prompt on a cell without a rule: such a cell accepts anything. */
  private change(part: Partial<Rule>): void {
    this.apply({ type: DataValidationType.ANY, ...this.current(), ...part });
  }

  private apply(rule: Partial<Rule> & { type: string }): void {
    this.host.guardSheet(this.sheetId);
    this.host.engine.rules.setValidation(this.sheetId, this.area, { ...rule, uid: this.host.newId("validation") });
  }

  private fromOffice(rule: OfficeRule): Partial<Rule> & { type: string } {
    if (rule.list) {
      return { type: DataValidationType.LIST, formula1: this.listSource(rule.list.source), showDropDown: rule.list.inCellDropDown ?? true, allowBlank: true, renderMode: DataValidationRenderMode.ARROW };
    }
    if (rule.custom) return { type: DataValidationType.CUSTOM, formula1: this.formula(String(rule.custom.formula ?? "")) };
    for (const [name, type] of Object.entries(TYPES)) {
      const comparison = comparisonOf(rule, name);
      if (comparison) return { type, ...this.comparison(comparison) };
    }
    throw invalidArgument("the validation rule is empty");
  }

  private comparison({ formula1, formula2, operator = "Between" }: Comparison): Partial<Rule> {
    if (formula1 === undefined || formula1 === "" || !(operator in OPERATORS)) throw invalidArgument("the validation rule lacks formula1 or an operator");
    const second = formula2 === undefined || formula2 === "" ? {} : { formula2: this.formula(String(formula2)) };
    return { formula1: this.formula(String(formula1)), ...second, operator: OPERATORS[operator] };
  }

  private listSource(source: unknown): string {
    if (source instanceof Range) return `=${source.address}`;
    const text = String(source ?? "");
    if (text === "") throw invalidArgument("the list source is empty");
    if (text.length > MAX_SOURCE) throw invalidArgument(`a list source holds at most ${MAX_SOURCE} characters`);
    return text.startsWith("=") ? this.formula(text) : text;
  }

  private formula(text: string): string {
    const code = codeOf(text);
    if (text.startsWith("=") && /\[/.test(code)) throw invalidArgument(`a validation rule takes no structured reference: ${text}`);
    if (text.startsWith("=") && /\bKOMPAS\./i.test(code)) throw invalidArgument("a validation rule takes no custom function");
    const sheet = /^=('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!\$?[A-Z]+\$?\d+/u.exec(text)?.[0];
    if (sheet) this.host.worksheetByTitle(parseAddress(sheet).sheet ?? "");
    return text;
  }
}

function comparisonOf(rule: OfficeRule, name: string): Comparison | undefined {
  for (const [key, value] of Object.entries(rule)) if (key === name) return value;
  return undefined;
}

function toOffice(rule: Rule): OfficeRule {
  if (rule.type === DataValidationType.LIST) return { list: { inCellDropDown: rule.showDropDown ?? true, source: rule.formula1 } };
  if (rule.type === DataValidationType.CUSTOM) return { custom: { formula: rule.formula1 ?? "" } };
  const kind = Object.entries(TYPES).find(([, type]) => type === rule.type)?.[0];
  if (!kind) return {};
  const operator = Object.entries(OPERATORS).find(([, each]) => each === rule.operator)?.[0] ?? "Between";
  return { [kind]: { formula1: numeric(rule.formula1), ...(rule.formula2 ? { formula2: numeric(rule.formula2) } : {}), operator } };
}

function numeric(text: string | undefined): unknown {
  return text !== undefined && text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
