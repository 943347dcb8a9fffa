import { useState } from "react";
import { Button, Checkbox, Link, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import { Notice } from "../parts/messages";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "16px" },
  choice: { display: "flex", flexDirection: "column", marginLeft: "-8px" },
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: "36px", marginTop: "-4px" },
  skip: { minHeight: "24px" },
});

/** Properties of FirstRun. */
export interface FirstRunProps {
  readonly onMake: (example: boolean) => void;
  readonly onSkip: () => void;
  readonly onTeam: () => void;
}

/** The first opening: one valuable action, what it costs, and a way around it. */
export function FirstRun({ onMake, onSkip, onTeam }: FirstRunProps) {
  const styles = useStyles();
  const { start } = paneText();
  const [example, setExample] = useState(false);
  return (
    <div className={styles.form}>
      <Text>{start.firstBody}</Text>
      <div className={styles.choice}>
        <Checkbox label={start.withExample} checked={example} onChange={(_, { checked }) => setExample(checked === true)} aria-describedby="example-hint" />
        <Text id="example-hint" size={200} className={styles.hint}>{start.withExampleHint}</Text>
      </div>
      <Button appearance="primary" size="large" onClick={() => onMake(example)}>{start.make}</Button>
      <Notice intent="info">{start.undo}</Notice>
      <div><Link as="button" className={styles.skip} onClick={onSkip}>{start.skip}</Link></div>
      <div><Link as="button" className={styles.skip} onClick={onTeam}>{start.firstTeam}</Link></div>
    </div>
  );
}
