import type { CellValue } from "../../../plan";

/** What a conditional format looks at. */
export interface Sight {
  readonly cell: (row: number, column: number) => CellValue;
  /** The value of a one-cell name; null when nothing stands there. */
  readonly name: (name: string) => CellValue;
}

/** How far a cell lies from the top-left cell for which a formula is written. */
export interface Offset {
  readonly rows: number;
  readonly columns: number;
}

const TOKEN = /\s*("(?:[^"]|"")*"|-?\d+(?:\.\d+)?|\$?[A-Z]{1,3}\$?\d+(?![\w(])|[A-Za-z_][\w.]*|<=|>=|<>|[=<>(),])/y;
const REFERENCE = /^(\$?)([A-Z]{1,3})(\$?)(\d+)$/;

/**
 * Whether the formula of a conditional format holds for a cell. Knows what such formulas of ours consist of:
 * comparisons of cells, names and constants, and AND, OR, NOT, ISNUMBER and LEFT. Throws on anything else.
 */
export function holds(formula: string, offset: Offset, sight: Sight): boolean {
  const reader = new FormulaReader(tokensOf(formula), offset, sight);
  const value = reader.comparison();
  if (!reader.ended) throw unknown(formula);
  return isTrue(value);
}

const unknown = (part: string): Error => new Error(`The gallery does not know this part of a conditional format: ${part}`);

function tokensOf(formula: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 1; // After the equals sign.
  while (TOKEN.lastIndex < formula.length) {
    const at = TOKEN.lastIndex;
    const token = TOKEN.exec(formula)?.[1];
    if (token === undefined) throw unknown(formula.slice(at));
    tokens.push(token);
  }
  return tokens;
}

class FormulaReader {
  private next = 0;

  constructor(private readonly tokens: readonly string[], private readonly offset: Offset, private readonly sight: Sight) {}

  get ended(): boolean { return this.next === this.tokens.length; }

  comparison(): CellValue {
    const left = this.operand();
    const operator = this.tokens[this.next] ?? "";
    if (!["=", "<>", "<", "<=", ">", ">="].includes(operator)) return left;
    this.next += 1;
    const order = compare(left, this.operand());
    switch (operator) {
      case "=": return order === 0;
      case "<>": return order !== 0;
      case "<": return order < 0;
      case "<=": return order <= 0;
      case ">": return order > 0;
      default: return order >= 0;
    }
  }

  private operand(): CellValue {
    const token = this.tokens[this.next] ?? "";
    this.next += 1;
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^-?\d/.test(token)) return Number(token);
    const reference = REFERENCE.exec(token);
    if (reference) return this.referred(reference);
    if (this.tokens[this.next] === "(") return call(token, this.list());
    if (!token.startsWith("ak_")) throw unknown(token);
    return this.sight.name(token);
  }

  private referred([, fixedColumn, letters = "", fixedRow, row]: RegExpExecArray): CellValue {
    const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return this.sight.cell(Number(row) - 1 + (fixedRow ? 0 : this.offset.rows), column + (fixedColumn ? 0 : this.offset.columns));
  }

  /** From the opening bracket past the closing one. */
  private list(): CellValue[] {
    const values: CellValue[] = [];
    do {
      this.next += 1;
      values.push(this.comparison());
    } while (this.tokens[this.next] === ",");
    if (this.tokens[this.next] !== ")") throw unknown(this.tokens.join(""));
    this.next += 1;
    return values;
  }
}

function call(name: string, given: readonly CellValue[]): CellValue {
  const [first = null, second] = given;
  switch (name) {
    case "AND": return given.every(isTrue);
    case "OR": return given.some(isTrue);
    case "NOT": return !isTrue(first);
    case "ISNUMBER": return typeof first === "number";
    case "LEFT": return String(first ?? "").slice(0, typeof second === "number" ? second : 1);
    default: throw unknown(`${name}()`);
  }
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === "number" && value !== 0);

/** Excel's order: numbers, then text without regard to case, then booleans; a blank equals 0 and "". */
function compare(left: CellValue, right: CellValue): number {
  const [a, b] = [left ?? blankBeside(right), right ?? blankBeside(left)];
  const rank = (value: string | number | boolean): number => ["number", "string", "boolean"].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === "string") return a.localeCompare(String(b), "nl", { sensitivity: "accent" });
  return Number(a) - Number(b);
}

function blankBeside(other: CellValue): string | number | boolean {
  if (typeof other === "string") return "";
  return typeof other === "boolean" ? false : 0;
}
