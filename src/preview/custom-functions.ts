import { ArrayValueObject, AsyncObject, BaseFunction, BooleanValueObject, ErrorType, ErrorValueObject, IFunctionService, NumberValueObject, StringValueObject } from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";
import type { Univer } from "@univerjs/core";
import { formatArea, quoteSheet } from "./a1";

/** A function as functions.json describes it. */
export interface FunctionMetadata {
  id: string;
  name: string;
  parameters: { name: string; type?: string; dimensionality?: string; optional?: boolean; repeating?: boolean }[];
  options?: { requiresAddress?: boolean };
}

/** functions.json, as far as the host reads it. */
export interface FunctionsFile {
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionMetadata[];
}

/** What a blank cell is for a custom function: 0 on the desktop, null on the web, "" in some builds. */
export type Blank = 0 | null | "";

/** How the functions are called. */
export interface FunctionSettings {
  namespace: string;
  /** Read at every call, so that a test can change it. */
  blank(): Blank;
  /** The associated implementation; undefined when `associate` was not called. */
  implementation(id: string): ((...args: unknown[]) => unknown) | undefined;
  /** Makes the object in which an error reaches a function. */
  error(code: string): unknown;
  /** The title of a sheet of the grid. */
  titleOf(sheetId: string): string;
}

/** Excel on the web stops a call at 5 MB in either direction (office-js 4654). */
const MAX_PAYLOAD = 5 * 1024 * 1024;
/** Larger results hang Excel (office-js 2786). */
const MAX_RESULT = 100_000;

const KNOWN_ERRORS: ReadonlyMap<string, ErrorType> = new Map(Object.values(ErrorType).map((code) => [code, code]));

/** Makes the functions of a functions.json known to the grid. */
export function registerFunctions(univer: Univer, file: FunctionsFile, settings: FunctionSettings): void {
  const service = univer.__getInjector().get(IFunctionService);
  for (const metadata of file.functions) {
    service.registerExecutors(new OfficeFunction(metadata, file.allowErrorForDataTypeAny === true, settings));
  }
}

/** One office custom function as a function of the grid. */
class OfficeFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    private readonly metadata: FunctionMetadata,
    private readonly takesErrors: boolean,
    private readonly settings: FunctionSettings,
  ) {
    super(`${settings.namespace}.${metadata.name}`.toUpperCase());
    this.minParams = metadata.parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = metadata.parameters.some((parameter) => parameter.repeating) ? 255 : metadata.parameters.length;
  }

  override isAsync(): boolean {
    return this.settings.implementation(this.metadata.id)?.constructor.name === "AsyncFunction";
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject | AsyncObject {
    const call = this.settings.implementation(this.metadata.id);
    if (!call) return ErrorValueObject.create(ErrorType.NAME);
    try {
      const args = this.readArguments(variants);
      if (args instanceof ErrorValueObject) return args;
      if (JSON.stringify(args).length > MAX_PAYLOAD) return ErrorValueObject.create(ErrorType.VALUE);
      const result = call(...args, this.invocation());
      return result instanceof Promise ? new AsyncObject(toPromise(result)) : toGrid(result);
    } catch (fault) {
      return toError(fault);
    }
  }

  /** Only a function that asks for it hears which cell calls, as `SheetName!RelativeCellAddress`, the title in quotes where a formula needs them. */
  private invocation(): { functionName: string; address?: string } {
    const functionName = String(this.name);
    if (!this.metadata.options?.requiresAddress) return { functionName };
    const cell = formatArea({ row: this.row, column: this.column, rows: 1, columns: 1 });
    return { functionName, address: `${quoteSheet(this.settings.titleOf(this.subUnitId ?? ""))}!${cell}` };
  }

  private readArguments(variants: BaseValueObject[]): unknown[] | ErrorValueObject {
    const args: unknown[] = [];
    for (const [index, parameter] of this.metadata.parameters.entries()) {
      const given = parameter.repeating ? variants.slice(index) : variants.slice(index, index + 1);
      const read = given.map((variant) => this.readArgument(variant, parameter));
      const failed = read.find((value) => value instanceof ErrorValueObject);
      if (failed instanceof ErrorValueObject) return failed;
      args.push(parameter.repeating ? read : (read[0] ?? null));
    }
    return args;
  }

  /** Values by the dimensionality of the parameter; an omitted optional argument is null. */
  private readArgument(value: BaseValueObject, parameter: FunctionMetadata["parameters"][number]): unknown {
    const matrix = parameter.dimensionality === "matrix";
    if (!value.isArray()) {
      const scalar = this.readScalar(value, parameter.type ?? "any", parameter.optional === true);
      return matrix && !(scalar instanceof ErrorValueObject) && scalar !== null ? [[scalar]] : scalar;
    }
    const rows: unknown[][] = [];
    let failure: ErrorValueObject | undefined;
    if (value instanceof ArrayValueObject) {
      value.iterator((cell, row, column) => {
        const scalar = this.readScalar(cell ?? undefined, parameter.type ?? "any", false);
        if (scalar instanceof ErrorValueObject) failure ??= scalar;
        (rows[row] ??= [])[column] = scalar;
      });
    }
    if (failure) return failure;
    return matrix ? rows : rows[0]?.[0];
  }

  private readScalar(value: BaseValueObject | undefined, type: string, optional: boolean): unknown {
    if (!value || value.isNull()) return optional ? null : blankOf(type, this.settings.blank());
    if (value.isError()) {
      const code = String(value.getValue());
      return type === "any" && this.takesErrors ? this.settings.error(code) : ErrorValueObject.create(KNOWN_ERRORS.get(code) ?? ErrorType.VALUE);
    }
    const plain = value.isBoolean() ? Boolean(value.getValue()) : value.getValue();
    if (type === "number" && typeof plain === "string") {
      const number = Number(plain);
      return plain.trim() === "" || Number.isNaN(number) ? ErrorValueObject.create(ErrorType.VALUE) : number;
    }
    if (type === "string") return String(plain);
    if (type === "boolean") return typeof plain === "string" ? ErrorValueObject.create(ErrorType.VALUE) : Boolean(plain);
    return type === "number" ? Number(plain) : plain;
  }
}

function blankOf(type: string, blank: Blank): unknown {
  if (type === "number") return 0;
  if (type === "string") return "";
  return type === "boolean" ? false : blank;
}

async function toPromise(result: Promise<unknown>): Promise<BaseValueObject> {
  try {
    return toGrid(await result);
  } catch (fault) {
    return toError(fault);
  }
}

function toGrid(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return toScalar(result);
  const rows: BaseValueObject[][] = result.map((row: unknown) => (Array.isArray(row) ? row.map(toScalar) : [toScalar(row)]));
  const columnCount = rows[0]?.length ?? 0;
  const size = rows.length * columnCount;
  if (size === 0 || size > MAX_RESULT || rows.some((row) => row.length !== columnCount)) return ErrorValueObject.create(ErrorType.VALUE);
  return ArrayValueObject.create({ calculateValueList: rows, rowCount: rows.length, columnCount, unitId: "", sheetId: "", row: -1, column: -1 });
}

/** A returned null shows as 0 (office-js 1503). */
function toScalar(value: unknown): BaseValueObject {
  if (value === null || value === undefined) return NumberValueObject.create(0);
  if (typeof value === "number") return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return typeof value === "string" ? StringValueObject.create(value) : toError(value);
}

function toError(fault: unknown): ErrorValueObject {
  const code = typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
  return ErrorValueObject.create(KNOWN_ERRORS.get(code) ?? ErrorType.VALUE);
}
