import type { Finding, FindingFigure, FindingSeverity } from "../domain";
import { cliText, findingText, formatCents, formatCount, formatSerial } from "../text";
import { wrap } from "./lines";

/** A finding with where it stands, null for nowhere, and who signed it off, "" for nobody. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly at: { readonly sheet: string; readonly cell: string } | null;
  readonly signedBy: string;
}

/** Before a finding; what somebody has to act upon catches the eye. */
const MARKS: Readonly<Record<FindingSeverity, string>> = { error: "!", warning: "!", note: "-" };

/** A finding as lines: what it is about, what is wrong, what was expected and found, and what to do. */
export function findingLines({ finding, at, signedBy }: ToldFinding, width: number): readonly string[] {
  const { severities, figures, signed } = cliText().findings;
  const { what, todo } = findingText()[finding.code];
  const { severity, subject, expected, found } = finding;
  const place = at ? ` [${at.sheet}!${at.cell}]` : "";
  const held = expected || found ? `${figures(shown(expected), shown(found))} ` : "";
  const below = (text: string): readonly string[] => wrap(text, { width, first: "    ", next: "    " });
  return [
    ...wrap(`${MARKS[severity]} ${severities[severity]}: ${subject === "" ? "" : `${subject}: `}${what(finding)}${place}`, { width, next: "  " }),
    ...below(`${held}${signedBy === "" ? todo : signed(signedBy)}`),
  ];
}

function shown(figure: FindingFigure | null): string {
  switch (figure?.kind) {
    case "amount": return formatCents(figure.cents);
    case "date": return formatSerial(figure.day);
    case "count": return formatCount(figure.count);
    case "text": return figure.text === "" ? "–" : figure.text;
    default: return "–";
  }
}

/** A finding for a program; amounts in whole cents. */
export function findingData({ finding, at, signedBy }: ToldFinding) {
  const { what, todo } = findingText()[finding.code];
  const { code, severity, subject, expected, found } = finding;
  return { code, severity, subject, sheet: at?.sheet ?? null, cell: at?.cell ?? null, expected, found, signedBy: signedBy === "" ? null : signedBy, message: what(finding), todo };
}

/** How many findings there are of each severity, as one sentence. */
export function countLine(findings: readonly Pick<Finding, "severity">[]): string {
  const count = (severity: FindingSeverity): number => findings.filter((finding) => finding.severity === severity).length;
  return cliText().findings.counted(count("error"), count("warning"), count("note"));
}
