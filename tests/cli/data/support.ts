import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openSink } from "../../../src/cli/data";
import type { DataForm, DataRow, DataTable, Partition } from "../../../src/cli/data";

/** A table with a column of every type. */
export const DEALS: DataTable = {
  name: "Deals",
  columns: [
    { name: "accountmanager", type: "text" }, { name: "klant", type: "text" }, { name: "boekjaar", type: "count" },
    { name: "bedrag", type: "amount" }, { name: "orderdatum", type: "date" }, { name: "rij", type: "count" }, { name: "kans", type: "fraction" },
  ],
};

/** A table of the whole team, without an accountmanager. */
export const CUSTOMERS: DataTable = { name: "Customers", columns: [{ name: "klant", type: "text" }, { name: "omzet", type: "amount" }] };

/** An empty folder for each test. */
export function emptyFolder(): () => string {
  let folder = "";
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "data-test-"))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
  return () => folder;
}

/** Rows of one partition. */
export interface Part {
  readonly table: DataTable;
  readonly rows: readonly DataRow[];
  readonly partition: Partition;
}

/** Writes a data set of {@link DEALS} and {@link CUSTOMERS}. */
export async function writeData(form: DataForm, folder: string, parts: readonly Part[]): Promise<void> {
  const sink = openSink(form, folder, [DEALS, CUSTOMERS]);
  try {
    for (const { table, rows, partition } of parts) await sink.write(table, rows, partition);
  } finally {
    await sink.close();
  }
}
