import { a1, cellArea } from "./area";
import { fillInConstant } from "./context";
import { nameOf, sharedName } from "./names";
import { OPERATORS } from "./operators";
import type { PlacedExpression } from "./sheet-builder";
import type { WorkbookLayout } from "./workbook-layout";

/** What a cell says whose formula looks at a sheet that is not there yet. */
const NOT_DRAWN = "nog niet getekend";

class NotDrawn extends Error {}

/** Stops a formula, or its twin, that looks at a sheet which is not there. */
export function refuseNotDrawn(): never {
  throw new NotDrawn();
}

/** What `make` gives, or the text for a formula that looks at a sheet which is not there yet. */
export function orNotDrawn<Result>(make: () => Result, instead: (text: string) => Result): Result {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotDrawn) return instead(NOT_DRAWN);
    throw error;
  }
}

/** The formula as Excel stores it: English, commas, a leading `=`. Looks at missing sheets give a plain text instead. */
export function formulaText(expression: PlacedExpression, layout: WorkbookLayout): string {
  return orNotDrawn(() => `=${render(expression, layout)}`, (text) => `="${text}"`);
}

function render(expression: PlacedExpression, layout: WorkbookLayout): string {
  const args = () => ("of" in expression ? expression.of.map((argument) => render(argument, layout)) : []);
  switch (expression.op) {
    case "constant": return constant(fillInConstant(expression.value, layout.settings));
    // A bare look at a blank cell would show 0.
    case "place": return unlessBlank(a1(cellArea(expression.row, expression.column)));
    case "cell": {
      if (!layout.find(expression.sheet, expression.key)) refuseNotDrawn();
      return expression.sheet === "" ? sharedName(expression.key) : nameOf(expression.sheet, expression.key);
    }
    case "column": return `${expression.table}[${header(expression.table, expression.column, layout)}]`;
    case "columns": return `${expression.table}[[${header(expression.table, expression.from, layout)}]:[${header(expression.table, expression.to, layout)}]]`;
    case "this-row": return `${expression.table}[@${bracketed(header(expression.table, expression.column, layout))}]`;
    case "row-number": return `ROW()-ROW(${expression.table}[[#Headers],[${header(expression.table, expression.column, layout)}]])`;
    case "table": return layout.table(expression.table) ? `${expression.table}[#All]` : refuseNotDrawn();
    case "if-drawn": return orNotDrawn(() => render(expression.of[0], layout), () => render(expression.of[1], layout));
    case "kompas": return `KOMPAS.${expression.name}(${args().join(",")})`;
    case "today": return "TODAY()";
    default: return OPERATORS[expression.op].excel(...args());
  }
}

const unlessBlank = (cell: string): string => `IF(${cell}="","",${cell})`;

const constant = (value: string | number): string => (typeof value === "number" ? String(value) : `"${value.replaceAll('"', '""')}"`);

/** A header with anything but letters and digits wants brackets of its own behind an `@`. */
const bracketed = (text: string): string => (/^[\p{L}\p{N}]+$/u.test(text) ? text : `[${text}]`);

function header(table: string, column: string, layout: WorkbookLayout): string {
  const found = layout.column(table, column);
  return found ? found.header : refuseNotDrawn();
}

/** Which sheet holds a table, and which one holds what the whole workbook shares. */
export interface Owners {
  readonly tables: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, string>;
}

/** Ids of the sheets that an expression looks at, drawn or not. */
export function sheetsLookedAt(expression: PlacedExpression, owners: Owners): readonly string[] {
  switch (expression.op) {
    case "cell": return [expression.sheet === "" ? (owners.shared.get(expression.key) ?? "") : expression.sheet];
    case "column":
    case "columns":
    case "table":
    case "this-row":
    case "row-number": return [owners.tables.get(expression.table) ?? ""];
    case "constant":
    case "today":
    case "place": return [];
    default: return expression.of.flatMap((argument) => sheetsLookedAt(argument, owners));
  }
}
