import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { MergeProposal } from "../../import";
import { formatList, paneText } from "../../text";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  summary: { cursor: "pointer", minHeight: "24px" },
  list: { margin: "4px 0 0", paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** Properties of MergeList. `total` proposals were found; `proposals` are the first of them. */
export interface MergeListProps {
  readonly proposals: readonly MergeProposal[];
  readonly total: number;
}

/** Customers that may be one and the same. Only shown: the person decides. */
export function MergeList({ proposals, total }: MergeListProps) {
  const styles = useStyles();
  const { check } = paneText();
  if (proposals.length === 0) return null;
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{check.merges}</h2>
      <Text size={200}>{check.mergesHint}</Text>
      <details>
        <summary className={styles.summary}>{check.names(total)}</summary>
        <ul className={styles.list}>
          {proposals.map(({ klant, customers }) => (
            <li key={`${klant} ${customers[0]?.index ?? ""}`}>
              <Text>{klant} ({formatList(customers.map((customer) => customer.debiteurennummer || check.withoutNumber))})</Text>
            </li>
          ))}
        </ul>
        {total > proposals.length && <Text size={200}>{check.andMore(total - proposals.length)}</Text>}
      </details>
    </section>
  );
}
