import { useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { roles } from "../../catalogue";
import type { RoleId } from "../../definition";
import { paneText } from "../../text";
import type { SheetState } from "../services/types";
import { RoleSection } from "./role-section";
import type { RoleSectionProps } from "./role-section";
import { roleInHand } from "./sheet-groups";

const useStyles = makeStyles({ sections: { display: "flex", flexDirection: "column", rowGap: "12px" } });

/** Properties of RoleSections. `onDraw` gets the sheets that are to be drawn and the title of their role. */
export interface RoleSectionsProps extends Pick<RoleSectionProps, "sheets" | "busy" | "onAct"> {
  readonly onDraw: (sheets: readonly SheetState[], role: string) => void;
}

/** The six roles and the workbook. Open are the role in hand and any with an unfinished sheet, until a person says otherwise. */
export function RoleSections({ sheets, busy, onAct, onDraw }: RoleSectionsProps) {
  const styles = useStyles();
  // As it was when the view opened: drawing a role does not close it.
  const [inHand] = useState(() => roleInHand(sheets));
  const [chosen, setChosen] = useState<Partial<Record<RoleId, boolean>>>({});
  return (
    <div className={styles.sections}>
      {[...roles, { id: "workbook" as const, title: paneText().sheets.workbook }].map((role) => {
        const own = sheets.filter((sheet) => sheet.role === role.id);
        const open = chosen[role.id] ?? (role.id === inHand || own.some(({ standing }) => standing === "unfinished"));
        return (
          <RoleSection
            key={role.id} role={role} sheets={own} open={open} busy={busy} onAct={onAct}
            onToggle={(next) => setChosen((before) => ({ ...before, [role.id]: next }))} onDraw={(missing) => onDraw(missing, role.title)}
          />
        );
      })}
    </div>
  );
}
