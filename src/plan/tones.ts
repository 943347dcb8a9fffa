import type { Condition, Tone } from "../definition";
import { a1 } from "./area";
import { sharedName } from "./names";
import type { SheetBuilder } from "./sheet-builder";
import { COLORS } from "./theme";
import type { Area, ConditionalFormatPlan } from "./types";

const LOOKS: Readonly<Record<Tone["tone"], Pick<ConditionalFormatPlan, "fill" | "color" | "bold">>> = {
  bad: { fill: COLORS.badFill, color: COLORS.warning, bold: true },
  weak: { fill: COLORS.weakFill, color: COLORS.weakText },
  good: { fill: COLORS.goodFill, color: COLORS.goodText },
};

/** The tones of an area, and where the column of a key stands on the sheet. */
interface Toned {
  readonly tones: readonly Tone[] | undefined;
  readonly columnOf: (key: string) => number;
}

/** Lets cells of one column stand out by native formulas, so that they do so without the add-in too. */
export function addTones(builder: SheetBuilder, area: Area, { tones = [], columnOf }: Toned): void {
  const { row, column } = area;
  const top = a1({ row, column, rows: 1, columns: 1 });
  const beside = (key: string) => `$${a1({ row, column: columnOf(key), rows: 1, columns: 1 })}`;
  for (const { when, tone } of tones) builder.conditionalFormats.push({ area, formula: `=${test(when, top, beside)}`, ...LOOKS[tone] });
}

function test(when: Condition, cell: string, beside: (key: string) => string): string {
  switch (when.is) {
    case "text": return `${cell}=${quoted(when.value)}`;
    case "start": return `LEFT(${cell},${when.value.length})=${quoted(when.value)}`;
    case "at-most": return `AND(ISNUMBER(${cell}),${cell}<=${when.value})`;
    case "at-least": return `AND(ISNUMBER(${cell}),${cell}>=${when.value})`;
    case "past": return `AND(ISNUMBER(${cell}),${cell}<${sharedName("peildatum")},${when.unless.map((word) => `${beside(when.column)}<>${quoted(word)}`).join(",")})`;
    case "filled": return `${cell}<>""`;
    case "open": return `AND(${cell}="",${beside(when.column)}<>"")`;
  }
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
