import { useMemo, useState } from "react";
import { Combobox, Field, makeStyles, Option } from "@fluentui/react-components";
import { nameKey } from "../../domain";
import { formatCount, paneText } from "../../text";

/** More than a person looks through; a list may have a hundred thousand customers. */
const SHOWN = 50;

const useStyles = makeStyles({ wide: { width: "100%" }, box: { minWidth: "0" } });

/** Properties of CustomerChoice. */
export interface CustomerChoiceProps {
  readonly names: readonly string[];
  /** Undefined as long as what was typed is the name of no customer. */
  readonly onChoose: (customer: string | undefined) => void;
}

/** One customer, by typing a part of the name and choosing; the keyboard goes through the list. */
export function CustomerChoice({ names, onChoose }: CustomerChoiceProps) {
  const styles = useStyles();
  const { form } = paneText();
  const [typed, setTyped] = useState("");
  const keyed = useMemo(() => names.map((name) => ({ name, key: nameKey(name) })), [names]);
  const found = keyed.filter(({ key }) => key.includes(nameKey(typed)));
  const take = (name: string) => {
    setTyped(name);
    onChoose(keyed.find(({ key }) => key === nameKey(name))?.name);
  };
  const hint = typed !== "" && found.length === 0 ? form.noMatch : found.length > SHOWN ? form.more(formatCount(found.length)) : form.customerHint;
  return (
    <Field className={styles.wide} label={form.customer} hint={hint}>
      <Combobox
        className={styles.box} freeform inlinePopup value={typed} selectedOptions={[]}
        onChange={(event) => take(event.target.value)} onOptionSelect={(_, { optionValue }) => optionValue !== undefined && take(optionValue)}
      >
        {found.slice(0, SHOWN).map(({ name }) => <Option key={name} value={name}>{name}</Option>)}
      </Combobox>
    </Field>
  );
}
