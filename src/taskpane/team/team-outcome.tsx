import { useEffect, useRef } from "react";
import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { teamText } from "../../text";
import { Notice } from "../parts/messages";
import type { TeamOutcome as Outcome, TeamState } from "./team-state";
import type { TeamSource } from "../services/team-types";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", outlineStyle: "none", "& > :first-child": { alignSelf: "stretch" } },
  // Takes no room, but can have the focus as soon as there is something to say.
  silent: { position: "absolute" },
});

/** Properties of TeamOutcome. */
export interface TeamOutcomeProps {
  readonly state: Pick<TeamState, "outcome" | "ended" | "pending">;
  readonly busy: boolean;
  readonly onUpdate: () => void;
  readonly onRestore: (source: TeamSource) => void;
}

/** What came of the last action, with what can be done about it. The focus comes here when something ended: the button that began it may be gone. */
export function TeamOutcome({ state: { outcome, ended, pending }, busy, onUpdate, onRestore }: TeamOutcomeProps) {
  const styles = useStyles();
  const text = teamText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ended > 0) box.current?.focus();
  }, [ended]);
  const speaks = !busy && (outcome !== null || pending);
  return (
    <div ref={box} tabIndex={-1} className={mergeClasses(styles.box, !speaks && styles.silent)}>
      {!busy && outcome && <Notice intent={intentOf(outcome)}>{wordsFor(outcome)}</Notice>}
      {!busy && outcome?.kind === "removed" && <Button onClick={() => onRestore(outcome.source)}>{text.undo}</Button>}
      {!busy && pending && <Button appearance="primary" onClick={onUpdate}>{text.update}</Button>}
    </div>
  );
}

const intentOf = ({ kind }: Outcome): "info" | "success" | "warning" => (kind === "updated" ? "success" : kind === "unfinished" ? "warning" : "info");

function wordsFor(outcome: Outcome): string {
  const text = teamText();
  switch (outcome.kind) {
    case "updated": return outcome.workbooks === 0 ? text.emptied : `${text.updated(outcome.workbooks, outcome.customers)} ${text.findings(outcome.findings)}`;
    case "removed": return text.removed(outcome.source.owner, outcome.source.path);
    case "restored": return text.restored(outcome.source.owner, outcome.source.path);
    default: return text[outcome.kind];
  }
}
