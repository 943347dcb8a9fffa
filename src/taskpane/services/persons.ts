import { findName, nameKey, staleContacts } from "../../domain";
import { readAnswers, readTable, writePlaces } from "../../excel";
import type { TableRow } from "../../plan";
import { matchTable } from "../../workbooks";
import { PaneFailure } from "../issues";
import { searchPerson } from "./person-cells";
import { settingsFrom } from "./sheets";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { ContactRegister, PersonCell, RemovalReport, Task } from "./types";

/** What takes the place of a name in a longer text. */
const ANONYMOUS = "[naam verwijderd]";

/** How many months a contact is kept when Instellingen says nothing. */
const KEPT_MONTHS = 24;
const MOST_MONTHS = 240;

/** Every cell of the workbook about a person; null when it was stopped. @throws ExcelFailure */
export async function findPerson(name: string, task: Task): Promise<readonly PersonCell[] | null> {
  return searchPerson(name, await readStanding(), task);
}

/**
 * Takes a person out of our sheets: what is theirs alone is emptied, in longer texts another word takes the place of the
 * name. Nothing is written before the whole workbook was read; null when it was stopped before. Sheets that are protected
 * are left alone as a whole.
 * @throws ExcelFailure, PaneFailure
 */
export async function removePerson(name: string, task: Task): Promise<RemovalReport | null> {
  const existing = await readStanding();
  const readOnly = existing.issues.find(({ code }) => code === "read-only");
  if (readOnly) throw new PaneFailure(readOnly);
  const cells = await searchPerson(name, existing, task);
  if (!cells) return null;
  const due = cells.filter(({ fate }) => fate !== "keep");
  const locked = existing.issues.flatMap((issue) => (issue.code === "protected-sheet" && due.some(({ sheet }) => sheet === issue.sheet) ? [issue] : []));
  const closed = new Set(locked.map(({ sheet }) => sheet));
  const finder = findName(name);
  const open = due.filter(({ sheet }) => !closed.has(sheet)).map((cell) => ({ ...cell, written: cell.fate === "empty" ? "" : finder.replaceIn(cell.text, ANONYMOUS) }));
  // The name goes last: after a writing that broke off it leads to what is left of its row.
  const isNamed = ({ text }: PersonCell): boolean => finder.presenceIn(text) !== "absent";
  const writes = [...open.filter((cell) => !isNamed(cell)), ...open.filter(isNamed)];
  const { refused, issues } = await writePlaces(writes, { onProgress: (done, total) => task.onProgress?.({ done, total }) });
  const undone = new Set(refused.map(placeOf));
  const done = writes.filter((cell) => !undone.has(placeOf(cell)));
  return {
    emptied: done.filter(({ fate }) => fate === "empty").length,
    replaced: done.filter(({ fate }) => fate === "replace").length,
    left: cells.filter((cell) => cell.fate === "keep" || closed.has(cell.sheet) || undone.has(placeOf(cell))),
    issues: [...locked, ...issues],
  };
}

const placeOf = ({ sheet, address }: PersonCell): string => `${sheet}!${address}`;

/** The names in Contacten, and whom nobody spoke to for longer than Instellingen says. Without the table there is nobody. @throws ExcelFailure */
export async function contactRegister(): Promise<ContactRegister> {
  const existing = await readStanding();
  const { answers } = await readAnswers(["instellingen"]);
  const stated = answers["instellingen"]?.["contact_bewaren"];
  const months = typeof stated === "number" && Number.isInteger(stated) && stated >= 1 && stated <= MOST_MONTHS ? stated : KEPT_MONTHS;
  const rows = (await contactRows(existing)).flatMap(({ naam, laatste_contact: day }) =>
    (typeof naam === "string" && nameKey(naam) !== "" ? [{ name: naam.trim(), day: typeof day === "number" ? day : null }] : []));
  const names = new Map(rows.map(({ name }) => [nameKey(name), name]));
  const { today } = settingsFrom(answers, new Date());
  return {
    names: [...names.values()].sort((one, other) => one.localeCompare(other, "nl")),
    months,
    stale: staleContacts(rows, { today, months }),
  };
}

async function contactRows({ sheets }: Standing): Promise<readonly TableRow[]> {
  const headers = sheets["contacten"]?.tables["Contacten"]?.headers;
  if (!headers) return [];
  const columns = matchTable("Contacten", headers).filled.filter(({ key }) => key === "naam" || key === "laatste_contact");
  return (await readTable("Contacten", columns)).rows;
}
