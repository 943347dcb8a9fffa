import { explanationTextEn } from "./explanation-text-en";
import { explanationTextNl, type ExplanationText } from "./explanation-text-nl";
import { currentLanguage } from "./language";

/** The words in which a figure is explained, in the display language; Dutch unless English was asked for. */
export function explanationText(): ExplanationText {
  return currentLanguage() === "en" ? explanationTextEn : explanationTextNl;
}

export type { ExplanationText };
