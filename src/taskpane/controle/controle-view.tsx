import { useEffect, useRef } from "react";
import { Button, makeStyles, Text } from "@fluentui/react-components";
import { controlText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { CheckReport } from "../services/check-types";
import type { ViewProps } from "../view-props";
import type { CheckState } from "./check-state";
import { FindingList } from "./finding-list";
import { LedgerAccountTable } from "./ledger-account";
import { LedgerBox } from "./ledger-box";
import { LedgerMatchStep } from "./ledger-match";
import { LedgerPart } from "./ledger-part";
import { PreviousBox } from "./previous-box";
import { useCheck } from "./use-check";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px" },
  outcome: { display: "flex", flexDirection: "column", rowGap: "8px", outlineStyle: "none" },
});

/** Properties of ControleView. */
export interface ControleViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** The checks of the workbook: run them, see what was found, go to the cell, sign off; beside a ledger and the workbook of a year before. */
export function ControleView({ services, refresh, onBack }: ControleViewProps) {
  const styles = useStyles();
  const text = controlText();
  const view = useCheck({ services, refresh });
  const { state, task } = view;
  const { at, report } = state;
  const busy = task.busy !== undefined;
  const titles = { findings: text.title, part: text.ledger.title, match: text.ledger.match };
  const back = at.stage === "findings" ? onBack : view.back;
  const openSheet = () => void task.run(text.opening, () => services.workbook.open("controle"));
  return (
    <Page title={titles[at.stage]} onBack={busy ? undefined : back}>
      <Issues issues={task.issues} onClose={task.dismiss} />
      {at.stage === "findings" && <Outcome state={state} busy={busy} />}
      {task.busy && <BusyCard busy={task.busy} />}
      {at.stage === "part" && !busy && <LedgerPart parts={at.opening.parts} onTake={(part) => void view.takeLedger(part)} />}
      {at.stage === "match" && !busy && (
        <LedgerMatchStep opened={at.opened} years={at.opening.years} choices={at.choices} onChange={view.choose} onCompare={() => void view.compare(at.choices, at.opened.name)} />
      )}
      {at.stage === "findings" && (
        <>
          {!report && <Text>{text.intro}</Text>}
          <div className={styles.actions}>
            <Button appearance="primary" disabled={busy} onClick={() => void view.check()}>{text.checkNow}</Button>
            {report?.sheet && <Button disabled={busy} onClick={openSheet}>{text.openSheet(report.sheet)}</Button>}
          </div>
          <LedgerBox name={state.ledger} busy={busy} onOpen={(source) => void view.openLedger(source)} onPutAway={() => void view.putAway("ledger")} />
          <PreviousBox previous={state.previous} busy={busy} onPick={(file) => void view.comparePrevious(file)} onPutAway={() => void view.putAway("previous")} />
          {report?.ledger && <LedgerAccountTable account={report.ledger} read={state.read} />}
          {report && (
            <FindingList
              report={report} busy={busy} signer={view.signer} onSign={view.sign}
              onOpen={({ at: cell }) => void (cell && task.run(text.opening, () => services.workbook.openCell(cell)))}
            />
          )}
        </>
      )}
    </Page>
  );
}

/** What came of the last action. The focus comes here when something ended: the button that began it may be gone. */
function Outcome({ state: { outcome, report, ended }, busy }: { readonly state: CheckState; readonly busy: boolean }) {
  const styles = useStyles();
  const text = controlText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (ended > 0) box.current?.focus();
  }, [ended]);
  if (busy || !outcome) return <div ref={box} tabIndex={-1} className={styles.outcome} />;
  return (
    <div ref={box} tabIndex={-1} className={styles.outcome}>
      {outcome === "checked" && report && <Notice intent={report.counts.error > 0 ? "warning" : "success"}>{summaryOf(report)}</Notice>}
      {outcome === "unfinished" && <Notice intent="warning">{text.unfinished}</Notice>}
      {outcome === "stopped" && <Notice intent="info">{text.stopped}</Notice>}
      {outcome === "signed" && <Notice intent="success">{text.signDone}</Notice>}
      {outcome === "unsigned" && <Notice intent="info">{text.unsignDone}</Notice>}
      {report && <Issues issues={report.issues} />}
      {report && report.kept > 0 && <Notice intent="info">{text.kept(report.kept)}</Notice>}
    </div>
  );
}

/** What was found, and how much of it waits for a signature. */
function summaryOf({ counts: { error, warning, note }, open }: CheckReport): string {
  const text = controlText();
  if (error + warning + note === 0) return text.nothing;
  const found = text.summary(error, warning, note);
  if (error + warning === 0) return found;
  return `${found} ${open === 0 ? text.allSigned : text.open(open)}`;
}
