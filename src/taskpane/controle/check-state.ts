import type { CheckReport, LedgerChoices, LedgerOpening, LedgerRead, OpenedLedger, PreviousWorkbook, Signature } from "../services/check-types";

/** Where the view is: at the findings, or on the way to a ledger: which part of a workbook, which columns. */
export type CheckStage =
  | { readonly stage: "findings" }
  | { readonly stage: "part"; readonly opening: LedgerOpening }
  | { readonly stage: "match"; readonly opening: LedgerOpening; readonly opened: OpenedLedger; readonly choices: LedgerChoices };

/** What a person is told once something came to an end. */
export type CheckOutcome = "checked" | "stopped" | "unfinished" | "signed" | "unsigned";

/** What the view knows. `read`: the last ledger as it was read; `ended` counts what came to an end, so that the focus can go to it. */
export interface CheckState {
  readonly at: CheckStage;
  readonly report: CheckReport | null;
  readonly read: LedgerRead | null;
  /** The name of the ledger at hand, and the other workbook at hand. */
  readonly ledger: string | null;
  readonly previous: PreviousWorkbook | null;
  readonly outcome: CheckOutcome | null;
  readonly ended: number;
}

/** Nothing was checked yet. */
export const NOTHING_CHECKED: CheckState = { at: { stage: "findings" }, report: null, read: null, ledger: null, previous: null, outcome: null, ended: 0 };

/** What can happen. */
export type CheckAction =
  | { readonly type: "checked"; readonly report: CheckReport | null }
  | { readonly type: "opened"; readonly opening: LedgerOpening }
  | { readonly type: "taken"; readonly opened: OpenedLedger }
  | { readonly type: "chosen"; readonly choices: LedgerChoices }
  | { readonly type: "read"; readonly read: LedgerRead; readonly name: string }
  | { readonly type: "beside"; readonly previous: PreviousWorkbook }
  | { readonly type: "away"; readonly what: "ledger" | "previous" }
  | { readonly type: "signed"; readonly key: string; readonly signature: Signature | null }
  | { readonly type: "back" };

/** One step at a time. */
export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case "checked":
      if (!action.report) return told(state, "stopped");
      return { ...told(state, action.report.whole ? "checked" : "unfinished"), report: action.report };
    case "opened":
      return { ...state, outcome: null, at: action.opening.opened ? matching(action.opening, action.opening.opened) : { stage: "part", opening: action.opening } };
    case "taken":
      return state.at.stage === "findings" ? state : { ...state, at: matching(state.at.opening, action.opened) };
    case "chosen":
      return state.at.stage === "match" ? { ...state, at: { ...state.at, choices: action.choices } } : state;
    case "read":
      return { ...state, at: { stage: "findings" }, read: action.read, ledger: action.name };
    case "beside":
      return { ...state, previous: action.previous };
    case "away":
      return action.what === "ledger" ? { ...state, ledger: null, read: null, report: state.report && { ...state.report, ledger: null } } : { ...state, previous: null };
    case "signed":
      return { ...told(state, action.signature ? "signed" : "unsigned"), report: state.report && withSignature(state.report, action.key, action.signature) };
    case "back":
      return { ...state, at: { stage: "findings" } };
  }
}

const told = (state: CheckState, outcome: CheckOutcome): CheckState => ({ ...state, outcome, ended: state.ended + 1 });

const matching = (opening: LedgerOpening, opened: OpenedLedger): CheckStage => ({ stage: "match", opening, opened, choices: { match: opened.match, year: 0 } });

function withSignature(report: CheckReport, key: string, signature: Signature | null): CheckReport {
  const findings = report.findings.map((each) => (each.key === key ? { ...each, signature, changed: false } : each));
  const before = report.findings.find((each) => each.key === key);
  const counted = before !== undefined && before.finding.severity !== "note" && (before.signature === null) !== (signature === null);
  return { ...report, findings, open: report.open + (counted ? (signature ? -1 : 1) : 0) };
}
