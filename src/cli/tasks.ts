import { checkTask } from "./controle/check-file";
import { teamTask } from "./team/make-team";
import { readTask } from "./team/read-file";
import type { Task } from "./thread";
import { divideTask } from "./verdeel/divide-file";
import { workbookTask } from "./werkboek/make-workbook";

/** Everything that is done in a thread of its own. */
export const TASKS: readonly Task<never, unknown>[] = [workbookTask, divideTask, teamTask, readTask, checkTask];
