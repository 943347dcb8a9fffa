import { useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { controlText } from "../../text";
import { Disclosure } from "../parts/disclosure";
import type { PreviousWorkbook } from "../services/check-types";
import { FileButton } from "./file-button";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px", padding: "4px 8px 8px 28px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of PreviousBox. `previous`: the workbook at hand, null for none. */
export interface PreviousBoxProps {
  readonly previous: PreviousWorkbook | null;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
  readonly onPutAway: () => void;
}

/** Where the workbook of a year before is chosen. */
export function PreviousBox({ previous, busy, onPick, onPutAway }: PreviousBoxProps) {
  const styles = useStyles();
  const { previous: text } = controlText();
  const [open, setOpen] = useState(false);
  return (
    <Disclosure title={text.title} hint={previous?.name ?? text.none} open={open} onToggle={setOpen}>
      <div className={styles.box}>
        {previous && <Text>{text.inHand(previous.name, previous.boekjaar)}</Text>}
        {previous && <Button disabled={busy} onClick={onPutAway}>{text.putAway}</Button>}
        <Text className={styles.hint}>{text.intro}</Text>
        <FileButton label={text.choose} accept=".xlsx,.xlsm" busy={busy} onPick={onPick} />
      </div>
    </Disclosure>
  );
}
