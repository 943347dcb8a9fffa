import { EXAMPLE_PLAN, exampleCompany } from "../../catalogue";
import type { AccountPlan } from "../../catalogue";
import { activatePlace, activateSheet, readAnswers, readTable } from "../../excel";
import { holdsCustomer } from "../../import";
import type { ExistingWorkbook } from "../../plan";
import { matchTable } from "../../workbooks";
import type { PaneIssue } from "../issues";
import type { Changes } from "./changes";
import { customerColumns } from "./customer-table";
import { drawSheets, readGround, takeAway } from "./drawing";
import { holdsExample } from "./example";
import { contactRegister, findPerson, removePerson } from "./persons";
import { makePlanOfCopies, planCopies } from "./plan-copies";
import { changesOf, customerNames, lockQuarter, planRequest, planStates, removePlan, standingSheetsOf } from "./plans";
import { proposalsIn, takeProposal } from "./proposals";
import { FIRST_SHEETS, isAnswer, sheetStates, standsWhole, withCompanions } from "./sheets";
import { readStanding } from "./standing";
import type { DrawReport, WorkbookService, WorkbookState } from "./types";

const SHOWN_ISSUES = 3;
const NOTHING_DRAWN: DrawReport = { drawn: 0, total: 0, stopped: false, issues: [] };

/** The workbook behind the pane: reads it, draws in it, and tells when a person changed it. */
export function createWorkbookService(changes: Changes): WorkbookService {
  return {
    load: async () => {
      await changes.listen();
      return loadState();
    },
    make: (example, task) => changes.silently(async () => {
      const ground = await readGround();
      const ids = FIRST_SHEETS.filter((id) => !standsWhole(ground.existing, id));
      return drawSheets({ ...ground, ids, ...(example && exampleCompany) }, task);
    }),
    draw: (ids, task) => changes.silently(async () => {
      const ground = await readGround();
      const contents = await holdsExample(ground.existing) ? exampleCompany : {};
      return drawSheets({ ...ground, ids: withCompanions(ids, ground.existing), ...contents }, task);
    }),
    remove: (id) => changes.silently(async () => {
      await takeAway(id);
      return NOTHING_DRAWN;
    }),
    makePlan: (account, form, task) => changes.silently(async () => {
      const { plan, ...request } = await planRequest(account, form);
      const example = isExamplePlan(plan) && await holdsExample(request.existing) ? exampleCompany : undefined;
      return drawSheets({ ...request, ids: [...new Set(request.ids.flatMap((id) => withCompanions([id], request.existing)))], ...example }, task);
    }),
    makePlanOfCopies: (titles, account, task) => changes.silently(() => makePlanOfCopies(titles, account, task)),
    redrawPlan: (number, task) => changes.silently(async () => {
      const ground = await readGround();
      return drawSheets({ ...ground, ids: standingSheetsOf(ground.existing, number) }, task);
    }),
    removePlan: (number) => changes.silently(async () => {
      const ground = await removePlan(number);
      if (!ground.existing.sheets["plannen"]) return NOTHING_DRAWN;
      const { issues } = await drawSheets({ ...ground, ids: ["plannen"] }, {});
      return { ...NOTHING_DRAWN, issues };
    }),
    lockQuarter: (number, replace) => changes.silently(() => lockQuarter(number, replace)),
    planMoves: changesOf,
    customerNames,
    take: (proposal) => changes.silently(() => takeProposal(proposal)),
    contacts: contactRegister,
    findPerson,
    removePerson: (name, task) => changes.silently(() => removePerson(name, task)),
    open: activateSheet,
    openCell: activatePlace,
    onChanged: changes.subscribe,
  };
}

/** The plan of the example company has contents of its own; another plan under its number has not. */
const isExamplePlan = ({ number, name }: AccountPlan): boolean => number === EXAMPLE_PLAN.number && name === EXAMPLE_PLAN.name;

async function loadState(): Promise<WorkbookState> {
  const existing = await readStanding();
  const ids = existing.definitions.filter(({ id, role }) => existing.sheets[id] && role !== "team" && (role !== "workbook" || id === "overzicht")).map(({ id }) => id);
  const { answers, columns, issues } = await readAnswers(ids, isAnswer);
  const unreadable: readonly PaneIssue[] = issues;
  const counted = answers["overzicht"]?.["klanten"];
  return {
    sheets: sheetStates(existing, answers).filter(({ role }) => role !== "accountplan" && role !== "team"),
    plans: planStates(existing, answers),
    copies: await planCopies(existing, answers),
    proposals: proposalsIn(existing, columns),
    customers: typeof counted === "number" ? counted : existing.sheets["klanten"] ? await countCustomers(existing.sheets["klanten"].tables["Klanten"]?.headers ?? []) : 0,
    started: Object.keys(existing.sheets).length > 0,
    own: ownIn(existing),
    issues: unreadable.slice(0, SHOWN_ISSUES),
  };
}

function ownIn({ sheets, otherTitles }: ExistingWorkbook): WorkbookState["own"] {
  const tables = Object.values(sheets).flatMap((sheet) => Object.entries(sheet.tables).map(([table, { headers }]) => ({ sheet: sheet.title, columns: matchTable(table, headers).own })));
  return { sheets: otherTitles, columns: tables.filter(({ columns }) => columns.length > 0) };
}

/** Without Overzicht nobody has counted the customers yet. */
async function countCustomers(headers: readonly string[]): Promise<number> {
  if (headers.length === 0) return 0;
  const columns = customerColumns(headers).filter(({ key }) => key === "klant" || key === "debiteurennummer");
  const { rows } = await readTable("Klanten", columns);
  return rows.filter(holdsCustomer).length;
}
