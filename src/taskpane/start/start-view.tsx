import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { CalculatorRegular } from "@fluentui/react-icons/svg/calculator";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { ClipboardTaskRegular } from "@fluentui/react-icons/svg/clipboard-task";
import { DocumentCopyRegular } from "@fluentui/react-icons/svg/document-copy";
import { DocumentOnePageRegular } from "@fluentui/react-icons/svg/document-one-page";
import { LightbulbRegular } from "@fluentui/react-icons/svg/lightbulb";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { MathFormulaRegular } from "@fluentui/react-icons/svg/math-formula";
import { PersonFeedbackRegular } from "@fluentui/react-icons/svg/person-feedback";
import { PersonSearchRegular } from "@fluentui/react-icons/svg/person-search";
import { PeopleTeamRegular } from "@fluentui/react-icons/svg/people-team";
import { PeopleListRegular } from "@fluentui/react-icons/svg/people-list";
import { PeopleRegular } from "@fluentui/react-icons/svg/people";
import { paneText } from "../../text";
import type { PaneIssue } from "../issues";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { NavLink } from "../parts/nav-link";
import { Page } from "../parts/page";
import { useTask } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import { FirstRun } from "./first-run";
import { NextStepCard } from "./next-step-card";

const useStyles = makeStyles({ ways: { display: "flex", flexDirection: "column", rowGap: "8px" } });

/** Properties of StartView. `makeNow`: the ribbon asked for a new workbook. */
export interface StartViewProps extends ViewProps {
  readonly makeNow: boolean;
  readonly onMade: () => void;
}

/** Where the pane opens: at first one action, later the next sensible step and the ways to everything else. */
export function StartView({ state, services, refresh, go, makeNow, onMade }: StartViewProps) {
  const { start } = paneText();
  const task = useTask();
  const [outcome, setOutcome] = useState<string>();
  const [obstacles, setObstacles] = useState<readonly PaneIssue[]>([]);
  const firstRun = !state.started || makeNow;

  const make = async (example: boolean) => {
    setOutcome(undefined);
    setObstacles([]);
    const report = await task.run(start.making, (running) => thenRefresh(refresh, () => services.workbook.make(example, running)), { stoppable: true });
    if (report) {
      services.notice.given();
      setObstacles(report.issues);
      if (report.stopped) setOutcome(start.stoppedAfter(report.drawn, report.total));
      else if (report.drawn > 0) setOutcome(start.made(report.drawn));
      if (report.issues.length === 0) onMade();
    }
  };

  return (
    <Page title={firstRun ? start.firstTitle : start.welcome} focus={false}>
      {outcome && <Notice intent="success">{outcome}</Notice>}
      <Issues issues={[...task.issues, ...obstacles]} onClose={() => { task.dismiss(); setObstacles([]); }} />
      <Issues issues={state.issues} intent="warning" />
      {task.busy && <BusyCard busy={task.busy} />}
      {!task.busy && firstRun && <FirstRun onMake={(example) => void make(example)} onSkip={() => { onMade(); go("opdrachten"); }} onTeam={() => { onMade(); go("team"); }} />}
      {!task.busy && !firstRun && <NextStepCard state={state} services={services} go={go} run={task.run} />}
      {!firstRun && <Ways state={state} go={go} />}
    </Page>
  );
}

function Ways({ state, go }: Pick<ViewProps, "state" | "go">) {
  const styles = useStyles();
  const { start } = paneText();
  const drawn = state.sheets.filter((sheet) => sheet.standing !== "absent").length;
  return (
    <nav className={styles.ways}>
      <NavLink icon={<ClipboardTaskRegular />} title={start.toSheets} hint={start.toSheetsHint(drawn, state.sheets.length)} onClick={() => go("opdrachten")} />
      <NavLink icon={<PeopleRegular />} title={start.toCustomers} hint={start.toCustomersHint(state.customers)} onClick={() => go("klanten")} />
      <NavLink icon={<DocumentOnePageRegular />} title={start.toPlans} hint={start.toPlansHint(state.plans.length)} onClick={() => go("plannen")} />
      <NavLink icon={<LightbulbRegular />} title={start.toProposals} hint={start.toProposalsHint(state.proposals.length)} onClick={() => go("voorstellen")} />
      <NavLink icon={<ClipboardCheckmarkRegular />} title={start.toControl} hint={start.toControlHint} onClick={() => go("controle")} />
      <NavLink icon={<DocumentCopyRegular />} title={start.toCopy} hint={start.toCopyHint} onClick={() => go("kopie")} />
      <NavLink icon={<PeopleListRegular />} title={start.toColleagues} hint={start.toColleaguesHint} onClick={() => go("collegas")} />
      <NavLink icon={<PersonFeedbackRegular />} title={start.toForm} hint={start.toFormHint} onClick={() => go("invulblad")} />
      <NavLink icon={<PeopleTeamRegular />} title={start.toTeam} hint={start.toTeamHint} onClick={() => go("team")} />
      <NavLink icon={<PersonSearchRegular />} title={start.toPersons} hint={start.toPersonsHint} onClick={() => go("personen")} />
      <NavLink icon={<MathFormulaRegular />} title={start.toFunctions} hint={start.toFunctionsHint} onClick={() => go("functies")} />
      <NavLink icon={<CalculatorRegular />} title={start.toExplain} hint={start.toExplainHint} onClick={() => go("uitleg")} />
      <NavLink icon={<InfoRegular />} title={start.toAbout} hint={start.toAboutHint} onClick={() => go("over")} />
    </nav>
  );
}
