import { fileURLToPath } from "node:url";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { Progress } from "./progress-bar";

/** Work that is done in a thread of its own. What goes in and comes out is plain data; `name` tells the thread which work it is; `heapMegabytes`: what it may hold in memory beside bytes. */
export interface Task<Request, Answer> {
  readonly name: string;
  readonly heapMegabytes?: number;
  readonly work: (request: Request, onProgress: (progress: Progress) => void) => Promise<Answer>;
}

type Message<Answer> = { readonly progress: Progress } | { readonly answer: Answer };

/** Memory ran out in a thread. */
export class OutOfMemory extends Error {}

/** Who hears how far the work is, and the signal that breaks it off. */
export interface Follow {
  readonly onProgress: (progress: Progress) => void;
  readonly stop: AbortSignal;
}

/** A thread of this program; the bundle is one file, whose entry sees that it runs in a thread and calls serveThread. */
export function openThread({ name, heapMegabytes }: Pick<Task<never, unknown>, "name" | "heapMegabytes">, request: unknown): Worker {
  const limits = heapMegabytes === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: heapMegabytes } };
  return new Worker(fileURLToPath(import.meta.url), { workerData: { task: name, request }, ...limits });
}

/**
 * Does work in a thread of its own, so that the progress bar moves on and Ctrl-C works meanwhile.
 * @returns what came of it; rejects with OutOfMemory, with the fault that ended the thread, or because it was stopped.
 */
export function runInThread<Request, Answer>(task: Task<Request, Answer>, request: Request, { onProgress, stop }: Follow): Promise<Answer> {
  return new Promise((resolve, reject) => {
    stop.throwIfAborted();
    const worker = openThread(task, request);
    stop.addEventListener("abort", () => void worker.terminate(), { once: true });
    worker.on("message", (message: Message<Answer>) => ("answer" in message ? resolve(message.answer) : onProgress(message.progress)));
    worker.on("error", (error: NodeJS.ErrnoException) => reject(isOutOfMemory(error) ? new OutOfMemory(error.message) : error));
    worker.on("exit", (code) => reject(new Error(`The thread ended with ${code} and made nothing`)));
  });
}

/** Whether a thread ended because its memory ran out. */
export const isOutOfMemory = (error: NodeJS.ErrnoException): boolean => error.code === "ERR_WORKER_OUT_OF_MEMORY";

/** The other side: does the task that it was started for. */
export async function serveThread(tasks: readonly Task<never, unknown>[]): Promise<void> {
  const { task, request }: { readonly task: string; readonly request: never } = workerData;
  const found = tasks.find(({ name }) => name === task);
  if (!found) throw new Error(`No thread does ${task}`);
  const send = (message: Message<unknown>) => parentPort?.postMessage(message);
  send({ answer: await found.work(request, (progress) => send({ progress })) });
}
