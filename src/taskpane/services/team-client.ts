import { transfer } from "comlink";
import type { TeamReader } from "./team-reader";
import type { TeamSession } from "./team-session";
import { startThread } from "./thread";
import type { Thread } from "./thread";

const BROKEN = { code: "team-stopped" } as const;

/** The session in its own thread; closing it breaks off what it does. */
export interface TeamClient extends Omit<Thread, "remote"> {
  readonly session: TeamSession;
}

/** A reader in its own thread; closing it breaks off what it reads. */
export interface TeamReaderClient extends Omit<Thread, "remote"> {
  readonly reader: TeamReader;
}

/** How the threads of a roll-up are started. */
export interface TeamThreads {
  readonly startSession: () => TeamClient;
  readonly startReader: () => TeamReaderClient;
}

/** Web workers: one that keeps what was read, one that reads. */
export const TEAM_THREADS: TeamThreads = {
  startSession: () => {
    const { remote, fault, close } = startThread<TeamSession>(new Worker(new URL("./team.worker.ts", import.meta.url)), BROKEN);
    const session: TeamSession = {
      addRows: (table, rows) => remote.addRows(table, rows),
      begin: () => remote.begin(),
      add: (record) => remote.add(transfer(record, [record.buffer])),
      counts: (path) => remote.counts(path),
      setAside: (key, aside) => remote.setAside(key, aside),
      rollUp: (options, today) => remote.rollUp(options, today),
      control: (sheets) => remote.control(sheets),
      page: (table, from, count) => remote.page(table, from, count),
    };
    return { session, fault, close };
  },
  startReader: () => {
    const { remote, fault, close } = startThread<TeamReader>(new Worker(new URL("./team-reader.worker.ts", import.meta.url)), BROKEN);
    return { reader: { take: (file) => remote.take(file), read: (options) => remote.read(options) }, fault, close };
  },
};
