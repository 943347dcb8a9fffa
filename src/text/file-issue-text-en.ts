import type { FileIssueText } from "./file-issue-text-nl";
import { formatCount } from "./format";

const inMegabytes = (bytes: number) => formatCount(Math.round(bytes / 1_048_576));
const onSheet = ({ sheet, cell }: { readonly sheet?: string; readonly cell?: string }) => (sheet === undefined ? "" : ` on sheet '${sheet}'${cell === undefined ? "" : `, cell ${cell}`}`);
const LARGE = {
  entries: (limit: number) => `consists of more than ${formatCount(limit)} parts`,
  entryBytes: (limit: number) => `is larger than ${inMegabytes(limit)} MB when unpacked`,
  totalBytes: (limit: number) => `is larger than ${inMegabytes(limit)} MB when unpacked`,
  work: (limit: number) => `asks for more than ${inMegabytes(limit)} MB of text to be read through`,
  strings: (limit: number) => `holds more than ${formatCount(limit)} different texts`,
  cells: (limit: number) => `covers more than ${formatCount(limit)} cells`,
  names: (limit: number) => `holds more than ${formatCount(limit)} names`,
  formats: (limit: number) => `holds more than ${formatCount(limit)} formats`,
  tables: (limit: number) => `has a sheet with more than ${formatCount(limit)} tables`,
  text: (limit: number) => `holds more than ${formatCount(limit)} characters of text`,
};
const smaller = (what: keyof typeof LARGE) => (what === "names" ? "Delete the names that you do not use in Excel under Formulas > Name Manager, save the workbook and choose it again." : "Put only what you need in a new workbook and choose that one.");

/** Why a workbook that somebody chose cannot be read, in English. */
export const fileIssueTextEn: FileIssueText = {
  "empty-file": () => "This file is empty. Nothing has changed. Download or copy it again, or choose another file.",
  "not-a-workbook": () => "This file is not an Excel workbook, though it looks like one from the outside; an .ods, an .xlsb or a Word document, for instance. The file is unharmed. Open it in the program that made it and save it as .xlsx.",
  "old-workbook": () => "This is an old Excel workbook (.xls). The workbook is unharmed. Open it in Excel, choose Save As > Excel Workbook (.xlsx) and choose that file here.",
  encrypted: () => "This workbook has a password. The workbook is unharmed. Open it in Excel, remove the password under File > Info > Protect Workbook, save a copy as .xlsx and choose that one here.",
  truncated: () => "This workbook stops halfway, mostly because a download or copy was broken off. Nothing has changed. Download or copy the file again and choose it once more.",
  unsupported: () => "This workbook is packed in a way that Accountkompas cannot read. The workbook is unharmed. Open it in Excel, save it as .xlsx and choose that file here.",
  "too-large": (at) => `${at.sheet === undefined ? "This workbook" : `Sheet '${at.sheet}'`} ${LARGE[at.what](at.expected)}; that is too much to read. The workbook is unharmed. ${smaller(at.what)}`,
  corrupt: (at) => `This workbook is damaged${onSheet(at)} and cannot be trusted. The workbook is unharmed. Open it in Excel with Open and Repair, save it as .xlsx and choose that file here.`,
  "forbidden-xml": (at) => `This workbook holds instructions${onSheet(at)} that Excel itself never saves. So it was read no further and nothing has changed. If you trust the sender, open it in Excel, save it as .xlsx and choose that file here.`,
};
