import { ExcelFailure } from "./errors";
import { inExcel, orFailure } from "./run";

/** Excel on the web refuses a request of 5 MB (concepts/resource-limits); this leaves room for what stands around the file. */
const MOST_CHARACTERS = 5_000_000;

/** Bytes of a file per character of base64. */
const BYTES_PER_CHARACTER = 3 / 4;

/**
 * Opens an .xlsx file, as base64, as a new workbook that was not saved yet; the workbook of the pane is not touched.
 * @throws ExcelFailure `copy-too-large` on the web, where Excel would only say that something went wrong; nothing is made then.
 */
export async function createWorkbook(base64: string): Promise<void> {
  const limited = Office.context.platform === Office.PlatformType.OfficeOnline;
  if (limited && base64.length > MOST_CHARACTERS) {
    throw new ExcelFailure({ code: "copy-too-large", count: base64.length * BYTES_PER_CHARACTER, limit: MOST_CHARACTERS * BYTES_PER_CHARACTER });
  }
  // `createWorkbook` waits for a cell that is being edited, however long; this request says so at once.
  await inExcel(async (context) => {
    context.workbook.load("name");
    await context.sync();
  });
  await orFailure(() => Excel.createWorkbook(base64));
}
