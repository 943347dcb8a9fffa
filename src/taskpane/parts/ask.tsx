import { useEffect, useRef } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";

const useStyles = makeStyles({
  box: {
    display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px 16px",
    border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusLarge, backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px", marginTop: "4px" },
});

/** Properties of Ask. */
export interface AskProps {
  readonly title: string;
  readonly body: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question in the pane itself: Office blocks the browser's own confirm. Focus starts on the harmless answer; Escape gives it. */
export function Ask({ title, body, confirm, onConfirm, onCancel }: AskProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // The first button is the harmless one.
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  return (
    <div ref={box} className={styles.box} role="alertdialog" aria-label={title} onKeyDown={(event) => event.key === "Escape" && onCancel()}>
      <Text weight="semibold">{title}</Text>
      <Text>{body}</Text>
      <div className={styles.actions}>
        <Button onClick={onCancel}>{paneText().common.cancel}</Button>
        <Button appearance="primary" onClick={onConfirm}>{confirm}</Button>
      </div>
    </div>
  );
}
