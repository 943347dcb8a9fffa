import type { Changes } from "./changes";
import type { WorkbookService } from "./types";

/**
 * The workbook service, whose code (the catalogue, plans, drawing) comes when it is first asked for something: the pane
 * stands and says that it reads before that code is there.
 */
export function lateWorkbookService(changes: Changes): WorkbookService {
  let started: Promise<WorkbookService> | undefined;
  const service = () => (started ??= import("./workbook-service").then(({ createWorkbookService }) => createWorkbookService(changes)));
  return {
    load: async () => (await service()).load(),
    make: async (example, task) => (await service()).make(example, task),
    draw: async (ids, task) => (await service()).draw(ids, task),
    remove: async (id) => (await service()).remove(id),
    makePlan: async (account, form, task) => (await service()).makePlan(account, form, task),
    makePlanOfCopies: async (titles, account, task) => (await service()).makePlanOfCopies(titles, account, task),
    redrawPlan: async (number, task) => (await service()).redrawPlan(number, task),
    removePlan: async (number) => (await service()).removePlan(number),
    lockQuarter: async (number, replace) => (await service()).lockQuarter(number, replace),
    planMoves: async (number) => (await service()).planMoves(number),
    customerNames: async () => (await service()).customerNames(),
    take: async (proposal) => (await service()).take(proposal),
    contacts: async () => (await service()).contacts(),
    findPerson: async (name, task) => (await service()).findPerson(name, task),
    removePerson: async (name, task) => (await service()).removePerson(name, task),
    open: async (id) => (await service()).open(id),
    openCell: async (cell) => (await service()).openCell(cell),
    onChanged: changes.subscribe,
  };
}
