import type { Cents, Finding, FindingFigure, FindingPlace, FindingSeverity } from "../../domain";

/** An amount as a figure of a finding; what is not filled in is no figure. */
export const amount = (cents: Cents | null): FindingFigure | null => (cents === null ? null : { kind: "amount", cents });
/** A day as a figure of a finding. */
export const date = (day: number): FindingFigure => ({ kind: "date", day });
/** A number of things as a figure of a finding. */
export const count = (value: number): FindingFigure => ({ kind: "count", count: value });
/** A text or a year as a figure of a finding. */
export const text = (value: string | number): FindingFigure => ({ kind: "text", text: String(value) });

/** What is held against each other; null for what there is nothing of. */
export type Figures = readonly [expected: FindingFigure | null, found: FindingFigure | null];

/** A finding about one subject at one place. */
export function finding(code: Finding["code"], severity: FindingSeverity, about: { readonly subject: string; readonly place: FindingPlace | null; readonly detail?: string; readonly figures?: Figures }): Finding {
  const [expected, found] = about.figures ?? [null, null];
  return { code, severity, subject: about.subject, detail: about.detail ?? "", place: about.place, expected, found };
}
