import { Button, makeStyles, Radio, RadioGroup, Field, Text, tokens } from "@fluentui/react-components";
import { unusedColumns } from "../../import";
import type { ColumnMatch } from "../../import";
import { formatList, paneText } from "../../text";
import { Issues } from "../parts/messages";
import type { ImportChoices, OpenedSource } from "../services/types";
import { ColumnSelect } from "./column-select";
import { columnNames, MAIN_FIELDS, MORE_FIELDS } from "./match-edit";
import { NotationSelect } from "./notation-select";
import { SampleTable } from "./sample-table";
import { YearsEditor } from "./years-editor";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: "12px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  heading: { margin: "0 0 8px", padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  name: { overflowWrap: "anywhere" },
  another: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
  summary: { cursor: "pointer", minHeight: "24px", fontWeight: tokens.fontWeightSemibold },
});

/** Properties of MatchStep. `onAnother` goes to the other tables and sheets of the workbook, when there are any. */
export interface MatchStepProps {
  readonly source: OpenedSource;
  readonly choices: ImportChoices;
  readonly onChange: (choices: ImportChoices) => void;
  readonly onNext: () => void;
  readonly onAnother?: (() => void) | undefined;
}

/** Which column of the source fills which column of Klanten; everything proposed, everything to be changed. */
export function MatchStep({ source, choices, onChange, onNext, onAnother }: MatchStepProps) {
  const styles = useStyles();
  const { match: text } = paneText();
  const { match } = choices;
  const columns = columnNames(source.header);
  const change = (next: ColumnMatch) => onChange({ ...choices, match: next });
  const unused = unusedColumns(source.header, match);
  const field = (target: keyof ColumnMatch["fields"]) => (
    <ColumnSelect
      key={target} label={text.target[target]} columns={columns} value={match.fields[target]}
      onChange={(index) => change({ ...match, fields: { ...match.fields, [target]: index } })}
    />
  );
  const known = match.fields.klant !== null || match.fields.debiteurennummer !== null;
  return (
    <>
      <SourceSummary source={source} onAnother={onAnother} />
      <Issues issues={source.issues} intent="warning" />
      <SampleTable header={columns} rows={source.sample} />
      <fieldset className={styles.group}>
        <legend className={styles.heading}>{text.fields}</legend>
        {MAIN_FIELDS.map(field)}
        <details open={MORE_FIELDS.some((target) => match.fields[target] !== null)}>
          <summary className={styles.summary}>{text.moreFields}</summary>
          <div className={styles.group}>{MORE_FIELDS.map(field)}</div>
        </details>
      </fieldset>
      <YearsEditor match={match} columns={columns} onChange={change} />
      <NotationSelect match={match} onChange={change} />
      <Field label={text.repeated}>
        <RadioGroup value={choices.repeated} onChange={(_, { value }) => onChange({ ...choices, repeated: value === "weigeren" ? "weigeren" : "optellen" })}>
          <Radio value="optellen" label={text.repeatedSum} />
          <Radio value="weigeren" label={text.repeatedRefuse} />
        </RadioGroup>
      </Field>
      {unused.length > 0 && <Text size={200} className={styles.quiet}>{text.unused(formatList(unused))}</Text>}
      {!known && <Text role="alert">{text.required}</Text>}
      <Button appearance="primary" disabled={!known} onClick={onNext}>{text.next}</Button>
    </>
  );
}

function nameOf({ kind, name, part }: OpenedSource): string {
  const { match, part: text } = paneText();
  if (kind === "text") return match.pasted;
  if (kind === "selection") return match.selection(name);
  if (!part) return name;
  return part.kind === "table" ? text.table(name, part.name, part.sheet) : text.sheet(name, part.name);
}

function SourceSummary({ source, onAnother }: Pick<MatchStepProps, "source" | "onAnother">) {
  const styles = useStyles();
  const { match: text, customers, part } = paneText();
  const facts = [
    source.encoding && text.encoding(text.encodings[source.encoding]),
    source.delimiter && text.delimiter(text.delimiters[source.delimiter]),
  ].filter((fact) => fact !== null);
  return (
    <div className={styles.group}>
      <Text size={200} className={styles.quiet}>{customers.step(2)}</Text>
      <Text className={styles.name}>{text.intro(source.rowCount, nameOf(source))}</Text>
      {facts.length > 0 && <Text size={200} className={styles.quiet}>{facts.join(" ")}</Text>}
      {onAnother && <Button className={styles.another} onClick={onAnother}>{part.another}</Button>}
    </div>
  );
}
