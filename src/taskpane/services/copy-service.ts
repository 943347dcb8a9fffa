import { isPrivate } from "../../catalogue";
import { answerLabels } from "../../definition";
import { createWorkbook, readAnswers } from "../../excel";
import type { Answers } from "../../plan";
import { staysOut } from "../../workbooks";
import type { PaneIssue } from "../issues";
import { startCopyClient } from "./copy-client";
import type { CopyClient } from "./copy-client";
import type { CopySession } from "./copy-session";
import { readGround } from "./drawing";
import { handOverTables } from "./hand-over-tables";
import { hasAnswers, isAnswer, standingWithCompanions } from "./sheets";
import type { Standing } from "./standing";
import { unlessStopped } from "./thread";
import type { CopyCheck, CopyKind, CopyService, CopyTask, TeamCheck } from "./types";

/**
 * Copies of the workbook: read here, computed and written in a thread of its own, opened by Excel.
 * @param startClient starts that thread; another one for tests without a web worker.
 */
export function createCopyService(startClient: () => CopyClient = startCopyClient): CopyService {
  let client: CopyClient | undefined;
  const close = (): void => {
    client?.close();
    client = undefined;
  };
  return {
    prepare: async (kind, task) => {
      close();
      const started = (client = startClient());
      const check = await unlessStopped(prepare(kind, started.session, task), started, task.signal);
      if (check === null) close();
      return check;
    },
    open: async ({ onProgress, signal }) => {
      if (!client) throw new Error("Nothing was prepared");
      onProgress?.({ part: "writing", done: 0, total: 0 });
      const file = await unlessStopped(client.session.write(), client, signal);
      close();
      if (file === null) return false;
      onProgress?.({ part: "opening", done: 0, total: 0 });
      await createWorkbook(file);
      return true;
    },
    close,
  };
}

async function prepare(kind: CopyKind, session: CopySession, task: CopyTask): Promise<CopyCheck> {
  task.onProgress?.({ part: "reading", done: 0, total: 0 });
  const { existing, settings } = await readGround();
  const { answers, issues } = await readAnswers(Object.keys(existing.sheets).filter(hasAnswers), isAnswer);
  const unread = await handOverTables(existing, () => true, { addRows: session.addRows, onProgress: (done, total) => task.onProgress?.({ part: "reading", done, total }), signal: task.signal });
  task.onProgress?.({ part: "computing", done: 0, total: 0 });
  const titles = Object.fromEntries(Object.entries(existing.sheets).map(([id, { title }]) => [id, title]));
  const forTeam = kind === "team";
  // A team version is the workbook itself for whoever rolls it up: the later of two saves takes the place of the earlier.
  const workbookId = forTeam ? settings.workbookId : crypto.randomUUID();
  const planned = await session.plan({ ids: standingWithCompanions(existing), plans: existing.plans, titles, settings: { ...settings, ...(workbookId !== undefined && { workbookId }), fixed: kind === "fixed" }, answers, forTeam });
  return {
    issues: [...doubtsAbout(existing), ...issues, ...unread, ...planned.issues],
    team: planned.shared && { shared: planned.shared, ...leftOut(existing, answers) },
  };
}

/** What a team version leaves out, as the person knows it: sheets, and of other sheets the answers that are given. */
function leftOut({ sheets, definitions }: Standing, answers: Answers): Pick<TeamCheck, "sheets" | "answers"> {
  const standing = definitions.flatMap((definition) => {
    const title = sheets[definition.id]?.title;
    return title === undefined || definition.hidden ? [] : [{ definition, title, out: staysOut(definition.id) }];
  });
  return {
    sheets: standing.flatMap(({ title, out }) => (out ? [title] : [])),
    answers: standing.flatMap(({ definition, title, out }) => {
      const given = [...answerLabels(definition)].filter(([key]) => !out && isPrivate(definition.id, key) && (answers[definition.id]?.[key] ?? null) !== null);
      return given.length > 0 ? [{ sheet: title, labels: given.map(([, label]) => label) }] : [];
    }),
  };
}

/** What may be missing in the copy because the sheets themselves are not whole. */
function doubtsAbout({ sheets, definitions }: Standing): readonly PaneIssue[] {
  return definitions.flatMap(({ id, hidden }): readonly PaneIssue[] => {
    const standing = sheets[id];
    // A person keeps nothing on a helper sheet.
    if (!standing || hidden) return [];
    const { title, unfinished, lost } = standing;
    const fields = lost.filter((key) => isAnswer(id, key));
    return [
      ...(unfinished ? [{ code: "copy-unfinished" as const, title }] : []),
      ...(fields.length > 0 ? [{ code: "copy-cells-lost" as const, title, fields }] : []),
    ];
  });
}
