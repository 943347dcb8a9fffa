import { inPlan, planId, planNumberOf, sheetsOfForm } from "../../catalogue";
import type { AccountPlan } from "../../catalogue";
import { nameKey } from "../../domain";
import { readAnswers, readCopies, readTable, removeCopy } from "../../excel";
import type { CopiedSheet } from "../../excel";
import type { Answers, TableRow, TableRows } from "../../plan";
import { matchTable } from "../../workbooks";
import { issueOf, PaneFailure } from "../issues";
import type { PaneIssue } from "../issues";
import { remainsOn, tableOn } from "./copied-sheet";
import { drawSheets, readGround } from "./drawing";
import type { Ground } from "./drawing";
import { accountOf, knownOf, listsIn, newPlan, standingSheetsOf } from "./plans";
import { isAnswer, standsWhole, withCompanions } from "./sheets";
import { readStanding } from "./standing";
import type { Standing } from "./standing";
import type { DrawReport, PlanCopy, Task } from "./types";

/** Where on a sheet of a plan the customer itself stands: that is the one whom the new plan is for, not the one of the plan that was copied. */
const CUSTOMER = [
  { part: "", name: "account", keys: ["account"] },
  { part: "ap", name: "naam", keys: ["naam", "debiteurennummer", "onderdeel_van"] },
] as const;

/**
 * The sheets of account plans that a person copied, by the new plan that they would make: of a sheet that was copied twice the
 * first copy in the order of the tabs goes with the first copies of the others.
 * @throws ExcelFailure
 */
export async function planCopies(existing: Standing, answers: Answers): Promise<readonly PlanCopy[]> {
  const sets = setsOf(existing.copies);
  return Promise.all(sets.map(async ({ number, copies }) => {
    const own = existing.plans.find((plan) => plan.number === number);
    const first = copies.find(({ id }) => id === planId({ number }));
    const account = first && textOf((await readCopies([first])).answers[first.id]?.["account"]);
    const isOther = account !== undefined && (!own || nameKey(account) !== nameKey(accountOf(own, answers)));
    return { number, titles: copies.map(({ title }) => title), account: isOther ? account : "" };
  }));
}

interface CopySet { readonly number: number; readonly copies: readonly CopiedSheet[] }

