import { useMemo } from "react";
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { nameKey } from "../../domain";

/** More than a person looks through; a list may have a hundred thousand customers. */
const SHOWN = 50;

const useStyles = makeStyles({ wide: { width: "100%" }, box: { minWidth: "0" } });

/** Properties of CustomerBox. */
export interface CustomerBoxProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly names: readonly string[];
  /** What was typed or chosen. */
  readonly value: string;
  /** What to say under the box; `found` customers hold what was typed, `more` when the list does not show them all. */
  readonly hintFor: (found: number, more: boolean) => string | undefined;
  /** Gets what was typed or chosen, and the customer of that name, undefined when there is none. */
  readonly onChange: (typed: string, customer: string | undefined) => void;
}

/** One customer, by typing a part of the name and choosing; the keyboard goes through the list. */
export function CustomerBox({ label, placeholder, names, value, hintFor, onChange }: CustomerBoxProps) {
  const styles = useStyles();
  const keyed = useMemo(() => names.map((name) => ({ name, key: nameKey(name) })), [names]);
  const wanted = nameKey(value);
  const found = keyed.filter(({ key }) => key.includes(wanted));
  const take = (typed: string) => onChange(typed, keyed.find(({ key }) => key === nameKey(typed))?.name);
  const hint = hintFor(found.length, found.length > SHOWN);
  return (
    <Field className={styles.wide} label={label} {...(hint !== undefined && { hint })}>
      <Combobox
        className={styles.box} freeform inlinePopup value={value} selectedOptions={[]} {...(placeholder !== undefined && { placeholder })}
        onChange={(event) => take(event.target.value)} onOptionSelect={(_, { optionValue }) => optionValue !== undefined && take(optionValue)}
      >
        {found.slice(0, SHOWN).map(({ name }) => <Option key={name} value={name}>{name}</Option>)}
      </Combobox>
    </Field>
  );
}
