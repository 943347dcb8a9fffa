export { writeWorkbook } from "./write-workbook";
export type { WriteOptions } from "./write-workbook";
export { WriteError } from "./write-error";
export type { WriteIssue } from "./write-error";
export type { AddinReference } from "./write-addin";
