import { useState } from "react";
import { Button, Combobox, Field, makeStyles, Option, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { PlanForm } from "../../catalogue";
import { nameKey } from "../../domain";
import { paneText } from "../../text";
import type { PlanState } from "../services/types";

const FORMS: readonly PlanForm[] = ["bierviltje", "uitgebreid", "stappenplan"];
const isForm = (value: string): value is PlanForm => FORMS.some((form) => form === value);
/** A list of thousands of names helps nobody; typing narrows it. */
const MOST_OPTIONS = 50;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "12px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  box: { minWidth: 0 },
  hint: { color: tokens.colorNeutralForeground2 },
  make: { alignSelf: "flex-start" },
});

/** Properties of NewPlan. `names`: all customers, none while they are being read. */
export interface NewPlanProps {
  readonly names: readonly string[];
  readonly plans: readonly PlanState[];
  readonly busy: boolean;
  readonly onMake: (account: string, form: PlanForm) => void;
}

/** Choose a customer and a form; a customer that has a plan already gets that plan extended. */
export function NewPlan({ names, plans, busy, onMake }: NewPlanProps) {
  const styles = useStyles();
  const { plans: text } = paneText();
  const [account, setAccount] = useState("");
  const [form, setForm] = useState<PlanForm>("bierviltje");
  const wanted = nameKey(account);
  const own = plans.find((plan) => wanted !== "" && nameKey(plan.account) === wanted);
  const complete = own?.forms.includes(form) ?? false;
  const options = names.filter((name) => nameKey(name).includes(wanted)).slice(0, MOST_OPTIONS);
  return (
    <form className={styles.form} aria-label={text.make} onSubmit={(event) => { event.preventDefault(); if (wanted !== "" && !complete) onMake(account.trim(), form); }}>
      <Field label={text.customer} {...(names.length === 0 && { hint: text.noCustomers })}>
        <Combobox
          className={styles.box} freeform value={account} selectedOptions={[account]} placeholder={text.customerExample}
          onChange={(event) => setAccount(event.target.value)} onOptionSelect={(_, { optionValue }) => optionValue !== undefined && setAccount(optionValue)}
        >
          {options.map((name) => <Option key={name} value={name}>{name}</Option>)}
        </Combobox>
      </Field>
      <Field label={text.form}>
        <RadioGroup value={form} onChange={(_, { value }) => isForm(value) && setForm(value)}>
          {FORMS.map((each) => (
            <Radio key={each} value={each} label={<><Text>{text.forms[each]}</Text><br /><Text size={200} className={styles.hint}>{text.formHints[each]}</Text></>} />
          ))}
        </RadioGroup>
      </Field>
      {own && <Text size={200} className={styles.hint}>{complete ? text.complete(own.account, text.forms[form]) : text.extends(own.account)}</Text>}
      <Button className={styles.make} type="submit" appearance="primary" disabledFocusable={busy || wanted === "" || complete}>{own ? text.extend : text.make}</Button>
    </form>
  );
}
