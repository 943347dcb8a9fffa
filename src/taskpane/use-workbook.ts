import { useCallback, useEffect, useRef, useState } from "react";
import { paneText } from "../text";
import type { WorkbookService, WorkbookState } from "./services/types";
import { useTask } from "./use-task";
import type { TaskRunner } from "./use-task";

/** The workbook as it was last read, and how to read it again. */
export interface WorkbookView {
  /** Undefined until it was read for the first time. */
  readonly state: WorkbookState | undefined;
  readonly reading: TaskRunner;
  readonly refresh: () => Promise<void>;
}

/** Runs an action and reads the workbook again whatever came of it, so that no view shows what was before. */
export async function thenRefresh<Result>(refresh: () => Promise<void>, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } finally {
    await refresh();
  }
}

/** Reads the workbook at the start and after every change in it. A change during a reading leads to one more reading. */
export function useWorkbook(service: WorkbookService): WorkbookView {
  const [state, setState] = useState<WorkbookState>();
  const reading = useTask();
  const { run } = reading;
  const underWay = useRef<Promise<void>>(undefined);
  const again = useRef(false);

  const refresh = useCallback(() => {
    if (underWay.current) {
      again.current = true;
      return underWay.current;
    }
    const read = async () => {
      do {
        again.current = false;
        const found = await run(paneText().common.reading, () => service.load());
        if (found) setState(found);
      } while (again.current);
    };
    underWay.current = read().finally(() => (underWay.current = undefined));
    return underWay.current;
  }, [run, service]);

  useEffect(() => {
    void refresh();
    return service.onChanged(() => void refresh());
  }, [refresh, service]);

  return { state, reading, refresh };
}
