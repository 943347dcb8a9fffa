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

/** Long enough to let a drawing finish, short enough that nobody waits for it. */
const PAUSE = 700;

/** Saves the workbook after changes, and at once when the page is left. A failed write is told and tried again at the next change. */
export function startAutosave({ store, snapshot, onState }: AutosaveOptions): Autosave {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const flush = async (): Promise<void> => {
    if (timer === undefined || stopped) return;
    clearTimeout(timer);
    timer = undefined;
    try {
      await store.write(snapshot());
      if (timer === undefined) onState("saved");
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      onState("notSaved");
    }
  };
  const touch = (): void => {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE);
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
