import { useCallback, useEffect, useRef, useState } from "react";
import type { RowTarget } from "../../excel";
import { paneText } from "../../text";
import type { PaneIssue } from "../issues";
import type { CellExplanation, PaneServices } from "../services/types";
import { useTask } from "../use-task";

/** The explanation of the selected cell, and how to get another one. */
export interface SelectedExplanation {
  /** Undefined until the first cell was explained, and after a failure. */
  readonly explanation: CellExplanation | undefined;
  readonly busy: boolean;
  readonly issues: readonly PaneIssue[];
  /** Explains the selected cell again. */
  readonly again: () => void;
  /** Selects a row that the explanation tells of, and keeps the explanation; false when the row is gone. */
  readonly select: (target: RowTarget) => Promise<boolean>;
}

/** The time that the view shows, and how to stop following the selection at its end. */
interface Showing {
  isOver: boolean;
  stop?: () => Promise<void>;
}

/** Follows the selection once; a view that was left in the meantime stops at once. */
async function follow(showing: Showing, listen: () => Promise<() => Promise<void>>): Promise<void> {
  if (showing.isOver || showing.stop) return;
  const stop = await listen();
  if (showing.isOver) await stop();
  else showing.stop = stop;
}

/** Explains the selected cell, and the next one when another is selected or the workbook changed; of several in a row the last. */
export function useExplanation({ startExplaining, workbook }: Pick<PaneServices, "startExplaining" | "workbook">): SelectedExplanation {
  const [explanation, setExplanation] = useState<CellExplanation>();
  const { run, busy, issues } = useTask();
  const wanted = useRef(false);
  const underWay = useRef(false);
  const ownSelection = useRef<string | null>(null);
  const showing = useRef<Showing>({ isOver: true });

  const explain = useCallback(async () => {
    wanted.current = true;
    if (underWay.current) return;
    underWay.current = true;
    while (wanted.current) {
      wanted.current = false;
      const found = await run(paneText().explain.reading, async () => {
        const service = await startExplaining();
        await follow(showing.current, () => service.onSelected(() => void explain()));
        return service.explainSelected();
      });
      // Whoever goes to a row from here still wants to read why it is left out.
      if (found && found.cell.address === ownSelection.current) continue;
      ownSelection.current = null;
      setExplanation(found);
    }
    underWay.current = false;
  }, [run, startExplaining]);

  useEffect(() => {
    const mine: Showing = { isOver: false };
    showing.current = mine;
    const ignoreChanges = workbook.onChanged(() => void explain());
    void explain();
    return () => {
      mine.isOver = true;
      ignoreChanges();
      void mine.stop?.();
    };
  }, [explain, workbook]);

  const again = useCallback(() => {
    ownSelection.current = null;
    void explain();
  }, [explain]);
  const select = useCallback(async (target: RowTarget) => {
    ownSelection.current = await (await startExplaining()).selectRow(target);
    return ownSelection.current !== null;
  }, [startExplaining]);
  return { explanation, busy: busy !== undefined, issues, again, select };
}
