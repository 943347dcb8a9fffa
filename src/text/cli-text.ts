import { cliTextEn } from "./cli-text-en";
import { cliTextNl } from "./cli-text-nl";
import type { CliText } from "./cli-text-nl";
import { currentLanguage } from "./language";

/** The words of the command line in the display language; Dutch unless English was asked for. */
export function cliText(): CliText {
  return currentLanguage() === "en" ? cliTextEn : cliTextNl;
}

export type { CliText };
