import type { TeamReport, TeamService, TeamSource } from "../../src/taskpane/services/team-types";
import type { CheckReport, CheckService, OpenedLedger } from "../../src/taskpane/services/check-types";
import type { ColleagueList, ColleagueService, CopyService, FormService, ImportCheck, ImportService, OpenedSource, PaneServices, SheetState, WorkbookService, WorkbookState } from "../../src/taskpane/services/types";

/** One visible sheet; an opdracht that is drawn and half answered unless told. */
export const sheet = (more: Partial<SheetState> = {}): SheetState => ({
  id: "h1o1", title: "1.1 Plek in de organisatie", purpose: "Zeven keuzes laten zien hoe u ervoor staat.", role: "organisatie",
  standing: "drawn", answered: 3, total: 7, ...more,
});

export const abc = sheet({ id: "abc", title: "ABC-piramide", role: "workbook", answered: 0, total: 0 });

/** A workbook in which something was drawn. */
export const workbook = (more: Partial<WorkbookState> = {}): WorkbookState => ({ sheets: [abc, sheet()], customers: 17411, plans: [], copies: [], proposals: [], started: true, own: { sheets: [], columns: [] }, issues: [], ...more });

export const emptyWorkbook: WorkbookState = {
  sheets: [{ ...abc, standing: "absent" }, sheet({ standing: "absent", answered: 0, total: 0 })], customers: 0, plans: [], copies: [], proposals: [], started: false, own: { sheets: ["Blad1"], columns: [] }, issues: [],
};

/** A workbook service whose every answer a test can replace. */
export function workbookService(state: WorkbookState, more: Partial<WorkbookService> = {}): WorkbookService {
  const report = { drawn: 1, total: 1, stopped: false, issues: [] };
  return {
    load: async () => state,
    make: async () => report,
    draw: async () => report,
    remove: async () => report,
    makePlan: async () => report,
    makePlanOfCopies: async () => report,
    redrawPlan: async () => report,
    removePlan: async () => report,
    lockQuarter: async () => ({ quarter: "2026 kwartaal 1", locked: true }),
    planMoves: async () => null,
    customerNames: async () => ["Alfa", "Bravo"],
    take: async () => undefined,
    contacts: async () => ({ names: [], months: 24, stale: [] }),
    findPerson: async () => [],
    removePerson: async () => ({ emptied: 0, replaced: 0, left: [], issues: [] }),
    open: async () => undefined,
    openCell: async () => undefined,
    onChanged: () => () => undefined,
    ...more,
  };
}

const never = async (): Promise<never> => {
  throw new Error("This test imports and copies nothing");
};

/** Services with a notice that is remembered within the test. */
export function paneServices(service: WorkbookService, more: Partial<PaneServices> = {}): PaneServices {
  let given = false;
  return {
    workbook: service,
    notice: { wasGiven: () => given, given: () => (given = true) },
    startImport: never,
    startCheck: never,
    startCopy: never,
    startColleagues: never,
    startForm: never,
    startExplaining: never,
    startFunctions: never,
    startTeam: never,
    onNewWorkbook: () => () => undefined,
    version: "1.2.3",
    ...more,
  };
}

export const opened: OpenedSource = {
  kind: "file",
  name: "klanten.csv",
  part: null,
  header: ["Debiteurennummer", "Klant", "Omzet 2019", "Marge 2019", "Regio"],
  rowCount: 3,
  sample: [{ row: 2, cells: ["0001", "Alfa", "1.000,00", "250,00", "Noord"] }, { row: 3, cells: ["0002", "Bravo", "500,00", "100,00", "Zuid"] }],
  encoding: "windows-1252",
  delimiter: ";",
  match: {
    fields: {
      administratie: null, debiteurennummer: 0, klant: 1, concern: null, accountmanager: null, accountmanagerVanaf: null,
      omzetTeltAls: null, status: null, strategischBelang: null, relatiefase: null, valuta: null,
    },
    omzet: [2, null, null], marge: [3, null, null], boekjaren: [2019, 2018, 2017], periodTo: [null, null, null], partial: [false, false, false], notations: {},
  },
  issues: [],
};

export const checked: ImportCheck = {
  totals: {
    rowsRead: 3, rowsBlank: 0, rowsAbove: 0, rowsRefused: 1, rowsMerged: 0, customers: 2, customersWithoutAmount: 0,
    columns: [{
      index: 2, column: "Omzet 2019", target: "omzet", position: 0, boekjaar: 2019, read: 160_000, refused: 10_000, imported: 150_000, rounding: 0, blank: 0, unreadable: 1, fine: 0,
      notation: { notation: "komma", certainty: "own", ambiguous: 0, contrary: 0, example: "" },
    }],
  },
  groups: [{
    code: "amount-unreadable", severity: "refused", column: "Omzet 2019", count: 4,
    first: [{ code: "amount-unreadable", row: 12, column: "Omzet 2019", value: "onbekend" }, { code: "amount-unreadable", row: 19, column: "Omzet 2019", value: "?" }],
  }],
  mergeProposals: [{ klant: "Alfa", customers: [{ index: 0, administratie: "", debiteurennummer: "0001", rows: [2] }, { index: 1, administratie: "", debiteurennummer: "0009", rows: [4] }] }],
  proposalCount: 1,
  counts: { added: 2, updated: 0, unchanged: 0, onlyInWorkbook: 0 },
  example: 0,
  blocked: false,
};

