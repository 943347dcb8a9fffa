import { useCallback, useRef, useState } from "react";
import type { PaneIssue } from "./issues";
import { issueOf } from "./issues";
import type { Progress, Task } from "./services/types";

/** An action under way. `progress` is there once it reported; `stop` asks it to end after the part in hand. */
export interface Busy {
  readonly title: string;
  readonly progress: Progress | undefined;
  readonly stopping: boolean;
  readonly stop: (() => void) | undefined;
}

/** What a view needs to run actions one at a time. */
export interface TaskRunner {
  readonly busy: Busy | undefined;
  readonly issues: readonly PaneIssue[];
  readonly dismiss: () => void;
  /** Runs an action; undefined when it failed, and then `issues` says why. */
  readonly run: <Result>(title: string, action: (task: Task) => Promise<Result>, options?: RunOptions) => Promise<Result | undefined>;
}

/** How an action runs. */
export interface RunOptions {
  /** The action can be stopped halfway; the person gets a Stop button. */
  readonly stoppable?: boolean;
}

/**
 * The one boundary between services and words: a failure that carries an issue becomes a message, any other failure is a
 * fault of ours and goes to the error boundary around the pane.
 */
export function useTask(): TaskRunner {
  const [busy, setBusy] = useState<Busy>();
  const [issues, setIssues] = useState<readonly PaneIssue[]>([]);
  const running = useRef(false);

  const run = useCallback(async function run<Result>(title: string, action: (task: Task) => Promise<Result>, { stoppable = false }: RunOptions = {}) {
    if (running.current) return undefined;
    running.current = true;
    const controller = new AbortController();
    const stop = () => {
      controller.abort();
      setBusy((now) => now && { ...now, stopping: true });
    };
    setIssues([]);
    setBusy({ title, progress: undefined, stopping: false, stop: stoppable ? stop : undefined });
    try {
      return await action({ signal: controller.signal, onProgress: (progress) => setBusy((now) => now && { ...now, progress }) });
    } catch (failure) {
      const issue = issueOf(failure);
      setIssues(() => {
        if (issue) return [issue];
        throw failure;
      });
      return undefined;
    } finally {
      running.current = false;
      setBusy(undefined);
    }
  }, []);

  const dismiss = useCallback(() => setIssues([]), []);
  return { busy, issues, dismiss, run };
}
