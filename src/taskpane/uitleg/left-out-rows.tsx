import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { RowTarget } from "../../excel";
import type { LeftOutRow } from "../../functions";
import { paneText } from "../../text";
import type { ExplainedCall } from "../services/types";

/** More lines than this nobody goes through one by one. */
const MOST_ROWS = 50;

const useStyles = makeStyles({
  reasons: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  rows: { display: "flex", flexDirection: "column", rowGap: "2px", margin: 0, paddingLeft: "12px", listStyleType: "none" },
});

/** Properties of LeftOutRows. */
export interface LeftOutRowsProps {
  readonly call: ExplainedCall;
  readonly onGo: (target: RowTarget) => void;
}

/** Which rows do not count, under the reason why not. */
export function LeftOutRows({ call, onGo }: LeftOutRowsProps) {
  const styles = useStyles();
  const { explain } = paneText();
  const { used, rowCount, leftOut } = call.explanation;
  return (
    <>
      <Text>{explain.used(used, rowCount)}</Text>
      {leftOut.length > 0 && (
        <ul className={styles.reasons}>
          {leftOut.map(({ reason, rows }) => (
            <li key={reason}>
              <Text weight="semibold">{explain.reason(reason, rows.length)}</Text>
              <ul className={styles.rows}>
                <Runs runs={runsOf(rows)} most={Math.floor(MOST_ROWS / leftOut.length)} call={call} onGo={onGo} />
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Rows without a name that stand below each other, or one row. */
interface Run {
  readonly first: LeftOutRow;
  readonly count: number;
}

function runsOf(rows: readonly LeftOutRow[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    const goesOn = last && row.name === "" && last.first.name === "" && row.at === last.first.at && row.offset === last.first.offset + last.count;
    if (goesOn) runs[runs.length - 1] = { first: last.first, count: last.count + 1 };
    else runs.push({ first: row, count: 1 });
  }
  return runs;
}

function Runs({ runs, most, call, onGo }: LeftOutRowsProps & { readonly runs: readonly Run[]; readonly most: number }) {
  const more = runs.slice(most).reduce((sum, { count }) => sum + count, 0);
  return (
    <>
      {runs.slice(0, most).map((run) => <li key={`${run.first.at}:${run.first.offset}`}><RunOfRows run={run} call={call} onGo={onGo} /></li>)}
      {more > 0 && <li><Text>{paneText().explain.more(more)}</Text></li>}
    </>
  );
}

function RunOfRows({ run: { first: { row, name, at, offset }, count }, call: { references, sheet }, onGo }: LeftOutRowsProps & { readonly run: Run }) {
  const { explain } = paneText();
  const words = count === 1 ? explain.rowName(row, name) : explain.rowRun(row, row + count - 1);
  const reference = references[at] ?? null;
  return reference === null ? <Text>{words}</Text> : <Link as="button" onClick={() => onGo({ reference, sheet, offset })}>{words}</Link>;
}
