import type { TeamSession } from "./team-session";
import { startThread } from "./thread";
import type { Thread } from "./thread";

/** The session in its own thread; closing it breaks off what it does. */
export interface TeamClient extends Omit<Thread, "remote"> {
  readonly session: TeamSession;
}

/** Starts the thread that reads workbooks and rolls them up. */
export function startTeamClient(): TeamClient {
  const { remote, fault, close } = startThread<TeamSession>(new Worker(new URL("./team.worker.ts", import.meta.url)), { code: "team-stopped" });
  const session: TeamSession = {
    addRows: (table, rows) => remote.addRows(table, rows),
    begin: () => remote.begin(),
    read: (file, options) => remote.read(file, options),
    setAside: (key, aside) => remote.setAside(key, aside),
    rollUp: (options, today) => remote.rollUp(options, today),
    control: (sheets) => remote.control(sheets),
    page: (table, from, count) => remote.page(table, from, count),
  };
  return { session, fault, close };
}
