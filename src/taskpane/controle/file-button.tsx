import { useRef } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentArrowUpRegular } from "@fluentui/react-icons/svg/document-arrow-up";

const useStyles = makeStyles({ file: { display: "none" } });

/** Properties of FileButton. `accept`: endings, with commas between them. */
export interface FileButtonProps {
  readonly label: string;
  readonly accept: string;
  readonly busy: boolean;
  readonly onPick: (file: File) => void;
}

/** A button that lets a person choose one file. */
export function FileButton({ label, accept, busy, onPick }: FileButtonProps) {
  const styles = useStyles();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={<DocumentArrowUpRegular />} disabled={busy} onClick={() => chooser.current?.click()}>{label}</Button>
      <input
        ref={chooser} className={styles.file} type="file" accept={accept} aria-label={label}
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) onPick(file);
          // Choosing the same file once more has to count as a choice.
          event.target.value = "";
        }}
      />
    </>
  );
}
