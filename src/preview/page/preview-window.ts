import type { RichCallbackResult, RichEvents, RichMessage } from "../connection";
import type { Language } from "./page-text";

/** Hears what happens in the workbook, in the form in which office.js receives messages from its host. */
export type MessageListener = (events: RichEvents) => void;

/** Custom functions as the add-in associated them, by id. */
export type AssociatedFunctions = Readonly<Record<string, (...values: unknown[]) => unknown>>;

/** What the page offers to the pane in its frame, as `window.parent.previewHost`. */
export interface PreviewHost {
  readonly language: Language;
  readonly dark: () => boolean;
  readonly execute: (message: RichMessage, callback: (reply: RichCallbackResult) => void) => void;
  /** Replaces the one listener: a reloaded pane takes over from its former self. */
  readonly listen: (listener: MessageListener) => void;
  /** Makes the functions usable in formulas; called again when the add-in associates more. `makeError` makes the object in which an error reaches a function. */
  readonly registerFunctions: (functions: AssociatedFunctions, makeError: (code: string) => unknown) => void;
}

declare global {
  interface Window {
    previewHost?: PreviewHost;
  }
}
