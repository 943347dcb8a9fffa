import { currentLanguage } from "./language";
import { teamTextEn } from "./team-text-en";
import { teamTextNl, type TeamText } from "./team-text-nl";

/** The words of the roll-up of a team, in the display language; Dutch unless English was asked for. */
export function teamText(): TeamText {
  return currentLanguage() === "en" ? teamTextEn : teamTextNl;
}

export type { TeamText };
