import { argumentTexts, computeAgain, isReference, placeText, readActiveFormula } from "../../excel";
import type { FormulaCell } from "../../excel";
import { listenTo, loadExplanations, withoutRepeats } from "../../functions";
import type { Call } from "../../functions";
import type { CellExplanation, ExplainedCall, ShownCell } from "./types";

export { onCellSelected as onSelected, selectRow } from "../../excel";

/** Excel on the web computes after it answered; longer than this nobody waits for a call. */
const LONGEST = 2_500;
/** After a call the next one of the same formula follows at once. */
const QUIET = 150;
const PAUSE = 25;
/** More calls in one formula than this no person reads. */
const MOST_CALLS = 8;
const CALLS = /KOMPAS[._][A-Z0-9_]+\(/gi;

/**
 * Explains the figure in the selected cell: its formula is computed once more while its calls are listened to, so that what is
 * told is what Excel handed over and what came of it. Nothing is written.
 * @throws ExcelFailure
 */
export async function explainSelected(): Promise<CellExplanation> {
  const { cell, origin, row } = await readActiveFormula();
  const shown = shownOf(cell);
  if (!origin) return cell.formula === null ? { kind: "no-formula", cell: shown } : { kind: "no-kompas", cell: shown };
  if (origin.value === "#NAME?") return { kind: "silent", cell: shown, why: "unknown" };
  const calls = await callsOf(origin);
  if (calls.length === 0) return { kind: "silent", cell: shown, why: origin.value === "#BUSY!" ? "busy" : "not-called" };
  const { explain } = await loadExplanations();
  // The last call is the outer one: of that the cell shows a row.
  const explained = calls.slice(-MOST_CALLS).map((call, at, last) => explainedCall(origin, call, explain(call, at === last.length - 1 ? row : undefined)));
  const isElsewhere = origin.address !== cell.address;
  return { kind: "explained", cell: { ...shown, formula: origin.formulaLocal }, from: isElsewhere ? placeText(origin) : null, calls: explained, more: calls.length - explained.length };
}

const shownOf = (cell: FormulaCell): ShownCell => ({ address: placeText(cell), formula: cell.formulaLocal, text: cell.text });

async function callsOf(cell: FormulaCell): Promise<readonly Call[]> {
  const expected = cell.formula?.match(CALLS)?.length ?? 1;
  const heard: Call[] = [];
  let latest = 0;
  const stop = listenTo(cell.address, (call) => {
    heard.push(call);
    latest = Date.now();
  });
  try {
    const end = Date.now() + LONGEST;
    await computeAgain(cell);
    const isDone = (): boolean => heard.length >= expected || (heard.length > 0 && Date.now() - latest > QUIET);
    while (!isDone() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, PAUSE));
    return withoutRepeats(heard);
  } finally {
    stop();
  }
}

/**
 * Where an argument is an expression over cells, its rows are found in another column of as many rows. Of a function that
 * a formula calls more than once it is not known which of the calls this is.
 */
function explainedCall({ formula, sheet }: FormulaCell, { id, args }: Call, explanation: ExplainedCall["explanation"]): ExplainedCall {
  const isOnlyCall = formula?.match(CALLS)?.filter((call) => call.slice("KOMPAS.".length, -1).toUpperCase() === id).length === 1;
  const texts = isOnlyCall ? argumentTexts(formula, id) : [];
  const rowCounts = flattened(args).map((arg) => (Array.isArray(arg) ? arg.length : 1));
  const references = rowCounts.map((count, at) => {
    const beside = [at, ...rowCounts.keys()].find((other) => rowCounts[other] === count && isReference(texts[other] ?? ""));
    return beside === undefined || count === 1 ? null : (texts[beside] ?? null);
  });
  return { explanation, references, sheet };
}

/** The arguments as they stand in the formula: a repeating one as its single ranges. */
function flattened(args: readonly unknown[]): readonly unknown[] {
  return args.flatMap((arg) => (Array.isArray(arg) && Array.isArray(arg[0]) && Array.isArray(arg[0][0]) ? arg : [arg]));
}
