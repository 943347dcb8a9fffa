import type { Univer } from "@univerjs/core";
import { ArrayValueObject, BaseFunction, ErrorType, ErrorValueObject, IFunctionService, StringValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

/** Where the formulas with HYPERLINK lead, as they were last calculated. */
export class Hyperlinks {
  private readonly targets = new Map<string, string>();

  constructor(univer: Univer) {
    const remember = (sheetId: string, cell: string, target: string): void => void this.targets.set(`${sheetId}!${cell}`, target);
    univer.__getInjector().get(IFunctionService).registerExecutors(new Hyperlink(remember));
  }

  /** The target of the formula in a cell, as it stands behind `#`; undefined when there is none inside the workbook. */
  targetOf(sheetId: string, row: number, column: number): string | undefined {
    const target = this.targets.get(`${sheetId}!${row},${column}`);
    return target?.startsWith("#") ? target.slice(1) : undefined;
  }
}

/** Univer gives a HYPERLINK rich text and no value; in Excel its value is the text that it shows. */
class Hyperlink extends BaseFunction {
  override minParams = 1;
  override maxParams = 2;

  constructor(private readonly remember: (sheetId: string, cell: string, target: string) => void) {
    super("HYPERLINK");
  }

  override calculate(targets: BaseValueObject, texts: BaseValueObject = targets): BaseValueObject {
    const [target, text] = [single(targets), single(texts)];
    if (!target || !text) return ErrorValueObject.create(ErrorType.VALUE);
    const refused = [target, text].find((value) => value.isError());
    if (refused) return refused;
    this.remember(this.subUnitId ?? "", `${this.row},${this.column}`, String(target.getValue()));
    return text.isString() ? StringValueObject.create(String(text.getValue())) : text;
  }
}

/** The grid wraps one value that a look-up gives in an array; a link for more than one cell is not simulated. */
function single(value: BaseValueObject): BaseValueObject | null {
  if (!(value instanceof ArrayValueObject)) return value;
  return value.getRowCount() === 1 && value.getColumnCount() === 1 ? value.getFirstCell() : null;
}
