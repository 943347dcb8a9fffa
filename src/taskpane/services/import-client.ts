import { proxy, releaseProxy, wrap } from "comlink";
import { PaneFailure } from "../issues";
import type { ImportSession } from "./import-session";

/** The session in its own thread. `fault` rejects when the thread itself breaks, which no answer would ever tell. */
export interface ImportClient {
  readonly session: ImportSession;
  readonly fault: Promise<never>;
  close(): void;
}

/** Starts the reader in a web worker, so that the pane stays quick while it reads. */
export function startImportClient(): ImportClient {
  const worker = new Worker(new URL("./import.worker.ts", import.meta.url));
  const remote = wrap<ImportSession>(worker);
  const fault = new Promise<never>((_, reject) => worker.addEventListener("error", () => reject(new PaneFailure({ code: "reader-stopped" }))));
  const session: ImportSession = {
    open: (source) => remote.open(source),
    take: (part) => remote.take(part),
    addExisting: (records, restart) => remote.addExisting(records, restart),
    check: (choices, workbook, onProgress) => remote.check(choices, workbook, proxy(onProgress)),
    page: (kind, from, count) => remote.page(kind, from, count),
    stop: () => void remote.stop(),
  };
  return {
    session,
    fault,
    close: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}
