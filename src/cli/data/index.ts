import { parquetSink } from "./parquet";
import type { DataSink, DataTable } from "./table";
import { CSV, JSON_LINES, textSink } from "./text-files";

export { dataTable } from "./table";
export type { DataRow, DataSink, DataTable, Partition } from "./table";

/** The forms in which a data set comes. */
export type DataForm = "csv" | "jsonl" | "parquet";

/** Opens a data set in a folder that is there and empty. */
export function openSink(form: DataForm, folder: string, tables: readonly DataTable[]): DataSink {
  if (form === "parquet") return parquetSink(folder, tables);
  return textSink(folder, tables, form === "csv" ? CSV : JSON_LINES);
}
