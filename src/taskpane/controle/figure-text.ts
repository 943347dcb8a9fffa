import type { FindingFigure } from "../../domain";
import { formatCents, formatCount, formatSerial } from "../../text";

/** What is held against what, as a person reads it; null for nothing. */
export function figureText(figure: FindingFigure | null): string | null {
  switch (figure?.kind) {
    case "amount": return formatCents(figure.cents);
    case "date": return formatSerial(figure.day);
    case "count": return formatCount(figure.count);
    case "text": return figure.text === "" ? null : figure.text;
    default: return null;
  }
}

/** Found less expected, of two amounts; null for anything else. */
export function differenceText(expected: FindingFigure | null, found: FindingFigure | null): string | null {
  return expected?.kind === "amount" && found?.kind === "amount" ? formatCents(found.cents - expected.cents) : null;
}
