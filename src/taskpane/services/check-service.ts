import { readAnswers } from "../../excel";
import { checkParts } from "../../workbooks";
import type { CellError } from "../../workbooks";
import type { PaneIssue } from "../issues";
import { PaneFailure } from "../issues";
import type { Changes } from "./changes";
import { startCheckClient } from "./check-client";
import type { CheckClient } from "./check-client";
import { failureOf } from "./check-session";
import type { SessionOpening } from "./check-session";
import type { CheckService, CheckTask, LedgerOpening } from "./check-types";
import { readGround } from "./drawing";
import { handOverTables } from "./hand-over-tables";
import { readFile, readSource } from "./import-service";
import { isAnswer } from "./sheets";
import type { Standing } from "./standing";
import { unlessStopped } from "./thread";
import { signFinding, writeControl } from "./write-control";

/**
 * The checks of the workbook: it is read and its sheet Controle written here; ledgers and other workbooks are read, and
 * everything is compared, in a thread of its own.
 * @param startClient starts that thread; another one for tests without a web worker.
 */
export function createCheckService(changes: Changes, startClient: () => CheckClient = startCheckClient): CheckService {
  const client = startClient();
  const { session, fault, close } = client;
  const ask = async <Answer>(answer: Promise<Answer>): Promise<Answer> => Promise.race([answer, fault]);
  let name = "";
  let years: readonly number[] = [];
  const opening = (found: SessionOpening): LedgerOpening => {
    if (!found.ok) throw failureOf(found.issues);
    return { opened: found.opened && { ...found.opened, name }, parts: found.parts, years };
  };
  return {
    check: (task) => changes.silently(async () => {
      const errors = await handOver(client, task);
      if (errors === null) return null;
      task.onProgress?.({ part: "computing", done: 0, total: 0 });
      const found = await unlessStopped(session.check(errors), client, task.signal);
      if (found === null) return null;
      const { settings } = await readGround();
      const { rows: count, ...report } = found;
      const answers = { gecontroleerd: settings.today, ...(report.ledger && { grootboek: report.ledger.name }), ...(report.previous && { vorig: report.previous.name }) };
      return { ...report, ...(await writeControl({ count, page: (from, size) => ask(session.page(from, size)), answers }, task)) };
    }),
    openLedger: async (input) => {
      const read = await readSource(input);
      const { settings } = await readGround();
      name = read.name;
      years = [0, 1, 2].map((back) => settings.boekjaar - back);
      return opening(await ask(session.openLedger(read.source, settings.boekjaar)));
    },
    takeLedger: async (part) => {
      const { opened } = opening(await ask(session.takeLedger(part)));
      if (!opened) throw new PaneFailure({ code: "file-unreadable" });
      return opened;
    },
    readLedger: async (choices, { onProgress, signal }) => {
      const stop = () => session.stop();
      signal?.addEventListener("abort", stop, { once: true });
      const read = await ask(session.readLedger(choices, name, (progress) => onProgress?.(progress)));
      signal?.removeEventListener("abort", stop);
      return read;
    },
    readPrevious: async (file) => {
      const found = await ask(session.readPrevious(await readFile(file), file.name));
      if ("issue" in found) throw new PaneFailure(found.issue);
      return found;
    },
    putAway: (what) => ask(session.putAway(what)),
    signer: async () => {
      const { settings } = await readGround();
      return { who: settings.owner, day: settings.today };
    },
    sign: (key, signature) => changes.silently(() => signFinding(key, signature)),
    close,
  };
}

/** Hands the workbook over: what was filled in, and the rows of its tables. Gives the cells that show an error; null when it was stopped. */
async function handOver({ session }: CheckClient, { onProgress, signal }: CheckTask): Promise<readonly CellError[] | null> {
  onProgress?.({ part: "reading", done: 0, total: 0 });
  const { existing } = await readGround();
  const parts = checkParts(existing.sheets);
  const { answers, issues } = await readAnswers(parts.sheets, isAnswer);
  await session.begin({ sheets: plainSheets(existing), answers });
  const tables = new Set(parts.tables.map((table) => table.name));
  const read = await handOverTables(existing, (table) => tables.has(table), { addRows: session.addRows, signal, onProgress: (done, total) => onProgress?.({ part: "reading", done, total }) });
  return signal?.aborted ? null : errorsAmong([...issues, ...read]);
}

const plainSheets = ({ sheets }: Standing): Standing["sheets"] => Object.fromEntries(Object.entries(sheets).map(([id, { title, names, tables }]) => [id, { title, names, tables, unfinished: false, lost: [] }]));

const errorsAmong = (issues: readonly PaneIssue[]): readonly CellError[] => issues.flatMap((issue) => (issue.code === "cell-error" ? [{ sheet: issue.sheet ?? "", cell: issue.cell ?? "", received: issue.received ?? "" }] : []));
