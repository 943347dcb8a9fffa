import type { Worker } from "node:worker_threads";
import { isOutOfMemory } from "../thread";

/** An answer of a thread, or why there is none: it took too long, its memory ran out, or it broke down with a fault. */
export type Ended<Answer> =
  | { readonly answer: Answer }
  | { readonly died: "too-slow" | "out-of-memory" }
  | { readonly died: "fault"; readonly fault: Error };

/** What a thread says: once that it is ready, and then one answer per request. */
export type Said<Answer> = { readonly ready: true } | { readonly answer: Answer };

/** Threads that answer one request at a time; `open` starts one. */
export interface PoolOptions {
  readonly size: number;
  readonly seconds: number;
  readonly open: () => Worker;
}

/**
 * Has requests answered, each by one of `size` threads, and hands every answer over, in the order in which they come. A
 * request that takes more than so many seconds, or that a thread dies of, costs only itself: a new thread goes on with the
 * next. No thread gets a request before its last answer was taken.
 */
export async function answerAll<Request, Answer>(requests: readonly Request[], take: (ended: Ended<Answer>, at: number) => Promise<void>, { size, seconds, open }: PoolOptions): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    let thread: Lane<Answer> | undefined;
    while (next < requests.length) {
      const at = next;
      next += 1;
      thread ??= await Lane.open<Answer>(open());
      const ended = await thread.ask(requests[at], seconds);
      if ("died" in ended) thread = undefined;
      await take(ended, at);
    }
    await thread?.close();
  };
  await Promise.all(Array.from({ length: Math.min(size, requests.length) }, lane));
}

/** One thread and who waits for it. */
class Lane<Answer> {
  private settle: (ended: Ended<Answer> | Said<Answer>) => void = () => undefined;

  private constructor(private readonly worker: Worker) {
    worker.on("message", (said: Said<Answer>) => this.settle(said));
    worker.on("error", (fault: Error) => this.settle(isOutOfMemory(fault) ? { died: "out-of-memory" } : { died: "fault", fault }));
    worker.on("exit", (code) => this.settle({ died: "fault", fault: new Error(`A reading thread ended with ${code}`) }));
  }

  /** Waits until a thread has started, so that its start counts for no file. Rejects when it never does. */
  static async open<Answer>(worker: Worker): Promise<Lane<Answer>> {
    const lane = new Lane<Answer>(worker);
    const started = await new Promise<Ended<Answer> | Said<Answer>>((resolve) => (lane.settle = resolve));
    if ("ready" in started) return lane;
    throw "fault" in started ? started.fault : new Error("A reading thread did not start");
  }

  async ask(request: unknown, seconds: number): Promise<Ended<Answer>> {
    let timer: NodeJS.Timeout | undefined;
    const ended = await new Promise<Ended<Answer> | Said<Answer>>((resolve) => {
      this.settle = resolve;
      // An answer that came while this thread was busy itself is in time: it is delivered first.
      timer = setTimeout(() => setImmediate(() => resolve({ died: "too-slow" })), seconds * 1000);
      this.worker.postMessage(request);
    });
    clearTimeout(timer);
    if ("ready" in ended) throw new Error("A reading thread started twice");
    if ("died" in ended) await this.close();
    return ended;
  }

  async close(): Promise<void> {
    await this.worker.terminate();
  }
}
