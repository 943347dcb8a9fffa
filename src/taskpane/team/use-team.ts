import { useEffect, useReducer, useRef, useState } from "react";
import { teamText } from "../../text";
import type { PaneIssue } from "../issues";
import type { TeamFile, TeamProgress, TeamService, TeamSource, TeamTask } from "../services/team-types";
import type { PaneServices, Task } from "../services/types";
import { useTask } from "../use-task";
import type { TaskRunner } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import type { Picked } from "./pick-files";
import { EMPTY_TEAM, teamReducer, updatesNow } from "./team-state";
import type { TeamState } from "./team-state";

/** The roll-up as the view shows it, and what a person can do with it. */
export interface TeamView {
  readonly state: TeamState;
  readonly task: TaskRunner;
  /** What stood in the way of the last update. */
  readonly obstacles: readonly PaneIssue[];
  readonly dismiss: () => void;
  /** Sorts files out, reads them and brings the team sheets up to date. */
  readonly take: (pick: () => Promise<Picked>) => Promise<void>;
  /** Reads a file of the last choice once more, under the name of its owner. */
  readonly readAgain: (file: TeamFile) => Promise<void>;
  readonly update: () => Promise<void>;
  readonly setAside: (source: TeamSource, aside: boolean) => Promise<void>;
}

/** Runs the roll-up as long as the view is open. */
export function useTeam({ services, refresh }: Pick<ViewProps, "services" | "refresh">): TeamView {
  const text = teamText();
  const task = useTask();
  const { run } = task;
  const [state, dispatch] = useReducer(teamReducer, EMPTY_TEAM);
  const [obstacles, setObstacles] = useState<readonly PaneIssue[]>([]);
  const service = useService(services);

  useEffect(() => {
    void run(text.opening, async (running) => (await service()).open(inWords(running))).then((standing) => standing && dispatch({ type: "opened", standing }));
    // Once: the team sheets are read when the view opens; after that the service knows what it wrote.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const update = async () => {
    setObstacles([]);
    const report = await run(text.updating, async (running) => thenRefresh(refresh, async () => (await service()).update(inWords(running))), { stoppable: true });
    if (!report) return;
    services.notice.given();
    setObstacles(report.issues);
    dispatch({ type: "updated", report });
  };
  const read = async (files: readonly TeamFile[]) => run(text.reading, async (running) => (await service()).read(files, running), { stoppable: true });
  const take = async (pick: () => Promise<Picked>) => {
    setObstacles([]);
    const picked = await run(text.looking, pick);
    if (!picked) return;
    dispatch({ type: "picked", picked });
    if (picked.files.length === 0) return;
    const results = await read(picked.files);
    if (!results) return;
    const stopped = results.length < picked.files.length;
    dispatch({ type: "read", results, stopped });
    if (updatesNow(results, stopped)) await update();
  };
  const readAgain = async (file: TeamFile) => {
    const [result] = (await read([file])) ?? [];
    if (!result) return;
    dispatch({ type: "again", result });
    if (updatesNow([result], false)) await update();
  };
  const setAside = async (source: TeamSource, aside: boolean) => {
    const done = await run(text.updating, async () => {
      await (await service()).setAside(source.key, aside);
      return true;
    });
    if (!done) return;
    dispatch({ type: "aside", source, aside });
    await update();
  };
  const dismiss = () => {
    task.dismiss();
    setObstacles([]);
  };
  return { state, task, obstacles, dismiss, take, readAgain, update, setAside };
}

/** The parts of a roll-up, in the words of the busy card. */
function inWords({ onProgress, signal }: Task): TeamTask {
  return {
    onProgress: ({ done, total, ...progress }) => onProgress?.({ done, total, what: whatOf(progress) }),
    ...(signal && { signal }),
  };
}

function whatOf({ part, what }: Pick<TeamProgress, "part" | "what">): string {
  const { parts } = teamText();
  if (part !== "drawing") return parts[part];
  return what ? parts.drawing(what) : "";
}

/** One service as long as the view is open; its thread is freed when the view goes. */
function useService(services: PaneServices): () => Promise<TeamService> {
  const started = useRef<Promise<TeamService>>(undefined);
  useEffect(() => () => {
    void started.current?.then((service) => service.close());
    started.current = undefined;
  }, []);
  return () => (started.current ??= services.startTeam());
}
