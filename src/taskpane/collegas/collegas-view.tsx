import { useEffect, useState } from "react";
import { Button, Text } from "@fluentui/react-components";
import { colleagueText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { ColleagueChoices, ColleagueList } from "../services/types";
import { useTask } from "../use-task";
import type { ViewProps } from "../view-props";
import { ChooseStep } from "./choose-step";
import { firstChoice } from "./choice";
import type { Choice } from "./choice";
import { EmptyStep } from "./empty-step";
import { OpenStep } from "./open-step";
import type { Opening } from "./open-step";
import { SaveStep } from "./save-step";
import type { Made } from "./save-step";
import { useColleagues } from "./use-colleagues";

/** Properties of CollegasView. */
export interface CollegasViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** A prefilled workbook for every colleague: who, which sheets, and then one file to save, or where that cannot be one workbook after the other. */
export function CollegasView({ state, services, go, onBack }: CollegasViewProps) {
  const text = colleagueText();
  const task = useTask();
  const start = useColleagues(services);
  const [list, setList] = useState<ColleagueList>();
  const [choice, setChoice] = useState<Choice>();
  const [made, setMade] = useState<Made>();
  const [opening, setOpening] = useState<Opening>();
  const [outcome, setOutcome] = useState<string>();

  const read = async () => {
    setOutcome(undefined);
    const found = await task.run(text.reading, async (running) => (await start()).read(running));
    if (!found) return;
    setList(found);
    // Of nobody there was nothing to choose.
    setChoice((before) => (before && list && list.colleagues.length > 0 ? before : firstChoice(found, state.sheets)));
  };
  useEffect(() => {
    void read();
    // Once: the tables are read again when the view is opened again, or when somebody asks for it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  const openNext = (before: Opening) => task.run(text.opening, async () => {
    const service = await start();
    const file = await service.openNext();
    const done = before.done + 1;
    setOpening({ ...before, done, name: file?.fileName ?? "", ...((!file || done >= before.total) && { handout: await service.handout() }) });
  });
  const openEach = async (choices: ColleagueChoices) => {
    setMade(undefined);
    setOutcome(undefined);
    await task.run(text.opening, async () => {
      const service = await start();
      setOpening({ total: await service.begin(choices), done: 0, name: "", saves: service.saves });
    });
  };
  const make = async (choices: ColleagueChoices) => {
    setOutcome(undefined);
    if (!(await start()).saves) return openEach(choices);
    const zip = await task.run(text.making, async (running) => (await start()).makeZip(choices, running), { stoppable: true });
    if (zip === null) setOutcome(text.stopped);
    else if (zip && list) setMade({ ...zip, choices, name: text.zipName(list.boekjaar) });
  };
  const again = () => {
    setMade(undefined);
    setOpening(undefined);
  };
  const openSheet = () => void task.run(text.openCustomers, () => services.workbook.open("klanten"));

  const busy = task.busy !== undefined;
  const choosing = list && choice && !made && !opening;
  return (
    <Page title={text.title} onBack={busy ? undefined : onBack}>
      {outcome !== undefined && <Notice intent="info">{outcome}</Notice>}
      <Issues issues={task.issues} onClose={task.dismiss} />
      {task.busy && <BusyCard busy={task.busy} />}
      {choosing && <Issues issues={list.issues} intent="warning" />}
      {choosing && list.colleagues.length === 0 && <EmptyStep customers={list.all.customers} busy={busy} onImport={() => go("klanten")} onOpen={openSheet} onRead={() => void read()} />}
      {choosing && list.colleagues.length > 0 && !busy && <ChooseStep list={list} sheets={state.sheets} choice={choice} onChange={setChoice} onMake={(choices) => void make(choices)} />}
      {made && <SaveStep made={made} onOpenEach={() => void openEach(made.choices)} />}
      {opening && <OpenStep opening={opening} busy={busy} onNext={() => void openNext(opening)} />}
      {(made ?? opening) && !busy && <Text><Button onClick={again}>{text.again}</Button></Text>}
    </Page>
  );
}
