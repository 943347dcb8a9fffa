import type { CustomerSource } from "../../xlsx";
import type { ImportCheck, ImportChoices, ImportReport, OpenedSource, Opening, WorkbookOffer } from "../services/types";

/** A source with its match. `offer`: the workbook that it is a part of, when that has other parts. */
interface Matching {
  readonly source: OpenedSource;
  readonly choices: ImportChoices;
  readonly offer: WorkbookOffer | null;
}

/** Where an import stands: choose a source, and of a workbook a part; correct the match, tick off the totals, done. */
export type ImportState =
  | { readonly stage: "source" }
  | { readonly stage: "part"; readonly offer: WorkbookOffer; readonly chosen: OpenedSource["part"] }
  | ({ readonly stage: "match" } & Matching)
  | ({ readonly stage: "check"; readonly check: ImportCheck } & Matching)
  | { readonly stage: "done"; readonly report: ImportReport };

/** What can happen to an import. */
export type ImportAction =
  | { readonly type: "opened"; readonly opening: Opening }
  | { readonly type: "choosing"; readonly part: CustomerSource }
  | { readonly type: "taken"; readonly source: OpenedSource }
  | { readonly type: "chosen"; readonly choices: ImportChoices }
  | { readonly type: "checked"; readonly check: ImportCheck }
  | { readonly type: "written"; readonly report: ImportReport }
  | { readonly type: "back" };

/** One step at a time; an action that does not fit the stage changes nothing. */
export function importReducer(state: ImportState, action: ImportAction): ImportState {
  switch (action.type) {
    case "opened":
      return stateOf(action.opening);
    case "choosing":
      return state.stage === "part" ? { ...state, chosen: action.part } : state;
    case "taken":
      return state.stage === "part" ? stateOf({ source: action.source, offer: state.offer }) : state;
    case "chosen":
      return state.stage === "match" ? { ...state, choices: action.choices } : state;
    case "checked":
      return state.stage === "match" ? { ...state, stage: "check", check: action.check } : state;
    case "written":
      return { stage: "done", report: action.report };
    case "back":
      return before(state);
  }
}

function stateOf({ source, offer }: Opening): ImportState {
  if (source === null) return { stage: "part", offer, chosen: null };
  return { stage: "match", source, choices: { match: source.match, repeated: "optellen" }, offer: offer && offer.parts.length > 1 ? offer : null };
}

function before(state: ImportState): ImportState {
  if (state.stage === "check") return { stage: "match", source: state.source, choices: state.choices, offer: state.offer };
  return state.stage === "match" && state.offer ? { stage: "part", offer: state.offer, chosen: state.source.part } : { stage: "source" };
}
