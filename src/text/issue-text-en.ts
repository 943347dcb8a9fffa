import { formatCount, formatList, formatMegabytes, formatPlaces, formatRows, formatSerial } from "./format";
import type { IssueText } from "./issue-text-nl";

interface Place { readonly sheet?: string | undefined; readonly cell?: string | undefined }
interface Customer { readonly administratie: string; readonly debiteurennummer: string }

const onSheet = ({ sheet, cell }: Place) => (sheet ? ` on sheet '${sheet}'${cell ? `, cell ${cell}` : ""}` : "");
const notation = (value: "komma" | "punt") => (value === "komma" ? "a decimal comma" : "a decimal point");
const named = ({ administratie, debiteurennummer }: Customer) =>
  administratie === "" ? debiteurennummer : `${debiteurennummer} (administration ${administratie})`;

/** What can stand in the way, in English: what happened, what is unharmed, what to do now. */
export const issueTextEn: IssueText = {
  "cell-edit": () => "You are still editing a cell. Nothing has changed. Finish the cell with Enter or Esc and try again.",
  "protected-sheet": (at) => `Protection${onSheet(at)} allows no changes. Your data are still there. Choose Review > Unprotect Sheet and try again.`,
  "protected-workbook": () => "The structure of this workbook is protected, so sheets cannot be added or removed. Nothing has changed. Choose Review > Protect Workbook to lift the protection and try again.",
  "read-only": () => "This workbook is open read-only. Nothing has changed. Save it under another name and open Accountkompas there.",
  "taken-title": (at) => `Another sheet${at.sheet ? ` is already called '${at.sheet}'` : " already has this name"}. That sheet was not touched. Rename it and try again.`,
  "taken-table": (at) => `Another table${at.table ? ` is already called '${at.table}'` : " already has this name"}. That table was not touched. Rename it under Table Design and try again.`,
  "not-found": (at) => `A sheet or table of Accountkompas was not found${onSheet(at)}. The other sheets are unharmed. Choose 'Draw' or 'Draw again' under Assignments to restore it.`,
  "too-large": () => "These are too many data to handle at once. What had been written is still there. Try it with fewer rows.",
  busy: () => "Excel was busy with something else. What was finished is still there. Wait a moment and try again.",
  unknown: (at) => `Excel could not carry out this step${onSheet(at)}. What you filled in is still there. Try again; if that does not help, save the workbook and open it once more.`,
  "cell-error": (at) => `A cell${onSheet(at)} holds an error value${at.received ? ` (${at.received})` : ""} and does not count. Type your answer again; if it holds a formula, choose 'Draw again'.`,
  "header-missing": (at) => `The table '${at.table ?? ""}' lacks the column '${at.expected ?? ""}'. Nothing has changed. Put the column header back or draw the sheet again.`,
  "several-areas": () => "You have selected more than one area. Nothing has changed. Select one connected area with the header row.",
  "formula-refused": () => "The formula is not complete or correct, so Excel does not accept it. Nothing has changed. Check what you entered in each field: a range, a number or a text between quotation marks.",
  "functions-missing": () => "The list of functions cannot be read. Your workbook has not changed. Close the pane, open it again and try once more.",
  "copy-too-large": (at) => `The copy is ${formatMegabytes(at.count)}; Excel in the browser opens at most ${formatMegabytes(at.limit)} this way. No copy was made; your workbook has not changed. Open the workbook in Excel on Windows or Mac and make the copy there.`,

  "title-taken": (at) => `There is already a sheet '${at.title}' that is not from Accountkompas. That sheet was not touched. Rename it and try again.`,
  "table-taken": (at) => `There is already a table '${at.table}' that is not from Accountkompas. That table was not touched. Rename it under Table Design and try again.`,
  "cells-lost": (at) => `Answer cells were deleted on sheet '${at.title}' (${formatList(at.fields)}). Nothing has changed. Undo the deletion, or remove the sheet and draw it again.`,
  "rows-lost": (at) => `Rows that sheet '${at.title}' needs were deleted near row ${formatCount(at.row + 1)}. Nothing has changed. Undo the deletion, or remove the sheet and draw it again.`,
  "rows-inside": (at) => `On sheet '${at.title}' a row was inserted at row ${formatCount(at.row + 1)} between questions that belong together. Nothing has changed. Delete that row and try again.`,

  "empty-file": () => "This file is empty. Nothing has changed. Choose a file with a header row and customers.",
  "is-workbook": () => "This is an Excel workbook and not text. Nothing has changed. Choose the workbook as a file, and then the sheet or table with the customers.",
  "is-old-workbook": () => "This is an old Excel workbook (.xls). Nothing has changed. Open it in Excel, choose Save As > Excel Workbook (.xlsx) and choose that file here.",
  "is-pdf": () => "This is a PDF. No customers can be read from it; nothing has changed. Ask your bookkeeping for an .xlsx or .csv.",
  "is-image": () => "This is a picture. No customers can be read from it; nothing has changed. Choose an .xlsx or .csv.",
  "is-markup": () => "This is a web page or XML file, even if its name ends in .xls. Nothing has changed. Open it in Excel and save it as .xlsx, or export the customers as .csv.",
  "is-binary": () => "This file is no Excel workbook and holds no readable text. Nothing has changed. Export the customers as .xlsx or .csv and choose that file.",
  "file-too-large": (at) => `This file is ${formatCount(at.count / 1_048_576)} MB; the limit is ${formatCount(at.limit / 1_048_576)} MB. Nothing has changed. Export one line per customer instead of separate invoices.`,
  "broken-quote": (at) => `A closing quotation mark is missing from line ${formatCount(at.row)} on, so the rest of the file cannot be read. Nothing has changed. Mend that line or export again.`,

  "no-rows": () => "There are no rows below the header row. Nothing has changed. Choose a file or selection with customers.",
  "too-many-rows": (at) => `There are ${formatCount(at.count)} rows; a workbook takes ${formatCount(at.limit)}. Nothing has been written. Export one line per customer, or split the file.`,
  "no-customer-column": () => "No column with the customer name or number has been chosen. Choose one above.",
  "no-amount-column": () => "No column with revenue or margin has been chosen. The customers will be read without amounts.",
  "no-known-header": () => "No column header was recognised. Is there a header row on the first line? Otherwise choose the columns below yourself.",
  "column-missing": (at) => `Column ${formatCount(at.index + 1)} does not exist in this source. Choose another column.`,
  "column-used-twice": (at) => `The column '${at.column}' has been chosen twice. Choose it once.`,
  "boekjaar-unknown": (at) => `The financial year of '${at.column}' is not known. Fill in the year.`,
  "boekjaar-repeated": (at) => `Financial year ${at.boekjaar} has been chosen twice. Give every column its own year.`,
  "partial-year": (at) => `'${at.column}' is not a whole financial year${at.periodTo === null ? "" : `; the figures run to ${formatSerial(at.periodTo)}`}. Part of a year is not compared with a whole year.`,
  "column-in-thousands": (at) => `According to its header the amounts in '${at.column}' are in thousands. They are taken as they are, without multiplying.`,
  "other-currency-column": (at) => `The column '${at.column}' is in ${at.value}. This workbook counts in euro; the column has not been used.`,
  "notation-unsure": (at) => `It is not certain how amounts in '${at.column}' are written, such as ${at.value}. Read with ${notation(at.notation)}. Choose the other notation under 'Are the columns right?' if the totals are wrong.`,
  "notation-mixed": (at) => `'${at.column}' holds amounts in two notations, such as ${at.value}. Read with ${notation(at.notation)}; ${formatCount(at.count)} amounts do not fit that.`,
  "more-than-two-decimals": (at) => `In '${at.column}' ${formatCount(at.count)} amounts have more than two decimals. They were rounded to cents.`,

  truncated: (at) => `The file breaks off at line ${formatCount(at.row)}: ${formatCount(at.received)} of ${formatCount(at.expected)} columns. That line was refused. Export the file again if customers are missing.`,
  "ragged-row": (at) => `Line ${formatCount(at.row)} has ${formatCount(at.received)} columns instead of ${formatCount(at.expected)} and was refused. Check the separators in that line.`,
  "error-value": (at) => `Line ${formatCount(at.row)}: '${at.column}'${at.sheet === null || at.cell === null ? "" : ` (sheet '${at.sheet}', cell ${at.cell})`} holds the error value ${at.value}. The line was refused. Mend the cell in the source and read it again.`,
  "amount-unreadable": (at) => `Line ${formatCount(at.row)}: '${at.value}' in '${at.column}' is not an amount. The line was refused. Correct the amount in the source.`,
  "amount-too-large": (at) => `Line ${formatCount(at.row)}: ${at.value} in '${at.column}' is too large to count to the cent. The line was refused.`,
  "other-currency": (at) => `Line ${formatCount(at.row)}: ${at.value} in '${at.column}' is not euro. The line was refused. Convert the amount in the source.`,
  "row-without-customer": (at) => `Line ${formatCount(at.row)} has no customer name and no customer number and was refused.`,
  "total-row": (at) => `Line ${formatCount(at.row)} ('${at.value}') is a total and does not count as a customer.`,
  "damaged-number": (at) => `Line ${formatCount(at.row)}: the customer number ${at.value} was damaged by a spreadsheet. The line was refused. Export again, straight from your ledger.`,
  "repeated-key": (at) => `Customer ${named(at)} stands on lines ${formatRows(at.rows.slice(0, 5))} and was refused. Choose 'Add the amounts up' or remove the repeated lines.`,
  "names-differ": (at) => `Customer ${at.debiteurennummer} has more than one name: ${formatList(at.values.slice(0, 3))}. The first was used.`,
  "customer-without-name": (at) => `Line ${formatCount(at.row)}: customer ${at.debiteurennummer} has no name. It was read all the same.`,
  "value-unknown": (at) => `Line ${formatCount(at.row)}: '${at.value}' in '${at.column}' is not known and was left empty.`,

  "repeated-in-workbook": (at) => `Customer ${named(at)} is in the workbook ${formatCount(at.count)} times. Only the first is updated. Remove the other rows if they are double.`,
  "workbook-full": (at) => `With these customers the workbook would hold ${formatCount(at.count)}; ${formatCount(at.limit)} is the limit. Nothing has been written. Remove customers you no longer need, or import fewer.`,
  "boekjaar-not-in-workbook": (at) => `Financial year ${at.boekjaar} does not fit the three years of the workbook. Those amounts are not taken over.`,

  "workbook-empty": () => "This workbook has no filled cell at all. Nothing has changed. Choose a workbook with a header row and customers.",
  "file-unreadable": () => "This file could not be opened. Nothing has changed. Is it still in the same place and not in use? Then choose it again.",
  "form-missing": () => "This file holds no customer form of Accountkompas. Nothing has changed. Choose the file that the customer sent back; the sheet in it is called 'Invulblad'.",
  "form-empty": () => "This file is empty. Nothing has changed. Ask the customer to send the completed form once more.",
  "form-faults": (at) => `The customer form holds an error value in ${formatList(at.fields)}. That answer counts as blank. Ask the customer what it should say.`,
  "form-incomplete": (at) => `Cells were deleted on the customer form. These questions cannot be read and count as blank: ${formatList(at.fields.map((field) => `'${field}'`))}.`,
  "nothing-selected": () => "There is nothing in the selection. Nothing has changed. Select the header row and all rows below it.",
  "customers-missing": () => "The sheet 'Klantenbestand' is missing or unfinished. No customers were written. Draw it under Assignments and import again.",
  "reader-stopped": () => "Reading was interrupted. Nothing has changed. Choose the file again.",
  "quarter-empty": () => "No quarter has been filled in yet. First enter on the sheet Kwartalen of this plan what a quarter brought; then you can record it.",
  "quarters-missing": () => "The sheet Kwartalen of this plan is missing or unfinished. Nothing was recorded. Extend the plan with the one-page form; that adds this sheet.",
  "copied-sheet-gone": (at) => `The copied sheet '${at.title}' is no longer there under that name. Nothing has changed. See below which copies there are now.`,
  "copied-sheet-own": (at) => `This is a copy of the plan of ${at.account} itself. Nothing has changed. Choose another customer: every customer has one plan.`,
  "copied-sheet-differs": (at) => `${at.account} already has a plan with the sheet '${at.other}', which says something else than the copy '${at.title}'. Nothing has changed. Choose another customer, or remove one of the two sheets.`,
  "copied-sheet-kept": (at) =>
    `The copied sheet '${at.title}' was left in place: ${at.cells.length === 0 ? "cells on it were changed, so it is not certain that everything was taken over" : `the plan cannot take over what is here: ${formatPlaces(at.cells)}`}. Look at it, and delete the sheet in Excel if you no longer need it.`,
  "copied-sheets-kept": (at) => `The copied sheets (${formatList(at.titles)}) were left in place. After that choose 'Make a new plan of this' again, with the same customer; what is in the plan already is not added twice.`,
  "check-stopped": () => "Checking was interrupted. Nothing about your figures has changed. Go back, open Control again and try once more.",
  "finding-gone": () => "This finding is no longer on the sheet Controle. Nothing was signed off. Choose 'Check now' and sign off again.",
  "previous-missing": () => "This file has no Klantenbestand of Accountkompas. Nothing was changed. Choose the workbook of the year before.",
  "team-stopped": () => "Reading the workbooks was interrupted. Those workbooks have not changed. Open Team again and choose fewer at a time.",
  "workbooks-stopped": () => "Making the workbooks was interrupted; your workbook has not changed. Go back, open this screen again and try it with fewer colleagues or sheets.",
  "copier-stopped": () => "Making the copy was interrupted. No copy was made; your workbook has not changed. Try again; if that does not help, close other programs first.",
  "copy-unfinished": (at) => `Drawing the sheet '${at.title}' was interrupted earlier. In the copy the sheet is complete, with the answers that are there now. Rather look first? Choose 'Finish' under Assignments.`,
  "copy-cells-lost": (at) => `Answer cells were deleted on sheet '${at.title}' (${formatList(at.fields)}). In the copy these cells are back, with what a new sheet has there.`,
  "copy-figures-missing": (at) => `On sheet '${at.title}' ${at.count === 1 ? "1 figure" : `${formatCount(at.count)} figures`} cannot be computed; in a fixed copy those cells stay empty. The sheet itself shows the reason in Excel.`,
};
