import type { PlanForm } from "../../catalogue";
import type { AnswerValue, RoleId } from "../../definition";
import type { AnswerDifference, PlanChange, StaleContact } from "../../domain";
import type { CellPlace, Insertion, RowTarget } from "../../excel";
import type { Explanation } from "../../functions";
import type { Cell, ColumnMatch, IssueGroup, ImportTotals, MergeProposal, RepeatedKeys, TextEncoding, Delimiter } from "../../import";
import type { SharedTotals } from "../../team";
import type { ColleagueFile, DivisionRemark, Handout, Share } from "../../workbooks";
import type { CustomerSource } from "../../xlsx";
import type { PaneIssue } from "../issues";
import type { CheckService } from "./check-types";
import type { TeamService } from "./team-types";

/** How far a long action is; `what` names the part in hand, such as the title of a sheet. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly what?: string;
}

/** How a long action reports, and how it is asked to stop. */
export interface Task {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/** Whether a sheet stands in the workbook. `unfinished`: its drawing was interrupted. */
export type SheetStanding = "absent" | "drawn" | "unfinished";

/** One sheet of the catalogue as the pane shows it. `answered` of `total` answers are given; 0 of 0 has nothing to answer. */
export interface SheetState {
  readonly id: string;
  /** The tab as the person knows it: renamed tabs keep their own name. */
  readonly title: string;
  readonly purpose: string;
  readonly role: RoleId;
  readonly standing: SheetStanding;
  readonly answered: number;
  readonly total: number;
}

/** An account plan as the pane shows it. `forms` are those of which every sheet stands; `sheets` all that stand. */
export interface PlanState {
  readonly number: number;
  /** The customer, as the plan calls it. */
  readonly account: string;
  readonly forms: readonly PlanForm[];
  readonly sheets: readonly SheetState[];
  readonly answered: number;
  readonly total: number;
}

/**
 * Sheets of an account plan that a person copied in Excel, of which one new plan can be made. `number`: that of the plan that
 * was copied, which may be gone. `account`: whom the copies name instead of its customer; "" when they name nobody else.
 */
export interface PlanCopy {
  readonly number: number;
  readonly titles: readonly string[];
  readonly account: string;
}

/** A quarter that was to be kept. `locked`: it is kept now; otherwise it was kept before and nothing was written. */
export interface LockReport {
  readonly quarter: string;
  readonly locked: boolean;
}

/** What moved in a plan between the last two quarters that were kept. */
export interface PlanMoves {
  readonly from: string;
  readonly to: string;
  readonly changes: readonly PlanChange[];
}

/** An action that the answers of one sheet give rise to, and that a person may take over into a to-do table. */
export interface Proposal {
  readonly text: string;
  readonly table: string;
  /** Id and title of the to-do sheet that it would come on. */
  readonly sheet: string;
  readonly sheetTitle: string;
  /** Title of the sheet that gives rise to it. */
  readonly origin: string;
}

/** What the pane knows of the workbook; read afresh, never kept. */
export interface WorkbookState {
  /** The visible sheets of the catalogue but those of account plans and of a roll-up, in its order. */
  readonly sheets: readonly SheetState[];
  readonly plans: readonly PlanState[];
  /** Copied sheets of account plans. */
  readonly copies: readonly PlanCopy[];
  readonly customers: number;
  /** Actions that the sheets propose now, in the order of the sheets. */
  readonly proposals: readonly Proposal[];
  /** Any sheet of ours stands in the workbook. */
  readonly started: boolean;
  /** What the person made beside our sheets: titles of sheets, and headers of columns in our tables by the title of their sheet. */
  readonly own: { readonly sheets: readonly string[]; readonly columns: readonly { readonly sheet: string; readonly columns: readonly string[] }[] };
  /** Answers and tables that could not be read. */
  readonly issues: readonly PaneIssue[];
}

/** What came of drawing: how many sheets stand, whether it was stopped, and what stood in the way of the others. */
export interface DrawReport {
  readonly drawn: number;
  readonly total: number;
  readonly stopped: boolean;
  readonly issues: readonly PaneIssue[];
}

/** The contacts of the workbook. `stale`: whom nobody spoke to in the last so many `months`; `day` is the last day on which somebody did. */
export interface ContactRegister {
  readonly names: readonly string[];
  readonly months: number;
  readonly stale: readonly StaleContact[];
}

/**
 * A cell about a person. `label` is what the cell is on a sheet of ours, "" where that is not known. `fate`: what becomes of
 * it when the person is removed; on a sheet that is not ours it is always kept.
 */
export interface PersonCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly label: string;
  readonly text: string;
  readonly ours: boolean;
  readonly fate: "empty" | "replace" | "keep";
}

