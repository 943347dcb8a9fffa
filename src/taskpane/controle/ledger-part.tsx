import { useState } from "react";
import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { controlText, paneText } from "../../text";
import type { CustomerSource } from "../../xlsx";

const useStyles = makeStyles({ name: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" } });

/** Properties of LedgerPart. */
export interface LedgerPartProps {
  readonly parts: readonly CustomerSource[];
  readonly onTake: (part: CustomerSource) => void;
}

/** Which table or sheet of a workbook is the ledger; the likeliest is marked. */
export function LedgerPart({ parts, onTake }: LedgerPartProps) {
  const styles = useStyles();
  const { ledger: text } = controlText();
  const { part: words } = paneText();
  const [chosen, setChosen] = useState(Math.max(0, parts.findIndex(({ likely }) => likely)));
  const part = parts[chosen];
  const labelOf = ({ kind, name, sheet, rows, columns }: CustomerSource): string => [name, kind === "table" ? words.onSheet(sheet) : "", words.size(rows, columns)].filter(Boolean).join(", ");
  return (
    <>
      <Field label={text.part}>
        <RadioGroup value={String(chosen)} onChange={(_, { value }) => setChosen(Number(value))}>
          {parts.map((each, index) => <Radio key={index} value={String(index)} label={<span className={styles.name}>{labelOf(each)}</span>} />)}
        </RadioGroup>
      </Field>
      {part && <div><Button appearance="primary" onClick={() => onTake(part)}>{text.partTake}</Button></div>}
    </>
  );
}
