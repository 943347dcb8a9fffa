import type { ImportCheck, ImportChoices, ImportReport, OpenedSource } from "../services/types";

/** Where an import stands: choose a source, correct the match, tick off the totals, done. */
export type ImportState =
  | { readonly stage: "source" }
  | { readonly stage: "match"; readonly source: OpenedSource; readonly choices: ImportChoices }
  | { readonly stage: "check"; readonly source: OpenedSource; readonly choices: ImportChoices; readonly check: ImportCheck }
  | { readonly stage: "done"; readonly report: ImportReport };

/** What can happen to an import. */
export type ImportAction =
  | { readonly type: "opened"; readonly source: OpenedSource }
  | { readonly type: "chosen"; readonly choices: ImportChoices }
  | { readonly type: "checked"; readonly check: ImportCheck }
  | { readonly type: "written"; readonly report: ImportReport }
  | { readonly type: "back" };

/** One step at a time; an action that does not fit the stage changes nothing. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case "opened":
      return { stage: "match", source: action.source, choices: { match: action.source.match, repeated: "optellen" } };
    case "chosen":
      return state.stage === "match" ? { ...state, choices: action.choices } : state;
    case "checked":
      return state.stage === "match" ? { ...state, stage: "check", check: action.check } : state;
    case "written":
      return { stage: "done", report: action.report };
    case "back":
      return state.stage === "check" ? { stage: "match", source: state.source, choices: state.choices } : { stage: "source" };
  }
}
