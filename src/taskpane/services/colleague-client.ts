import type { ColleagueSession } from "./colleague-session";
import { startThread } from "./thread";
import type { Thread } from "./thread";

/** The session in its own thread; closing it breaks off what it does. */
export interface ColleagueClient extends Omit<Thread, "remote"> {
  readonly session: ColleagueSession;
}

/** Starts the thread that makes the workbooks for colleagues. */
export function startColleagueClient(): ColleagueClient {
  const { remote, fault, close } = startThread<ColleagueSession>(new Worker(new URL("./colleague.worker.ts", import.meta.url)), { code: "workbooks-stopped" });
  const session: ColleagueSession = {
    addRows: (table, rows) => remote.addRows(table, rows),
    divide: () => remote.divide(),
    begin: (choices, ground) => remote.begin(choices, ground),
    next: (into) => remote.next(into),
    handout: () => remote.handout(),
    zip: () => remote.zip(),
  };
  return { session, fault, close };
}
