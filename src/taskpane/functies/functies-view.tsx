import { useEffect, useState } from "react";
import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { currentLanguage, functionFamilies, paneText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Disclosure } from "../parts/disclosure";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { FormulasReport, FunctionInfo, FunctionsService, TableHeaders } from "../services/types";
import { useTask } from "../use-task";
import type { ViewProps } from "../view-props";
import { FunctionForm } from "./function-form";
import { FunctionList } from "./function-list";
import { matchingFunctions } from "./search";

const useStyles = makeStyles({
  start: { alignSelf: "flex-start" },
  restore: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: "8px" },
});

/** Properties of FunctiesView. */
export interface FunctiesViewProps extends Pick<ViewProps, "services"> {
  readonly onBack: () => void;
}

/** Everything that the view reads before it can show anything. */
interface Read {
  readonly service: FunctionsService;
  readonly functions: readonly FunctionInfo[];
  readonly tables: TableHeaders;
}

/** The functions for formulas of a person's own: to find, to understand and to put in a cell; and formulas that lost their figure. */
export function FunctiesView({ services, onBack }: FunctiesViewProps) {
  const styles = useStyles();
  const { functions: words } = paneText();
  const task = useTask();
  const [read, setRead] = useState<Read>();
  const [wanted, setWanted] = useState("");
  const [chosen, setChosen] = useState<FunctionInfo>();
  const [open, setOpen] = useState<string>();
  const [restored, setRestored] = useState<FormulasReport>();
  const { run } = task;
  const { startFunctions } = services;

  useEffect(() => {
    void run(paneText().common.reading, async () => {
      const service = await startFunctions();
      const [functions, tables] = await Promise.all([service.list(), service.tables()]);
      return { service, functions, tables };
    }).then(setRead);
  }, [run, startFunctions]);

  if (read && chosen) return <FunctionForm key={chosen.id} {...read} chosen={chosen} onBack={() => setChosen(undefined)} />;

  const restore = async () => {
    setRestored(undefined);
    setRestored(await task.run(words.restoring, async (running) => (await startFunctions()).restore(running)));
  };
  const found = wanted.trim() === "" ? undefined : matchingFunctions(read?.functions ?? [], wanted);
  const busy = task.busy !== undefined;
  return (
    <Page title={words.title} onBack={busy ? undefined : onBack}>
      <Issues issues={[...task.issues, ...(restored?.issues ?? [])]} onClose={() => { task.dismiss(); setRestored(undefined); }} />
      {restored && <Notice intent={restored.refused + restored.left.length === 0 ? "success" : "warning"}>{words.restored(restored.found, restored.refused, restored.left.length)}</Notice>}
      {task.busy && <BusyCard busy={task.busy} />}
      <Text>{words.intro}</Text>
      {read && (
        <>
          <Field label={words.search}>
            <Input type="search" value={wanted} contentBefore={<SearchRegular aria-hidden="true" />} onChange={(_, { value }) => setWanted(value)} />
          </Field>
          {found
            ? <section aria-label={words.found(found.length)}><Text role="status" size={200}>{words.found(found.length)}</Text><FunctionList functions={found} onChoose={setChosen} /></section>
            : <div>{functionFamilies.map(({ title, functions: members }) => {
                const family = read.functions.filter(({ id }) => Object.hasOwn(members, id));
                const name = title[currentLanguage()];
                return (
                  <Disclosure key={name} title={name} hint={String(family.length)} open={open === name} onToggle={(now) => setOpen(now ? name : undefined)}>
                    <FunctionList functions={family} onChoose={setChosen} />
                  </Disclosure>
                );
              })}</div>}
        </>
      )}
      <section className={styles.restore} aria-label={words.restore}>
        <Text size={200}>{words.restoreHint}</Text>
        <Button className={styles.start} disabled={busy} onClick={() => void restore()}>{words.restore}</Button>
      </section>
    </Page>
  );
}
