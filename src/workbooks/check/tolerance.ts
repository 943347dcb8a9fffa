import { toCents } from "../../domain";
import type { Cents } from "../../domain";
import { numberOf } from "../member-tables";
import type { WorkbookData } from "./data";

/** The difference in cents that a sheet allows, by its answer `tolerantie`; 0 unless it says more. */
export function toleranceIn({ answers }: Pick<WorkbookData, "answers">, sheet: string): Cents {
  return toCents(Math.max(0, numberOf(answers[sheet]?.["tolerantie"]) ?? 0));
}
