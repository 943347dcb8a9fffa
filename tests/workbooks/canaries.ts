import { catalogueOf, exampleCompany, isPrivate, isPrivateTable } from "../../src/catalogue";
import { answerKeys } from "../../src/definition";
import type { Answers, TableRow, TableRows } from "../../src/plan";

/** Two plans: a number of two digits is private in the same places. */
export const PLANS = [{ number: 1, name: "Alfa" }, { number: 12, name: "Bravo" }];
export const SHEETS = catalogueOf(PLANS);

const CANARY = "GEHEIM";

/** Where a private text stands, in a text that is found wherever it comes out. */
const canary = (...place: readonly string[]): string => `${CANARY}-${place.join("-")}`;

/** Every place of a private text that stands in there, each once. */
export const canariesIn = (text: string): readonly string[] => [...new Set(text.match(new RegExp(`${CANARY}-[\\w-]+`, "g")) ?? [])];

/** The private answers of every sheet. */
export const privateKeys = SHEETS.flatMap((sheet) => answerKeys(sheet).filter((key) => isPrivate(sheet.id, key)).map((key) => [sheet.id, key] as const));

const tables = SHEETS.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.kind === "table" ? [block] : [])));

/** The private columns of every table. */
export const privateColumns = tables.flatMap(({ name, columns }) => columns.filter(({ key }) => isPrivateTable(name, key)).map(({ key }) => [name, key] as const));

/**
 * The example company with a text of its own in every private place. `keep`: private answers that are left as the example has
 * them, such as scores that are to be added up.
 */
export function withCanaries(keep: readonly string[] = []): { readonly answers: Answers; readonly tables: TableRows } {
  const answers: Record<string, Record<string, string | number | null>> = {};
  for (const { id } of SHEETS) answers[id] = { ...(exampleCompany.answers[id] ?? exampleCompany.answers[id.replace(/^p12/, "p1")]) };
  for (const [id, key] of privateKeys) if (!keep.includes(id)) answers[id] = { ...answers[id], [key]: canary(id, key) };
  const rows: Record<string, readonly TableRow[]> = { ...exampleCompany.tables };
  for (const [table, column] of privateColumns) rows[table] = (rows[table] ?? [{}]).map((row, at) => ({ ...row, [column]: canary(table, column, String(at)) }));
  return { answers, tables: rows };
}
