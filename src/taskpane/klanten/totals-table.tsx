import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { AmountColumnTotals } from "../../import";
import { formatCents, paneText } from "../../text";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "12px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: "2px" },
  term: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: "2px 0" },
  amount: { textAlign: "right", padding: "2px 0", whiteSpace: "nowrap" },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
  notation: { color: tokens.colorNeutralForeground2 },
});

/** The account of every amount column, to tick off: in the source, less what was refused, makes what goes to the workbook. */
export function TotalsTable({ columns }: { readonly columns: readonly AmountColumnTotals[] }) {
  const styles = useStyles();
  const { check } = paneText();
  return (
    <section className={styles.list} aria-label={check.caption}>
      <h2 className={styles.heading}>{check.caption}</h2>
      {columns.map((column) => <Account key={column.index} account={column} />)}
    </section>
  );
}

function Account({ account }: { readonly account: AmountColumnTotals }) {
  const styles = useStyles();
  const { check, match } = paneText();
  const lines: readonly (readonly [string, number, string | undefined])[] = [
    [check.inFile, account.read, undefined],
    [check.refused, -account.refused, undefined],
    [check.toWorkbook, account.imported, styles.sum],
  ];
  return (
    <div>
      <table className={styles.table}>
        <caption className={styles.caption}>{account.column}</caption>
        <tbody>
          {lines.map(([term, cents, look]) => (
            <tr key={term} className={look}>
              <th scope="row" className={styles.term}>{term}</th>
              <td className={styles.amount}>{formatCents(cents === 0 ? 0 : cents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Text size={200} className={styles.notation}>{match.notations[account.notation.notation]}</Text>
    </div>
  );
}
