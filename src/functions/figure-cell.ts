import type { Growth } from "../domain/index";
import { functionLabels } from "../text/index";

/** A figure for a cell: a number, or the words for why there is none. */
export function figureCell(figure: Growth): number | string {
  if (typeof figure === "number") return figure;
  return { "empty": "", "not-applicable": functionLabels.notApplicable, "new": functionLabels.newProduct }[figure];
}
