/** The only file that knows the library which makes the parts of a workbook and zips them (hucre, pinned). */
export { colToLetter, writeXlsx } from "hucre/xlsx";
export type { Cell, CellStyle as LibraryStyle, CellValue as LibraryValue, ConditionalRule, DataValidation, SheetChart, TableDefinition, WriteOptions, WriteSheet } from "hucre/xlsx";
