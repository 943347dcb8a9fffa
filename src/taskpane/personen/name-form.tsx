import { useId } from "react";
import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { paneText } from "../../text";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
  wide: { width: "100%" },
});

/** Properties of NameForm. `names` are offered; any other name goes as well. */
export interface NameFormProps {
  readonly name: string;
  readonly names: readonly string[];
  readonly busy: boolean;
  readonly onChange: (name: string) => void;
  readonly onSearch: () => void;
}

/** The name to look for; Enter searches. */
export function NameForm({ name, names, busy, onChange, onSearch }: NameFormProps) {
  const styles = useStyles();
  const { persons } = paneText();
  const list = useId();
  const ready = name.trim() !== "" && !busy;
  return (
    <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (ready) onSearch(); }}>
      <Field className={styles.wide} label={persons.name} hint={persons.nameHint}>
        <Input value={name} list={list} autoComplete="off" onChange={(_, { value }) => onChange(value)} />
      </Field>
      <datalist id={list}>{names.map((each) => <option key={each} value={each} />)}</datalist>
      <Button type="submit" appearance="primary" disabled={!ready}>{persons.search}</Button>
    </form>
  );
}
