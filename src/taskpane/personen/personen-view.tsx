import { useEffect, useState } from "react";
import { Text } from "@fluentui/react-components";
import { paneText } from "../../text";
import type { PaneIssue } from "../issues";
import { BusyCard } from "../parts/busy-card";
import { Issues, Notice } from "../parts/messages";
import { Page } from "../parts/page";
import type { ContactRegister, PersonCell } from "../services/types";
import { useTask } from "../use-task";
import { thenRefresh } from "../use-workbook";
import type { ViewProps } from "../view-props";
import { FoundCells } from "./found-cells";
import { NameForm } from "./name-form";
import { RemovePerson } from "./remove-person";
import { StaleContacts } from "./stale-contacts";

/** Properties of PersonenView. */
export interface PersonenViewProps extends ViewProps {
  readonly onBack: () => void;
}

/** What stands somewhere in the workbook about a person: after a search, or what was left after a removal. */
interface Found {
  readonly name: string;
  readonly cells: readonly PersonCell[];
}

/** What the workbook holds about a person: to show on request, or to remove. Contacts of long ago are proposed. */
export function PersonenView({ state, services, refresh, onBack }: PersonenViewProps) {
  const { persons, sheets } = paneText();
  const task = useTask();
  const { register, issues } = useRegister({ state, services });
  const [name, setName] = useState("");
  const [found, setFound] = useState<Found>();
  const [outcome, setOutcome] = useState<string>();
  const [obstacles, setObstacles] = useState<readonly PaneIssue[]>([]);
  const busy = task.busy !== undefined;

  const forget = () => {
    setFound(undefined);
    setOutcome(undefined);
    setObstacles([]);
  };
  const search = async (wanted: string) => {
    forget();
    setName(wanted);
    const cells = await task.run(persons.searching, (running) => services.workbook.findPerson(wanted, running), { stoppable: true });
    if (cells === null) setOutcome(persons.stopped);
    else if (cells) setFound({ name: wanted, cells });
  };
  const remove = async (wanted: string) => {
    forget();
    const report = await task.run(persons.removing, (running) => thenRefresh(refresh, () => services.workbook.removePerson(wanted, running)), { stoppable: true });
    if (report === undefined) return;
    setOutcome(report ? persons.removed(report.emptied, report.replaced, report.left.length) : persons.stopped);
    if (!report) return;
    setObstacles(report.issues);
    if (report.left.length > 0) setFound({ name: wanted, cells: report.left });
  };
  const open = (cell: PersonCell) => void task.run(sheets.opening(cell.sheet), () => services.workbook.openCell(cell));

  return (
    <Page title={persons.title} onBack={busy ? undefined : onBack}>
      {outcome && <Notice intent="info">{outcome}</Notice>}
      <Issues issues={[...task.issues, ...obstacles]} onClose={() => { task.dismiss(); setObstacles([]); }} />
      <Issues issues={issues} />
      <Text>{persons.intro}</Text>
      <NameForm name={name} names={register?.names ?? []} busy={busy} onChange={setName} onSearch={() => void search(name.trim())} />
      {task.busy && <BusyCard busy={task.busy} />}
      {found && <FoundCells name={found.name} cells={found.cells} busy={busy} onOpen={open} />}
      {found && <RemovePerson name={found.name} cells={found.cells} busy={busy} onRemove={() => void remove(found.name)} />}
      {register && <StaleContacts register={register} busy={busy} onShow={(contact) => void search(contact)} />}
    </Page>
  );
}

/** The contacts of the workbook, read again whenever the workbook was. */
function useRegister({ state, services }: Pick<ViewProps, "state" | "services">) {
  const [register, setRegister] = useState<ContactRegister>();
  const { run, issues } = useTask();
  const { workbook } = services;
  useEffect(() => {
    void run(paneText().common.reading, () => workbook.contacts()).then((read) => read && setRegister(read));
  }, [run, state, workbook]);
  return { register, issues };
}
