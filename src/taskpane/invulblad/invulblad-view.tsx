import { useEffect, useState } from "react";
import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { paneText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { FormAnswers } from "../services/types";
import { useTask } from "../use-task";
import type { ViewProps } from "../view-props";
import { CustomerChoice } from "./customer-choice";
import { Differences } from "./differences";
import { FormFile } from "./form-file";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px", padding: "16px", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { color: tokens.colorNeutralForeground2 },
});

/** Properties of InvulbladView. */
export interface InvulbladViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** A sheet with questions for a customer: made as a workbook of its own, and read when it comes back. Nothing of it is taken over. */
export function InvulbladView({ services, go, onBack }: InvulbladViewProps) {
  const { form } = paneText();
  const task = useTask();
  const { run } = task;
  const [names, setNames] = useState<readonly string[]>();
  const [customer, setCustomer] = useState<string>();
  const [opened, setOpened] = useState<string>();
  const [answers, setAnswers] = useState<FormAnswers>();

  useEffect(() => {
    void run(form.reading, () => services.workbook.customerNames()).then((found) => found && setNames(found));
    // Once: the names are read again when the view is opened again.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const make = async (account: string) => {
    setOpened(undefined);
    const done = await run(form.making, async () => {
      await (await services.startForm()).makeForm(account);
      return true;
    });
    if (done) setOpened(account);
  };
  const read = async (file: File) => {
    setOpened(undefined);
    setAnswers(undefined);
    const found = await run(form.readingForm, async () => (await services.startForm()).readForm(file));
    if (found) setAnswers(found);
  };

  return (
    <Page title={form.title} onBack={task.busy ? undefined : onBack}>
      {opened !== undefined && <Notice intent="success">{form.opened(opened)}</Notice>}
      <Issues issues={task.issues} onClose={task.dismiss} />
      {task.busy && <BusyCard busy={task.busy} />}
      <Text>{form.intro}</Text>
      <MakeBox names={names} customer={customer} busy={task.busy !== undefined} onChoose={setCustomer} onMake={(account) => void make(account)} onImport={() => go("klanten")} />
      <FormFile busy={task.busy !== undefined} onRead={(file) => void read(file)} />
      {answers && <Differences answers={answers} />}
    </Page>
  );
}

interface MakeBoxProps {
  /** Undefined until they were read. */
  readonly names: readonly string[] | undefined;
  readonly customer: string | undefined;
  readonly busy: boolean;
  readonly onChoose: (customer: string | undefined) => void;
  readonly onMake: (customer: string) => void;
  readonly onImport: () => void;
}

function MakeBox({ names, customer, busy, onChoose, onMake, onImport }: MakeBoxProps) {
  const styles = useStyles();
  const { form } = paneText();
  return (
    <section className={styles.box}>
      <h2 className={styles.heading}>{form.makeTitle}</h2>
      {names?.length === 0 ? (
        <>
          <Text className={styles.hint}>{form.noCustomers}</Text>
          <Button onClick={onImport}>{form.toCustomers}</Button>
        </>
      ) : (
        <>
          <Text className={styles.hint}>{form.makeHint}</Text>
          <CustomerChoice names={names ?? []} onChoose={onChoose} />
          <Button appearance="primary" disabled={busy || customer === undefined} onClick={() => customer !== undefined && onMake(customer)}>{form.make}</Button>
        </>
      )}
    </section>
  );
}
