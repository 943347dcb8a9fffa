import { useState } from "react";
import { paneText } from "../text";
import type { PaneIssue } from "./issues";
import type { DrawReport, Task } from "./services/types";
import { useTask } from "./use-task";
import type { RunOptions, TaskRunner } from "./use-task";
import { thenRefresh } from "./use-workbook";
import type { ViewProps } from "./view-props";

/** What came of the last change, in words. `whole`: all that was asked for was done. */
export interface Outcome {
  readonly words: string;
  readonly whole: boolean;
}

/** A change of sheets: what it is called while it runs, and what to say once all of it was done. */
export interface SheetChange extends RunOptions {
  readonly title: string;
  readonly run: (task: Task) => Promise<DrawReport>;
  readonly done: (report: DrawReport) => string;
}

/** Changes of sheets, one at a time, with what came of the last one. */
export interface SheetChanges {
  readonly task: TaskRunner;
  readonly outcome: Outcome | undefined;
  /** What stood in the way, of the action as a whole or of single sheets. */
  readonly issues: readonly PaneIssue[];
  readonly clear: () => void;
  /** Says what came of an action that drew nothing. */
  readonly tell: (words: string) => void;
  readonly start: (change: SheetChange) => Promise<void>;
}

/** Runs changes of sheets and reads the workbook after each of them. */
export function useSheetChanges({ services, refresh }: Pick<ViewProps, "services" | "refresh">): SheetChanges {
  const task = useTask();
  const [outcome, setOutcome] = useState<Outcome>();
  const [obstacles, setObstacles] = useState<readonly PaneIssue[]>([]);

  const clear = () => {
    task.dismiss();
    setOutcome(undefined);
    setObstacles([]);
  };
  const start = async ({ title, run, done, ...options }: SheetChange) => {
    clear();
    const report = await task.run(title, (running) => thenRefresh(refresh, () => run(running)), options);
    if (!report) return;
    services.notice.given();
    setObstacles(report.issues);
    setOutcome(outcomeOf(report, done));
  };
  const tell = (words: string) => setOutcome({ words, whole: true });
  return { task, outcome, issues: [...task.issues, ...obstacles], clear, tell, start };
}

/** Of one sheet that met an issue the issue says it all; of several it is good to know how many stand, and that they all do. */
function outcomeOf(report: DrawReport, done: SheetChange["done"]): Outcome | undefined {
  const { drawn, total, stopped, issues } = report;
  if (stopped || (drawn > 0 && drawn < total)) return { words: paneText().sheets.drawnPart(drawn, total), whole: false };
  return issues.length > 0 && drawn === 0 ? undefined : { words: done(report), whole: true };
}
