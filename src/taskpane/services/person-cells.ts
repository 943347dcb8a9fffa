import { findName, nameKey } from "../../domain";
import type { NameFinder } from "../../domain";
import { cellAddress, visitRows, withoutSpilled } from "../../excel";
import type { CellPlace, UsedCell, UsedRow } from "../../excel";
import { planWorkbook } from "../../plan";
import type { SheetPlan } from "../../plan";
import { formatSerial } from "../../text";
import { readGround } from "./drawing";
import { knownSheets } from "./known-sheet";
import type { KnownCell, KnownSheet } from "./known-sheet";
import type { Standing } from "./standing";
import type { PersonCell, Task } from "./types";

/** A cell in which the name stands, or that belongs to the person whose name stands beside it. */
interface Hit extends CellPlace {
  readonly text: string;
  readonly alone: boolean;
  readonly belongs: boolean;
}

/**
 * Every cell of the workbook about a person, in the order of the tabs: where the name stands as whole words, and what stands
 * with it in the row of a contact. Formulas are left out, they follow from other cells; so are our own fixed texts.
 * Null when it was stopped.
 * @throws ExcelFailure
 */
export async function searchPerson(name: string, existing: Standing, { onProgress, signal }: Task): Promise<readonly PersonCell[] | null> {
  const finder = findName(name);
  const known = knownSheets(existing);
  const hits: Hit[] = [];
  await visitRows((row) => hits.push(...hitsIn(row, finder, known.get(row.sheet))), {
    onProgress: (done, total) => onProgress?.({ done, total }),
    ...(signal && { signal }),
  });
  if (signal?.aborted) return null;
  const doubtful = new Set(hits.filter((hit) => !isFilledIn(hit, known)));
  const typed = new Set(await withoutSpilled(await withoutFixedTexts([...doubtful], known)));
  const written = hits.filter((hit) => !doubtful.has(hit) || typed.has(hit));
  const customers = new Set(written.filter(({ sheet, row, column }) => known.get(sheet)?.cellAt(row, column)?.namesCustomer).map(({ text }) => nameKey(text)));
  return written.map((hit) => personCell(hit, known.get(hit.sheet), customers));
}

function hitsIn({ sheet, row, column, cells }: UsedRow, finder: NameFinder, known: KnownSheet | undefined): readonly Hit[] {
  const found = new Map<number, Hit>();
  const owners: number[] = [];
  cells.forEach(({ value, formula }, across) => {
    if (typeof value !== "string") return;
    const presence = finder.presenceIn(value);
    if (presence === "absent") return;
    const at = column + across;
    if (presence === "only") owners.push(at);
    if (formula === null) found.set(at, { sheet, row, column: at, text: value, alone: presence === "only", belongs: false });
  });
  for (const at of owners.flatMap((owner) => known?.belongingTo(row, owner) ?? [])) {
    const cell = cells[at - column];
    if (cell && isFilled(cell)) found.set(at, { sheet, row, column: at, text: shown(cell.value, known?.cellAt(row, at)), alone: false, belongs: true });
  }
  return [...found.values()].sort((one, other) => one.column - other.column);
}

const isFilled = ({ value, formula }: UsedCell): boolean => formula === null && value !== "";

const shown = (value: unknown, known: KnownCell | undefined): string => (known?.isDate && typeof value === "number" ? formatSerial(value) : String(value));

/** Whether the cell is there for a person to fill in: no formula spills into it, and no text of ours stands in it. */
function isFilledIn({ sheet, row, column }: CellPlace, known: ReadonlyMap<string, KnownSheet>): boolean {
  const kind = known.get(sheet)?.cellAt(row, column)?.kind;
  return kind === "answer" || kind === "body";
}

/** Leaves out labels, headers and links of our own that happen to hold the name as a word; only a plan of the sheet can tell them from what a person typed. */
async function withoutFixedTexts(hits: readonly Hit[], known: ReadonlyMap<string, KnownSheet>): Promise<readonly Hit[]> {
  const ids = new Set(hits.flatMap(({ sheet }) => known.get(sheet)?.id ?? []));
  if (ids.size === 0) return hits;
  const { existing, settings } = await readGround();
  const { plan } = planWorkbook({ definitions: existing.definitions, draw: [...ids], existing, settings });
  const fixed = new Set(plan.sheets.filter(({ id }) => ids.has(id)).flatMap(fixedTexts));
  return hits.filter((hit) => !fixed.has(placed(hit, hit.text)));
}

const placed = ({ sheet, row, column }: CellPlace, text: string): string => JSON.stringify([sheet, row, column, text]);

function fixedTexts({ title, cells, links, tables }: SheetPlan): readonly string[] {
  return [
    ...cells.flatMap(({ row, column, content }) => (content.kind === "label" ? [placed({ sheet: title, row, column }, String(content.value))] : [])),
    ...links.map(({ row, column, text }) => placed({ sheet: title, row, column }, text)),
    ...tables.flatMap(({ area, columns }) => columns.map(({ header }, index) => placed({ sheet: title, row: area.row, column: area.column + index }, header))),
  ];
}

function personCell({ sheet, row, column, text, alone, belongs }: Hit, known: KnownSheet | undefined, customers: ReadonlySet<string>): PersonCell {
  const cell = known?.cellAt(row, column);
  const found = { sheet, row, column, address: cellAddress(row, column), label: cell?.label ?? "", text, ours: known !== undefined };
  if (!known) return { ...found, fate: "keep" };
  if (belongs) return { ...found, fate: "empty" };
  // A customer who is called the same is in the books.
  if (customers.has(nameKey(text))) return { ...found, fate: "keep" };
  // A column of a table cannot do without a header.
  return { ...found, fate: alone && cell?.kind !== "header" ? "empty" : "replace" };
}
