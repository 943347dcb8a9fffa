import type { AnswerValue } from "../../definition";
import type { PlanSettings, TableRows } from "../../plan";
import { colleagueWorkbooks, divideCustomers, handoutOf, optionalSheets, portionsOf, ZipWriter } from "../../workbooks";
import type { ColleagueFile, Division, Handout, Share } from "../../workbooks";
import { toBase64 } from "./base64";
import type { ColleagueChoices, ColleagueList } from "./types";

/** What the workbooks take from the one they come from, besides rows of tables. */
export interface ColleagueGround {
  readonly settings: Pick<PlanSettings, "boekjaar" | "today">;
  readonly instellingen: Readonly<Record<string, AnswerValue>>;
}

/** A workbook that was made; `file` is the workbook itself in base64 when each is opened, "" when it went into the zip. */
export interface MadeWorkbook extends Omit<ColleagueFile, "bytes"> {
  readonly file: string;
}

/** The workbooks for colleagues on the side of the worker: rows come in, and files come out one by one. */
export interface ColleagueSession {
  /** Hands over the rows of a table in parts, in their order. */
  addRows(table: string, rows: TableRows[string]): Promise<void>;
  /** Who has customers, and how many. */
  divide(): Promise<Omit<ColleagueList, "issues" | "boekjaar">>;
  /** Starts with the first workbook again; the number of workbooks that there will be. */
  begin(choices: ColleagueChoices, ground: ColleagueGround): Promise<number>;
  /** Makes the next workbook, for the zip or to be opened; null after the last. */
  next(into: "zip" | "excel"): Promise<MadeWorkbook | null>;
  /** The account of what was made since the start. */
  handout(): Promise<Handout>;
  /** The zip with every workbook that went into it. */
  zip(): Promise<Blob>;
}

interface Work {
  readonly division: Division;
  readonly files: AsyncGenerator<ColleagueFile, void, undefined>;
  readonly made: (Share & { readonly key: string })[];
  readonly parts: Uint8Array<ArrayBuffer>[];
  readonly zip: ZipWriter;
}

/** Starts in this thread; the worker wraps it. */
export function createColleagueSession(): ColleagueSession {
  const tables: Record<string, TableRows[string][number][]> = {};
  let work: Work | undefined;
  const inHand = (): Work => {
    if (!work) throw new Error("Nothing was begun");
    return work;
  };
  return {
    addRows: async (table, rows) => {
      const all = (tables[table] ??= []);
      for (const row of rows) all.push(row);
    },
    divide: async () => {
      const { colleagues, rest, all, remarks } = divideCustomers(tables["Klanten"] ?? [], tables["Pijplijn"]);
      return { colleagues: colleagues.map((each) => ({ key: each.key, name: each.name, ...shareOf(each) })), rest: shareOf(rest), all, remarks, sheets: optionalSheets };
    },
    begin: async (choices, ground) => {
      const division = divideCustomers(tables["Klanten"] ?? [], choices.deals ? tables["Pijplijn"] : []);
      const request = { ...choices, ...ground, division };
      const parts: Work["parts"] = [];
      work = { division, files: colleagueWorkbooks(request), made: [], parts, zip: new ZipWriter((part) => parts.push(part)) };
      return portionsOf(request).length;
    },
    next: async (into) => {
      const { files, made, zip } = inHand();
      const { value } = await files.next();
      if (!value) return null;
      const { bytes, ...rest } = value;
      made.push(rest);
      if (into === "zip") zip.add(rest.fileName, bytes);
      return { ...rest, file: into === "excel" ? toBase64(bytes) : "" };
    },
    handout: async () => {
      const { division, made } = inHand();
      return handoutOf(division, made);
    },
    zip: async () => {
      const { zip, parts } = inHand();
      zip.end();
      return new Blob(parts, { type: "application/zip" });
    },
  };
}

const shareOf = ({ customers, revenue, deals }: Share): Share => ({ customers, revenue, deals });
