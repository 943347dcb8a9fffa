import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of DrawAll. `count`: the opdrachten that are still to be drawn, at least one. */
export interface DrawAllProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onDraw: () => void;
}

/** The button that draws every opdracht, with what it does and what it leaves alone. */
export function DrawAll({ count, busy, onDraw }: DrawAllProps) {
  const styles = useStyles();
  const { sheets: text } = paneText();
  return (
    <div className={styles.box}>
      <Button aria-describedby="draw-all-hint" disabledFocusable={busy} onClick={onDraw}>{text.drawAll}</Button>
      <Text id="draw-all-hint" size={200} className={styles.hint}>{text.drawAllHint(count)}</Text>
    </div>
  );
}
