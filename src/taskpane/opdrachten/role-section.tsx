import { Button, makeStyles } from "@fluentui/react-components";
import type { RoleId } from "../../definition";
import { paneText } from "../../text";
import { Disclosure } from "../parts/disclosure";
import type { SheetState } from "../services/types";
import { SheetCard } from "./sheet-card";
import type { SheetAction } from "./sheet-card";
import { toDraw } from "./sheet-groups";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  several: { alignSelf: "flex-start" },
});

/** Properties of RoleSection. `sheets` are those of the role. */
export interface RoleSectionProps {
  readonly role: { readonly id: RoleId; readonly title: string };
  readonly sheets: readonly SheetState[];
  readonly open: boolean;
  readonly busy: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly onAct: (action: SheetAction, sheet: SheetState) => void;
  readonly onDraw: (sheets: readonly SheetState[]) => void;
}

/** The sheets of one role, with one button for all that are still to be drawn; nothing for a role that has no sheets yet. */
export function RoleSection({ role, sheets, open, busy, onToggle, onAct, onDraw }: RoleSectionProps) {
  const styles = useStyles();
  const { sheets: text } = paneText();
  const missing = toDraw(sheets);
  if (sheets.length === 0) return null;
  const draw = text.drawSeveral(missing.length, missing.length === sheets.length, role.id === "workbook" ? text.ofWorkbook : text.ofRole);
  return (
    <Disclosure title={role.title} hint={text.drawnOf(sheets.length - missing.length, sheets.length)} open={open} onToggle={onToggle}>
      {missing.length > 1 && (
        <Button className={styles.several} aria-label={`${draw}: ${role.title}`} disabledFocusable={busy} onClick={() => onDraw(missing)}>{draw}</Button>
      )}
      <ul className={styles.list}>
        {sheets.map((sheet) => <SheetCard key={sheet.id} sheet={sheet} busy={busy} onAct={(action) => onAct(action, sheet)} />)}
      </ul>
    </Disclosure>
  );
}
