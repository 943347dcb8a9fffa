import { catalogueOf, definitionOf, planNumberOf } from "../../catalogue";
import type { TableBlock } from "../../definition";
import { cellAddress, visitRows, withoutSpilled } from "../../excel";
import type { CellPlace, CopiedSheet, UsedCell } from "../../excel";
import { planWorkbook } from "../../plan";
import type { ExistingSheet, SheetPlan } from "../../plan";
import { matchTable } from "../../workbooks";
import type { Ground } from "./drawing";

/** The table on a copied sheet that was ours, under the name that Excel gave it. */
export interface CopiedTable {
  readonly block: TableBlock;
  readonly name: string;
  readonly headers: readonly string[];
}

/** The table of the sheet that was copied, found by its columns; undefined when there is none, or none of its columns is left. */
export function tableOn({ id, tables }: CopiedSheet): CopiedTable | undefined {
  const block = definitionOf(id)?.blocks.find((each) => each.kind === "table");
  if (!block) return undefined;
  const found = Object.entries(tables).find(([, { headers }]) => matchTable(block.name, headers).own.length < headers.length);
  return found && { block, name: found[0], headers: found[1].headers };
}

/**
 * What on a copied sheet of a plan is neither ours nor an answer: addresses of cells, and names of charts. Null when the sheet
 * can no longer be told apart from what was added, since rows or answers of it were deleted.
 * @throws ExcelFailure
 */
export async function remainsOn(copy: CopiedSheet, ground: Pick<Ground, "existing" | "settings">): Promise<readonly string[] | null> {
  const plan = planOf(copy, ground);
  if (!plan) return null;
  const judge = judgeOf(plan, copy);
  const strange: CellPlace[] = [];
  const doubtful: CellPlace[] = [];
  await visitRows(({ sheet, row, column, cells }) => cells.forEach((cell, across) => {
    if (cell.value === "") return;
    const found = judge(row, column + across, cell);
    if (found === "strange") strange.push({ sheet, row, column: column + across });
    if (found === "doubtful") doubtful.push({ sheet, row, column: column + across });
  }), { sheets: [copy.title] });
  const cells = [...strange, ...(await withoutSpilled(doubtful))].sort((one, other) => one.row - other.row || one.column - other.column);
  const charts = ground.existing.charts[copy.title] ?? [];
  const own = charts.length > plan.charts.length ? charts.filter((name) => !plan.charts.some((chart) => chart.name === name)) : [];
  return [...cells.map(({ row, column }) => cellAddress(row, column)), ...own];
}

/** The sheet as it would be drawn where the copy stands. */
function planOf(copy: CopiedSheet, { existing, settings }: Pick<Ground, "existing" | "settings">): SheetPlan | undefined {
  const number = planNumberOf(copy.id);
  const isGone = number !== undefined && !existing.plans.some((plan) => plan.number === number);
  const definitions = isGone ? catalogueOf([...existing.plans, { number, name: "" }]) : existing.definitions;
  const sheets = { ...existing.sheets, [copy.id]: asOriginal(copy) };
  return planWorkbook({ definitions, draw: [copy.id], existing: { ...existing, sheets }, settings }).plan.sheets.find(({ id }) => id === copy.id);
}

/** The copy with its table under the name of the original. */
function asOriginal(copy: CopiedSheet): ExistingSheet {
  const { block, name } = tableOn(copy) ?? {};
  const table = name === undefined ? undefined : copy.tables[name];
  return { ...copy, tables: block && table ? { [block.name]: table } : {} };
}

/** `doubtful`: strange unless a formula spills into the cell. */
type Judgement = "known" | "doubtful" | "strange";

function judgeOf(plan: SheetPlan, copy: CopiedSheet): (row: number, column: number, cell: UsedCell) => Judgement {
  const placed = new Map(plan.cells.map(({ row, column, content }) => [`${row}:${column}`, content]));
  const links = new Set(plan.links.map(({ row, column }) => `${row}:${column}`));
  const inTable = tableJudge(copy);
  return (row, column, cell) => {
    const place = `${row}:${column}`;
    const content = placed.get(place);
    if (links.has(place)) return "known";
    if (content?.kind === "label") return cell.formula === null && cell.value === content.value ? "known" : "strange";
    // The value of a formula that a person typed comes along, the formula does not.
    if (content?.kind === "input") return cell.formula !== null ? "strange" : "known";
    if (content?.kind === "formula" && cell.formula !== null) return "known";
    return inTable(row, column, cell) ?? "doubtful";
  };
}

/** Judges the cells of the table; undefined for a cell outside it. */
function tableJudge(copy: CopiedSheet): (row: number, column: number, cell: UsedCell) => Judgement | undefined {
  const table = tableOn(copy);
  const area = table && copy.tables[table.name]?.area;
  if (!area) return () => undefined;
  const { filled, own } = matchTable(table.block.name, table.headers);
  return (row, column, { formula }) => {
    const header = table.headers[column - area.column];
    if (header === undefined || row < area.row || row >= area.row + area.rows) return undefined;
    if (own.includes(header)) return "strange";
    if (row === area.row) return "known";
    return filled.some((each) => each.header === header) === (formula !== null) ? "strange" : "known";
  };
}
