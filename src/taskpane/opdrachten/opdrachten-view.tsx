import { Text } from "@fluentui/react-components";
import { paneText } from "../../text";
import { Notice } from "../parts/messages";
import { Page } from "../parts/page";
import { Status } from "../parts/status";
import type { SheetState } from "../services/types";
import { useSheetChanges } from "../use-sheet-changes";
import type { ViewProps } from "../view-props";
import { DrawAll } from "./draw-all";
import { RoleSections } from "./role-sections";
import type { SheetAction } from "./sheet-card";
import { opdrachtenOf, toDraw } from "./sheet-groups";

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
