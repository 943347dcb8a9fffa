import { readAnswers, readTable } from "../../../src/excel";
import type { HeadlessHost } from "../../../src/preview/headless";
import { createCheckService } from "../../../src/taskpane/services/check-service";
import { createCheckSession } from "../../../src/taskpane/services/check-session";
import { createCopyService } from "../../../src/taskpane/services/copy-service";
import { createCopySession } from "../../../src/taskpane/services/copy-session";
import { watchChanges } from "../../../src/taskpane/services/changes";
import { customerColumns } from "../../../src/taskpane/services/customer-table";
import { createImportService } from "../../../src/taskpane/services/import-service";
import { createImportSession } from "../../../src/taskpane/services/import-session";
import { readStanding } from "../../../src/taskpane/services/standing";
import { matchTable } from "../../../src/workbooks";
import { createTeamReader } from "../../../src/taskpane/services/team-reader";
import { createTeamService } from "../../../src/taskpane/services/team-service";
import { createTeamSession } from "../../../src/taskpane/services/team-session";
import type { ImportCheck, ImportReport, ImportService, Task } from "../../../src/taskpane/services/types";
import { createWorkbookService } from "../../../src/taskpane/services/workbook-service";
import { startWithFunctions } from "../catalogue/support";

/** The services of the pane on a host of their own; the reader of the import and the writer of copies run in the same thread. */
export function startServices() {
  const host = startWithFunctions();
  const changes = watchChanges();
  const thread = () => ({ fault: new Promise<never>(() => undefined), close: () => undefined });
  return {
    host,
    workbook: createWorkbookService(changes),
    startImport: () => createImportService(changes, () => ({ session: createImportSession(), ...thread() })),
    startCheck: () => createCheckService(changes, () => ({ session: createCheckSession(), ...thread() })),
    startCopy: () => createCopyService(() => ({ session: createCopySession(), ...thread() })),
    startTeam: () => createTeamService(changes, { startSession: () => ({ session: createTeamSession(), ...thread() }), startReader: () => ({ reader: createTeamReader(), ...thread() }) }),
  };
}

export type Services = ReturnType<typeof startServices>;

/** Takes the workbook as it is now; the function that comes back puts it back, however often. */
export async function keepWorkbook({ host }: Services): Promise<() => Promise<void>> {
  const kept = await host.snapshot();
  return async () => {
    host.restore(kept);
    await host.settle();
  };
}

/** A text as it was pasted, or the bytes of a file. */
export type Source = string | Uint8Array<ArrayBuffer>;

/** What an import came to: the check, and how to write it. */
export interface Checked {
  readonly check: ImportCheck;
  readonly write: (task?: Task) => Promise<ImportReport>;
  readonly service: ImportService;
}

/** Opens a source and checks it against the workbook, with the proposed match; of a workbook the part by this name, else the obvious one. */
export async function checkImport({ startImport }: Services, source: Source, part?: string): Promise<Checked> {
  const service = startImport();
  const input = typeof source === "string" ? { kind: "text" as const, text: source } : { kind: "file" as const, file: new File([source], "klanten") };
  const { source: obvious, offer } = await service.open(input, {});
  const wanted = offer?.parts.find(({ name }) => name === part);
  const opened = wanted ? await service.take(wanted, {}) : obvious;
  if (!opened) throw new Error("A part has to be chosen first");
  const choices = { match: opened.match, repeated: "optellen" as const };
  const check = await service.check(choices, {});
  if (!check) throw new Error("The check was stopped");
  return { check, service, write: (task = {}) => service.write(choices, task) };
}

/** The whole import. */
export async function importNow(services: Services, source: Source, { part, ...task }: Task & { readonly part?: string } = {}) {
  const { check, write } = await checkImport(services, source, part);
  const report = await write(task);
  await services.host.settle();
  return { check, report };
}

/** The rows of Klanten, by column key, and its headers. */
export async function customersNow() {
  const { sheets } = await readStanding();
  const headers = sheets["klanten"]?.tables["Klanten"]?.headers ?? [];
  const { rows } = await readTable("Klanten", [...customerColumns(headers), { key: "klasse", header: "klasse", oldHeaders: [] }]);
  return { headers, rows };
}

/** The rows of Pijplijn that a person fills in, by column key. */
export async function dealsNow() {
  const { sheets } = await readStanding();
  return (await readTable("Pijplijn", matchTable("Pijplijn", sheets["pijplijn"]?.tables["Pijplijn"]?.headers ?? []).filled)).rows;
}

/** Single answers and areas of one sheet. */
export async function readSheet(id: string) {
  const { answers, columns } = await readAnswers([id]);
  return { single: answers[id] ?? {}, areas: columns[id] ?? {} };
}

/** One column of an area that was read row by row. */
export function columnOf(area: readonly unknown[] | undefined, width: number, at: number): unknown[] {
  return (area ?? []).filter((_value, index) => index % width === at);
}

/** A small list in csv: number, name, revenue of three years. */
export function csv(rows: readonly (readonly [string, string, number, number, number])[]): string {
  const lines = rows.map(([number, name, ...amounts]) => [number, `"${name.replaceAll('"', '""')}"`, ...amounts.map((amount) => amount.toFixed(2).replace(".", ","))].join(";"));
  return ["Debiteurennummer;Klant;Omzet 2019;Omzet 2018;Omzet 2017", ...lines].join("\n");
}

/** Customers K1, K2 … with revenue that falls. */
export const manyCustomers = (count: number): string => csv(Array.from({ length: count }, (_none, index) => [String(index + 1).padStart(6, "0"), `K${index + 1}`, count - index, 1, 1] as const));

/** Which sheets of ours stand, which of them are unfinished, and the titles of all others. */
export async function standing() {
  const { sheets, tabs } = await readStanding();
  const unfinished = Object.entries(sheets).filter(([, sheet]) => sheet.unfinished).map(([id]) => id);
  return { ids: Object.keys(sheets).sort(), unfinished, others: tabs.filter((tab) => tab.id === null).map((tab) => tab.title) };
}

/** Waits until the library has released the objects of the last Excel.run, which it does in a request of its own. */
export const released = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** How many actions something takes. */
export async function actionsOf(host: HeadlessHost, work: () => Promise<unknown>): Promise<number> {
  await released();
  host.counts.reset();
  await work();
  await released();
  return host.counts.actions;
}
