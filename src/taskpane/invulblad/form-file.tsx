import { useRef } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";
import { paneText } from "../../text";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", padding: "16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
  file: { display: "none" },
});

/** Properties of FormFile. */
export interface FormFileProps {
  readonly busy: boolean;
  readonly onRead: (file: File) => void;
}

/** Where the sheet that came back is chosen. */
export function FormFile({ busy, onRead }: FormFileProps) {
  const styles = useStyles();
  const { form } = paneText();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <section className={styles.box}>
      <h2 className={styles.heading}>{form.readTitle}</h2>
      <Text className={styles.hint}>{form.readHint}</Text>
      <Button icon={<DocumentArrowUpRegular />} disabled={busy} onClick={() => chooser.current?.click()}>{form.read}</Button>
      <input
        ref={chooser} className={styles.file} type="file" accept=".xlsx,.xlsm" aria-label={form.read}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onRead(file);
          // Choosing the same file once more has to count as a choice.
          event.target.value = "";
        }}
      />
    </section>
  );
}
