import { useEffect, useReducer, useRef } from "react";
import { controlText } from "../../text";
import type { CustomerSource } from "../../xlsx";
import type { CheckProgress, CheckService, CheckTask, LedgerChoices, Signature } from "../services/check-types";
import type { ImportSourceInput, PaneServices, Task } from "../services/types";
import { useTask } from "../use-task";
import type { TaskRunner } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import { checkReducer, NOTHING_CHECKED } from "./check-state";
import type { CheckState } from "./check-state";

/** The checks as the view shows them, and what a person can do. */
export interface CheckView {
  readonly state: CheckState;
  readonly task: TaskRunner;
  readonly check: () => Promise<void>;
  readonly openLedger: (source: ImportSourceInput) => Promise<void>;
  readonly takeLedger: (part: CustomerSource) => Promise<void>;
  readonly choose: (choices: LedgerChoices) => void;
  /** Reads the ledger with these columns, and checks with it. */
  readonly compare: (choices: LedgerChoices, name: string) => Promise<void>;
  readonly comparePrevious: (file: File) => Promise<void>;
  readonly putAway: (what: "ledger" | "previous") => Promise<void>;
  readonly signer: () => Promise<{ readonly who: string; readonly day: number } | undefined>;
  /** Signs a finding off; null takes the signature away. */
  readonly sign: (key: string, signature: Signature | null) => Promise<void>;
  readonly back: () => void;
}

const NOBODY: Signature = { who: "", day: null, why: "" };

/** Runs the checks as long as the view is open. */
export function useCheck({ services, refresh }: Pick<ViewProps, "services" | "refresh">): CheckView {
  const text = controlText();
  const task = useTask();
  const { run } = task;
  const [state, dispatch] = useReducer(checkReducer, NOTHING_CHECKED);
  const service = useService(services);

  const check = async () => {
    const report = await run(text.checking, async (running) => thenRefresh(refresh, async () => (await service()).check(inWords(running))), { stoppable: true });
    if (report === undefined) return;
    if (report) services.notice.given();
    dispatch({ type: "checked", report });
  };
  return {
    state,
    task,
    check,
    openLedger: async (source) => {
      const opening = await run(text.ledger.opening, async () => (await service()).openLedger(source));
      if (opening) dispatch({ type: "opened", opening });
    },
    takeLedger: async (part) => {
      const opened = await run(text.ledger.opening, async () => (await service()).takeLedger(part));
      if (opened) dispatch({ type: "taken", opened });
    },
    choose: (choices) => dispatch({ type: "chosen", choices }),
    compare: async (choices, name) => {
      const read = await run(text.ledger.reading, async (running) => (await service()).readLedger(choices, running), { stoppable: true });
      if (!read) return;
      dispatch({ type: "read", read, name });
      await check();
    },
    comparePrevious: async (file) => {
      const previous = await run(text.previous.reading, async () => (await service()).readPrevious(file));
      if (!previous) return;
      dispatch({ type: "beside", previous });
      await check();
    },
    putAway: async (what) => {
      await (await service()).putAway(what);
      dispatch({ type: "away", what });
    },
    signer: () => run(text.signing, async () => (await service()).signer()),
    sign: async (key, signature) => {
      const done = await run(text.signing, async () => {
        await (await service()).sign(key, signature ?? NOBODY);
        return true;
      });
      if (done) dispatch({ type: "signed", key, signature });
    },
    back: () => dispatch({ type: "back" }),
  };
}

/** The parts of a check, in the words of the busy card. */
function inWords({ onProgress, signal }: Task): CheckTask {
  return {
    onProgress: ({ done, total, ...progress }) => onProgress?.({ done, total, what: whatOf(progress) }),
    ...(signal && { signal }),
  };
}

function whatOf({ part, what }: Pick<CheckProgress, "part" | "what">): string {
  const { parts } = controlText();
  if (part !== "drawing") return parts[part];
  return what ? parts.drawing(what) : "";
}

/** One service as long as the view is open; its thread is freed when the view goes. */
function useService(services: PaneServices): () => Promise<CheckService> {
  const started = useRef<Promise<CheckService>>(undefined);
  useEffect(() => () => {
    void started.current?.then((service) => service.close());
    started.current = undefined;
  }, []);
  return () => (started.current ??= services.startCheck());
}
