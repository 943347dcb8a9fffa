import type { TeamFileResult, TeamReport, TeamSheet, TeamSource, TeamStanding } from "../services/team-types";
import type { Picked } from "./pick-files";

/** What a person is told at the top once something came to an end. */
export type TeamOutcome =
  | { readonly kind: "nothing" | "stopped" | "unfinished" }
  | { readonly kind: "updated"; readonly workbooks: number; readonly customers: number; readonly findings: number }
  | { readonly kind: "removed" | "restored"; readonly source: TeamSource };

/** Where the view stands. `pending`: something was read or left out that the team sheets do not say yet; `picked`: the files of the last choice. */
export interface TeamState {
  readonly sources: readonly TeamSource[];
  readonly sheets: readonly TeamSheet[];
  readonly broken: readonly string[];
  readonly picked: Picked | null;
  readonly results: readonly TeamFileResult[];
  readonly pending: boolean;
  readonly outcome: TeamOutcome | null;
  /** Counts what came to an end, so that the focus can go to it each time. */
  readonly ended: number;
}

/** Nothing is known yet. */
export const EMPTY_TEAM: TeamState = { sources: [], sheets: [], broken: [], picked: null, results: [], pending: false, outcome: null, ended: 0 };

/** What can happen to a roll-up. `again`: one file of the last choice was read once more. */
export type TeamAction =
  | { readonly type: "opened"; readonly standing: TeamStanding }
  | { readonly type: "picked"; readonly picked: Picked }
  | { readonly type: "read"; readonly results: readonly TeamFileResult[]; readonly stopped: boolean }
  | { readonly type: "again"; readonly result: TeamFileResult }
  | { readonly type: "aside"; readonly source: TeamSource; readonly aside: boolean }
  | { readonly type: "updated"; readonly report: TeamReport };

const hasRead = (results: readonly TeamFileResult[]): boolean => results.some(({ problem }) => problem === null);

/** Whether the team sheets are to be brought up to date by itself: something was read, and nobody stopped it. */
export const updatesNow = (results: readonly TeamFileResult[], stopped: boolean): boolean => hasRead(results) && !stopped;

/** One thing at a time; what was told before goes when something new begins. */
export function teamReducer(state: TeamState, action: TeamAction): TeamState {
  switch (action.type) {
    case "opened":
      return { ...state, ...action.standing };
    case "picked":
      return { ...state, picked: action.picked, results: [], ...(action.picked.files.length === 0 ? told(state, { kind: "nothing" }) : { outcome: null }) };
    case "read":
      return { ...state, results: action.results, ...afterReading(state, action.results, action.stopped) };
    case "again":
      return { ...state, results: state.results.map((each) => (each.path === action.result.path ? action.result : each)), ...afterReading(state, [action.result], false) };
    case "aside":
      return { ...state, pending: true, outcome: { kind: action.aside ? "removed" : "restored", source: action.source } };
    case "updated":
      return { ...state, ...written(state, action.report) };
  }
}

/** An update that follows by itself has the last word. */
function afterReading(state: TeamState, results: readonly TeamFileResult[], stopped: boolean): Partial<TeamState> {
  const pending = state.pending || hasRead(results);
  return { pending, ...(updatesNow(results, stopped) ? { outcome: null } : told(state, stopped ? { kind: "stopped" } : null)) };
}

function written(state: TeamState, { whole, sources, sheets, customers, findings }: TeamReport): Partial<TeamState> {
  if (!whole) return { sheets, pending: true, ...told(state, { kind: "unfinished" }) };
  const workbooks = sources.filter(({ replacedBy }) => replacedBy === null).length;
  const kept = state.outcome?.kind === "removed" || state.outcome?.kind === "restored" ? state.outcome : null;
  return { sources, sheets, broken: [], pending: false, ...told(state, kept ?? { kind: "updated", workbooks, customers, findings }) };
}

const told = ({ ended }: TeamState, outcome: TeamOutcome | null): Pick<TeamState, "outcome" | "ended"> => ({ outcome, ended: ended + 1 });
