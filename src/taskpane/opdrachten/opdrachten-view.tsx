import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { SheetState } from "../services/types";
import type { ViewProps } from "../view-props";
import { DrawAll } from "./draw-all";
import { RoleSections } from "./role-sections";
import type { SheetAction } from "./sheet-card";
import { opdrachtenOf, toDraw } from "./sheet-groups";
import { useSheetChanges } from "./use-sheet-changes";
import type { SheetChanges } from "./use-sheet-changes";

const useStyles = makeStyles({
  // The list is long: what happens shows wherever the button stood.
  status: {
    position: "sticky", top: 0, zIndex: 1, display: "flex", flexDirection: "column", rowGap: "8px", maxHeight: "60vh", overflowY: "auto",
    padding: "8px 0", margin: "-8px 0", backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Properties of OpdrachtenView. */
export interface OpdrachtenViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** Everything that can be drawn, by role: what exists and how far it is; to be drawn one by one, by role, or all at once. */
export function OpdrachtenView({ state, services, refresh, onBack }: OpdrachtenViewProps) {
  const { sheets: text, start } = paneText();
  const changes = useSheetChanges({ services, refresh });
  const { busy, run } = changes.task;
  const missing = toDraw(opdrachtenOf(state.sheets));

  const act = (action: SheetAction, { id, title }: SheetState) => {
    if (action === "open") {
      changes.clear();
      return void run(text.opening(title), () => services.workbook.open(id));
    }
    return void changes.start(action === "draw"
      ? { title: text.drawing(title), run: (task) => services.workbook.draw([id], task), done: () => text.drawn(title) }
      : { title: text.removing(title), run: () => services.workbook.remove(id), done: () => text.removed(title) });
  };
  const drawAll = (sheets: readonly SheetState[], title: string) => {
    const ids = sheets.map(({ id }) => id);
    void changes.start({ title, run: (task) => services.workbook.draw(ids, task), done: ({ drawn }) => text.drawnAll(drawn), stoppable: true });
  };

  return (
    <Page title={text.title} onBack={busy?.stop ? undefined : onBack}>
      {!services.notice.wasGiven() && <Notice intent="info">{start.undo}</Notice>}
      <Status changes={changes} />
      {state.sheets.length === 0 && <Text>{text.empty}</Text>}
      {missing.length > 0 && <DrawAll count={missing.length} busy={busy !== undefined} onDraw={() => drawAll(missing, text.drawingAll)} />}
      <RoleSections sheets={state.sheets} busy={busy !== undefined} onAct={act} onDraw={(sheets, role) => drawAll(sheets, text.drawingRole(role))} />
    </Page>
  );
}

/** What is under way, or what came of it; nothing before the first action. */
function Status({ changes: { task, outcome, issues, clear } }: { readonly changes: SheetChanges }) {
  const styles = useStyles();
  if (!task.busy && !outcome && issues.length === 0) return null;
  return (
    <div className={styles.status}>
      {task.busy && <BusyCard busy={task.busy} />}
      {outcome && <Notice intent={outcome.whole ? "success" : "info"} onClose={clear}>{outcome.words}</Notice>}
      <Issues issues={issues} onClose={outcome ? undefined : clear} />
    </div>
  );
}
