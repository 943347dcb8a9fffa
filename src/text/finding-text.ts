import { findingTextEn } from "./finding-text-en";
import { findingTextNl } from "./finding-text-nl";
import type { FindingText } from "./finding-text-nl";
import { currentLanguage } from "./language";

/** The words of every finding in the display language; Dutch unless English was asked for. */
export function findingText(): FindingText {
  return currentLanguage() === "en" ? findingTextEn : findingTextNl;
}

export { controlWordsNl, findingTextNl } from "./finding-text-nl";
export type { FindingFacts, FindingText, FindingWords } from "./finding-text-nl";
