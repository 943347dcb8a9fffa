import { makeStyles, tokens } from "@fluentui/react-components";
import type { Cell } from "../../import";
import { paneText } from "../../text";

const useStyles = makeStyles({
  scroller: { overflowX: "auto", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  table: { borderCollapse: "collapse", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: "left", padding: "8px 8px 4px", color: tokens.colorNeutralForeground2 },
  cell: { padding: "4px 8px", whiteSpace: "nowrap", textAlign: "left", borderTop: `1px solid ${tokens.colorNeutralStroke3}`, maxWidth: "180px", overflow: "hidden", textOverflow: "ellipsis" },
  head: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
});

/** Properties of SampleTable. */
export interface SampleTableProps {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
}

/** The first rows of the source, exactly as it has them. Scrolls sideways by itself, with the keyboard too. */
export function SampleTable({ header, rows }: SampleTableProps) {
  const styles = useStyles();
  const { match } = paneText();
  return (
    <div className={styles.scroller} tabIndex={0} role="region" aria-label={match.sample}>
      <table className={styles.table}>
        <caption className={styles.caption}>{match.sample}</caption>
        <thead>
          <tr>{header.map((name, index) => <th key={index} scope="col" className={`${styles.cell} ${styles.head}`}>{name}</th>)}</tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>{header.map((_, index) => <td key={index} className={styles.cell}>{String(cells[index] ?? "")}</td>)}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
