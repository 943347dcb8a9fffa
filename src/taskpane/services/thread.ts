import { releaseProxy, wrap } from "comlink";
import type { Remote } from "comlink";
import { PaneFailure } from "../issues";
import type { OwnIssue } from "../issues";

/** Work in its own thread. `fault` rejects when the thread itself breaks, which no answer would ever tell. */
export interface Thread<Session = unknown> {
  readonly remote: Remote<Session>;
  readonly fault: Promise<never>;
  close(): void;
}

/**
 * Takes hold of what a web worker exposes.
 * @param broken what to tell when the thread breaks.
 */
export function startThread<Session>(worker: Worker, broken: OwnIssue): Thread<Session> {
  const remote = wrap<Session>(worker);
  const fault = new Promise<never>((_, reject) => worker.addEventListener("error", () => reject(new PaneFailure(broken))));
  return {
    remote,
    fault,
    close: () => {
      remote[releaseProxy]();
      worker.terminate();
    },
  };
}

/** What comes of work in a thread; null as soon as the person stops, and what still runs then comes to nothing. Rejects when the thread breaks. */
export async function unlessStopped<Result>(work: Promise<Result>, { fault }: Pick<Thread, "fault">, signal: AbortSignal | undefined): Promise<Result | null> {
  const stopped = new Promise<null>((resolve) => {
    if (signal?.aborted) resolve(null);
    signal?.addEventListener("abort", () => resolve(null), { once: true });
  });
  return Promise.race([stopped, fault, work]);
}
