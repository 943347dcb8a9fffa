import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { colleagueText } from "../../text";
import type { Handout } from "../../workbooks";
import { Notice } from "../parts/messages";
import { HandoutTable } from "./handout-table";

const useStyles = makeStyles({
  actions: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** How far opening one workbook after the other is; `name` is the one that was opened last, `handout` there after the last. */
export interface Opening {
  readonly total: number;
  readonly done: number;
  readonly name: string;
  readonly saves: boolean;
  readonly handout?: Handout;
}

/** Properties of OpenStep. */
export interface OpenStepProps {
  readonly opening: Opening;
  readonly busy: boolean;
  readonly onNext: () => void;
}

/** One workbook after the other, each opened by Excel for the person to save. */
export function OpenStep({ opening: { total, done, name, saves, handout }, busy, onNext }: OpenStepProps) {
  const styles = useStyles();
  const text = colleagueText();
  if (handout) {
    return (
      <>
        <Notice intent="success">{text.allOpened(total)}</Notice>
        <HandoutTable handout={handout} />
      </>
    );
  }
  return (
    <>
      {done > 0 ? <Notice intent="info">{text.opened(name, done, total)}</Notice> : <Text>{saves ? text.openEach : text.oneByOne}</Text>}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={onNext}>{done === 0 ? text.first : text.next}</Button>
        <Text className={styles.hint}>{text.many}</Text>
      </div>
    </>
  );
}
