import { useState } from "react";
import { Button, Field, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import type { PlanForm } from "../../catalogue";
import { nameKey } from "../../domain";
import { paneText } from "../../text";
import { CustomerBox } from "../parts/customer-box";
import type { PlanState } from "../services/types";

const FORMS: readonly PlanForm[] = ["bierviltje", "uitgebreid", "stappenplan"];
const isForm = (value: string): value is PlanForm => FORMS.some((form) => form === value);

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "stretch", rowGap: "12px", padding: "12px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
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
  return (
    <form className={styles.form} aria-label={text.make} onSubmit={(event) => { event.preventDefault(); if (wanted !== "" && !complete) onMake(account.trim(), form); }}>
      <CustomerBox label={text.customer} placeholder={text.customerExample} names={names} value={account} hintFor={() => (names.length === 0 ? text.noCustomers : undefined)} onChange={setAccount} />
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
