import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { isFileError } from "../input-file";
import { partitionFolder } from "./partition";
import { valueOf } from "./table";
import type { ColumnType, DataColumn, DataRow, DataSink, DataTable, DataValue, Partition } from "./table";

type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]["schema"][number];

/** Amounts as exact decimals, since a sum of floating-point amounts is a cent off sooner or later. */
const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  amount: { type: "INT64", converted_type: "DECIMAL", scale: 2, precision: 18 },
  date: { type: "INT32", converted_type: "DATE" },
  count: { type: "INT32" },
  fraction: { type: "DOUBLE" },
};

/** Days from 1 January 1970 count from here in the serial numbers of Excel. */
const EPOCH = 25_569;
/** Rows that are packed together; a reader unpacks so many at a time. */
const GROUP = 50_000;

/**
 * A Parquet data set per table, `<table>/boekjaar=…/accountmanager=…/part-0.parquet`. What the folders say does not stand in
 * the files again. Every call writes a file of its own, so rows of one partition come best in one call.
 */
export function parquetSink(folder: string, tables: readonly DataTable[]): DataSink {
  const begun = new Set<string>();
  let first: Partition | undefined;
  const write = async (table: DataTable, rows: readonly DataRow[], partition: Partition): Promise<void> => {
    first ??= partition;
    begun.add(table.name);
    await writePart(join(folder, table.name, partitionFolder(partition)), parquetBytes(columnsOf(table, partition), rows));
  };
  return {
    write: async (table, rows, partition) => {
      first ??= partition;
      if (rows.length > 0) await write(table, rows, partition);
    },
    close: async () => {
      for (const table of tables) if (!begun.has(table.name) && first) await write(table, [], first);
    },
  };
}

function columnsOf({ columns }: DataTable, { accountmanager }: Partition): readonly DataColumn[] {
  return columns.filter(({ name }) => name !== "boekjaar" && (name !== "accountmanager" || accountmanager === null));
}

function parquetBytes(columns: readonly DataColumn[], rows: readonly DataRow[]): Uint8Array {
  const writer = new ByteWriter();
  const schema: SchemaElement[] = [{ name: "root", num_children: columns.length }, ...columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...TYPES[type] }))];
  const file = new ParquetWriter({ writer, schema, createdBy: "accountkompas" });
  const columnData = columns.map((column) => ({ name: column.name, data: rows.map((row) => parquetValue(valueOf(row, column))) }));
  // Both give a promise only for a writer that is slower than memory.
  if (rows.length > 0) void file.write({ columnData, rowGroupSize: GROUP });
  void file.finish();
  return writer.getBytes();
}

function parquetValue(value: DataValue): string | number | bigint | null {
  if (value === null) return null;
  if ("text" in value) return value.text;
  if ("day" in value) return value.day - EPOCH;
  return "cents" in value ? BigInt(value.cents) : value.number;
}

/** The next file of a partition. Where big and small letters are alike, two names can share a folder. */
async function writePart(folder: string, bytes: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (let part = 0; ; part += 1) {
    try {
      return await writeFile(join(folder, `part-${part}.parquet`), bytes, { flag: "wx" });
    } catch (error) {
      if (!isFileError(error) || error.code !== "EEXIST") throw error;
    }
  }
}
