import type { Language } from "./page-text";

/** Hears what happens in the workbook, in the form in which office.js receives messages from its host. */
export type MessageListener = (batch: { readonly entries: readonly object[] }) => void;

/** Answers one request of office.js: `message[4]` is the request as JSON. */
export type Execute = (message: readonly unknown[], callback: (reply: object) => void) => void;

/** A custom function as the add-in associated it, by id. */
export type AssociatedFunctions = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** What the page offers to the pane in its frame, as `window.parent.previewHost`. */
export interface PreviewHost {
  readonly language: Language;
  readonly dark: () => boolean;
  readonly execute: Execute;
  /** Replaces the one listener: a reloaded pane takes over from its former self. */
  readonly listen: (listener: MessageListener) => void;
  /** Makes the functions usable in formulas; called again when the add-in associates more. */
  readonly registerFunctions: (functions: AssociatedFunctions) => void;
}

declare global {
  interface Window {
    previewHost?: PreviewHost;
  }
}
