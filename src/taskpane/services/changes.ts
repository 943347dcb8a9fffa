import { onSheetsChanged } from "../../excel";

/** Passes on changes that a person makes, not those of our own actions: the view reads the workbook after each of these itself. */
export interface Changes {
  /** Starts listening; a failure leaves it to the next call to try again. @throws ExcelFailure */
  listen(): Promise<void>;
  /** Runs an action of ours; what it changes is not passed on. */
  silently<Result>(action: () => Promise<Result>): Promise<Result>;
  /** Returns how to stop being called. */
  subscribe(handler: () => void): () => void;
}

/** Watches the workbook; one of these for the whole pane. */
export function watchChanges(): Changes {
  const handlers = new Set<() => void>();
  let working = 0;
  let listening = false;
  const notify = () => {
    if (working === 0) for (const handler of handlers) handler();
  };
  return {
    listen: async () => {
      if (listening) return;
      await onSheetsChanged(notify);
      listening = true;
    },
    silently: async (action) => {
      working += 1;
      try {
        return await action();
      } finally {
        working -= 1;
      }
    },
    subscribe: (handler) => {
      handlers.add(handler);
      return () => void handlers.delete(handler);
    },
  };
}
