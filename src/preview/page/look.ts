import type { Language } from "./page-text";

/** How the page looks and speaks: kept in the browser, apart from the workbook. */
export interface Look {
  readonly language: Language;
  readonly dark: boolean;
  /** Width of the pane in CSS pixels. */
  readonly paneWidth: number;
}

/** The width at which Excel opens a pane on a common laptop, and the least that it allows. */
export const PANE_WIDTH = { usual: 350, least: 320, most: 720 } as const;

const KEY = "accountkompas-preview-look";

/** Reads the look of last time; what is absent follows the browser's own wishes. Never fails: storage may be closed. */
export function readLook(): Look {
  const kept = parse(stored());
  return {
    language: kept["language"] === "en" ? "en" : "nl",
    dark: typeof kept["dark"] === "boolean" ? kept["dark"] : matchMedia("(prefers-color-scheme: dark)").matches,
    paneWidth: clampPaneWidth(typeof kept["paneWidth"] === "number" ? kept["paneWidth"] : PANE_WIDTH.usual),
  };
}

/** Keeps the look for next time. A browser without storage keeps it for this page only. */
export function writeLook(look: Look): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(look));
  } catch {
    // A private window may refuse storage (SecurityError): the look then simply starts anew next time.
  }
}

/** A width within what Excel allows, in whole pixels. */
export function clampPaneWidth(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

function stored(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // Storage is closed: nothing was kept.
  }
}

function parse(text: string | null): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {}; // Written by something else: start with the usual look.
  }
}
