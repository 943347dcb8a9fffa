import { Button, makeStyles } from "@fluentui/react-components";
import { paneText } from "../../text";
import { Notice } from "../parts/messages";
import type { ImportReport } from "../services/types";

const useStyles = makeStyles({ actions: { display: "flex", flexDirection: "column", rowGap: "8px" } });

/** Properties of DoneStep. */
export interface DoneStepProps {
  readonly report: ImportReport;
  readonly onOpen: (id: string, name: string) => void;
  readonly onAgain: () => void;
}

/** What was written, and where to look now. */
export function DoneStep({ report, onOpen, onAgain }: DoneStepProps) {
  const styles = useStyles();
  const { done, customers } = paneText();
  return (
    <>
      {report.stopped ? <Notice intent="warning">{done.stopped(report.rows, report.total)}</Notice> : <Notice intent="success">{report.total === 0 ? done.nothing : done.written(report.rows)}</Notice>}
      <div className={styles.actions}>
        {!report.stopped && <Button appearance="primary" onClick={() => onOpen("abc", done.toPyramid)}>{done.toPyramid}</Button>}
        <Button onClick={() => onOpen("klanten", customers.openList)}>{customers.openList}</Button>
        <Button onClick={onAgain}>{done.again}</Button>
      </div>
    </>
  );
}
