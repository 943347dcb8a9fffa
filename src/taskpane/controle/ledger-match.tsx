import { Button, Checkbox, Field, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { columnLabel, isLedgerMatched } from "../../import";
import type { LedgerMatch, LedgerTarget } from "../../import";
import { controlText, paneText } from "../../text";
import { ColumnSelect } from "../klanten/column-select";
import { SampleTable } from "../klanten/sample-table";
import type { LedgerChoices, OpenedLedger } from "../services/check-types";

const MAIN: readonly LedgerTarget[] = ["debtor", "amount", "day"];
const MORE: readonly LedgerTarget[] = ["debit", "credit", "name", "administratie", "document"];
const YEARS = [0, 1, 2] as const;
const AUTOMATIC = "auto";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: "12px", minWidth: 0 },
  name: { overflowWrap: "anywhere" },
  summary: { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
});

/** Properties of LedgerMatchStep. `years` are those of Klanten, newest first. */
export interface LedgerMatchStepProps {
  readonly opened: OpenedLedger;
  readonly years: readonly number[];
  readonly choices: LedgerChoices;
  readonly onChange: (choices: LedgerChoices) => void;
  readonly onCompare: () => void;
}

/** Which column of the ledger is what; everything proposed, everything to be changed. */
export function LedgerMatchStep({ opened, years, choices, onChange, onCompare }: LedgerMatchStepProps) {
  const styles = useStyles();
  const { ledger: text } = controlText();
  const { match: words } = paneText();
  const { match } = choices;
  const columns = opened.header.map((_name, index) => columnLabel(opened.header, index));
  const change = (more: Partial<LedgerMatch>) => onChange({ ...choices, match: { ...match, ...more } });
  const field = (target: LedgerTarget) => (
    <ColumnSelect key={target} label={text.target[target]} columns={columns} value={match.columns[target]} onChange={(index) => change({ columns: { ...match.columns, [target]: index } })} />
  );
  const isReady = isLedgerMatched(match);
  return (
    <>
      <Text className={styles.name}>{text.intro2(opened.rowCount, opened.name)}</Text>
      <SampleTable header={columns} rows={opened.sample} />
      <div className={styles.group}>
        {MAIN.map(field)}
        <details open={MORE.some((target) => match.columns[target] !== null)}>
          <summary className={styles.summary}>{text.more}</summary>
          <div className={styles.group}>{MORE.map(field)}</div>
        </details>
        <Field label={text.year}>
          <Select value={String(choices.year)} onChange={(_, { value }) => onChange({ ...choices, year: YEARS.find((year) => String(year) === value) ?? 0 })}>
            {YEARS.map((year) => <option key={year} value={year}>{years[year]}</option>)}
          </Select>
        </Field>
        <Field label={words.notation}>
          <Select value={match.notation ?? AUTOMATIC} onChange={(_, { value }) => change({ notation: value === "komma" || value === "punt" ? value : null })}>
            <option value={AUTOMATIC}>{words.automatic}</option>
            <option value="komma">{words.notations.komma}</option>
            <option value="punt">{words.notations.punt}</option>
          </Select>
        </Field>
        <Checkbox label={text.reversed} checked={match.reversed} onChange={(_, { checked }) => change({ reversed: checked === true })} />
      </div>
      {!isReady && <Text role="alert">{text.required}</Text>}
      <div><Button appearance="primary" disabled={!isReady} onClick={onCompare}>{text.compare}</Button></div>
    </>
  );
}
