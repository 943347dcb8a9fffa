/** Every single answer of the EVERY_SHEET, filled in through office.js: with what belongs there, and with the worst that a person can leave there. */
import { EVERY_SHEET, EXAMPLE } from "../../../scripts/lib/states";
import type { AnswerValue, Block, Input, SheetDefinition } from "../../../src/definition";
import { drawPlan, readAnswers, readExisting } from "../../../src/excel";
import type { ReadAnswers } from "../../../src/excel";
import { a1, planWorkbook } from "../../../src/plan";
import type { PlanRequest, SheetPlan } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import { SETTINGS, startWithFunctions } from "./support";

const IDS = EVERY_SHEET.map(({ id }) => id);
const TABLES = EVERY_SHEET.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.name] : [])));

/** A single cell that a person fills in. */
interface Cell {
  readonly id: string;
  readonly key: string;
  readonly input: Input;
}

const TEXT: Input = { kind: "text" };
const scale = ({ lowest, highest }: { readonly lowest: number; readonly highest: number }): Input => ({ kind: "scale", lowest, highest });

function inputsOf(block: Block): readonly (readonly [string, Input])[] {
  switch (block.kind) {
    case "form": return block.fields.map(({ key, input }) => [key, input]);
    case "questionnaire": return block.items.map(({ key }) => [key, scale(block)]);
    case "scored-list": return block.items.flatMap((item) => block.columns.map((column): [string, Input] => [`${item.key}_${column.key}`, scale(block)]));
    case "checks": return block.items.flatMap(({ key }): [string, Input][] => [[key, { kind: "choice", options: block.answers }], [`${key}_toelichting`, TEXT]]);
    case "grid": return block.rows.filter((row) => !row.figures).flatMap((row) => block.columns.filter((column) => !column.formulas).map((column): [string, Input] => [`${row.key}_${column.key}`, column.input ?? row.input ?? TEXT]));
    default: return [];
  }
}

const cellsOf = ({ id, blocks }: SheetDefinition): readonly Cell[] => blocks.flatMap(inputsOf).map(([key, input]) => ({ id, key, input }));
const CELLS = EVERY_SHEET.flatMap(cellsOf);
const INPUTS = new Set(CELLS.map(({ id, key }) => `${id} ${key}`));

/** Answers that have to agree with another one. */
const AGREEING: Readonly<Record<string, number>> = { abc_grens_a: 70, abc_grens_b: 90 };

/** Something that a person may answer there, another one in each cell where there is a choice; days ascend. */
function validFor({ id, key, input }: Cell, at: number): AnswerValue {
  const agreeing = AGREEING[key];
  if (agreeing !== undefined) return agreeing;
  switch (input.kind) {
    case "text": return `${id} ${key}: één, 'twee' & "drie"`;
    case "scale": return input.lowest + (at % (input.highest - input.lowest + 1));
    case "date": return SETTINGS.today - 500 + at;
    case "number": return input.whole ? Math.round((input.min + Math.min(input.max, input.min + 10)) / 2) : (input.min + Math.min(input.max, input.min + 10)) / 2;
    case "choice": {
      if ("name" in input.options) throw new Error(`${id} ${key}: no single answer takes its choices from a list of names`);
      const option = input.options[at % input.options.length] ?? "";
      return option.replace(/\{boekjaar(?:-(\d))?\}/, (_whole, back: string | undefined) => String(SETTINGS.boekjaar - Number(back ?? 0)));
    }
  }
}

const ERROR = "=1/0";
/** A text starts with an apostrophe, as when somebody types it so: it stays text. */
const WORST: readonly { readonly written: string | number; readonly read: AnswerValue }[] = [
  { written: "'=1+1", read: "=1+1" },
  { written: ERROR, read: null },
  { written: 1e308, read: 1e308 },
  { written: "'+31 6 12345678", read: "+31 6 12345678" },
  { written: -1, read: -1 },
  { written: "'2,5", read: "2,5" },
  { written: "'19-8-2026", read: "19-8-2026" },
  { written: `'${"lang ".repeat(400)}`, read: "lang ".repeat(400) },
];

let host: HeadlessHost;
let drawn: readonly SheetPlan[];

async function draw(filled: Pick<PlanRequest, "answers" | "tables"> = {}): Promise<readonly SheetPlan[]> {
  const existing = await readExisting(() => ({ ids: IDS, tables: TABLES }));
  const { plan, issues } = planWorkbook({ definitions: EVERY_SHEET, draw: IDS, existing, settings: SETTINGS, ...filled });
  expect(issues).toEqual([]);
  expect((await drawPlan(plan, { existing })).issues).toEqual([]);
  await host.settle();
  return plan.sheets;
}

type ValueOf = (cell: Cell, at: number) => AnswerValue;

