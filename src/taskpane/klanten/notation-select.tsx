import { Field, Select } from "@fluentui/react-components";
import type { ColumnMatch } from "../../import";
import { paneText } from "../../text";
import { amountColumns } from "./match-edit";

const AUTOMATIC = "auto";

/** Properties of NotationSelect. */
export interface NotationSelectProps {
  readonly match: ColumnMatch;
  readonly onChange: (match: ColumnMatch) => void;
}

/** How amounts are written: found out per column, or told for all amount columns at once. */
export function NotationSelect({ match, onChange }: NotationSelectProps) {
  const { match: text } = paneText();
  const columns = amountColumns(match);
  const [first] = columns;
  const value = (first === undefined ? undefined : match.notations[first]) ?? AUTOMATIC;
  const choose = (choice: string) => {
    const notation = choice === "komma" || choice === "punt" ? choice : undefined;
    onChange({ ...match, notations: notation ? Object.fromEntries(columns.map((index) => [index, notation])) : {} });
  };
  return (
    <Field label={text.notation}>
      <Select value={value} onChange={(_, data) => choose(data.value)}>
        <option value={AUTOMATIC}>{text.automatic}</option>
        <option value="komma">{text.notations.komma}</option>
        <option value="punt">{text.notations.punt}</option>
      </Select>
    </Field>
  );
}
