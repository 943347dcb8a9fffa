import type { SaveState } from "./bar";
import type { WorkbookStore } from "./store";

/** What saving needs: the workbook as plain data, a place for it, and somebody to tell. */
export interface AutosaveOptions {
  readonly store: WorkbookStore;
  readonly snapshot: () => unknown;
  readonly onState: (state: SaveState) => void;
}

/** Saving in the background. */
export interface Autosave {
  /** Something changed: saves once the changes pause. */
  readonly touch: () => void;
  /** Saves now what was not saved yet; resolves when it stands. */
  readonly flush: () => Promise<void>;
  /** Ends saving, for when the workbook is to be erased. */
  readonly stop: () => void;
}

/** Milliseconds without a change before saving begins; for a large workbook some times what the last saving took. */
const [SHORTEST_PAUSE, PAUSE_PER_SAVING] = [150, 3];

/**
 * Saves the workbook after changes, and tries to when the page is left: browsers may drop what is written that late, so
 * the bar says when all is kept. A failed write is told and tried again at the next change.
 */
export function startAutosave({ store, snapshot, onState }: AutosaveOptions): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let pause = SHORTEST_PAUSE;

  const flush = async (): Promise<void> => {
    if (timer === undefined || stopped) return;
    clearTimeout(timer);
    timer = undefined;
    const start = performance.now();
    try {
      await store.write(snapshot());
      pause = Math.max(SHORTEST_PAUSE, (performance.now() - start) * PAUSE_PER_SAVING);
      if (timer === undefined) onState("saved");
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      onState("notSaved");
    }
  };
  const touch = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pause);
    onState("saving");
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
  };
  addEventListener("pagehide", () => void flush());
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") void flush();
  });
  return { touch, flush, stop };
}
