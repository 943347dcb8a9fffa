import { Field, Input, makeStyles, Text, tokens } from "@fluentui/react-components";
import { YEAR_POSITIONS } from "../../import";
import type { ColumnMatch, YearPosition } from "../../import";
import { paneText } from "../../text";
import { ColumnSelect } from "./column-select";
import { atPosition } from "./match-edit";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", rowGap: "12px", margin: 0, padding: 0, border: "none", minWidth: 0 },
  heading: { margin: "0 0 8px", padding: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground2 },
  year: { display: "flex", flexDirection: "column", rowGap: "8px", paddingLeft: "12px", borderLeft: `3px solid ${tokens.colorNeutralStroke2}` },
  number: { maxWidth: "120px" },
});

/** Properties of YearsEditor. `columns` are the names of the columns of the source. */
export interface YearsEditorProps {
  readonly match: ColumnMatch;
  readonly columns: readonly string[];
  readonly onChange: (match: ColumnMatch) => void;
}

/** Three boekjaren, newest first: the year, and which columns hold its omzet and marge. */
export function YearsEditor({ match, columns, onChange }: YearsEditorProps) {
  const styles = useStyles();
  const { match: text } = paneText();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.heading}>{text.years}</legend>
      <Text size={200} className={styles.hint}>{text.yearsHint}</Text>
      {YEAR_POSITIONS.map((position) => <YearEditor key={position} position={position} match={match} columns={columns} onChange={onChange} />)}
    </fieldset>
  );
}

function YearEditor({ position, match, columns, onChange }: YearsEditorProps & { readonly position: YearPosition }) {
  const styles = useStyles();
  const { match: text } = paneText();
  const year = match.boekjaren[position];
  const name = year === null ? text.year(position).toLowerCase() : String(year);
  const readYear = (value: string) => onChange({ ...match, boekjaren: atPosition(match.boekjaren, position, /^\d{4}$/.test(value) ? Number(value) : null) });
  return (
    <div className={styles.year}>
      <Field label={text.year(position)}>
        <Input key={position} className={styles.number} inputMode="numeric" maxLength={4} defaultValue={year === null ? "" : String(year)} onChange={(_, { value }) => readYear(value)} />
      </Field>
      <ColumnSelect label={text.revenue(name)} columns={columns} value={match.omzet[position]} onChange={(index) => onChange({ ...match, omzet: atPosition(match.omzet, position, index) })} />
      <ColumnSelect label={text.margin(name)} columns={columns} value={match.marge[position]} onChange={(index) => onChange({ ...match, marge: atPosition(match.marge, position, index) })} />
    </div>
  );
}
