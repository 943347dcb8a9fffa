import { useState } from "react";
import { Checkbox, makeStyles } from "@fluentui/react-components";
import { roles } from "../../catalogue";
import type { RoleId } from "../../definition";
import { colleagueText } from "../../text";
import { Disclosure } from "../parts/disclosure";
import type { SheetState } from "../services/types";
import { toggled } from "./choice";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column" },
  sheet: { marginLeft: "24px" },
});

/** Properties of SheetPicker; `chosen` are ids. */
export interface SheetPickerProps {
  readonly sheets: readonly SheetState[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The sheets of every role, one by one or the whole role at once. */
export function SheetPicker({ sheets, chosen, onChange }: SheetPickerProps) {
  const styles = useStyles();
  const text = colleagueText();
  const [open, setOpen] = useState<RoleId>();
  return [...roles, { id: "workbook" as const, title: text.workbookSheets }].map(({ id, title }) => {
    const own = sheets.filter(({ role }) => role === id).map((sheet) => sheet.id);
    const count = own.filter((each) => chosen.includes(each)).length;
    if (own.length === 0) return null;
    return (
      <Disclosure key={id} title={title} hint={text.chosenOf(count, own.length)} open={open === id} onToggle={(next) => setOpen(next ? id : undefined)}>
        <div className={styles.list}>
          <Checkbox label={text.allSheets} checked={count === own.length ? true : count === 0 ? false : "mixed"} onChange={() => onChange(toggled(chosen, own, count < own.length))} />
          {sheets.filter(({ role }) => role === id).map((sheet) => (
            <Checkbox key={sheet.id} className={styles.sheet} label={sheet.title} checked={chosen.includes(sheet.id)} onChange={(_, { checked }) => onChange(toggled(chosen, [sheet.id], checked === true))} />
          ))}
        </div>
      </Disclosure>
    );
  });
}
