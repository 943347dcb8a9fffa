import { fileIssueTextEn } from "./file-issue-text-en";
import { fileIssueTextNl } from "./file-issue-text-nl";
import type { FileIssueText } from "./file-issue-text-nl";
import { currentLanguage } from "./language";

/** A sentence for every reason why a workbook cannot be read, in the display language; Dutch unless English was asked for. */
export function fileIssueText(): FileIssueText {
  return currentLanguage() === "en" ? fileIssueTextEn : fileIssueTextNl;
}

export type { FileIssueText };