/** What came of removing a person: how many cells were emptied, in how many texts the name was replaced, and the cells that stay as they are. */
export interface RemovalReport {
  readonly emptied: number;
  readonly replaced: number;
  readonly left: readonly PersonCell[];
  readonly issues: readonly PaneIssue[];
}

/** Everything the pane asks of the workbook. Failures come as PaneFailure or ExcelFailure, which carry an issue. */
export interface WorkbookService {
  load(): Promise<WorkbookState>;
  /** Draws the sheets that every workbook starts with and the first opdracht. */
  make(example: boolean, task: Task): Promise<DrawReport>;
  /** Draws a sheet, new or again; of several only those that do not stand yet or are not finished. What they cannot do without comes along. */
  draw(ids: readonly string[], task: Task): Promise<DrawReport>;
  remove(id: string): Promise<DrawReport>;
  /** Makes an account plan for a customer in a form; a plan that the customer has already is made more extensive, never doubled. */
  makePlan(account: string, form: PlanForm, task: Task): Promise<DrawReport>;
  /** Makes an account plan of copied sheets, by their titles, for a customer; the copies go once everything on them stands in the plan. */
  makePlanOfCopies(titles: readonly string[], account: string, task: Task): Promise<DrawReport>;
  /** Draws every sheet of an account plan that stands again, and finishes what was interrupted. */
  redrawPlan(number: number, task: Task): Promise<DrawReport>;
  /** Takes an account plan away with all its sheets. */
  removePlan(number: number): Promise<DrawReport>;
  /** Keeps the figures of a plan under the last quarter that was filled in; one that was kept before only when it is to be replaced. */
  lockQuarter(number: number, replace: boolean): Promise<LockReport>;
  /** What moved between the last two quarters that were kept; null when there are fewer than two. */
  planMoves(number: number): Promise<PlanMoves | null>;
  /** The names of all customers, each once. */
  customerNames(): Promise<readonly string[]>;
  /** Puts a proposal in its to-do table, chosen and open, with where it came from. */
  take(proposal: Proposal): Promise<void>;
  /** Names of contacts, and those who are proposed for removal. */
  contacts(): Promise<ContactRegister>;
  /** Every cell about a person; null when it was stopped. */
  findPerson(name: string, task: Task): Promise<readonly PersonCell[] | null>;
  /** Takes a person out of our sheets; null when it was stopped, and then nothing was changed. */
  removePerson(name: string, task: Task): Promise<RemovalReport | null>;
  open(id: string): Promise<void>;
  openCell(cell: Pick<PersonCell, "sheet" | "row" | "column">): Promise<void>;
  /** Calls back after a change in the workbook; returns how to stop listening. */
  onChanged(handler: () => void): () => void;
}

/** Where customers come from. */
export type ImportSourceInput =
  | { readonly kind: "file"; readonly file: File }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "selection" };

/** A workbook as it was chosen: the tables and sheets of which a person takes one. `issues` are of sheets that cannot be read. */
export interface WorkbookOffer {
  /** File name. */
  readonly name: string;
  readonly parts: readonly CustomerSource[];
  readonly issues: readonly PaneIssue[];
}

/** What opening gives: a source; or a workbook to choose from, and no source when it is not obvious which part is meant. */
export type Opening =
  | { readonly source: OpenedSource; readonly offer: WorkbookOffer | null }
  | { readonly source: null; readonly offer: WorkbookOffer };

/** A source that was opened, for the screen on which a person corrects the match. */
export interface OpenedSource {
  readonly kind: ImportSourceInput["kind"];
  /** File name or address of the selection; "" for pasted text. */
  readonly name: string;
  /** The table or sheet of a workbook; null for every other source. */
  readonly part: CustomerSource | null;
  readonly header: readonly string[];
  readonly rowCount: number;
  readonly sample: readonly { readonly row: number; readonly cells: readonly Cell[] }[];
  readonly encoding: TextEncoding | null;
  readonly delimiter: Delimiter | null;
  readonly match: ColumnMatch;
  readonly issues: readonly PaneIssue[];
}

/** What a person chose on the match screen. */
export interface ImportChoices {
  readonly match: ColumnMatch;
  readonly repeated: RepeatedKeys;
}

/** The account before anything is written. `blocked`: an issue stops the import. */
export interface ImportCheck {
  readonly totals: ImportTotals;
  readonly groups: readonly IssueGroup[];
  /** The first of the proposals to see two customers as one; `proposalCount` of them in all. */
  readonly mergeProposals: readonly MergeProposal[];
  readonly proposalCount: number;
  readonly counts: { readonly added: number; readonly updated: number; readonly unchanged: number; readonly onlyInWorkbook: number };
  /** Customers of the example company that make room; 0 when the list holds others too. */
  readonly example: number;
  readonly blocked: boolean;
}