/** An importer that opens, checks and writes what the test says. */
export function importService(more: Partial<ImportService> = {}): ImportService {
  return {
    open: async () => ({ source: opened, offer: null }),
    take: async () => opened,
    check: async () => checked,
    write: async () => ({ rows: 2, total: 2, stopped: false }),
    close: () => undefined,
    ...more,
  };
}

/** A copier that finds nothing to tell and opens a copy, unless the test says otherwise. */
export function copyService(more: Partial<CopyService> = {}): CopyService {
  return { prepare: async () => ({ issues: [], team: null }), open: async () => true, close: () => undefined, ...more };
}

const share = (customers: number, revenue: number, deals = 0) => ({ customers, revenue, deals });

/** What Klanten divided over two colleagues looks like, with a customer of nobody. */
export const colleagueList: ColleagueList = {
  colleagues: [{ key: "anna", name: "Anna", ...share(12, 1_250_050) }, { key: "chris", name: "Chris", ...share(1, 100, 2) }],
  rest: share(3, 900), all: share(16, 1_251_050, 2), boekjaar: 2026, sheets: ["pijplijn", "h1o1", "h3o1"], issues: [],
  remarks: [{ code: "no-accountmanager", customers: 3, revenue: 900 }, { code: "one-colleague", name: "Anna", spellings: ["Anna", "ANNA"] }, { code: "deals-of-nobody", deals: 1 }],
};

/** A service that makes workbooks for colleagues at once, unless the test says otherwise. */
export function colleagueService(more: Partial<ColleagueService> = {}): ColleagueService {
  const none = share(0, 0);
  const handout = { made: share(13, 1_250_150, 2), left: share(3, 900), all: share(16, 1_251_050, 2), difference: none };
  let done = 0;
  return {
    saves: true,
    read: async () => colleagueList,
    makeZip: async () => ({ zip: new Blob(["zip"]), handout }),
    begin: async ({ colleagues }) => colleagues.length,
    openNext: async () => ({ colleague: "x", fileName: ["Anna 2026.xlsx", "Chris 2026.xlsx"][done++] ?? "" }),
    handout: async () => handout,
    close: () => undefined,
    ...more,
  };
}

/** A service that opens sheets for customers and reads one without an answer, unless the test says otherwise. */
export function formService(more: Partial<FormService> = {}): FormService {
  return {
    makeForm: async () => undefined,
    readForm: async () => ({ account: "Alfa", known: true, name: "", position: "", day: null, lines: [], issues: [] }),
    ...more,
  };
}

/** A workbook that counts in a roll-up. */
export const teamSource = (more: Partial<TeamSource> = {}): TeamSource => ({ key: "1", path: "jansen.xlsx", owner: "Jansen", boekjaar: 2026, periodTo: null, replacedBy: null, ...more });

export const teamReport = (more: Partial<TeamReport> = {}): TeamReport => ({
  sources: [teamSource()], sheets: [{ id: "teamoverzicht", title: "Team – overzicht" }], customers: 12, findings: 2, whole: true, issues: [], ...more,
});

/** A roll-up that reads every file without a remark, unless the test says otherwise. */
export function teamService(more: Partial<TeamService> = {}): TeamService {
  return {
    open: async () => ({ sources: [], sheets: [], broken: [] }),
    read: async (files) => files.map(({ path }) => ({ path, problem: null, remarks: [], remarkCount: 0, stillCounts: false })),
    setAside: async () => undefined,
    update: async () => teamReport(),
    close: () => undefined,
    ...more,
  };
}

/** What a check came to: nothing was found, unless told. */
export const checkReport = (more: Partial<CheckReport> = {}): CheckReport => ({
  findings: [], counts: { error: 0, warning: 0, note: 0 }, open: 0, kept: 0, ledger: null, previous: null, whole: true, sheet: "Controle", issues: [], ...more,
});

/** A ledger with everything in its place. */
export const openedLedger: OpenedLedger = {
  name: "grootboek.csv", part: null, header: ["Debiteurnummer", "Bedrag", "Datum"], rowCount: 2, sample: [{ row: 2, cells: ["0001", "1.000,00", "31-01-2026"] }],
  match: { columns: { debtor: 0, administratie: null, name: null, amount: 1, debit: null, credit: null, day: 2, document: null }, notation: null, reversed: false },
};

/** Checks that find nothing, unless the test says otherwise. */
export function checkService(more: Partial<CheckService> = {}): CheckService {
  return {
    check: async () => checkReport(),
    openLedger: async () => ({ opened: openedLedger, parts: [], years: [2026, 2025, 2024] }),
    takeLedger: async () => openedLedger,
    readLedger: async () => ({ totals: { rowsRead: 2, rowsRefused: 0, rowsWithoutAmount: 0, amount: 100_000, rounded: 0 }, issues: [] }),
    readPrevious: async ({ name }) => ({ name, boekjaar: 2025 }),
    putAway: async () => undefined,
    signer: async () => ({ who: "Anna de Vries", day: 46_348 }),
    sign: async () => undefined,
    close: () => undefined,
    ...more,
  };
}
