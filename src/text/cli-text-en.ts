import { cliHelpEn } from "./cli-help-en";
import type { CliText } from "./cli-text-nl";
import { formatCents, formatCount, formatList, formatMegabytes } from "./format";

const SEE_HELP = "See what is possible with: accountkompas --help";
const notations = { komma: "comma", punt: "point" };
const sourceList = (sources: Parameters<CliText["issues"]["source-several"]>[0]["sources"]) =>
  sources.map(({ kind, name, sheet, rows }) => `  ${kind === "table" ? "--tabel" : "--blad"} "${name}"${kind === "table" ? ` on sheet '${sheet}'` : ""}, ${formatCount(rows)} rows`).join("\n");

const count = (number: number, one: string, many: string): string => `${formatCount(number)} ${number === 1 ? one : many}`;

/** The words of the command line in English. */
export const cliTextEn: CliText = {
  help: cliHelpEn,
  steps: { reading: "Reading", computing: "Computing", writing: "Writing" },
  countOf: {
    rows: (done, total) => `${formatCount(done)} of ${formatCount(total)} rows`,
    files: (done, total) => `${formatCount(done)} of ${formatCount(total)} files`,
  },
  written: (path, sheets, bytes) => `Written: ${path} (${formatCount(sheets)} sheets, ${formatCount(Math.max(1, bytes / 1024))} kB)`,
  team: {
    states: { read: "read", remarked: "read, with remarks", refused: "not read", "other-year": "left out" },
    fileRead: (owner, boekjaar, customers) => `${owner}, ${boekjaar}, ${count(customers, "customer", "customers")}`,
    otherYear: (boekjaar) => `financial year ${boekjaar}`,
    account: { read: "Workbooks read", remarked: "  of which with remarks", otherYear: "Of another financial year", refused: "Not read", others: "Other files", workbooks: "Workbooks that count", customers: "Customers" },
    revenue: (boekjaar) => `Revenue ${boekjaar}`,
    margin: (boekjaar) => `Margin ${boekjaar}`,
    writtenSheets: (path, sheets) => `Written: ${path} (${count(sheets, "sheet", "sheets")})`,
    writtenTables: (path, tables, rows) => `Written: ${path} (${count(tables, "table", "tables")}, ${count(rows, "row", "rows")})`,
    problems: {
      "no-owner": () => `This workbook does not say whose it is. Give the name with --naam "FILE=NAME", or fill in the account manager on the sheet Instellingen.`,
      "file-gone": () => "This file is no longer there. Read the folder again when it is back.",
      "file-refused": () => "This file could not be opened. Are you allowed to read it, and does another program have it open?",
      "file-too-large": (at) => `This file is ${formatMegabytes(at.size)}; more than ${formatMegabytes(at.limit)} is not read. Make a clean copy with Accountkompas in Excel and put that in the folder.`,
      "lock-file": () => "Somebody has the workbook of this name (without ~$) open in Excel now. That workbook is read as it was last saved. Have it closed and read the folder again if you want the latest figures.",
      "folder-refused": () => "This folder could not be opened; what is in it was not read. Are you allowed to read it?",
      "folder-again": () => "This is a link to a folder that is read already. What is in it counts already.",
      "link-broken": () => "This is a link to a file that is not there. Repair or remove the link.",
      "no-file": () => "This is no ordinary file. Remove it from the folder.",
      "too-slow": (at) => `This file was not read after ${formatCount(at.seconds)} seconds. If it is on another device, copy it first; otherwise make a clean copy with Accountkompas in Excel.`,
      "file-needs-memory": () => "This file asks for more memory than one workbook may use. Make a clean copy with Accountkompas in Excel and put that in the folder.",
      "file-fault": (at) => `This file was not read because of a fault in Accountkompas itself. Please report it: ${at.message}`,
    },
  },
  findings: {
    severities: { error: "error", warning: "attention", note: "for information" },
    figures: (expected, found) => `Expected: ${expected}, found: ${found}.`,
    signed: (who) => `Signed off by ${who}.`,
    counted: (errors, warnings, notes) => `Findings: ${count(errors, "error", "errors")}, ${formatCount(warnings)} to look at, ${formatCount(notes)} for information.`,
    none: "Nothing was found that is not right.",
    ledger: { read: "Lines in the ledger", refused: "Lines refused", blank: "Lines without an amount", amount: "Amount of the lines" },
  },
  divide: {
    caption: "Workbook",
    customers: "Customers",
    revenue: "Revenue",
    left: "Without account manager, not handed out",
    total: "In the file",
    written: (path, files) => `Written: ${path} (${count(files, "workbook", "workbooks")})`,
    remarks: {
      "no-accountmanager": (at) => `${count(at.customers, "customer", "customers")} without an account manager (${formatCents(at.revenue)}). With --rest NAME they come in a workbook of their own.`,
      "one-colleague": (at) => `${formatList(at.spellings)} are one account manager together: ${at.name}. If they are more, give them other names in the file.`,
    },
  },
  issues: {
    "no-command": () => `No command was given. ${SEE_HELP}`,
    "unknown-command": (at) => `'${at.value}' is no command of Accountkompas. Did you mean: accountkompas werkboek ${at.value}? ${SEE_HELP}`,
    "no-input": () => "No customer file was named. Give it after the command: accountkompas werkboek customers.csv",
    "several-inputs": (at) => `More than one file was named: ${formatList(at.values)}. A workbook comes from one file. Put a name with spaces between quotation marks.`,
    "unknown-option": (at) => `There is no option ${at.option}. ${SEE_HELP}`,
    "option-elsewhere": (at) => `The option ${at.option} does not go with ${at.command}. See what is possible with: accountkompas ${at.command} --help`,
    "input-absent": (at) => `A file or folder is missing after ${at.command}. See what is possible with: accountkompas ${at.command} --help`,
    "inputs-too-many": (at) => `More than one name stands after ${at.command}: ${formatList(at.values)}. Put a name with spaces between quotation marks.`,
    "needs-ledger": (at) => `${at.option} is about a ledger. Name it with --grootboek, or leave out ${at.option}.`,
    "rename-incomplete": (at) => `'${at.value}' does not say what somebody is called. Write --naam "NAME IN THE FILE=NAME".`,
    "name-incomplete": (at) => `'${at.value}' does not say whose workbook it is. Write --naam "FILE=NAME", such as --naam "north/an.xlsx=An Bos".`,
    "output-no-folder-name": (at) => `With --vorm ${at.form} there are several files, in a folder. Give --uit the name of a folder, without .xlsx.`,
    "option-without-value": (at) => `A value is missing after ${at.option}. When it starts with a dash, write ${at.option}=VALUE.`,
    "option-with-value": (at) => `${at.option} takes no value. Leave out what stands after the equals sign.`,
    "option-value-unknown": (at) => `'${at.value}' does not go with ${at.option}. Choose from: ${at.allowed.join(", ")}.`,
    "boekjaar-impossible": (at) => `'${at.value}' is no financial year. Give --boekjaar a year from 2000 to 2100.`,
    "output-no-workbook": (at) => `'${at.path}' is no name for a workbook. Give --uit a name that ends in .xlsx.`,

    "input-missing": (at) => `The file '${at.path}' does not exist. Nothing was written. Check the name and the folder.`,
    "input-is-folder": (at) => `'${at.path}' is a folder. Nothing was written. Name the customer file inside it.`,
    "input-refused": (at) => `The file '${at.path}' could not be opened. Nothing was written. Are you allowed to read it, and does another program have it open?`,
    "source-in-text": (at) => `${at.option} goes with an Excel workbook; this file is text. Nothing was written. Leave out ${at.option}.`,
    "source-missing": (at) => `'${at.value}' does not stand in this workbook. Nothing was written. Choose from:\n${sourceList(at.sources)}`,
    "source-several": (at) => `In this workbook the customers may stand in several places. Nothing was written. Choose one:\n${sourceList(at.sources)}`,
    "no-customer-column": () => "No column was recognised as customer name or debtor number. Nothing was written. Give that column the header 'Klant' or 'Debiteurennummer' in the file.",
    "no-known-header": () => "No header was recognised. Is the first line a header, with names such as 'Debiteurennummer', 'Klant' and 'Omzet 2026'?",
    "column-missing": (at) => `Column ${formatCount(at.index + 1)} does not exist in this source. Nothing was written.`,
    "column-used-twice": (at) => `The column '${at.column}' is recognised for two things. Nothing was written. Give the column an unambiguous header in the file.`,
    "no-amount-column": () => "No column was recognised as revenue or margin. The customers were read without amounts. Give an amount column a header such as 'Omzet 2026' in the file.",
    "boekjaar-unknown": (at) => `The financial year of '${at.column}' is not known. Nothing was written. Give it with --boekjaar YEAR.`,
    "boekjaar-repeated": (at) => `Financial year ${at.boekjaar} occurs in two columns. Nothing was written. Give each column a year of its own.`,
    "notation-unsure": (at) => `It is not certain how amounts are written in '${at.column}', such as ${at.value}. Read with a decimal ${notations[at.notation]}. When the totals are wrong, give --notatie ${at.notation === "komma" ? "punt" : "komma"}.`,
    "repeated-key": (at) => `Debtor ${at.administratie === "" ? at.debiteurennummer : `${at.debiteurennummer} (administration ${at.administratie})`} stands on lines ${formatList(at.rows.slice(0, 5).map(formatCount))} and was refused. Remove the repeated lines, or use --dubbel optellen.`,
    "too-many-rows": (at) => `There are ${formatCount(at.count)} rows; a workbook takes ${formatCount(at.limit)}. Nothing was written. Export one line per customer, or split the file.`,
    "no-customers": () => "Not a single row gave a customer. Nothing was written. Mend what stands under the findings and try again.",

    "folder-missing": (at) => `The folder '${at.path}' does not exist. Nothing was written. Check the name.`,
    "input-no-folder": (at) => `'${at.path}' is no folder. Nothing was written. Name the folder that holds the workbooks.`,
    "folder-refused": (at) => `The folder '${at.path}' could not be opened. Nothing was written. Are you allowed to read it?`,
    "name-fits-none": (at) => `There is no workbook '${at.value}' in the folder. Nothing was written. Correct the name after --naam.`,
    "name-fits-several": (at) => `'${at.value}' occurs more than once: ${formatList(at.values.slice(0, 5))}. Nothing was written. Put the folder before it after --naam.`,
    "no-workbooks": (at) => `There is no workbook in '${at.path}' that counts. Nothing was written. See above why, or name another folder.`,
    "team-too-large": (at) => `The team overview would have ${formatCount(at.count)} rows; a workbook takes ${formatCount(at.limit)}. Nothing was written. Choose --vorm csv, jsonl or parquet.`,

    "no-accountmanagers": (at) => `None of the ${formatCount(at.customers)} customers in '${at.path}' has an account manager. Nothing was written. Fill in a column 'Accountmanager'.`,
    "rename-fits-none": (at) => `There is no account manager '${at.value}' in the file. Nothing was written. Correct the name after --naam.`,

    "workbook-not-ours": (at) => `'${at.path}' is no workbook of Accountkompas. Name a workbook that was made with Accountkompas.`,
    "ledger-year-unknown": (at) => `Financial year ${at.boekjaar} is not in this workbook. Choose ${at.newest}, ${at.newest - 1} or ${at.newest - 2} after --boekjaar.`,
    "ledger-no-columns": (at) => `No debtor and amount were recognised in '${at.path}'. Give those columns the headers 'Debiteurennummer' and 'Bedrag', or 'Debet' and 'Credit'.`,

    "output-exists": (at) => `'${at.path}' exists already and was not touched. Choose another name with --uit, or replace the file with --overschrijf.`,
    "output-is-input": (at) => `'${at.path}' is the customer file itself and was not touched. Choose another name with --uit.`,
    "output-is-file": (at) => `'${at.path}' is a file and was not touched. Give --uit the name of a folder.`,
    "output-is-workbook": (at) => `'${at.path}' is itself a workbook that counts and was not touched. Choose another name with --uit.`,
    "output-not-ours": (at) => `The folder '${at.path}' holds files that are no team overview; nothing was changed. Choose a new or empty folder with --uit.`,
    "output-is-folder": (at) => `'${at.path}' is a folder. Nothing was written. Give --uit the name of a file.`,
    "output-folder-missing": (at) => `The folder '${at.folder}' does not exist. Nothing was written. Make the folder first, or choose another with --uit.`,
    "output-refused": (at) => `'${at.path}' could not be written; nothing was changed. Are you allowed to write in that folder, and is the workbook not open in Excel?`,
    "disk-full": (at) => `There is no room left to write '${at.path}'; nothing was changed. Make room, or choose another disk with --uit.`,
    "no-sheet": () => "The workbook would have no sheet at all. Nothing was written.",
    "text-too-long": (at) => `A text for cell ${at.cell} of sheet '${at.sheet}' is longer than ${formatCount(at.expected)} characters; a cell takes no more. Nothing was written. Shorten the text in the customer file.`,

    interrupted: () => "Interrupted. Nothing was written.",
    "out-of-memory": () => "There is too little memory for a workbook of this size. Nothing was written. Close other programs, or split the customer file.",
    "program-fault": () => "Something went wrong in Accountkompas itself. Nothing was written. Report the fault with the lines above; names from your file may stand in them.",
  },
};
