import { PRODUCT_STAMP, SCHEMA_VERSION, WORKBOOK_ID } from "../plan";
import type { WorkbookFile } from "../xlsx";
import type { MemberProblem } from "./member-issue";

/** What a workbook says of itself in its properties. `workbookId` is "" in one of before there were ids. */
export interface Stamp {
  readonly schema: string;
  readonly boekjaar: number;
  readonly workbookId: string;
}

/** Years that an amount column can be of; Instellingen takes the same. */
const YEARS = { first: 2000, last: 2100 };

/** Whether a number is a year that a workbook can be of. */
export const isBoekjaar = (year: number): boolean => Number.isInteger(year) && year >= YEARS.first && year <= YEARS.last;

/** Recognises a workbook of ours by its properties, or tells why it is none that this version reads. */
export function readStamp(file: WorkbookFile): Stamp | MemberProblem {
  const properties = file.properties();
  const schema = properties[PRODUCT_STAMP.schema]?.trim();
  if (schema === undefined || !/^\d+$/.test(schema)) return { code: "not-ours" };
  if (Number(schema) > Number(SCHEMA_VERSION)) return { code: "newer-schema", schema };
  const year = properties[PRODUCT_STAMP.boekjaar]?.trim() ?? "";
  if (!isBoekjaar(Number(year))) return { code: "period-wrong", value: year };
  return { schema, boekjaar: Number(year), workbookId: properties[WORKBOOK_ID]?.trim() ?? "" };
}
