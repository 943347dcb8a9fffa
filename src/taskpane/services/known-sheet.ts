import type { ExistingSheet } from "../../plan";
import { matchTable } from "../../workbooks";
import { answerLabels } from "../../definition";
import { columnsOf, isAnswer } from "./sheets";
import type { Standing } from "./standing";

/** A cell that a person fills in, or the header of a table. `label` is what it is called, "" for an answer without words. */
export interface KnownCell {
  readonly kind: "answer" | "body" | "header";
  readonly label: string;
  readonly isDate: boolean;
  /** A customer or a concern gets its name here. */
  readonly namesCustomer: boolean;
}

/** A sheet of ours as a search through its cells meets it. Rows and columns count from 0 on the sheet. */
export interface KnownSheet {
  readonly id: string;
  /** Undefined for fixed texts and results of ours, and for what a person typed beside them. */
  cellAt(row: number, column: number): KnownCell | undefined;
  /** The columns with everything in this row about the contact whose name stands in this column, the name included; none where no contact is named. */
  belongingTo(row: number, column: number): readonly number[];
}

/** The sheets of ours that stand, by title. */
export function knownSheets({ sheets, definitions }: Standing): ReadonlyMap<string, KnownSheet> {
  return new Map(definitions.flatMap((definition) => {
    const sheet = sheets[definition.id];
    return sheet ? [[sheet.title, knownSheet(definition.id, sheet, answerLabels(definition))] as const] : [];
  }));
}

function knownSheet(id: string, { names, tables }: ExistingSheet, labels: ReadonlyMap<string, string>): KnownSheet {
  const answers = new Map(Object.entries(names).flatMap(([key, { row, column }]) => (isAnswer(id, key) ? [[`${row}:${column}`, labels.get(key) ?? ""] as const] : [])));
  const rosters = Object.entries(tables).map(([name, table]) => roster(name, table));
  const contacts = matrixRows(names);
  return {
    id,
    cellAt: (row, column) => {
      const label = answers.get(`${row}:${column}`);
      if (label !== undefined) return { kind: "answer", label, isDate: false, namesCustomer: false };
      return rosters.map((each) => each.cellAt(row, column)).find((cell) => cell !== undefined);
    },
    belongingTo: (row, column) => contacts.get(`${row}:${column}`) ?? rosters.flatMap((each) => each.belongingTo(row, column)),
  };
}

/** A table; in that of contacts the whole row belongs to the person who is named there. */
function roster(name: string, { area, headers }: ExistingSheet["tables"][string]): Omit<KnownSheet, "id"> {
  const keys = new Map(matchTable(name, headers).filled.map(({ key, header }) => [header, key]));
  const keyOf = (column: number): string | undefined => keys.get(headers[column - area.column] ?? "");
  const dates = new Set(columnsOf(name).filter(({ format }) => format === "date").map(({ key }) => key));
  return {
    cellAt: (row, column) => {
      const label = headers[column - area.column];
      if (label === undefined || row < area.row || row >= area.row + area.rows) return undefined;
      const key = keyOf(column) ?? "";
      return { kind: row === area.row ? "header" : "body", label, isDate: dates.has(key), namesCustomer: name === "Klanten" && (key === "klant" || key === "concern") };
    },
    belongingTo: (row, column) =>
      name === "Contacten" && row > area.row && row < area.row + area.rows && keyOf(column) === "naam" ? headers.map((_header, index) => area.column + index) : [],
  };
}

/** In a relation matrix how good each relation is belongs to the contact at the start of the row. */
function matrixRows(names: ExistingSheet["names"]): ReadonlyMap<string, readonly number[]> {
  return new Map(Object.entries(names).flatMap(([key, { row, column }]) => {
    const [, contact] = /^(r\d+)_contact$/.exec(key) ?? [];
    if (contact === undefined) return [];
    const qualities = Object.entries(names).filter(([other, area]) => area.row === row && other.startsWith(`${contact}_e`) && other.endsWith("_kwaliteit"));
    return [[`${row}:${column}`, [column, ...qualities.map(([, area]) => area.column)]] as const];
  }));
}
