import { useRef, useState } from "react";
import type { DragEvent } from "react";
import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { paneText } from "../../text";
import type { ImportSourceInput } from "../services/types";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", padding: "16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  drop: { border: `1px dashed ${tokens.colorNeutralStrokeAccessible}` },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
  wide: { width: "100%" },
  file: { display: "none" },
});

/** Properties of SourceStep. */
export interface SourceStepProps {
  readonly onOpen: (source: ImportSourceInput) => void;
}

/** Three ways in: a file, the selection in the sheet, or pasted rows. */
export function SourceStep({ onOpen }: SourceStepProps) {
  const styles = useStyles();
  const { customers } = paneText();
  const [pasted, setPasted] = useState("");
  return (
    <>
      <FileBox onOpen={onOpen} />
      <section className={styles.box}>
        <h2 className={styles.heading}>{customers.selectionTitle}</h2>
        <Text className={styles.hint}>{customers.selectionHint}</Text>
        <Button onClick={() => onOpen({ kind: "selection" })}>{customers.selectionTake}</Button>
      </section>
      <section className={styles.box}>
        <h2 className={styles.heading}>{customers.pasteTitle}</h2>
        <Field className={styles.wide} label={customers.pasteLabel} hint={customers.pasteHint}>
          <Textarea rows={4} resize="vertical" value={pasted} onChange={(_, { value }) => setPasted(value)} />
        </Field>
        <Button disabled={pasted.trim() === ""} onClick={() => onOpen({ kind: "text", text: pasted })}>{customers.pasteTake}</Button>
      </section>
    </>
  );
}

function FileBox({ onOpen }: SourceStepProps) {
  const styles = useStyles();
  const { customers } = paneText();
  const [over, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => file && onOpen({ kind: "file", file });
  const hover = (event: DragEvent, now: boolean) => {
    event.preventDefault();
    setOver(now);
  };
  return (
    <section
      className={mergeClasses(styles.box, styles.drop, over && styles.over)}
      onDragOver={(event) => hover(event, true)} onDragLeave={(event) => hover(event, false)}
      onDrop={(event) => { hover(event, false); take(event.dataTransfer.files[0]); }}
    >
      <h2 className={styles.heading}>{customers.fileTitle}</h2>
      <Text className={styles.hint}>{customers.fileHint}</Text>
      <Button appearance="primary" icon={<DocumentArrowUpRegular />} onClick={() => chooser.current?.click()}>{customers.fileChoose}</Button>
      <input
        ref={chooser} className={styles.file} type="file" accept=".xlsx,.xlsm,.csv,.txt,.tsv,text/csv,text/plain" aria-label={customers.fileChoose}
        // Choosing the same file once more has to count as a choice.
        onChange={(event) => { take(event.target.files?.[0]); event.target.value = ""; }}
      />
      <Text size={200} className={styles.hint}>{customers.fileDrop}</Text>
    </section>
  );
}
