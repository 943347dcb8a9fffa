import { createWorkbook, readAnswers } from "../../excel";
import { startColleagueClient } from "./colleague-client";
import type { ColleagueClient } from "./colleague-client";
import type { ColleagueGround, MadeWorkbook } from "./colleague-session";
import { readGround } from "./drawing";
import { handOverTables } from "./hand-over-tables";
import { isAnswer } from "./sheets";
import { unlessStopped } from "./thread";
import type { ColleagueService, Task } from "./types";

const TABLES: readonly string[] = ["Klanten", "Pijplijn"];

/** What the service stands on. `saves`: the pane can offer a file to be saved, which it cannot in Excel for Mac. */
export interface ColleagueOptions {
  readonly saves: boolean;
  /** Starts the thread; another one for tests without a web worker. */
  readonly startClient?: () => ColleagueClient;
}

/** Workbooks for colleagues: the tables are read here, the files made in a thread of their own; the open workbook is only read. */
export function createColleagueService({ saves, startClient = startColleagueClient }: ColleagueOptions): ColleagueService {
  let open: { readonly client: ColleagueClient; readonly ground: ColleagueGround } | undefined;
  let waiting: MadeWorkbook | undefined;
  const close = (): void => {
    open?.client.close();
    open = undefined;
  };
  const inHand = () => {
    if (!open) throw new Error("Nothing was read");
    return { ...open, session: open.client.session };
  };
  return {
    saves,
    read: async ({ onProgress, signal }) => {
      close();
      const client = startClient();
      const { existing, settings } = await readGround();
      const stated = existing.sheets["instellingen"] && (await readAnswers(["instellingen"], isAnswer)).answers["instellingen"];
      open = { client, ground: { settings: { boekjaar: settings.boekjaar, today: settings.today }, instellingen: stated ?? {} } };
      const issues = await handOverTables(existing, (name) => TABLES.includes(name), { addRows: client.session.addRows, onProgress: (done, total) => onProgress?.({ done, total }), signal });
      const list = await unlessStopped(client.session.divide(), client, signal);
      return list && { ...list, boekjaar: settings.boekjaar, issues };
    },
    makeZip: async (choices, task) => {
      const { session, ground, client } = inHand();
      const total = await session.begin(choices, ground);
      return unlessStopped(fillZip(session, total, task), client, undefined);
    },
    begin: async (choices) => {
      const { session, ground } = inHand();
      waiting = undefined;
      return session.begin(choices, ground);
    },
    openNext: async () => {
      const { session, client } = inHand();
      // One that Excel refused to open, while a cell was being edited, is offered again.
      waiting ??= await unlessStopped(session.next("excel"), client, undefined) ?? undefined;
      const made = waiting;
      if (!made) return null;
      await createWorkbook(made.file);
      waiting = undefined;
      return made;
    },
    handout: () => inHand().session.handout(),
    close,
  };
}

/** Null when it was stopped: the workbook in hand is finished, the zip is not. */
async function fillZip(session: ColleagueClient["session"], total: number, { onProgress, signal }: Task) {
  onProgress?.({ done: 0, total });
  for (let done = 1; !signal?.aborted; done += 1) {
    const made = await session.next("zip");
    if (!made) return { zip: await session.zip(), handout: await session.handout() };
    onProgress?.({ done, total, what: made.fileName });
  }
  return null;
}
