import { makeStyles, tokens } from "@fluentui/react-components";
import type { Account, AccountLine } from "../../functions";
import { formatCents, formatCount, formatFigure, paneText } from "../../text";

/** More parts than this make the total disappear from sight. */
const MOST_PARTS = 20;

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", rowGap: "16px" },
  table: { width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left", color: tokens.colorNeutralForeground2, paddingBottom: "2px" },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: "right", padding: "2px 0 2px 8px" },
  label: { textAlign: "left", fontWeight: tokens.fontWeightRegular, padding: "2px 0", overflowWrap: "anywhere" },
  figure: { textAlign: "right", padding: "2px 0 2px 8px", whiteSpace: "nowrap", verticalAlign: "top" },
  total: { borderTop: `1px solid ${tokens.colorNeutralStroke1}`, fontWeight: tokens.fontWeightSemibold },
});

/** How the parts make the total, to tick off. */
export function Accounts({ accounts }: { readonly accounts: readonly Account[] }) {
  const styles = useStyles();
  return <div className={styles.list}>{accounts.map((account) => <AccountTable key={account.title} account={account} />)}</div>;
}

function AccountTable({ account: { title, counted, unit, parts, total } }: { readonly account: Account }) {
  const styles = useStyles();
  const { explain } = paneText();
  const format = { cents: formatCents, points: formatFigure, part: (part: number) => `${formatFigure(part * 100)} %`, days: formatFigure }[unit ?? "points"];
  const cells = (line: AccountLine) => (
    <>
      {counted !== null && <td className={styles.figure}>{line.count === null ? "" : formatCount(line.count)}</td>}
      {unit !== null && <td className={styles.figure}>{line.amount === null ? "" : format(line.amount)}</td>}
    </>
  );
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{title}</caption>
      <thead>
        <tr>
          <td />
          {counted !== null && <th scope="col" className={styles.head}>{counted}</th>}
          {unit !== null && <th scope="col" className={styles.head}>{explain.unit[unit]}</th>}
        </tr>
      </thead>
      <tbody>
        {shortened(parts).map((line) => <tr key={line.label}><th scope="row" className={styles.label}>{line.label}</th>{cells(line)}</tr>)}
        <tr className={styles.total}><th scope="row" className={styles.label}>{total.label}</th>{cells(total)}</tr>
      </tbody>
    </table>
  );
}

/** The parts past the first ones as one line, so that what is shown still adds up. */
function shortened(parts: readonly AccountLine[]): readonly AccountLine[] {
  if (parts.length <= MOST_PARTS) return parts;
  const rest = parts.slice(MOST_PARTS - 1);
  const sumOf = (values: readonly (number | null)[]): number | null => (values.every((value) => value === null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
  return [
    ...parts.slice(0, MOST_PARTS - 1),
    { label: paneText().explain.more(rest.length), count: sumOf(rest.map(({ count }) => count)), amount: sumOf(rest.map(({ amount }) => amount)) },
  ];
}
