import { useState } from "react";
import { makeStyles, Text, tokens, typographyStyles } from "@fluentui/react-components";
import { roles } from "../../catalogue";
import type { RoleId } from "../../definition";
import { paneText } from "../../text";
import type { PaneIssue } from "../issues";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { SheetState, Task } from "../services/types";
import { useTask } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import { SheetCard } from "./sheet-card";
import type { SheetAction } from "./sheet-card";

const useStyles = makeStyles({
  role: { ...typographyStyles.body1Strong, margin: "0 0 8px", color: tokens.colorNeutralForeground2 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
});

/** Properties of OpdrachtenView. */
export interface OpdrachtenViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** Everything that can be drawn, by role: what exists, how far it is, and one button each. */
export function OpdrachtenView({ state, services, refresh, onBack }: OpdrachtenViewProps) {
  const { sheets: text, start } = paneText();
  const task = useTask();
  const [outcome, setOutcome] = useState<string>();
  const [obstacles, setObstacles] = useState<readonly PaneIssue[]>([]);

  const act = async (action: SheetAction, sheet: SheetState) => {
    setOutcome(undefined);
    setObstacles([]);
    if (action === "open") return void task.run(text.opening(sheet.title), () => services.workbook.open(sheet.id));
    const title = action === "draw" ? text.drawing(sheet.title) : text.removing(sheet.title);
    const change = (running: Task) => (action === "draw" ? services.workbook.draw(sheet.id, running) : services.workbook.remove(sheet.id));
    const report = await task.run(title, (running) => thenRefresh(refresh, () => change(running)));
    if (report) {
      services.notice.given();
      setObstacles(report.issues);
      if (report.issues.length === 0) setOutcome(action === "draw" ? text.drawn(sheet.title) : text.removed(sheet.title));
    }
  };

  return (
    <Page title={text.title} onBack={onBack}>
      {!services.notice.wasGiven() && <Notice intent="info">{start.undo}</Notice>}
      {outcome && <Notice intent="success">{outcome}</Notice>}
      <Issues issues={[...task.issues, ...obstacles]} onClose={() => { task.dismiss(); setObstacles([]); }} />
      {task.busy && <BusyCard busy={task.busy} />}
      {state.sheets.length === 0 && <Text>{text.empty}</Text>}
      {[...roles, { id: "workbook" as const, title: text.workbook }].map((role) => (
        <RoleSection key={role.id} role={role} sheets={state.sheets} busy={task.busy !== undefined} onAct={(action, sheet) => void act(action, sheet)} />
      ))}
    </Page>
  );
}

interface RoleSectionProps {
  readonly role: { readonly id: RoleId; readonly title: string };
  readonly sheets: readonly SheetState[];
  readonly busy: boolean;
  readonly onAct: (action: SheetAction, sheet: SheetState) => void;
}

/** The sheets of one role; nothing for a role that has none yet. */
function RoleSection({ role, sheets, busy, onAct }: RoleSectionProps) {
  const styles = useStyles();
  const own = sheets.filter((sheet) => sheet.role === role.id);
  if (own.length === 0) return null;
  return (
    <section aria-labelledby={`role-${role.id}`}>
      <h2 id={`role-${role.id}`} className={styles.role}>{role.title}</h2>
      <ul className={styles.list}>
        {own.map((sheet) => <SheetCard key={sheet.id} sheet={sheet} busy={busy} onAct={(action) => onAct(action, sheet)} />)}
      </ul>
    </section>
  );
}
