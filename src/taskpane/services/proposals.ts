import type { AnswerValue } from "../../definition";
import { readTable, writeTable } from "../../excel";
import type { ReadAnswers } from "../../excel";
import { matchTable } from "../../workbooks";
import { PaneFailure } from "../issues";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { Proposal } from "./types";

/** What the sheets propose now. What stands in a to-do table already is not proposed: the sheet itself leaves it out. */
export function proposalsIn({ sheets, definitions }: Standing, columns: ReadAnswers["columns"]): readonly Proposal[] {
  const titleOf = (origin: string): string => definitions.find((definition) => definition.id === origin)?.title ?? "";
  return definitions.flatMap(({ id, blocks }) => {
    const standing = sheets[id];
    if (!standing || standing.unfinished) return [];
    return blocks.flatMap((block) => {
      if (block.kind !== "spill" || !block.proposes) return [];
      const { table, origin } = block.proposes;
      const target = definitions.find((definition) => definition.blocks.some((other) => other.kind === "table" && other.name === table));
      if (!target || !sheets[target.id]) return [];
      const texts = (columns[id]?.[block.key] ?? []).filter(isProposal);
      return texts.map((text) => ({ text, table, sheet: target.id, sheetTitle: target.title, origin: titleOf(origin) }));
    });
  });
}

/** An error or a function that is still busy proposes nothing. */
const isProposal = (value: AnswerValue): value is string => typeof value === "string" && value !== "" && !value.startsWith("#");

/** Writes a proposal into the first row of its to-do table that holds no action; under the last when there is none. @throws ExcelFailure, PaneFailure */
export async function takeProposal({ text, table, sheet, origin }: Proposal): Promise<void> {
  const existing = await readStanding();
  const { filled } = matchTable(table, existing.sheets[sheet]?.tables[table]?.headers ?? []);
  const { rows } = await readTable(table, filled);
  const free = rows.findIndex((row) => (row["actie"] ?? null) === null);
  const values = { gekozen: "ja", actie: text, status: "open", herkomst: origin };
  const { issues } = await writeTable(table, { columns: filled, rows: [{ ...(free >= 0 && { index: free }), values }] });
  const [issue] = issues;
  if (issue) throw new PaneFailure(issue);
}
