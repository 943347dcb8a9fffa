import { catalogue, definitionOf, tableOf, workbookSheets } from "../../catalogue";
import { answerKeySet, needsOf } from "../../definition";
import type { SheetDefinition, TableColumn } from "../../definition";
import type { Answers, ExistingWorkbook, PlanSettings } from "../../plan";
import type { Standing } from "./standing";
import type { SheetState } from "./types";

/** The sheets of a first workbook: those that every workbook has, and the first opdracht. */
export const FIRST_SHEETS: readonly string[] = [...workbookSheets, ...catalogue.filter((definition) => definition.role !== "workbook").slice(0, 1)].map((definition) => definition.id);

/** Whether a sheet stands and its drawing came to an end. */
export const standsWhole = ({ sheets }: ExistingWorkbook, id: string): boolean => sheets[id]?.unfinished === false;

/**
 * What is drawn when these sheets are asked for, in the order of the tabs: one sheet also when it stands, of several only
 * those that do not stand or are not finished; with them, once, what they cannot do without and does not stand yet, the
 * settings among it.
 */
export function withCompanions(ids: readonly string[], existing: Standing): readonly string[] {
  const asked = ids.length === 1 ? ids : ids.filter((id) => !standsWhole(existing, id));
  const companions = asked.flatMap((id) => [...needsOf(id, existing.definitions), "instellingen"]);
  const coming = new Set([...asked, ...companions.filter((id) => !standsWhole(existing, id))]);
  return idsAmong(existing, coming);
}

/** The sheets of a copy: all that stand, and what these cannot do without. */
export function standingWithCompanions(existing: Standing): readonly string[] {
  return idsAmong(existing, new Set(Object.keys(existing.sheets).flatMap((id) => [id, ...needsOf(id, existing.definitions), "instellingen"])));
}

const idsAmong = ({ definitions }: Standing, ids: ReadonlySet<string>): readonly string[] => definitions.map(({ id }) => id).filter((id) => ids.has(id));

const NONE: ReadonlySet<string> = new Set();

/** Keys of the cells that a person fills in on a sheet; empty for a sheet that is not ours. */
function keysOf(sheet: string): ReadonlySet<string> {
  const definition = definitionOf(sheet);
  return definition ? answerKeySet(definition) : NONE;
}

/** Whether a person fills in the cell. An error in a result of ours (#BUSY! while Excel computes) is no fault of the person's. */
export const isAnswer = (sheet: string, key: string): boolean => keysOf(sheet).has(key);

/** Whether a sheet has cells that a person fills in, other than the rows of a table. */
export const hasAnswers = (sheet: string): boolean => keysOf(sheet).size > 0;

/** The columns of a table; none when it is not ours. */
export const columnsOf = (table: string): readonly TableColumn[] => tableOf(table)?.columns ?? [];

/** What the whole workbook has in common, from the sheet Instellingen; without it the current year and no owner. */
export function settingsFrom(answers: Answers, now: Date): PlanSettings {
  const { boekjaar, eigenaar } = answers["instellingen"] ?? {};
  const serial = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / 86_400_000 + 25_569;
  return {
    boekjaar: typeof boekjaar === "number" ? boekjaar : now.getFullYear(),
    owner: typeof eigenaar === "string" ? eigenaar : "",
    today: serial,
  };
}

/** How every visible sheet stands. The counts are those that the sheet itself shows. */
export function sheetStates(existing: Standing, answers: Answers): readonly SheetState[] {
  return existing.definitions.filter((definition) => !definition.hidden).map((definition) => stateOf(definition, existing, answers));
}

function stateOf(definition: SheetDefinition, existing: ExistingWorkbook, answers: Answers): SheetState {
  const found = existing.sheets[definition.id];
  const number = (key: string) => {
    const value = answers[definition.id]?.[key];
    return typeof value === "number" ? value : 0;
  };
  return {
    id: definition.id,
    title: found?.title ?? definition.title,
    purpose: definition.purpose,
    role: definition.role,
    standing: !found ? "absent" : found.unfinished ? "unfinished" : "drawn",
    answered: definition.role === "workbook" ? 0 : number("ingevuld"),
    total: definition.role === "workbook" ? 0 : number("totaal"),
  };
}
