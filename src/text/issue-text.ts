import { issueTextEn } from "./issue-text-en";
import { issueTextNl } from "./issue-text-nl";
import type { IssueText } from "./issue-text-nl";
import { currentLanguage } from "./language";

/** A sentence for every issue code in the display language; Dutch unless English was asked for. */
export function issueText(): IssueText {
  return currentLanguage() === "en" ? issueTextEn : issueTextNl;
}

export type { IssueText };