/** What was written. `rows` stand in the workbook; less than `total` only when the person stopped. */
export interface ImportReport {
  readonly rows: number;
  readonly total: number;
  readonly stopped: boolean;
}

/** One import from source to workbook; `close` frees the reader. */
export interface ImportService {
  open(source: ImportSourceInput, task: Task): Promise<Opening>;
  /** Takes one part of the workbook that was opened last, also after another part. */
  take(part: CustomerSource, task: Task): Promise<OpenedSource>;
  /** Null when the person stopped; nothing is kept then. */
  check(choices: ImportChoices, task: Task): Promise<ImportCheck | null>;
  write(choices: ImportChoices, task: Task): Promise<ImportReport>;
  close(): void;
}

/** `clean`: drawn afresh, computes as the workbook does. `fixed`: values only, for people without the add-in. `team`: as clean, without what is private. */
export type CopyKind = "clean" | "fixed" | "team";

/** How far a copy is; `total` 0 where the part in hand cannot be counted. */
export interface CopyProgress extends Omit<Progress, "what"> {
  readonly part: "reading" | "computing" | "writing" | "opening";
}

/** How making a copy reports, and how it is asked to stop. */
export interface CopyTask {
  readonly onProgress?: (progress: CopyProgress) => void;
  readonly signal?: AbortSignal;
}

/** What a team version leaves out: sheets by title, and answers of other sheets; and the totals that it holds instead. */
export interface TeamCheck {
  readonly sheets: readonly string[];
  readonly answers: readonly { readonly sheet: string; readonly labels: readonly string[] }[];
  readonly shared: SharedTotals;
}

/** What a person must know before a copy is made; nothing when there are no issues and it is no team version. */
export interface CopyCheck {
  readonly issues: readonly PaneIssue[];
  /** Null but for a team version. */
  readonly team: TeamCheck | null;
}

/** One copy from reading to opening; the workbook itself is only read. `close` frees the thread that computes and writes. */
export interface CopyService {
  /** Reads the workbook and computes the copy. Null when the person stopped. */
  prepare(kind: CopyKind, task: CopyTask): Promise<CopyCheck | null>;
  /** Writes what was prepared and opens it as a new workbook. False when the person stopped; nothing was made then. */
  open(task: CopyTask): Promise<boolean>;
  close(): void;
}

/** Whose customers they are in Klanten; `key` tells colleagues apart. */
export interface ColleagueState extends Share {
  readonly key: string;
  readonly name: string;
}

/** Who has customers in the workbook. `rest`: customers without an accountmanager; `sheets`: ids of the sheets that a workbook can have besides those of every one. */
export interface ColleagueList {
  readonly colleagues: readonly ColleagueState[];
  readonly rest: Share;
  readonly all: Share;
  readonly remarks: readonly DivisionRemark[];
  readonly sheets: readonly string[];
  readonly boekjaar: number;
  /** Cells that could not be read. */
  readonly issues: readonly PaneIssue[];
}

/** Who gets a workbook with which sheets. `deals`: their leads and deals go along; `restName`: what a workbook for the customers of nobody is called, absent for none. */
export interface ColleagueChoices {
  readonly colleagues: readonly string[];
  readonly sheets: readonly string[];
  readonly deals: boolean;
  readonly restName?: string;
}

/** A prefilled workbook for every colleague; the open workbook is only read. `close` frees the thread that makes them. */
export interface ColleagueService {
  /** Whether the pane can offer a file to be saved; in Excel for Mac it cannot. */
  readonly saves: boolean;
  /** Reads the tables. Null when the person stopped. */
  read(task: Task): Promise<ColleagueList | null>;
  /** Makes all workbooks as one zip. Null when the person stopped; nothing was made then. */
  makeZip(choices: ColleagueChoices, task: Task): Promise<{ readonly zip: Blob; readonly handout: Handout } | null>;
  /** Starts with the first workbook; how many there will be. */
  begin(choices: ColleagueChoices): Promise<number>;
  /** Makes the next workbook and opens it; one that Excel refused is next again. Null after the last. */
  openNext(): Promise<Pick<ColleagueFile, "colleague" | "fileName"> | null>;
  /** The account of what was made since the start. */
  handout(): Promise<Handout>;
  close(): void;
}

/** One question to the customer, with what we think and what the customer answers. */
export interface FormLine {
  readonly key: string;
  readonly question: string;
  readonly ours: AnswerValue;
  readonly theirs: AnswerValue;
  readonly difference: AnswerDifference;
}