/** All cells in one request. What is pasted, such as an error, brings its own format along: in a cell for text a formula is text. */
async function fill(valueOf: ValueOf): Promise<void> {
  await Excel.run(async (context) => {
    CELLS.forEach((cell, at) => {
      const range = context.workbook.names.getItem(`ak_${cell.id}_${cell.key}`).getRange();
      const value = valueOf(cell, at) ?? "";
      if (value === ERROR) range.numberFormat = [["General"]];
      range.values = [[value]];
    });
    await context.sync();
  });
  await host.settle();
}

const read = (): Promise<ReadAnswers> => readAnswers(IDS, (id, key) => INPUTS.has(`${id} ${key}`));

/** Answers that read back as something else than was given; a number in a cell for text is its digits. */
const changed = ({ answers }: ReadAnswers, valueOf: ValueOf): string[] => CELLS.flatMap((cell, at) => {
  const [given, found] = [valueOf(cell, at), answers[cell.id]?.[cell.key] ?? null];
  const isSame = found === given || (typeof given === "number" && typeof found === "string" && Number(found) === given);
  return isSame ? [] : [`${cell.id} ${cell.key}: ${JSON.stringify(given)} → ${JSON.stringify(found)}`];
});

/** What no figure may show: words of JavaScript, or that there is no such function or name. */
const NO_VALUE = /^#NAME\?$|\b(?:NaN|undefined|null|Infinity)\b|\[object /;
/** What no figure may show while every answer is in order. */
const ERROR_VALUE = /^#|\b(?:NaN|undefined|null|Infinity)\b|\[object /;

/** Formula cells with a text that may not stand there, or with no value at all. */
async function strangeResults(forbidden: RegExp): Promise<string[]> {
  return Excel.run(async (context) => {
    const used = drawn.map((sheet) => ({ sheet, range: context.workbook.worksheets.getItem(sheet.title).getUsedRange().load("values,rowIndex,columnIndex") }));
    await context.sync();
    return used.flatMap(({ sheet, range }) => sheet.cells.flatMap(({ row, column, content }) => {
      if (content.kind !== "formula") return [];
      const value: unknown = range.values[row - range.rowIndex]?.[column - range.columnIndex];
      const isFine = typeof value === "string" ? !forbidden.test(value) : typeof value === "boolean" || Number.isFinite(value);
      return isFine ? [] : [`${sheet.id} ${a1({ row, column, rows: 1, columns: 1 })}: ${String(value)}`];
    }));
  });
}

/** Where the answers stand, as an issue names it. */
async function placesOf(cells: readonly Cell[]): Promise<string[]> {
  const { sheets } = await readExisting(() => ({ ids: IDS, tables: TABLES }));
  return cells.map(({ id, key }) => {
    const area = sheets[id]?.names[key];
    return `${sheets[id]?.title ?? ""} ${area ? a1(area) : key}`;
  });
}

beforeAll(async () => {
  host = startWithFunctions();
  drawn = await draw({ tables: EXAMPLE.tables });
}, 300_000);

afterAll(() => host.dispose());

it("knows every answer of the catalogue", () => {
  const named = drawn.flatMap((sheet) => sheet.cells.filter(({ content }) => content.kind === "input").length);
  expect(CELLS.length).toBe(named.reduce((sum, count) => sum + count, 0));
});

const worst = (at: number, turn: number) => WORST[(at * 3 + turn * 2) % WORST.length];
const worstWritten = (turn: number): ValueOf => (_cell, at) => worst(at, turn)?.written ?? null;
const worstRead = (turn: number): ValueOf => (_cell, at) => worst(at, turn)?.read ?? null;

/** Every answer reads back as it was given, an error is reported where it stands, and nothing else is. */
async function expectAnswers(valueOf: ValueOf): Promise<void> {
  const found = await read();
  expect(changed(found, valueOf)).toEqual([]);
  const wrong = await placesOf(CELLS.filter((cell, at) => valueOf(cell, at) === null));
  expect(found.issues.map((issue) => (issue.code === "cell-error" ? `${issue.sheet} ${issue.cell} ${issue.received}` : issue.code)).sort()).toEqual(wrong.map((place) => `${place} #DIV/0!`).sort());
}

it("what belongs in every answer is read back as it was given, and no figure is an error", async () => {
  await fill(validFor);
  await expectAnswers(validFor);
  expect(await strangeResults(ERROR_VALUE)).toEqual([]);
}, 300_000);

it.each([[0], [1], [2], [3]])("the worst values (turn %i) leave every figure a value or an error, and an error in an answer is reported where it stands", async (turn) => {
  await fill(worstWritten(turn));
  await expectAnswers(worstRead(turn));
  expect(await strangeResults(NO_VALUE)).toEqual([]);
}, 300_000);

it("what belongs there beside the worst values stays when everything is drawn again", async () => {
  const mixed = (one: ValueOf, other: ValueOf): ValueOf => (cell, at) => (at % 2 === 0 ? one : other)(cell, at);
  await fill(mixed(validFor, worstWritten(0)));
  await draw();
  await expectAnswers(mixed(validFor, worstRead(0)));
  expect(await strangeResults(NO_VALUE)).toEqual([]);
}, 300_000);
