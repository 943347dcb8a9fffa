import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { version } from "../../../package.json";
import { tableOf } from "../../catalogue";
import { isoDate } from "../../domain";
import type { MemberRecord, RollUp } from "../../team";
import { CONTROL, TEAM_DATA_TABLES, teamData } from "../../workbooks";
import { dataTable, openSink } from "../data";
import type { DataForm, DataTable } from "../data";
import type { Progress } from "../progress-bar";

/** Says in a folder that we made it, and of what it is; its name starts as files do that readers of data sets leave alone. */
export const MARKER = "_accountkompas.json";

/** What the data set of a roll-up is written with, in a folder that is made here. `load` gives the whole of a record. */
export interface DataOptions {
  readonly form: DataForm;
  readonly folder: string;
  readonly today: number;
  readonly load: (record: MemberRecord) => Promise<MemberRecord>;
  readonly onProgress: (progress: Progress) => void;
}

/** What is to be said of a roll-up, as data: on the sheet Controle one column shows an amount here and a text there. */
const FINDINGS: DataTable = {
  name: CONTROL.table,
  columns: [
    ...["ernst", "code", "bevinding", "onderwerp", "tabel"].map((name) => ({ name, type: "text" as const })),
    { name: "rij", type: "count" },
    ...["kolom", "verwacht", "gevonden"].map((name) => ({ name, type: "text" as const })),
    { name: "verschil", type: "amount" },
    { name: "doen", type: "text" },
  ],
};

/** The tables of a roll-up as data. */
export const TEAM_TABLES: readonly DataTable[] = [
  ...TEAM_DATA_TABLES.map((name) => {
    const table = tableOf(name);
    if (!table) throw new Error(`The catalogue has no table ${name}`);
    return dataTable(table);
  }),
  FINDINGS,
];

/** Writes a roll-up as a data set, one workbook after another. @returns the number of rows per table */
export async function writeData(rolled: RollUp, { form, folder, today, load, onProgress }: DataOptions): Promise<Readonly<Record<string, number>>> {
  const { boekjaar, records } = rolled;
  if (boekjaar === null) throw new Error("There is nothing to write");
  await mkdir(folder);
  const counts = Object.fromEntries(TEAM_TABLES.map(({ name }) => [name, 0]));
  const sink = openSink(form, folder, TEAM_TABLES);
  let done = 0;
  try {
    for await (const { table, record, rows } of teamData(rolled, load)) {
      const found = TEAM_TABLES.find(({ name }) => name === table);
      if (!found) throw new Error(`${table} is no table of a roll-up`);
      await sink.write(found, rows, { boekjaar: record?.boekjaar ?? boekjaar, accountmanager: record?.owner ?? null });
      counts[table] = (counts[table] ?? 0) + rows.length;
      if (table === "TeamBronnen") onProgress({ step: "writing", count: { of: "files", done: (done += 1), total: records.length } });
    }
  } finally {
    await sink.close();
  }
  await writeFile(join(folder, MARKER), `${JSON.stringify({ accountkompas: version, form, boekjaar, made: isoDate(today), rows: counts }, null, 2)}\n`);
  return counts;
}
