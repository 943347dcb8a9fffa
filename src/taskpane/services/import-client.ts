import { proxy } from "comlink";
import type { ImportSession } from "./import-session";
import { startThread } from "./thread";
import type { Thread } from "./thread";

/** The session in its own thread. */
export interface ImportClient extends Omit<Thread, "remote"> {
  readonly session: ImportSession;
}

/** Starts the reader in a web worker, so that the pane stays quick while it reads. */
export function startImportClient(): ImportClient {
  const { remote, fault, close } = startThread<ImportSession>(new Worker(new URL("./import.worker.ts", import.meta.url)), { code: "reader-stopped" });
  const session: ImportSession = {
    open: (source) => remote.open(source),
    take: (part) => remote.take(part),
    addExisting: (records, restart) => remote.addExisting(records, restart),
    check: (choices, workbook, onProgress) => remote.check(choices, workbook, proxy(onProgress)),
    page: (kind, from, count) => remote.page(kind, from, count),
    stop: () => void remote.stop(),
  };
  return { session, fault, close };
}
