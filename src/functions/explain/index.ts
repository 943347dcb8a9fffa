import { ARGUMENTS } from "../arguments";
import type { Call } from "../calls";
import { actionExplainers } from "./actions";
import { bindingExplainers } from "./binding";
import { customerExplainers } from "./customers";
import { heldBy, heldByResult, inputsOf } from "./inputs";
import { judgementExplainers } from "./judgements";
import { leadExplainers } from "./leads";
import { listExplainers } from "./lists";
import { paymentExplainers } from "./payments";
import { pipelineExplainers } from "./pipeline";
import { relationExplainers } from "./relations";
import { resultExplainers } from "./results";
import { scoreExplainers } from "./scores";
import type { Explainers, Explanation, LeftOut, LeftOutRow, Reasons, RowReasons } from "./types";

const explainers: Explainers = {
  ...customerExplainers, ...pipelineExplainers, ...leadExplainers, ...bindingExplainers, ...actionExplainers, ...relationExplainers, ...resultExplainers, ...scoreExplainers, ...judgementExplainers, ...paymentExplainers, ...listExplainers,
};

/**
 * How a call came to its result, in the display language. Of a call that was refused there is only what came in and the
 * sentence of the refusal; a function without rows to leave out tells its inputs alone.
 *
 * @param row The row of the result that is asked about, from 0; left out for the whole result.
 */
export function explain(call: Call, row?: number): Explanation {
  const { id, args, outcome } = call;
  const { rows = [], accounts = [] }: Reasons = "error" in outcome ? {} : (explainers[id]?.(args, outcome.result) ?? {});
  const reasons = rows.flatMap((range) => range.reasons);
  return {
    id,
    inputs: inputsOf(id, args),
    result: heldByResult("result" in outcome ? outcome.result : null),
    rowCount: reasons.length,
    used: reasons.filter((reason) => reason === null).length,
    leftOut: leftOutOf(rows),
    accounts,
    row: row === undefined ? [] : rowOf(call, row),
    refusal: "error" in outcome ? outcome.error.message : null,
  };
}

/** Rows by reason, the reason that comes first on top. */
function leftOutOf(ranges: readonly RowReasons[]): LeftOut[] {
  const groups = new Map<string, LeftOutRow[]>();
  for (const { at, reasons, names = [], hasHeader = false } of ranges) {
    reasons.forEach((reason, row) => {
      if (reason === null) return;
      const group = groups.get(reason) ?? [];
      group.push({ row: row + 1, name: names[row] ?? "", at, offset: hasHeader ? row + 1 : row });
      groups.set(reason, group);
    });
  }
  return [...groups].map(([reason, rows]) => ({ reason, rows }));
}

/** What stands beside one row of the result: only where a column that came in has as many rows as what came out. */
function rowOf({ id, args, outcome }: Call, row: number): Explanation["row"] {
  const result = "result" in outcome ? outcome.result : null;
  if (!Array.isArray(result) || result.length < 2) return [];
  return ARGUMENTS[id].flatMap((argument, at) => {
    const column = args[at];
    const cells: unknown = Array.isArray(column) && column.length === result.length ? column[row] : undefined;
    return Array.isArray(cells) && cells.length === 1 ? [{ name: argument.name, held: heldBy(cells[0], argument) }] : [];
  });
}

export type { Account, AccountLine, Explanation, Held, Input, LeftOut, LeftOutRow } from "./types";
