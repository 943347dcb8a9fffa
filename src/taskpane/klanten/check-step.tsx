import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { formatCount, paneText } from "../../text";
import { Issues, Notice } from "../parts/messages";
import type { ImportCheck } from "../services/types";
import { Findings } from "./findings";
import { MergeList } from "./merge-list";
import { TotalsTable } from "./totals-table";

const useStyles = makeStyles({
  facts: { display: "grid", gridTemplateColumns: "1fr auto", rowGap: "4px", margin: 0 },
  term: { color: tokens.colorNeutralForeground2 },
  number: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums" },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of CheckStep. */
export interface CheckStepProps {
  readonly check: ImportCheck;
  readonly onImport: () => void;
}

/** The account before anything is written: rows, totals per column, what changes, and what was found. */
export function CheckStep({ check, onImport }: CheckStepProps) {
  const styles = useStyles();
  const { check: text, customers } = paneText();
  const { totals, counts } = check;
  const stops = check.groups.filter((group) => group.severity === "stop").flatMap((group) => group.first.slice(0, 1));
  return (
    <>
      <Text size={200} className={styles.hint}>{customers.step(3)}</Text>
      {check.blocked ? <Issues issues={stops} /> : <Text>{text.intro}</Text>}
      <Facts entries={[[text.rowsRead, totals.rowsRead], [text.rowsRefused, totals.rowsRefused], [text.rowsMerged, totals.rowsMerged], [text.customers, totals.customers]]} />
      {totals.columns.length > 0 && <TotalsTable columns={totals.columns} />}
      {!check.blocked && (
        <>
          <Facts entries={[[text.added, counts.added], [text.updated, counts.updated], [text.unchanged, counts.unchanged], [text.onlyInWorkbook, counts.onlyInWorkbook]]} />
          {counts.onlyInWorkbook > 0 && <Text size={200} className={styles.hint}>{text.onlyInWorkbookHint}</Text>}
          {check.example > 0 && <Notice intent="info">{text.example(check.example)}</Notice>}
        </>
      )}
      <Findings groups={check.groups.filter((group) => group.severity !== "stop")} />
      <MergeList proposals={check.mergeProposals} total={check.proposalCount} />
      {check.blocked ? <Text>{text.blocked}</Text> : <Button appearance="primary" onClick={onImport}>{text.import(totals.customers)}</Button>}
    </>
  );
}

function Facts({ entries }: { readonly entries: readonly (readonly [string, number])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {entries.map(([term, count]) => [
        <dt key={term} className={styles.term}>{term}</dt>,
        <dd key={`${term} count`} className={styles.number}>{formatCount(count)}</dd>,
      ])}
    </dl>
  );
}
