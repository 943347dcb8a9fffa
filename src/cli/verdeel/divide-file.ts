import { open, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { nameKey } from "../../domain";
import type { TableRow } from "../../plan";
import { colleagueWorkbooks, divideCustomers, handoutOf, portionsOf, workbookDataOf, ZipWriter } from "../../workbooks";
import type { ColleagueFile, ColleagueRequest, Division, DivisionRemark, Handout } from "../../workbooks";
import { readWorkbook, WriteError } from "../../xlsx";
import { readCustomers } from "../customers";
import type { Account } from "../customers";
import type { CliIssue } from "../issues";
import { NODE_TOOLS } from "../node-tools";
import { outputIssue } from "../output-file";
import type { Progress } from "../progress-bar";
import type { Task } from "../thread";
import { isZip } from "./call";
import type { DivideCall } from "./call";

/** What is divided, and where it is written to be moved when it is whole. */
export interface DivideRequest {
  readonly call: DivideCall;
  readonly bytes: Uint8Array;
  readonly half: string;
  readonly today: number;
}

/** A workbook that was made, without the file itself. */
export type MadeFile = Omit<ColleagueFile, "bytes">;

/** What came of it: the files, with the account of what is in them; or why there are none. `account` is that of a customer file. */
export type Divided =
  | { readonly kind: "made"; readonly files: readonly MadeFile[]; readonly handout: Handout; readonly remarks: readonly DivisionRemark[]; readonly account: Account | null }
  | { readonly kind: "stopped" | "choose" | "unreadable" | "not-written"; readonly issues: readonly CliIssue[]; readonly account?: Account };

/** What is divided: the tables, and what every workbook takes from where they come. */
interface Source extends Pick<ColleagueRequest, "instellingen"> {
  readonly kind: "read";
  readonly boekjaar: number;
  readonly customers: readonly TableRow[];
  readonly deals: readonly TableRow[];
  readonly account: Account | null;
}

async function divideFile({ call, bytes, half, today }: DivideRequest, onProgress: (progress: Progress) => void): Promise<Divided> {
  onProgress({ step: "reading" });
  const source = (await ourWorkbook(bytes, call)) ?? (await customerFile(bytes, call, onProgress));
  if (source.kind !== "read") return source;
  const { account, boekjaar, instellingen } = source;
  const division = divideCustomers(renamed(source.customers, call.names), source.deals);
  const request: ColleagueRequest = { division, settings: { boekjaar, today, fixed: call.valuesOnly }, instellingen, sheets: sheetsFor(division, call), ...(call.restName !== undefined && { restName: call.restName }) };
  const why = whyNot(division, call);
  if (why) return { kind: "stopped", issues: [why], ...(account && { account }) };
  try {
    const files = await writeAll(request, { call, half, onProgress });
    return { kind: "made", files, handout: handoutOf(division, files), remarks: division.remarks, account };
  } catch (error) {
    if (error instanceof WriteError) return { kind: "stopped", issues: [error.issue], ...(account && { account }) };
    return { kind: "not-written", issues: [outputIssue(error, call.output)] };
  }
}

/** A workbook of ours, by its own tables; undefined for any other file, and when the call says where in it the customers stand. */
async function ourWorkbook(bytes: Uint8Array, { sheet, table }: DivideCall): Promise<Source | undefined> {
  if (sheet !== undefined || table !== undefined) return undefined;
  const { workbook } = await readWorkbook(bytes, NODE_TOOLS);
  if (!workbook) return undefined;
  const { answers, tables } = workbookDataOf(workbook);
  const [instellingen, customers] = [answers["instellingen"], tables["Klanten"]];
  const boekjaar = instellingen?.["boekjaar"];
  if (!customers || typeof boekjaar !== "number") return undefined;
  return { kind: "read", boekjaar, instellingen: instellingen ?? {}, customers, deals: tables["Pijplijn"] ?? [], account: null };
}

async function customerFile(bytes: Uint8Array, call: DivideCall, onProgress: (progress: Progress) => void): Promise<Source | Exclude<Divided, { kind: "made" }>> {
  const read = await readCustomers(bytes, call, onProgress);
  if (read.kind !== "read") return read;
  const { account, customers } = read;
  return { kind: "read", boekjaar: account.years[0] ?? new Date().getFullYear(), instellingen: { periode_tm: account.periodTo }, customers, deals: [], account };
}

function renamed(customers: readonly TableRow[], names: DivideCall["names"]): readonly TableRow[] {
  const byKey = new Map(names.map(({ from, to }) => [nameKey(from), to]));
  return customers.map((row) => {
    const name = byKey.get(nameKey(String(row["accountmanager"] ?? "").replace(/\s+/g, " ").trim()));
    return name === undefined ? row : { ...row, accountmanager: name };
  });
}

/** Deals that go along need the sheet that they stand on, whatever was chosen. */
const sheetsFor = ({ all }: Division, { sheets }: DivideCall): readonly string[] => (all.deals > 0 && !sheets.includes(PIPELINE) ? [...sheets, PIPELINE] : sheets);
const PIPELINE = "pijplijn";

/** A name that the file does not have would rename nobody without a word. */
function whyNot({ colleagues, all }: Division, { names, input }: DivideCall): CliIssue | undefined {
  if (colleagues.length === 0) return { code: "no-accountmanagers", path: input, customers: all.customers };
  const missing = names.find(({ to }) => !colleagues.some(({ key }) => key === nameKey(to)));
  return missing && { code: "rename-fits-none", value: missing.from };
}

interface Writing {
  readonly call: DivideCall;
  readonly half: string;
  readonly onProgress: (progress: Progress) => void;
}

async function writeAll(request: ColleagueRequest, { call, half, onProgress }: Writing): Promise<readonly MadeFile[]> {
  const target = isZip(call.output) ? await openZip(half) : await openFolder(half);
  const total = portionsOf(request).length;
  const files: MadeFile[] = [];
  try {
    for await (const { bytes, ...file } of colleagueWorkbooks(request)) {
      await target.add(file.fileName, bytes);
      onProgress({ step: "writing", count: { of: "files", done: files.push(file), total } });
    }
  } finally {
    await target.close();
  }
  return files;
}

interface Target {
  readonly add: (fileName: string, bytes: Uint8Array) => Promise<void>;
  readonly close: () => Promise<void>;
}

async function openFolder(path: string): Promise<Target> {
  await mkdir(path);
  return { add: (fileName, bytes) => writeFile(join(path, fileName), bytes, { flag: "wx" }), close: async () => undefined };
}

/** A zip on disk; what it has ready is written after each file, so that one workbook at a time is in memory. */
async function openZip(path: string): Promise<Target> {
  const file = await open(path, "wx");
  const ready: Uint8Array[] = [];
  const zip = new ZipWriter((part) => ready.push(part));
  const flush = async (): Promise<void> => {
    for (const part of ready.splice(0)) await file.write(part);
  };
  return {
    add: async (fileName, bytes) => {
      zip.add(fileName, bytes);
      await flush();
    },
    close: async () => {
      zip.end();
      await flush();
      await file.close();
    },
  };
}

/** Dividing a file, as work for a thread. */
export const divideTask: Task<DivideRequest, Divided> = { name: "divide", work: divideFile };