/** A sheet that a customer sent back, beside our own answers. `known`: a customer of the workbook has the name that it says. */
export interface FormAnswers {
  readonly account: string;
  readonly known: boolean;
  /** Who filled it in, as what and when (a serial number); "" or null when it does not say. */
  readonly name: string;
  readonly position: string;
  readonly day: number | null;
  readonly lines: readonly FormLine[];
  /** Answers that could not be read. */
  readonly issues: readonly PaneIssue[];
}

/** The sheet with questions that goes to a customer and comes back. */
export interface FormService {
  /** Opens the sheet for a customer as a new workbook. */
  makeForm(account: string): Promise<void>;
  /** Reads a sheet that came back; takes nothing over. */
  readForm(file: File): Promise<FormAnswers>;
}

/** The cell that is explained: as it is called, as it was typed and as it shows. */
export interface ShownCell {
  /** With the title of its sheet, for a person to read: `Blad 1!C3`. */
  readonly address: string;
  /** In the language of the person; "" for a cell without a formula. */
  readonly formula: string;
  readonly text: string;
}

/** One call of a KOMPAS function, explained. */
export interface ExplainedCall {
  readonly explanation: Explanation;
  /** Per argument of the formula the cells that it is, as they are written; null for an expression or a value. */
  readonly references: readonly (string | null)[];
  /** The sheet of the formula. */
  readonly sheet: string;
}

/**
 * Where the figure of the selected cell comes from. `silent`: a KOMPAS formula whose functions were not called, because
 * Excel does not know them, is still computing, or saw no need. `from`: the address of the formula when it stands in another cell.
 */
export type CellExplanation =
  | { readonly kind: "no-formula"; readonly cell: ShownCell }
  | { readonly kind: "no-kompas"; readonly cell: ShownCell }
  | { readonly kind: "silent"; readonly cell: ShownCell; readonly why: "unknown" | "busy" | "not-called" }
  | { readonly kind: "explained"; readonly cell: ShownCell; readonly from: string | null; readonly calls: readonly ExplainedCall[]; readonly more: number };

/** Explains the figure in the selected cell; nothing in the workbook is written. */
export interface ExplainService {
  /** Failures come as ExcelFailure. */
  explainSelected(): Promise<CellExplanation>;
  /** Calls back when another cell is selected; returns how to stop. */
  onSelected(handler: () => void): Promise<() => Promise<void>>;
  /** Shows and selects a row of the cells that a formula refers to; gives its address, null when they are no longer there. */
  selectRow(target: RowTarget): Promise<string | null>;
}

/** A KOMPAS function as Excel knows it, described in the language of the pane. */
export interface FunctionInfo {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional?: boolean; readonly repeating?: boolean }[];
}

/** What became of the KOMPAS formulas that showed no figure: `found` in all, of which `refused` could not be entered again and `left` still show none. */
export interface FormulasReport {
  readonly found: number;
  readonly refused: number;
  readonly left: readonly CellPlace[];
  readonly issues: readonly PaneIssue[];
}

/** The tables of ours that stand: per table the header of each column by its key. */
export type TableHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The functions for formulas of a person's own. */
export interface FunctionsService {
  list(): Promise<readonly FunctionInfo[]>;
  tables(): Promise<TableHeaders>;
  /** Where the selection is, such as `Blad1!B2:B40`. */
  selection(): Promise<string>;
  /** Enters a formula in the active cell; over what stands there only when told. */
  insert(formula: string, replace: boolean): Promise<Insertion>;
  /** Enters KOMPAS formulas again that show #NAME? or #BUSY!, and touches nothing else. */
  restore(task: Task): Promise<FormulasReport>;
}

/** What the pane remembers outside the workbook: only whether the notice on the undo list was given. */
export interface NoticeService {
  wasGiven(): boolean;
  given(): void;
}

/** All services, handed to the pane by its entry. Those that start with `start` load their code when they are first used. */
export interface PaneServices {
  readonly workbook: WorkbookService;
  readonly notice: NoticeService;
  readonly startImport: () => Promise<ImportService>;
  readonly startCheck: () => Promise<CheckService>;
  readonly startCopy: () => Promise<CopyService>;
  readonly startColleagues: () => Promise<ColleagueService>;
  readonly startForm: () => Promise<FormService>;
  readonly startExplaining: () => Promise<ExplainService>;
  readonly startFunctions: () => Promise<FunctionsService>;
  readonly startTeam: () => Promise<TeamService>;
  /** Calls back when the ribbon asks for a new workbook, also for a request made before; returns how to stop listening. */
  readonly onNewWorkbook: (handler: () => void) => () => void;
  readonly version: string;
}
