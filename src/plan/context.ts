import type { PlanSettings } from "./types";

const PLACEHOLDER = /\{boekjaar(?:-(\d))?\}/g;

/** Fills `{boekjaar}`, `{boekjaar-1}` and `{boekjaar-2}` in a header or list option. */
export function fillIn(text: string, settings: PlanSettings): string {
  return text.replace(PLACEHOLDER, (_whole, back: string | undefined) => String(settings.boekjaar - Number(back ?? 0)));
}

/** A constant of a formula: a text that is one placeholder becomes a number. */
export function fillInConstant(value: string | number, settings: PlanSettings): string | number {
  if (typeof value === "number") return value;
  const filled = fillIn(value, settings);
  return filled !== value && /^\d+$/.test(filled) ? Number(filled) : filled;
}

/** A header as a pattern that recognises it for any boekjaar (`omzet {boekjaar-1}` → `omzet 2018`). */
export function headerPattern(header: string): RegExp {
  const escaped = header.split(PLACEHOLDER).filter((_part, index) => index % 2 === 0).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("\\d{4}")}$`, "i");
}
