import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ImportIssue, IssueGroup } from "../../import";
import { formatRows, paneText } from "../../text";
import { describeIssue } from "../issues";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: "8px" },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: "flex", flexDirection: "column", rowGap: "8px", margin: 0, padding: 0, listStyleType: "none" },
  item: { display: "flex", flexDirection: "column", paddingLeft: "12px", borderLeft: `3px solid ${tokens.colorNeutralStroke1}`, overflowWrap: "anywhere" },
  refused: { borderLeftColor: tokens.colorStatusWarningBorder2 },
  more: { color: tokens.colorNeutralForeground2 },
});

/** What was found in the source, one entry per kind and column, with the first rows of each. */
export function Findings({ groups }: { readonly groups: readonly IssueGroup[] }) {
  const styles = useStyles();
  const { check } = paneText();
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{check.findings}</h2>
      {groups.length === 0 && <Text>{check.noFindings}</Text>}
      <ul className={styles.list}>
        {groups.map((group) => <Finding key={`${group.code} ${group.column ?? ""}`} group={group} />)}
      </ul>
    </section>
  );
}

function Finding({ group }: { readonly group: IssueGroup }) {
  const styles = useStyles();
  const { check } = paneText();
  const [first, ...others] = group.first;
  if (!first) return null;
  const rows = others.map(rowOf).filter((row) => row !== undefined);
  const hidden = group.count - group.first.length;
  return (
    <li className={`${styles.item} ${group.severity === "refused" ? styles.refused : ""}`}>
      <Text>{describeIssue(first)}</Text>
      {others.length > 0 && (
        <Text size={200} className={styles.more}>
          {rows.length > 0 ? check.moreRows(hidden, formatRows(rows)) : check.andMore(group.count - 1)}
        </Text>
      )}
    </li>
  );
}

const rowOf = (issue: ImportIssue): number | undefined => ("row" in issue ? issue.row : undefined);
