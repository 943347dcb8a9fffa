import { catalogue } from "../../catalogue";
import type { AnswerValue } from "../../definition";
import { readExisting, readTable, writeTable } from "../../excel";
import type { ReadAnswers } from "../../excel";
import type { ExistingWorkbook } from "../../plan";
import { PaneFailure } from "../issues";
import { matchTable } from "./table-columns";
import type { Proposal } from "./types";

/** Where proposals stand: the spills of the to-do sheets that propose something. */
const PLACES = catalogue.flatMap(({ id, title, blocks }) =>
  blocks.flatMap((block) => (block.kind === "spill" && block.proposes ? [{ sheet: id, sheetTitle: title, key: block.key, ...block.proposes }] : [])));

const titleOf = (id: string): string => catalogue.find((definition) => definition.id === id)?.title ?? "";

/** What the sheets propose now. What stands in a to-do table already is not proposed: the sheet itself leaves it out. */
export function proposalsIn(existing: ExistingWorkbook, columns: ReadAnswers["columns"]): readonly Proposal[] {
  return PLACES.flatMap(({ sheet, sheetTitle, key, table, origin }) => {
    const standing = existing.sheets[sheet];
    if (!standing || standing.unfinished) return [];
    const texts = (columns[sheet]?.[key] ?? []).filter(isProposal);
    return texts.map((text) => ({ text, table, sheet, sheetTitle, origin: titleOf(origin) }));
  });
}

/** An error or a function that is still busy proposes nothing. */
const isProposal = (value: AnswerValue): value is string => typeof value === "string" && value !== "" && !value.startsWith("#");

/** Writes a proposal into the first row of its to-do table that holds no action; under the last when there is none. @throws ExcelFailure, PaneFailure */
export async function takeProposal({ text, table, sheet, origin }: Proposal): Promise<void> {
  const existing = await readExisting([sheet], [table]);
  const { filled } = matchTable(table, existing.sheets[sheet]?.tables[table]?.headers ?? []);
  const { rows } = await readTable(table, filled);
  const free = rows.findIndex((row) => (row["actie"] ?? null) === null);
  const values = { gekozen: "ja", actie: text, status: "open", herkomst: origin };
  const { issues } = await writeTable(table, { columns: filled, rows: [{ ...(free >= 0 && { index: free }), values }] });
  const [issue] = issues;
  if (issue) throw new PaneFailure(issue);
}
