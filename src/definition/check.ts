import { answerKeysOf } from "./answer-keys";
import type { Block, Input, SheetDefinition, TableColumn } from "./types";

/** Something in a definition that Excel would refuse or that would lose answers. */
export interface DefinitionIssue {
  readonly sheet: string;
  readonly code: "title" | "how-to" | "key" | "double-key" | "table-not-last" | "two-tables" | "header" | "double-header" | "list-too-long" | "list-comma" | "columns" | "chart-source" | "grid" | "initial";
  readonly at: string;
}

const TITLE_LENGTH = 31;
const LIST_LENGTH = 255;
const FORBIDDEN_IN_TITLE = /[:\\/?*[\]]|^'|'$/;
/** The first five need an escape in a formula, the others a second pair of brackets. */
const FORBIDDEN_IN_HEADER = /[[\]#'@\t\r\n,:."{}$^&*+=\-<>/]/;
const PLACEHOLDER = /\{boekjaar(?:-\d)?\}/g;
const KEY = /^[a-z][a-z0-9_]*$/;
/** Names that every sheet has of itself: its place, its progress, the mark of a drawing under way, its blocks. */
const RESERVED = /^(blad|bezig|ingevuld|totaal|blok\d+)$/;
const FORM_SLOTS = 3;

/** What is wrong with a definition; empty when nothing is. */
export function checkDefinition(definition: SheetDefinition): readonly DefinitionIssue[] {
  const issue = (code: DefinitionIssue["code"], at: string): DefinitionIssue => ({ sheet: definition.id, code, at });
  const keys = definition.blocks.flatMap(keysOf);
  return [
    ...(definition.title.length > TITLE_LENGTH || FORBIDDEN_IN_TITLE.test(definition.title) ? [issue("title", definition.title)] : []),
    ...(definition.howTo.length > 3 ? [issue("how-to", definition.id)] : []),
    ...[definition.id, ...keys].filter((key) => !KEY.test(key) || RESERVED.test(key)).map((key) => issue("key", key)),
    ...doubles(keys).map((key) => issue("double-key", key)),
    ...checkTables(definition, issue),
    ...inputsOf(definition).flatMap((input) => checkList(input, issue)),
    ...(needsForm(definition) && columnsOf(definition) < FORM_SLOTS ? [issue("columns", definition.id)] : []),
    ...checkCharts(definition, issue),
    ...checkGrids(definition, issue),
    ...checkInitial(definition, issue),
  ];
}

type Issue = (code: DefinitionIssue["code"], at: string) => DefinitionIssue;

function checkTables(definition: SheetDefinition, issue: Issue): readonly DefinitionIssue[] {
  const tables = definition.blocks.filter((block) => block.kind === "table");
  const last = definition.blocks.at(-1);
  const headers = tables.flatMap((table) => table.columns.map((column) => column.header));
  return [
    ...(tables.length > 1 ? [issue("two-tables", tables[1]?.name ?? "")] : []),
    ...(tables.length === 1 && last !== tables[0] ? [issue("table-not-last", tables[0]?.name ?? "")] : []),
    ...headers.filter((header) => FORBIDDEN_IN_HEADER.test(header.replace(PLACEHOLDER, ""))).map((header) => issue("header", header)),
    ...doubles(headers).map((header) => issue("double-header", header)),
  ];
}

function checkList(input: Input, issue: Issue): readonly DefinitionIssue[] {
  if (input.kind !== "choice" || "name" in input.options) return [];
  return [
    ...(input.options.join(",").length > LIST_LENGTH ? [issue("list-too-long", input.options[0] ?? "")] : []),
    ...input.options.filter((option) => option.includes(",")).map((option) => issue("list-comma", option)),
  ];
}

function checkCharts(definition: SheetDefinition, issue: Issue): readonly DefinitionIssue[] {
  return definition.blocks.flatMap((block, index) => {
    if (block.kind !== "chart") return [];
    const above = definition.blocks.slice(0, index);
    return above.some((other) => (other.kind === "spill" || other.kind === "reference") && other.key === block.of) ? [] : [issue("chart-source", block.key)];
  });
}

/** Every cell of a grid holds an answer or a figure, and there is a column of the sheet for each. */
function checkGrids(definition: SheetDefinition, issue: Issue): readonly DefinitionIssue[] {
  return definition.blocks.flatMap((block) => {
    if (block.kind !== "grid") return [];
    const isUndecided = block.columns.some((column) => !column.input && !column.formulas && block.rows.some((row) => !row.input && !row.figures));
    const isUneven = block.columns.some((column) => column.formulas && column.formulas.length !== block.rows.length)
      || block.rows.some((row) => row.figures && row.figures.formulas.length !== block.columns.length);
    const isTooWide = block.columns.length + 1 > columnsOf(definition);
    const at = (key: string): number => block.columns.findIndex((column) => column.key === key);
    const isBackwards = (block.spans ?? []).some(({ from, to }) => at(from) < 0 || at(to) < at(from));
    return isUndecided || isUneven || isTooWide || isBackwards ? [issue("grid", block.key)] : [];
  });
}

/** Presets of a table fill its own columns only, and none that computes. */
function checkInitial(definition: SheetDefinition, issue: Issue): readonly DefinitionIssue[] {
  return definition.blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const filled = new Set(block.columns.filter((column) => !column.formula).map((column) => column.key));
    return (block.initial ?? []).flatMap((row) => Object.keys(row).filter((key) => !filled.has(key)).map((key) => issue("initial", `${block.name}.${key}`)));
  });
}

/** How many columns a sheet has: its own, else those of its table, else those of a form. */
const columnsOf = ({ columns, blocks }: SheetDefinition): number => columns?.length ?? blocks.find((block) => block.kind === "table")?.columns.length ?? FORM_SLOTS;

const needsForm = (definition: SheetDefinition): boolean => !definition.hidden &&
  definition.blocks.some((block) => !["spill", "table", "instruction", "note", "link", "legend", "chart"].includes(block.kind));

function keysOf(block: Block): readonly string[] {
  return [...answerKeysOf(block), ...otherKeysOf(block)];
}

/** Keys of columns, results and blocks: names that no person fills in. */
function otherKeysOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "questionnaire":
    case "checks":
    case "chart": return [block.key];
    case "spill": return [block.key, ...block.columns.flatMap(({ key }) => (key === undefined ? [] : [`${block.key}_${key}`]))];
    case "grid": return [block.key, ...block.columns.map((column) => column.key), ...(block.spans ?? []).map((span) => span.key)];
    case "scored-list": return [...block.columns.map((column) => column.key), ...(block.numbers === undefined ? [] : [block.numbers])];
    case "form": return block.list === undefined ? [] : [block.list];
    case "results": return block.rows.map((row) => row.key);
    case "reference": return block.columns.map((column) => `${block.key}_${column.key}`);
    default: return [];
  }
}

function inputsOf(definition: SheetDefinition): readonly Input[] {
  const ofColumn = (column: TableColumn) => (column.input ? [column.input] : []);
  return definition.blocks.flatMap((block): readonly Input[] => {
    if (block.kind === "form") return block.fields.map((field) => field.input);
    if (block.kind === "table") return block.columns.flatMap(ofColumn);
    if (block.kind === "grid") return [...block.rows, ...block.columns].flatMap(({ input }) => (input ? [input] : []));
    if (block.kind === "checks") return [{ kind: "choice", options: block.answers }];
    return [];
  });
}

function doubles(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
