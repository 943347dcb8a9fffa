import { useMemo, useState } from "react";
import { Button, Field, Input, Link, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { SelectAllOnRegular } from "@fluentui/react-icons/svg/select-all-on";
import { ARGUMENTS, isKompasId } from "../../functions";
import { currentLanguage, helpOf, paneText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { FunctionInfo, FunctionsService, TableHeaders } from "../services/types";
import { useTask } from "../use-task";
import { formulaOf, isComplete, proposedArguments } from "./formula";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: "12px" },
  formula: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Properties of FunctionForm. */
export interface FunctionFormProps {
  readonly service: FunctionsService;
  readonly tables: TableHeaders;
  readonly chosen: FunctionInfo;
  readonly onBack: () => void;
}

/** What came of the last attempt: the cell holds something, or the formula stands and shows this. */
interface Outcome {
  readonly address: string;
  readonly inserted: boolean;
  readonly shows: unknown;
}

/** Per argument the words of which it takes one; undefined for every other argument. */
function choicesOf(id: string): readonly (readonly string[] | undefined)[] {
  return isKompasId(id) ? ARGUMENTS[id].map((argument) => (argument.kind === "choice" && argument.shape === "cell" ? argument.choices : undefined)) : [];
}

/** One function: what it does, what goes into it, and the way into the active cell. */
export function FunctionForm({ service, tables, chosen, onBack }: FunctionFormProps) {
  const styles = useStyles();
  const { functions: words } = paneText();
  const task = useTask();
  const { parameters } = chosen;
  const [given, setGiven] = useState<readonly string[]>(() => proposedArguments(parameters, tables));
  const [outcome, setOutcome] = useState<Outcome>();
  const choices = useMemo(() => choicesOf(chosen.id), [chosen.id]);
  const busy = task.busy !== undefined;
  const ready = !busy && isComplete(parameters, given);

  const fill = (at: number, value: string) => {
    setOutcome(undefined);
    setGiven((now) => now.map((each, index) => (index === at ? value : each)));
  };
  const takeSelection = async (at: number) => {
    const address = await task.run(words.readingSelection, () => service.selection());
    if (address !== undefined) fill(at, address);
  };
  const insert = async (replace: boolean) => {
    setOutcome(undefined);
    setOutcome(await task.run(words.inserting, () => service.insert(formulaOf(chosen, given), replace)));
  };
  return (
    <Page title={`KOMPAS.${chosen.name}`} onBack={busy ? undefined : onBack}>
      <Issues issues={task.issues} onClose={task.dismiss} />
      {outcome?.inserted && <Notice intent={String(outcome.shows).startsWith("#") ? "warning" : "success"}>{words.inserted(outcome.address, outcome.shows)}</Notice>}
      <Text>{chosen.description}</Text>
      {helpOf(chosen.id) && <Text size={200}>{helpOf(chosen.id)?.rule[currentLanguage()]}</Text>}
      <Link href={`functies/${chosen.id.toLowerCase()}.html`} target="_blank" rel="noreferrer">{words.help}</Link>
      <form className={styles.form} onSubmit={(event) => { event.preventDefault(); if (ready) void insert(false); }}>
        {parameters.map(({ name, description, optional = false }, at) => (
          <Field key={name} label={optional ? words.optional(name) : name} required={!optional} hint={description}>
            {choices[at] ? (
              <Select value={given[at] ?? ""} onChange={(_, { value }) => fill(at, value)}>
                <option value="" />
                {choices[at].map((choice) => <option key={choice} value={`"${choice}"`}>{choice}</option>)}
              </Select>
            ) : (
              <Input
                value={given[at] ?? ""} autoComplete="off" spellCheck={false} onChange={(_, { value }) => fill(at, value)}
                contentAfter={<Button size="small" appearance="transparent" icon={<SelectAllOnRegular />} aria-label={words.takeSelection(name)} title={words.takeSelection(name)} disabled={busy} onClick={() => void takeSelection(at)} />}
              />
            )}
          </Field>
        ))}
        <Text size={200}>{words.fillHint}</Text>
        <output className={styles.formula} aria-label={words.formula}>{formulaOf(chosen, given)}</output>
        {outcome && !outcome.inserted && <Notice intent="warning">{words.occupied(outcome.address)}</Notice>}
        <div className={styles.actions}>
          <Button type="submit" appearance="primary" disabled={!ready}>{words.insert}</Button>
          {outcome && !outcome.inserted && <Button disabled={!ready} onClick={() => void insert(true)}>{words.replace}</Button>}
        </div>
      </form>
      {task.busy && <BusyCard busy={task.busy} />}
    </Page>
  );
}
