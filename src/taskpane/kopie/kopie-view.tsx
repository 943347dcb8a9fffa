import { useEffect, useRef, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText, teamVersionText } from "../../text";
import type { PaneIssue } from "../issues";
import { Ask } from "../parts/ask";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { CopyKind, CopyService, CopyTask, PaneServices, Task, TeamCheck } from "../services/types";
import { useTask } from "../use-task";
import type { ViewProps } from "../view-props";
import { LeftOut } from "./left-out";
import { TeamLeftOut } from "./team-left-out";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", padding: "16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of KopieView. */
export interface KopieViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** A copy that was prepared and has something to say first. */
interface Asked {
  readonly kind: CopyKind;
  readonly issues: readonly PaneIssue[];
  readonly team: TeamCheck | null;
}

const wordsOf = (kind: CopyKind) => (kind === "team" ? teamVersionText() : paneText().copy[kind]);

/** The workbook as a new one: drawn afresh, values only, or without what is private. What does not come along is said before anything is made. */
export function KopieView({ state, services, onBack }: KopieViewProps) {
  const { copy } = paneText();
  const task = useTask();
  const copier = useCopier(services);
  const [asked, setAsked] = useState<Asked>();
  const [outcome, setOutcome] = useState<{ readonly words: string; readonly opened: boolean }>();
  const stopped = { words: copy.stopped, opened: false };

  const open = async (kind: CopyKind) => {
    setAsked(undefined);
    const opened = await task.run(wordsOf(kind).making, async (running) => (await copier()).open(inWords(running)), { stoppable: true });
    if (opened !== undefined) setOutcome(opened ? { words: kind === "team" ? teamVersionText().opened : copy.opened, opened } : stopped);
  };
  const make = async (kind: CopyKind) => {
    setAsked(undefined);
    setOutcome(undefined);
    const check = await task.run(wordsOf(kind).making, async (running) => (await copier()).prepare(kind, inWords(running)), { stoppable: true });
    if (check === null) setOutcome(stopped);
    else if (check && (check.issues.length > 0 || check.team)) setAsked({ kind, ...check });
    else if (check) await open(kind);
  };

  return (
    <Page title={copy.title} onBack={task.busy ? undefined : onBack}>
      {outcome && <Notice intent={outcome.opened ? "success" : "info"}>{outcome.words}</Notice>}
      <Issues issues={task.issues} onClose={task.dismiss} />
      {task.busy && <BusyCard busy={task.busy} />}
      {asked && <Issues issues={asked.issues} intent="warning" />}
      {asked?.team && <TeamLeftOut check={asked.team} />}
      {asked && <Ask title={asked.team ? teamVersionText().askTitle : copy.askTitle} body={asked.team ? teamVersionText().askBody : copy.askBody} confirm={wordsOf(asked.kind).make} onCancel={() => setAsked(undefined)} onConfirm={() => void open(asked.kind)} />}
      {!task.busy && !asked && (
        <>
          <Text>{copy.intro}</Text>
          <CopyBox kind="clean" onMake={() => void make("clean")} />
          <CopyBox kind="fixed" onMake={() => void make("fixed")} />
          <CopyBox kind="team" onMake={() => void make("team")} />
          <LeftOut own={state.own} />
        </>
      )}
    </Page>
  );
}

/** The parts of making a copy, in the words of the busy card. */
function inWords({ onProgress, signal }: Task): CopyTask {
  const { parts } = paneText().copy;
  return {
    onProgress: ({ part, done, total }) => onProgress?.({ done, total, what: parts[part] }),
    ...(signal && { signal }),
  };
}

/** One copier as long as the view is open; its thread is freed when the view goes. */
function useCopier(services: PaneServices): () => Promise<CopyService> {
  const started = useRef<Promise<CopyService>>(undefined);
  useEffect(() => () => {
    void started.current?.then((copier) => copier.close());
    started.current = undefined;
  }, []);
  return () => (started.current ??= services.startCopy());
}

function CopyBox({ kind, onMake }: { readonly kind: CopyKind; readonly onMake: () => void }) {
  const styles = useStyles();
  const { title, hint, make } = wordsOf(kind);
  return (
    <section className={styles.box}>
      <h2 className={styles.heading}>{title}</h2>
      <Text className={styles.hint}>{hint}</Text>
      <Button appearance={kind === "clean" ? "primary" : "secondary"} onClick={onMake}>{make}</Button>
    </section>
  );
}
