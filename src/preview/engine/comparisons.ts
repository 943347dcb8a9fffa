import type { Univer } from "@univerjs/core";
import { ArrayValueObject, BaseFunction, BooleanValueObject, IFunctionService } from "@univerjs/engine-formula";
import type { BaseValueObject, compareToken } from "@univerjs/engine-formula";

/** By the order of two texts: below 0, 0 or above. */
const HOLDS: Readonly<Record<`${compareToken}`, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Univer 0.25.1 takes `*`, `?` and `~` in a text behind `=` for wildcards; to Excel they are that only to functions such as COUNTIF. */
export function compareLiterally(univer: Univer): void {
  univer.__getInjector().get(IFunctionService).registerExecutors(new Comparison());
}

class Comparison extends BaseFunction {
  override minParams = 2;
  override maxParams = 2;
  private operator = "=" as compareToken;

  constructor() {
    super("COMPARE");
  }

  /** The grid says before each comparison which of the six it is. */
  setCompareType(operator: compareToken): void {
    this.operator = operator;
  }

  override calculate(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    const refused = [left, right].find((value) => value.isError());
    if (refused) return refused;
    const [one, other] = [single(left), single(right)];
    if (![one, other].some(isPattern)) return left.compare(right, this.operator);
    if (one && other) return this.compareCells(one, other);
    return one ? right.mapValue((cell) => this.compareCells(one, cell)) : left.mapValue((cell) => (other ? this.compareCells(cell, other) : cell));
  }

  private compareCells(left: BaseValueObject, right: BaseValueObject): BaseValueObject {
    if (left.isError()) return left;
    if (!left.isString() || !right.isString()) return left.compare(right, this.operator);
    const [one, other] = [String(left.getValue()).toLowerCase(), String(right.getValue()).toLowerCase()];
    return BooleanValueObject.create(HOLDS[this.operator](one < other ? -1 : one > other ? 1 : 0));
  }
}

const isPattern = (value: BaseValueObject | null): boolean => value !== null && value.isString() && /[*?~]/.test(String(value.getValue()));

/** A value by itself, also when it is the one cell of a range; null for more. */
function single(value: BaseValueObject): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.getFirstCell() : null;
}
