import { Link, makeStyles, Text } from "@fluentui/react-components";
import type { RowTarget } from "../../excel";
import type { LeftOut, LeftOutRow } from "../../functions";
import { paneText } from "../../text";
import type { ExplainedCall } from "../services/types";

/** More rows than this nobody goes through one by one. */
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
          {firstRows(leftOut).map(({ reason, rows, all }) => (
            <li key={reason}>
              <Text weight="semibold">{explain.reason(reason, all)}</Text>
              <ul className={styles.rows}>
                {rows.map((row) => <li key={`${row.at}:${row.offset}`}><Row row={row} call={call} onGo={onGo} /></li>)}
                {all > rows.length && <li><Text>{explain.more(all - rows.length)}</Text></li>}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The first rows of every reason, together at most {@link MOST_ROWS}; every reason keeps its count. */
function firstRows(leftOut: readonly LeftOut[]): readonly (LeftOut & { readonly all: number })[] {
  let room = MOST_ROWS;
  return leftOut.map(({ reason, rows }) => {
    const shown = rows.slice(0, room);
    room -= shown.length;
    return { reason, rows: shown, all: rows.length };
  });
}

function Row({ row: { row, name, at, offset }, call: { references, sheet }, onGo }: LeftOutRowsProps & { readonly row: LeftOutRow }) {
  const words = paneText().explain.rowName(row, name);
  const reference = references[at] ?? null;
  return reference === null ? <Text>{words}</Text> : <Link as="button" onClick={() => onGo({ reference, sheet, offset })}>{words}</Link>;
}
