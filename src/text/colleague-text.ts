import { colleagueTextEn } from "./colleague-text-en";
import { colleagueTextNl, type ColleagueText } from "./colleague-text-nl";
import { currentLanguage } from "./language";

/** The words of workbooks for colleagues, in the display language; Dutch unless English was asked for. */
export function colleagueText(): ColleagueText {
  return currentLanguage() === "en" ? colleagueTextEn : colleagueTextNl;
}

export type { ColleagueText };