function setsOf(copies: readonly CopiedSheet[]): readonly CopySet[] {
  const sets = new Map<string, CopiedSheet[]>();
  copies.forEach((copy, index) => {
    const number = planNumberOf(copy.id);
    if (number === undefined) return;
    const earlier = copies.slice(0, index).filter(({ id }) => id === copy.id).length;
    const key = `${number}:${earlier}`;
    sets.set(key, [...(sets.get(key) ?? []), copy]);
  });
  return [...sets].map(([key, each]) => ({ number: Number(key.split(":")[0]), copies: each }));
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

/** What a plan is made of: the copied sheets, whom it is for, and what the workbook knows of that customer. */
interface Making {
  readonly copies: readonly CopiedSheet[];
  readonly account: string;
  readonly plan: AccountPlan;
  readonly known: Answers;
}

/**
 * Makes a plan for a customer of the sheets with these titles, which a person copied: the same sheets as the plan that they
 * were copied from, with the answers and rows of the copies. A plan that the customer has already gets them where it has no
 * such sheet yet. Each copy goes once the plan holds all that was on it: a copy with anything more stays, and as long as
 * the plan is not whole they all do.
 * @throws ExcelFailure, PaneFailure when a copy is gone, or when the customer's plan is the one that was copied or has such a
 * sheet with other answers; nothing was changed then.
 */
export async function makePlanOfCopies(titles: readonly string[], account: string, task: Task): Promise<DrawReport> {
  const before = await readStanding();
  const copies = titles.map((title) => copyAt(before, title));
  const { answers } = await readAnswers(before.plans.map((plan) => planId(plan)));
  const plan = before.plans.find((each) => nameKey(accountOf(each, answers)) === nameKey(account)) ?? newPlan(before, account);
  if (copies.some(({ id }) => planNumberOf(id) === plan.number)) throw new PaneFailure({ code: "copied-sheet-own", account });
  const ground = await readGround([plan]);
  const making = { copies, account, plan, known: await knownOf(account, plan, ground) };
  const contents = await contentsFor(making, ground);
  const wanted = sheetsLike(making, ground.existing).filter((id) => !standsWhole(ground.existing, id));
  const ids = new Set([...wanted, ...listsIn(ground.existing)].flatMap((id) => withCompanions([id], ground.existing)));
  const report = await drawSheets({ ...ground, ids: [...ids], ...contents }, task);
  return { ...report, issues: [...report.issues, ...(await clearUp(making, report))] };
}

function copyAt({ copies }: Standing, title: string): CopiedSheet {
  const found = copies.find((copy) => copy.title === title);
  if (!found) throw new PaneFailure({ code: "copied-sheet-gone", title });
  return found;
}

/** The sheets of the new plan: those that every plan has, those of the plan that was copied as far as it stands, and the copies. */
function sheetsLike({ copies, plan }: Making, existing: Standing): readonly string[] {
  const models = copies.flatMap(({ id }) => [id, ...standingSheetsOf(existing, planNumberOf(id) ?? 0)]);
  return [...new Set([...sheetsOfForm(plan, "bierviltje"), ...models.map((id) => inPlan(id, plan))])];
}

/** What the new sheets start with. @throws PaneFailure when a sheet stands already and says something else than its copy. */
async function contentsFor(making: Making, { existing }: Ground): Promise<{ readonly answers: Answers; readonly tables: TableRows }> {
  const answers: Record<string, Answers[string]> = { ...making.known };
  const tables: Record<string, readonly TableRow[]> = {};
  for (const copy of making.copies) {
    const id = inPlan(copy.id, making.plan);
    const contents = forCustomer(id, await contentsOn(copy), making);
    const standing = existing.sheets[id];
    if (standing && !holds(await contentsOn({ id, ...standing }), contents)) throw new PaneFailure({ code: "copied-sheet-differs", title: copy.title, account: making.account, other: standing.title });
    answers[id] = { ...answers[id], ...contents.answers };
    const table = tableOn({ ...copy, id });
    if (table) tables[table.block.name] = contents.rows;
  }
  return { answers, tables };
}

/** What a person filled in on a sheet; `whole`: no cell of it holds an error. */
interface Contents {
  readonly answers: Answers[string];
  readonly rows: readonly TableRow[];
  readonly whole: boolean;
}

async function contentsOn(sheet: CopiedSheet): Promise<Contents> {
  const { answers, issues } = await readCopies([sheet], isAnswer);
  const table = tableOn(sheet);
  const body = table && await readTable(table.name, matchTable(table.block.name, table.headers).filled);
  return {
    answers: Object.fromEntries(Object.entries(answers[sheet.id] ?? {}).filter(([key]) => isAnswer(sheet.id, key))),
    rows: body?.rows ?? [],
    whole: issues.length === 0 && (body?.issues ?? []).length === 0,
  };
}

/** The contents for the customer of the new plan: a copy that names another one does not keep that customer's name and number; one that names nobody is completed. */
function forCustomer(id: string, contents: Contents, { account, plan, known }: Making): Contents {
  const customer = CUSTOMER.find(({ part }) => planId(plan, part) === id);
  const named = customer && nameKey(textOf(contents.answers[customer.name]));
  if (!customer || named === nameKey(account)) return contents;
  const own = named === "" ? contents.answers : {};
  return { ...contents, answers: { ...contents.answers, ...Object.fromEntries(customer.keys.map((key) => [key, own[key] ?? known[id]?.[key] ?? null])) } };
}

/** Whether a sheet holds all that another one does. */
function holds(sheet: Contents, other: Contents): boolean {
  const same = (one: Answers[string] | undefined, two: Answers[string]): boolean => Object.entries(two).every(([key, value]) => (one?.[key] ?? null) === value);
  return same(sheet.answers, other.answers) && other.rows.every((row, index) => same(sheet.rows[index], row));
}

/** Takes away each copy of which the plan holds everything; says which stay, and why. */
async function clearUp(making: Making, { stopped, issues }: DrawReport): Promise<readonly PaneIssue[]> {
  const titles = making.copies.map(({ title }) => title);
  if (stopped || issues.length > 0) return [{ code: "copied-sheets-kept", titles }];
  const told: PaneIssue[] = [];
  for (const title of titles) {
    try {
      const cells = await takeOver(title, making);
      if (cells) told.push({ code: "copied-sheet-kept", title, cells });
    } catch (failure) {
      const issue = issueOf(failure);
      if (!issue) throw failure;
      told.push(issue, { code: "copied-sheets-kept", titles: [title] });
    }
  }
  return told;
}

/** Takes a copy away; otherwise where on it something stands that the plan does not hold, as far as that can be told. Reads both afresh: somebody may have typed on them. */
async function takeOver(title: string, making: Making): Promise<readonly string[] | null> {
  const ground = await readGround();
  const copy = copyAt(ground.existing, title);
  const id = inPlan(copy.id, making.plan);
  const standing = ground.existing.sheets[id];
  const contents = await contentsOn(copy);
  const remains = await remainsOn(copy, ground);
  const isHeld = standing !== undefined && contents.whole && holds(await contentsOn({ id, ...standing }), forCustomer(id, contents, making));
  if (!isHeld || remains?.length !== 0) return remains ?? [];
  await removeCopy(copy, ground.existing);
  return null;
}
