import { useEffect, useRef, useState } from "react";
import { Button, Field, Input, makeStyles, Text, Textarea, tokens } from "@fluentui/react-components";
import { isoDate } from "../../domain";
import { controlText, paneText } from "../../text";
import type { Signature } from "../services/check-types";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "8px", padding: "12px", backgroundColor: tokens.colorNeutralBackground2, borderRadius: tokens.borderRadiusMedium },
  actions: { display: "flex", flexWrap: "wrap", columnGap: "8px", rowGap: "8px" },
});

/** Serial number of 1 January 1970. */
const EPOCH = 25_569;
const DAY = 86_400_000;
const asSerial = (date: string): number | null => (/^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) / DAY + EPOCH : null);

/** Properties of SignForm. `start`: the name and the day that it starts with. */
export interface SignFormProps {
  readonly subject: string;
  readonly busy: boolean;
  readonly start: { readonly who: string; readonly day: number };
  readonly onSign: (signature: Signature) => void;
  readonly onCancel: () => void;
}

/** Who signs a finding off, when and why. Escape puts it away. */
export function SignForm({ subject, busy, start, onSign, onCancel }: SignFormProps) {
  const styles = useStyles();
  const text = controlText();
  const [who, setWho] = useState(start.who);
  const [day, setDay] = useState(isoDate(start.day));
  const [why, setWhy] = useState("");
  const form = useRef<HTMLFormElement>(null);
  // The first thing that is still open: usually the reason.
  useEffect(() => form.current?.querySelector<HTMLElement>(start.who === "" ? "input" : "textarea")?.focus(), [start.who]);
  const isReady = who.trim() !== "" && why.trim() !== "" && asSerial(day) !== null;
  const submit = () => isReady && onSign({ who: who.trim(), day: asSerial(day), why: why.trim() });
  return (
    <form
      ref={form} className={styles.form} aria-label={text.signTitle(subject)}
      onSubmit={(event) => { event.preventDefault(); submit(); }} onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <Field label={text.who} required><Input value={who} onChange={(_, { value }) => setWho(value)} /></Field>
      <Field label={text.day} required><Input type="date" value={day} onChange={(_, { value }) => setDay(value)} /></Field>
      <Field label={text.why} hint={text.whyHint} required><Textarea rows={2} resize="vertical" value={why} onChange={(_, { value }) => setWhy(value)} /></Field>
      <Text size={200}>{text.signHint}</Text>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={busy || !isReady}>{text.sign}</Button>
        <Button onClick={onCancel}>{paneText().common.cancel}</Button>
      </div>
    </form>
  );
}
