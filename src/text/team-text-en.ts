import { fileIssueTextEn } from "./file-issue-text-en";
import { formatCount, formatList, formatMegabytes, formatSerial } from "./format";
import { sentenceFor } from "./issue-text";
import type { Sentences } from "./issue-text";
import type { FileTrouble, TeamText, TroubleByCode } from "./team-text-nl";

/** Sentences of a file in a roll-up: two of them speak of customers that are imported, which these do not. */
const teamFiles: Sentences<TroubleByCode> = {
  ...fileIssueTextEn,
  "empty-file": () => "This file is empty. Ask whoever gave it to you for another one.",
  "too-large": ({ sheet }) => `${sheet === undefined ? "This workbook" : `Sheet '${sheet}'`} is too large to read. Open the workbook in Excel, make a clean copy with Accountkompas and choose that one.`,
};

const NAME_REASONS = {
  "sheet-scoped": "belongs to one sheet, which happens when a sheet is copied",
  external: "points to another workbook",
  broken: "points to cells that are gone",
};

const count = (number: number, one: string, many: string): string => `${formatCount(number)} ${number === 1 ? one : many}`;

/** Every word of the roll-up of a team in English. */
export const teamTextEn: TeamText = {
  title: "Team",
  intro: "Choose the workbooks of your colleagues. In this workbook, Accountkompas adds them up to one team overview: customers, pipeline, results, actions and plans, with every doubt named.",
  again: "When you read newer or more workbooks later, the overview is updated; nobody counts twice.",
  local: "Everything happens on this computer. The workbooks are only read and nothing is sent.",
  privateTitle: "This is never read",
  private: "Exercises 1.2, 5.1 and 5.3, conversation notes and Contactpersonen.",
  chooseTitle: "Read workbooks",
  chooseFiles: "Choose files",
  chooseFolder: "Choose a folder",
  drop: "Or drag files and folders here.",
  opening: "Reading the team sheets",
  looking: "Looking through the folder",
  reading: "Reading the workbooks",
  updating: "Updating the team overview",
  parts: {
    reading: "Reading what is on the team sheets",
    computing: "Adding up the figures",
    drawing: (title: string) => `Drawing sheet '${title}'`,
    writing: "Writing the rows",
  },
  summary: (read: number, remarked: number, refused: number) => `${formatCount(read + remarked)} read, ${formatCount(remarked)} of them with remarks; ${formatCount(refused)} not read.`,
  nothing: "There are no workbooks (.xlsx or .xlsm) among these.",
  stopped: "Stopped. The team overview has not been updated yet.",
  unfinished: "The team overview is not finished. Update it; until then the team sheets do not agree with each other.",
  broken: "Last time, writing was interrupted. So the team sheets are not complete and no longer count. Choose the workbooks again.",
  brokenFiles: (files: string) => `These were: ${files}.`,
  update: "Update the team overview",
  updated: (workbooks: number, customers: number) => `The team overview is updated: ${count(workbooks, "workbook", "workbooks")}, ${count(customers, "customer", "customers")}.`,
  emptied: "The team overview is empty: no workbook counts any more.",
  findings: (number: number) => (number === 0 ? "Nothing was found that needs a look." : number === 1 ? "One finding to look at." : `${formatCount(number)} findings to look at.`),
  open: (title: string) => `Open ${title}`,
  result: "Outcome",
  states: { read: "Read", remarked: "Read, with remarks", refused: "Not read" },
  remarks: (number: number) => count(number, "remark", "remarks"),
  remarksOf: (number: number, file: string) => `${count(number, "remark", "remarks")}: ${file}`,
  moreRemarks: (number: number) => `And ${count(number, "more remark", "more remarks")}.`,
  stillCounts: "What you read of it before still counts.",
  replaced: (by: string) => `Does not count: ${by} is a later version of this workbook.`,
  more: (number: number) => `Show ${count(number, "more file", "more files")}`,
  owner: "Name of the account manager",
  readAgain: "Read again",
  readAgainFor: (file: string) => `Read again: ${file}`,
  skippedOpen: (files: string) => `Skipped: ${files}. Such a file belongs to a workbook that is open in Excel now; that workbook itself is read, as it was last saved.`,
  skippedOther: (number: number) => `${count(number, "other file was", "other files were")} skipped; only .xlsx and .xlsm are read.`,
  skippedClosed: (paths: string) => `Not opened: ${paths}. See whether you may open this.`,
  skippedRest: (most: number) => `There are more than ${formatCount(most)} files here; what comes after them was not looked at. Choose a folder with fewer files or use the command line: accountkompas team MAP.`,
  sources: "In the team overview",
  sourceCount: (number: number) => count(number, "workbook", "workbooks"),
  sourceLine: (file: string, boekjaar: number, periodTo: number | null) => `${file} · financial year ${boekjaar}${periodTo === null ? "" : ` to ${formatSerial(periodTo)}`}`,
  remove: "Take out of the team overview",
  removeOf: (owner: string, file: string) => `Take out of the team overview: ${owner}, ${file}`,
  removed: (owner: string, file: string) => `${file} of ${owner} no longer counts.`,
  undo: "Put back",
  restored: (owner: string, file: string) => `${file} of ${owner} counts again.`,
  problems: {
    "file-gone": () => "This file cannot be opened. Is it still in the same place, not in use, and are you allowed to open it? Then choose it again.",
    "file-too-large": ({ size, limit }) => `This file is ${formatMegabytes(size)}; more than ${formatMegabytes(limit)} is not read. Make a clean copy with Accountkompas in Excel and choose that one.`,
    "too-heavy": () => "Reading this file takes too much time or memory. Make a clean copy with Accountkompas in Excel and choose that one.",
    "not-ours": () => "This is not a workbook of Accountkompas. If it should be, open it in Excel with Accountkompas, save it and choose it again.",
    "newer-schema": ({ schema }) => `This workbook was made with a newer Accountkompas (layout ${schema}). Update Accountkompas and choose it again.`,
    "no-owner": () => "This workbook does not say whose it is. Fill in the name below and read it again, or fill in the account manager on Instellingen in that workbook.",
    "period-wrong": ({ value }) => `The period of this workbook is wrong: it says '${value}'. Correct the financial year or 'Cijfers tot en met' on Instellingen, save it and choose it again.`,
    "customers-missing": () => "This workbook has no table Klanten. Draw the sheet Klantenbestand in it, save it and choose it again.",
    unreadable: ({ issue }) => sentenceFor<TroubleByCode, FileTrouble["code"]>(teamFiles, issue.code, issue),
  },
  remarkSentences: {
    "columns-missing": ({ table, columns }) => `Table ${table} lacks ${formatList(columns)}. That data does not count.`,
    "cell-error": ({ sheet, cell, received }) => `Sheet '${sheet}' has the error ${received} in cell ${cell}. That cell counts as empty.`,
    "name-ignored": ({ name, reason }) => `The name ${name} ${NAME_REASONS[reason]}. What it points to was not read.`,
    "number-as-text": ({ table, column, count: number }) => `Table ${table}, column ${column}, holds ${count(number, "number", "numbers")} as text. They do not count.`,
    "stamp-period-differs": ({ stamp, columns }) => `By its properties this workbook is of financial year ${stamp}, by the columns of Klantenbestand of ${columns}. The columns count.`,
    "sheet-unreadable": ({ sheet }) => `Sheet '${sheet}' is damaged and was not read. What is on it does not count.`,
    "figures-missing": ({ table }) => `No expectation can be computed from table ${table}, for instance because of an impossible chance. Its rows count without an expectation.`,
  },
};
