import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { groupIssues } from "../../import";
import { controlText, formatCents } from "../../text";
import { Findings } from "../klanten/findings";
import type { LedgerAccount, LedgerRead } from "../services/check-types";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left", fontWeight: tokens.fontWeightSemibold, paddingBottom: "4px", overflowWrap: "anywhere" },
  term: { textAlign: "left", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: "2px 8px 2px 0" },
  cause: { paddingLeft: "12px" },
  amount: { textAlign: "right", padding: "2px 0", whiteSpace: "nowrap" },
  sum: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

/** Properties of LedgerAccountTable. `read`: what was read of the ledger, with what could not be. */
export interface LedgerAccountTableProps {
  readonly account: LedgerAccount;
  readonly read: LedgerRead | null;
}

/** The ledger beside the customers, to tick off: both totals, the difference, and the causes that add up to it. */
export function LedgerAccountTable({ account: { column, expected, found, difference, equal, causes }, read }: LedgerAccountTableProps) {
  const styles = useStyles();
  const { ledger: text } = controlText();
  const explained = causes.reduce((sum, { amount }) => sum + amount, 0);
  const line = (term: string, cents: number, look?: string, indent?: string) => (
    <tr key={term} className={look}><th scope="row" className={mergeClasses(styles.term, indent)}>{term}</th><td className={styles.amount}>{formatCents(cents)}</td></tr>
  );
  return (
    <section className={styles.section} aria-label={text.account(column)}>
      {read && <Text>{text.read(read.totals.rowsRead - read.totals.rowsRefused - read.totals.rowsWithoutAmount, read.totals.rowsRefused)}</Text>}
      <table className={styles.table}>
        <caption className={styles.caption}>{text.account(column)}</caption>
        <tbody>
          {line(text.expected, expected)}
          {line(text.found, found)}
          {line(text.difference, difference, styles.sum)}
          {causes.map(({ kind, count, amount }) => line(`${text.causes[kind]} (${text.times(count)})`, amount, undefined, styles.cause))}
          {causes.length > 0 && line(text.total, explained, styles.sum)}
        </tbody>
      </table>
      <Text>{causes.length === 0 ? text.agrees : text.equal(equal)}</Text>
      {read && read.issues.length > 0 && <Findings groups={groupIssues(read.issues)} />}
    </section>
  );
}
