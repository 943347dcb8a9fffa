import { useState } from "react";
import { Button, Field, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { controlText } from "../../text";
import { Disclosure } from "../parts/disclosure";
import type { ImportSourceInput } from "../services/types";
import { FileButton } from "./file-button";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "12px", padding: "4px 8px 8px 28px" },
  ways: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
  wide: { width: "100%" },
});

/** Properties of LedgerBox. `name`: the ledger at hand, null for none. */
export interface LedgerBoxProps {
  readonly name: string | null;
  readonly busy: boolean;
  readonly onOpen: (source: ImportSourceInput) => void;
  readonly onPutAway: () => void;
}

/** Where a ledger comes from: a file, the selection, or pasted lines. */
export function LedgerBox({ name, busy, onOpen, onPutAway }: LedgerBoxProps) {
  const styles = useStyles();
  const { ledger: text } = controlText();
  const [open, setOpen] = useState(false);
  const [pasted, setPasted] = useState("");
  return (
    <Disclosure title={text.title} hint={name === null ? text.none : name} open={open} onToggle={setOpen}>
      <div className={styles.box}>
        {name !== null && <Text>{text.inHand(name)}</Text>}
        {name !== null && <Button disabled={busy} onClick={onPutAway}>{text.putAway}</Button>}
        <Text className={styles.hint}>{text.intro}</Text>
        <div className={styles.ways}>
          <FileButton label={text.choose} accept=".xlsx,.xlsm,.csv,.txt,.tsv,text/csv,text/plain" busy={busy} onPick={(file) => onOpen({ kind: "file", file })} />
          <Button disabled={busy} onClick={() => onOpen({ kind: "selection" })}>{text.selection}</Button>
        </div>
        <Text size={200} className={styles.hint}>{text.chooseHint}</Text>
        <Field className={styles.wide} label={text.paste} hint={text.pasteHint}>
          <Textarea rows={3} resize="vertical" value={pasted} onChange={(_, { value }) => setPasted(value)} />
        </Field>
        <Button disabled={busy || pasted.trim() === ""} onClick={() => onOpen({ kind: "text", text: pasted })}>{text.take}</Button>
      </div>
    </Disclosure>
  );
}
