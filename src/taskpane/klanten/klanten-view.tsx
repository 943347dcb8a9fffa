import { useEffect, useReducer, useRef } from "react";
import { Text } from "@fluentui/react-components";
import { paneText } from "../../text";
import { BusyCard } from "../parts/busy-card";
import { Issues } from "../parts/messages";
import { Page } from "../parts/page";
import type { CustomerSource } from "../../xlsx";
import type { ImportService, ImportSourceInput, PaneServices } from "../services/types";
import { useTask } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import { CheckStep } from "./check-step";
import { DoneStep } from "./done-step";
import { importReducer } from "./import-state";
import type { ImportState } from "./import-state";
import { MatchStep } from "./match-step";
import { PartStep } from "./part-step";
import { SourceStep } from "./source-step";

/** Properties of KlantenView. */
export interface KlantenViewProps extends ViewProps {
  readonly onBack: () => void;
}

const titleOf = (stage: ImportState["stage"]): string => {
  const { customers, part, match, check } = paneText();
  if (stage === "part") return part.title;
  if (stage === "match") return match.title;
  return stage === "check" ? check.title : customers.title;
};

/** The customers of the workbook, and the import that brings them in: source, part of a workbook, match, totals, done. */
export function KlantenView({ state: workbook, services, refresh, onBack }: KlantenViewProps) {
  const { customers, check: checkText, sheets } = paneText();
  const task = useTask();
  const [state, dispatch] = useReducer(importReducer, { stage: "source" });
  const importer = useImporter(services);

  const open = async (input: ImportSourceInput) => {
    const opening = await task.run(customers.opening, async (running) => (await importer()).open(input, running));
    if (opening) dispatch({ type: "opened", opening });
  };
  const take = async (part: CustomerSource) => {
    dispatch({ type: "choosing", part });
    const source = await task.run(customers.opening, async (running) => (await importer()).take(part, running));
    if (source) dispatch({ type: "taken", source });
  };
  const check = async () => {
    if (state.stage !== "match") return;
    const checked = await task.run(customers.checking, async (running) => (await importer()).check(state.choices, running), { stoppable: true });
    if (checked) dispatch({ type: "checked", check: checked });
  };
  const write = async () => {
    if (state.stage !== "check") return;
    const report = await task.run(checkText.writing, async (running) => thenRefresh(refresh, async () => (await importer()).write(state.choices, running)), { stoppable: true });
    if (report) dispatch({ type: "written", report });
  };
  const openSheet = (id: string, name: string) => void task.run(sheets.opening(name), () => services.workbook.open(id));
  const back = () => {
    task.dismiss();
    if (state.stage === "part" || state.stage === "match" || state.stage === "check") dispatch({ type: "back" });
    else onBack();
  };

  return (
    <Page title={titleOf(state.stage)} onBack={task.busy ? undefined : back}>
      <Issues issues={task.issues} onClose={task.dismiss} />
      {task.busy && <BusyCard busy={task.busy} />}
      {state.stage === "source" && !task.busy && <CustomerCount count={workbook.customers} />}
      {state.stage === "source" && !task.busy && <SourceStep onOpen={(input) => void open(input)} />}
      {state.stage === "part" && !task.busy && <PartStep offer={state.offer} last={state.chosen} onTake={(part) => void take(part)} />}
      {state.stage === "match" && !task.busy && (
        <MatchStep
          source={state.source} choices={state.choices} onAnother={state.offer ? back : undefined}
          onChange={(choices) => dispatch({ type: "chosen", choices })} onNext={() => void check()}
        />
      )}
      {state.stage === "check" && !task.busy && <CheckStep check={state.check} onImport={() => void write()} />}
      {state.stage === "done" && !task.busy && <DoneStep report={state.report} onOpen={openSheet} onAgain={() => dispatch({ type: "back" })} />}
    </Page>
  );
}

function CustomerCount({ count }: { readonly count: number }) {
  const { customers } = paneText();
  return <Text>{count === 0 ? customers.none : customers.count(count)}</Text>;
}

/** One importer as long as the view is open; its reader is freed when the view goes. */
function useImporter(services: PaneServices): () => Promise<ImportService> {
  const started = useRef<Promise<ImportService>>(undefined);
  useEffect(() => () => {
    void started.current?.then((importer) => importer.close());
    started.current = undefined;
  }, []);
  return () => (started.current ??= services.startImport());
}
