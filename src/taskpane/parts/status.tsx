import { makeStyles, tokens } from "@fluentui/react-components";
import type { SheetChanges } from "../use-sheet-changes";
import { BusyCard } from "./busy-card";
import { Issues, Notice } from "./messages";

const useStyles = makeStyles({
  // The page is long: what happens shows wherever the button stood.
  status: {
    position: "sticky", top: 0, zIndex: 1, display: "flex", flexDirection: "column", rowGap: "8px", maxHeight: "60vh", overflowY: "auto",
    padding: "8px 0", margin: "-8px 0", backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What is under way, or what came of it; nothing before the first action. */
export function Status({ changes: { task, outcome, issues, clear } }: { readonly changes: SheetChanges }) {
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
