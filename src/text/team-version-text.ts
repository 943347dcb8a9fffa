import { currentLanguage } from "./language";
import { teamVersionTextEn } from "./team-version-text-en";
import { teamVersionTextNl, type TeamVersionText } from "./team-version-text-nl";

/** The words of a team version, in the display language; Dutch unless English was asked for. */
export function teamVersionText(): TeamVersionText {
  return currentLanguage() === "en" ? teamVersionTextEn : teamVersionTextNl;
}

export type { TeamVersionText };
