import type { CopySession } from "./copy-session";
import { startThread } from "./thread";
import type { Thread } from "./thread";

/** The session in its own thread; closing it breaks off what it does. */
export interface CopyClient extends Omit<Thread, "remote"> {
  readonly session: CopySession;
}

/** Starts the thread that computes and writes a copy. */
export function startCopyClient(): CopyClient {
  const { remote, fault, close } = startThread<CopySession>(new Worker(new URL("./copy.worker.ts", import.meta.url)), { code: "copier-stopped" });
  const session: CopySession = {
    addRows: (table, rows) => remote.addRows(table, rows),
    plan: (contents) => remote.plan(contents),
    write: () => remote.write(),
  };
  return { session, fault, close };
}
