import type { Area, SheetPlan, TablePlan } from "../plan";
import { address } from "./write-address";
import { cellsOf } from "./write-cells";
import type { CellsContext } from "./write-cells";
import { chartOf } from "./write-charts";
import type { TableDefinition, WriteSheet } from "./write-library";
import { conditionalRuleOf, validationOf } from "./write-rules";
import { argb } from "./write-styles";
import { storedText } from "./write-text";

/** A quiet built-in style; colours come from the cell styles of the plan. */
const TABLE_STYLE = "TableStyleLight1";

/** What sheets have in common. */
export interface SheetContext extends CellsContext {
  readonly font: string;
}

/** One sheet of a plan in the words of the library. */
export function sheetOf(plan: SheetPlan, context: SheetContext): WriteSheet {
  if (plan.mode !== "new") throw new Error(`A file is always new; ${plan.id} is planned as ${plan.mode}`);
  return {
    name: plan.title,
    hidden: plan.hidden,
    cells: cellsOf(plan, context),
    columns: plan.columnWidths.map((characters) => ({ width: storedWidth(characters) })),
    rowDefs: new Map(plan.rowHeights.map(({ row, height }) => [row, { height }])),
    view: { showGridLines: false, tabColor: { rgb: argb(plan.tabColor) } },
    ...(plan.freezeRows > 0 ? { freezePane: { rows: plan.freezeRows } } : {}),
    merges: plan.merges.map(mergeOf),
    dataValidations: plan.validations.map(validationOf),
    conditionalRules: plan.conditionalFormats.map(conditionalRuleOf),
    tables: plan.tables.map(tableOf),
    charts: plan.charts.map((chart) => chartOf(chart, { title: plan.title, font: context.font })),
    pageSetup: { paperSize: "a4", orientation: plan.print.orientation, fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
    // The library wants the last row of a page, the plan has the first of the next.
    ...(plan.print.pageRows.length > 0 ? { rowBreaks: plan.print.pageRows.map((row) => row - 1) } : {}),
    headerFooter: { oddFooter: storedText(`&L${plan.print.footer.left}&C${plan.print.footer.center}&R${plan.print.footer.right}`) },
  };
}

/** The plan counts characters; the file adds the padding of 5 pixels, in 256ths (ECMA-376 part 1, 18.3.1.13). */
const storedWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

const mergeOf = ({ row, column, rows, columns }: Area) => ({ startRow: row, startCol: column, endRow: row + rows - 1, endCol: column + columns - 1 });

const tableOf = (plan: TablePlan): TableDefinition => ({
  name: plan.name,
  range: address(plan.area),
  columns: plan.columns.map((column) => ({ name: storedText(column.header) })),
  style: TABLE_STYLE,
});
