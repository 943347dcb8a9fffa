export { checkWorkbook, sideOf, uncheckedCodes } from "./check-workbook";
export type { CheckRequest } from "./check-workbook";
export type { CellError, WorkbookData } from "./data";
export { standingIn, workbookDataOf } from "./file-data";
export { checkLedger } from "./ledger-checks";
export type { LedgerCheck, LedgerInput } from "./ledger-checks";
export { checkParts, CONTROL } from "./parts";
export type { CheckParts } from "./parts";
