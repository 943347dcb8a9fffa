import { currentLanguage } from "./language";
import { paneTextEn } from "./pane-text-en";
import { paneTextNl } from "./pane-text-nl";
import type { PaneText } from "./pane-text-nl";

/** The words of the pane in the display language; Dutch unless English was asked for. */
export function paneText(): PaneText {
  return currentLanguage() === "en" ? paneTextEn : paneTextNl;
}

export type { PaneText };
