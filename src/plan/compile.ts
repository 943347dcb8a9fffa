import { FunctionError } from "../functions";
import { tableStyle } from "./blocks/table";
import { fillIn } from "./context";
import { formulaText } from "./formula-text";
import type { SheetBuilder } from "./sheet-builder";
import { ROLE_COLORS } from "./theme";
import type { Twins } from "./twin";
import type { Area, CellPlan, LinkPlan, PrintPlan, SheetPlan, TablePlan, ValidationPlan } from "./types";
import { tableColumns } from "./workbook-layout";
import type { WorkbookLayout } from "./workbook-layout";

/** A whole footer may have 255 characters; more makes Excel repair the file. */
const LONGEST_OWNER = 80;

/** What a sheet is compiled with. Without `twins` formulas get no computed value. */
export interface CompileContext {
  readonly layout: WorkbookLayout;
  readonly twins: Twins | undefined;
  readonly mode: SheetPlan["mode"];
}

/** Turns a placed sheet into a plan: formulas written out, links resolved, page set up. */
export function compileSheet(sheet: SheetBuilder, context: CompileContext): SheetPlan {
  const { definition } = sheet;
  return {
    id: definition.id,
    title: sheet.context.existing?.title ?? definition.title,
    mode: context.mode,
    tabColor: ROLE_COLORS[definition.role],
    hidden: definition.hidden ?? false,
    columnWidths: sheet.widths,
    rowHeights: [...sheet.heights].map(([row, height]) => ({ row, height })).sort((a, b) => a.row - b.row),
    freezeRows: definition.hidden ? 0 : sheet.freezeRows,
    cells: sheet.cells.map((cell) => compileCell(cell, sheet, context)).sort((a, b) => a.row - b.row || a.column - b.column),
    styles: sheet.styles,
    merges: sheet.merges,
    names: sheet.names,
    validations: sheet.validations.filter((validation) => listStands(validation, context.layout)),
    conditionalFormats: sheet.conditionalFormats.filter(({ formula }) => namesIn(formula).every((name) => context.layout.holds(name))),
    tables: sheet.tables.map((table) => compileTable(table, sheet, context)),
    charts: sheet.charts,
    links: sheet.links.map((link) => compileLink(link, context.layout)),
    print: printPlan(sheet),
  };
}

function compileCell(cell: SheetBuilder["cells"][number], sheet: SheetBuilder, context: CompileContext): CellPlan {
  const { row, column, content } = cell;
  if (content.kind !== "formula") return { row, column, content };
  const formula = formulaText(content.expression, context.layout);
  const twin = figure(context, (twins) => twins.ofCell(cell, sheet));
  return { row, column, content: { kind: "formula", formula, ...(twin ? { twin } : {}) } };
}

/** A figure, when the data was at hand and the KOMPAS functions accept it; what they refuse is for Excel to show, with its reason. */
function figure<Figure>({ twins }: CompileContext, compute: (twins: Twins) => Figure): Figure | undefined {
  try {
    return twins && compute(twins);
  } catch (error) {
    if (error instanceof FunctionError) return undefined;
    throw error;
  }
}

function compileTable(table: SheetBuilder["tables"][number], sheet: SheetBuilder, context: CompileContext): TablePlan {
  const columns = tableColumns(sheet.definition, table.name).map((column) => {
    const twin = column.formula && figure(context, (twins) => twins.columnOf(table.name, column.key));
    return {
      key: column.key,
      header: fillIn(column.header, context.layout.settings),
      oldHeaders: column.oldHeaders ?? [],
      style: tableStyle(column),
      ...(column.formula ? { formula: formulaText(column.formula, context.layout) } : {}),
      ...(twin ? { twin } : {}),
    };
  });
  return { name: table.name, area: table.area, columns, rows: table.rows, exists: table.exists };
}

/** A link to a sheet that is not there yet is plain text. */
function compileLink(link: LinkPlan, layout: WorkbookLayout): LinkPlan {
  return link.target !== null && layout.holds(link.target) ? link : { ...link, target: null };
}

/** Excel refuses a list by a name that does not exist. */
function listStands({ rule }: ValidationPlan, layout: WorkbookLayout): boolean {
  return rule.kind !== "list" || !rule.source.startsWith("=") || layout.holds(rule.source.slice(1));
}

/** Our names in a native formula. */
const namesIn = (formula: string): readonly string[] => formula.match(/\bak_[a-z0-9_]+/g) ?? [];

function printPlan(sheet: SheetBuilder): PrintPlan {
  return {
    orientation: sheet.definition.orientation ?? "portrait",
    titleRows: sheet.titleRows,
    pageRows: sheet.pageRows,
    area: usedArea(sheet),
    footer: { left: "&A", center: sheet.context.settings.owner.slice(0, LONGEST_OWNER).replaceAll("&", "&&"), right: "&D  |  &P van &N" },
  };
}

/** From A1 to the last cell that we place. A table prints as far as it reaches when the sheet is drawn. */
function usedArea(sheet: SheetBuilder): Area {
  const areas = [...sheet.styles.map((style) => style.area), ...sheet.tables.map((table) => table.area), ...sheet.charts.map((chart) => chart.anchor)];
  const rows = Math.max(1, ...areas.map((area) => area.row + area.rows));
  const { printed = Infinity } = sheet.definition;
  return { row: 0, column: 0, rows, columns: Math.min(sheet.last + 1, sheet.first + printed) };
}
