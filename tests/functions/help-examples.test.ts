/** The example of every function as a plain call, for each of the faces that Excel gives a blank cell. */
import { kompas, isKompasId } from "../../src/functions/index";
import { functionFamilies, type ExampleCell, type FunctionExample } from "../../src/text/index";
import { BLANKS } from "./call";

const helps = functionFamilies.flatMap(({ functions }) => Object.entries(functions));
/** The functions whose last argument repeats. */
const REPEATING = ["ACTIELIJST", "ACTIES_TOTAAL", "ACTIES_PER_PERSOON"];

const serial = (year: number, month: number, day: number): number => (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
const serialOf = (date: string): number => { const [year = 0, month = 0, day = 0] = date.split("-").map(Number); return serial(year, month, day); };
const plain = (cell: ExampleCell, blank: unknown): unknown => (cell === null ? blank : typeof cell === "object" ? serialOf(cell.date) : cell);

/** The cells of a range such as B1:C4, or of one cell as a block of one. */
function blockOf(reference: string, { cells }: FunctionExample, blank: unknown): unknown[][] {
  const ends = [...reference.matchAll(/([A-Z])(\d+)/g)].map(([, column = "", row = ""]) => ({ column: column.charCodeAt(0) - 65, row: Number(row) - 1 }));
  const [from, to = from] = ends;
  if (!from || !to) throw new Error(`No reference: ${reference}`);
  return Array.from({ length: to.row - from.row + 1 }, (_row, at) =>
    Array.from({ length: to.column - from.column + 1 }, (_column, across) => plain(cells[from.row + at]?.[from.column + across] ?? null, blank)));
}

function argumentOf(text: string, example: FunctionExample, blank: unknown): unknown {
  const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
  if (date) return serial(Number(date[1]), Number(date[2]), Number(date[3]));
  if (text === "") return null;
  if (text.startsWith("\"")) return text.slice(1, -1);
  if (/^[\d.]+$/.test(text)) return Number(text);
  const block = blockOf(text, example, blank);
  return text.includes(":") ? block : block[0]?.[0];
}

/** Commas within brackets or quotes separate no arguments. */
const split = (list: string): string[] => [...list.matchAll(/((?:"[^"]*"|\([^)]*\)|[^,"(])*)(?:,|$)/g)].map(([, text = ""]) => text).slice(0, list.endsWith(",") ? undefined : -1);

function call(id: string, example: FunctionExample, blank: unknown): unknown {
  if (!isKompasId(id)) throw new Error(`No function: ${id}`);
  const given = split(/\((.*)\)$/.exec(example.formula)?.[1] ?? "").map((text) => argumentOf(text, example, blank));
  const fixed = kompas[id].length - (REPEATING.includes(id) ? 1 : 0);
  const asBlock = (value: unknown): unknown => (Array.isArray(value) ? value : [[value]]);
  const result = kompas[id](...given.slice(0, fixed), ...(REPEATING.includes(id) ? [given.slice(fixed).map(asBlock)] : []));
  return (Array.isArray(result) ? result : [[result]]).map((row: unknown[]) => row.map((cell) => (typeof cell === "number" ? Math.round(cell * 1e6) / 1e6 : cell)));
}

describe.each(BLANKS.map((blank) => [JSON.stringify(blank), blank] as const))("with a blank cell that arrives as %s", (_shown, blank) => {
  test.each(helps)("%s gives its example", (id, { example }) => {
    expect(call(id, example, blank)).toEqual(example.gives.map((row) => row.map((cell) => plain(cell, ""))));
  });
});
