import { controlTextEn } from "./control-text-en";
import { controlTextNl, type ControlText } from "./control-text-nl";
import { currentLanguage } from "./language";

/** The words of the view Controle, in the display language; Dutch unless English was asked for. */
export function controlText(): ControlText {
  return currentLanguage() === "en" ? controlTextEn : controlTextNl;
}

export type { ControlText };
