import { Field, Select } from "@fluentui/react-components";
import { paneText } from "../../text";

/** Properties of ColumnSelect. `value` is the index of a column, or null for none. */
export interface ColumnSelectProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly value: number | null;
  readonly onChange: (index: number | null) => void;
}

/** A choice from the columns of the source, or none of them. */
export function ColumnSelect({ label, columns, value, onChange }: ColumnSelectProps) {
  return (
    <Field label={label}>
      <Select value={value === null ? "" : String(value)} onChange={(_, data) => onChange(data.value === "" ? null : Number(data.value))}>
        <option value="">{paneText().match.notUsed}</option>
        {columns.map((name, index) => <option key={index} value={index}>{name}</option>)}
      </Select>
    </Field>
  );
}
