import { proxy } from "comlink";
import type { CheckSession } from "./check-session";
import { startThread } from "./thread";
import type { Thread } from "./thread";

/** The session in its own thread; closing it breaks off what it does. */
export interface CheckClient extends Omit<Thread, "remote"> {
  readonly session: CheckSession;
}

/** Starts the thread that checks a workbook. */
export function startCheckClient(): CheckClient {
  const { remote, fault, close } = startThread<CheckSession>(new Worker(new URL("./check.worker.ts", import.meta.url)), { code: "check-stopped" });
  const session: CheckSession = {
    openLedger: (source, boekjaar) => remote.openLedger(source, boekjaar),
    takeLedger: (part) => remote.takeLedger(part),
    readLedger: (choices, name, onProgress) => remote.readLedger(choices, name, proxy(onProgress)),
    stop: () => void remote.stop(),
    readPrevious: (bytes, name) => remote.readPrevious(bytes, name),
    putAway: (what) => remote.putAway(what),
    begin: (contents) => remote.begin(contents),
    addRows: (table, rows) => remote.addRows(table, rows),
    check: (errors) => remote.check(errors),
    page: (from, count) => remote.page(from, count),
  };
  return { session, fault, close };
}
