import type { Cents, Finding } from "../../domain";
import type { CustomerLine } from "../../team";
import { customerLines } from "../member-lines";
import { byNumber, customerName, headerOf } from "./data";
import type { WorkbookData } from "./data";
import { amount, date, finding, text } from "./finding";
import { isPartial, periodOf } from "./period-checks";
import type { WorkbookPeriod } from "./period-checks";

const KINDS = [["omzet", "revenue"], ["marge", "margin"]] as const;

/** The workbook that is checked, beside the one of a year before. */
export interface Beside {
  readonly data: WorkbookData;
  readonly customers: readonly CustomerLine[];
  readonly period: WorkbookPeriod | null;
  readonly tolerance: Cents;
}

/** Holds last year's columns against what another workbook says of that year, customer by customer; only those with a debtor number can be. */
export function previousFindings(now: Beside, previous: WorkbookData): readonly Finding[] {
  const then = periodOf(previous);
  const year = now.period && then ? then.boekjaar - (now.period.boekjaar - 1) : -1;
  const subject = now.period ? String(now.period.boekjaar - 1) : "";
  if (!now.period || !then || year < 0 || year > 2) {
    return [finding("last-year-missing", "warning", { subject, place: null, figures: [text(subject), then && text(then.boekjaar)] })];
  }
  const partial = year === 0 && isPartial(then) && then.periodTo !== null ? [finding("last-year-partial", "warning", { subject, place: null, figures: [date(then.to), date(then.periodTo)] })] : [];
  return [...partial, ...differences(now, customerLines(previous.tables["Klanten"] ?? []), year)];
}

function differences({ data, customers, tolerance }: Beside, before: readonly CustomerLine[], year: number): readonly Finding[] {
  const [mine, theirs] = [byNumber(customers), byNumber(before)];
  return [...new Set([...mine.keys(), ...theirs.keys()])].flatMap((key) => {
    const [now = [], then = []] = [mine.get(key), theirs.get(key)];
    const known = now[0] ?? then[0];
    return KINDS.flatMap(([column, what]): readonly Finding[] => {
      const found = now.reduce((sum, { years }) => sum + (years[1][what] ?? 0), 0);
      const expected = then.reduce((sum, { years }) => sum + (years[year]?.[what] ?? 0), 0);
      if (!known || found === expected) return [];
      const severity = Math.abs(found - expected) <= tolerance ? "note" : "error";
      return [finding("last-year-differs", severity, {
        subject: [customerName(known), headerOf(data, "Klanten", `${column}1`)].filter(Boolean).join(", "),
        place: now[0] ? { table: "Klanten", row: now[0].row, column: `${column}1` } : null,
        figures: [amount(expected), amount(found)],
      })];
    });
  });
}
