import type { Area } from "../../plan";
import type { WorkbookFile } from "../../xlsx";
import { isAnswerOf } from "../member-parts";
import { same } from "../member-tables";
import type { StandingSheets } from "../places";
import { checkParts } from "./parts";
import type { CellError, WorkbookData } from "./data";

/** Ids hold no underscore. */
const OUR_NAME = /^ak_([a-z0-9]+)_(.+)$/i;

/** What stands of our sheets in a file, in the shape in which Excel tells it. */
export function standingIn(file: WorkbookFile): StandingSheets {
  const named = new Map<string, (readonly [string, { readonly sheet: string; readonly area: Area }])[]>();
  for (const { name, place } of file.names()) {
    const [, id, key] = OUR_NAME.exec(name) ?? [];
    if (id === undefined || key === undefined || !place) continue;
    const here = named.get(id.toLowerCase());
    if (here) here.push([key, place]);
    else named.set(id.toLowerCase(), [[key, place]]);
  }
  const tables = file.tables();
  return Object.fromEntries(file.sheets().flatMap(({ id, title }) => {
    if (id === null) return [];
    const here = (named.get(id.toLowerCase()) ?? []).filter(([, place]) => same(place.sheet, title));
    return [[id.toLowerCase(), {
      title,
      unfinished: false,
      lost: [],
      names: Object.fromEntries(here.map(([key, { area }]) => [key, area])),
      tables: Object.fromEntries(tables.filter(({ sheet }) => same(sheet, title)).map(({ name, area, headers }) => [name, { area, headers }])),
    }] as const];
  }));
}

/** Reads of a file what a check looks at. What is private is not read. */
export function workbookDataOf(file: WorkbookFile): WorkbookData {
  const sheets = standingIn(file);
  const parts = checkParts(sheets);
  const read = file.readAnswers(parts.sheets, isAnswerOf, isAnswerOf);
  const tables = parts.tables.map(({ name, columns }) => [name, file.readTable(name, columns)] as const);
  const issues = [...read.issues, ...tables.flatMap(([, { issues: found }]) => found)];
  return {
    sheets,
    answers: read.answers,
    tables: Object.fromEntries(tables.map(([name, { rows }]) => [name, rows])),
    errors: issues.flatMap((issue): readonly CellError[] => (issue.code === "cell-error" ? [{ sheet: issue.sheet, cell: issue.cell, received: issue.received }] : [])),
  };
}
