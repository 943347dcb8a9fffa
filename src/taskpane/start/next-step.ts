import type { SheetState, WorkbookState } from "../services/types";

/** The one thing that is most useful to do now. */
export type NextStep =
  | { readonly kind: "repair"; readonly sheet: SheetState }
  | { readonly kind: "import" }
  | { readonly kind: "draw"; readonly sheet: SheetState }
  | { readonly kind: "fill"; readonly sheet: SheetState }
  | { readonly kind: "pyramid" };

/** Mend first; then customers, because figures depend on them; then the opdrachten in their order; then look at the outcome. */
export function nextStep({ sheets, customers }: WorkbookState): NextStep {
  const unfinished = sheets.find((sheet) => sheet.standing === "unfinished");
  if (unfinished) return { kind: "repair", sheet: unfinished };
  if (customers === 0) return { kind: "import" };
  const todo = sheets.find((sheet) => sheet.role !== "workbook" && (sheet.standing === "absent" || sheet.answered < sheet.total));
  if (!todo) {
    const pyramid = sheets.find((sheet) => sheet.id === "abc");
    return pyramid?.standing === "absent" ? { kind: "draw", sheet: pyramid } : { kind: "pyramid" };
  }
  return { kind: todo.standing === "absent" ? "draw" : "fill", sheet: todo };
}
