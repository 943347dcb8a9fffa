import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { colleagueText, formatCents } from "../../text";
import type { Handout } from "../../workbooks";
import { Notice } from "../parts/messages";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: "2px" },
  term: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: "2px 0" },
  figure: { textAlign: "right", padding: "2px 0 2px 8px", whiteSpace: "nowrap" },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

/** The account: what is in the workbooks and what is not make all of Klantenbestand, in customers and to the cent. */
export function HandoutTable({ handout: { made, left, all, difference } }: { readonly handout: Handout }) {
  const styles = useStyles();
  const text = colleagueText();
  const lines = [[text.made, made, undefined], [text.left, left, undefined], [text.total, all, styles.sum]] as const;
  const tallies = difference.customers === 0 && difference.revenue === 0;
  return (
    <section>
      <table className={styles.table}>
        <caption className={styles.caption}>{text.account}</caption>
        <tbody>
          {lines.map(([term, share, look]) => (
            <tr key={term} className={look}>
              <th scope="row" className={styles.term}>{term}</th>
              <td className={styles.figure}>{text.customersOf(share.customers)}</td>
              <td className={styles.figure}>{formatCents(share.revenue)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {tallies ? <Text>{text.tallies}</Text> : <Notice intent="warning">{text.differs(difference.customers, difference.revenue)}</Notice>}
    </section>
  );
}
