import { fileURLToPath } from "node:url";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { makeWorkbook } from "./make-workbook";
import type { Made, MakeRequest, Progress } from "./make-workbook";

type Message = { readonly progress: Progress } | { readonly made: Made };

/** Memory ran out while the workbook was made. */
export class OutOfMemory extends Error {}

/** Who hears how far the work is, and the signal that breaks it off. */
export interface Follow {
  readonly onProgress: (progress: Progress) => void;
  readonly stop: AbortSignal;
}

/**
 * Makes a workbook in a thread of its own, so that the progress bar moves on and Ctrl-C works while cells are computed.
 * @returns what came of it; rejects with OutOfMemory, with the fault that ended the thread, or because it was stopped.
 */
export function makeInThread(request: MakeRequest, { onProgress, stop }: Follow): Promise<Made> {
  return new Promise((resolve, reject) => {
    stop.throwIfAborted();
    // The bundle is one file: its entry sees that it runs in a thread and calls serveThread.
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: request });
    stop.addEventListener("abort", () => void worker.terminate(), { once: true });
    worker.on("message", (message: Message) => ("made" in message ? resolve(message.made) : onProgress(message.progress)));
    worker.on("error", (error: NodeJS.ErrnoException) => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new OutOfMemory(error.message) : error));
    worker.on("exit", (code) => reject(new Error(`The thread ended with ${code} and made nothing`)));
  });
}

/** The other side: does what it was started with. */
export async function serveThread(): Promise<void> {
  const request: MakeRequest = workerData;
  const send = (message: Message) => parentPort?.postMessage(message);
  send({ made: await makeWorkbook(request, (progress) => send({ progress })) });
}
