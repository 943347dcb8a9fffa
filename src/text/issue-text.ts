import { issueTextEn } from "./issue-text-en";
import { issueTextNl } from "./issue-text-nl";
import type { IssueText } from "./issue-text-nl";
import { currentLanguage } from "./language";

/** A sentence for every issue code in the display language; Dutch unless English was asked for. */
export function issueText(): IssueText {
  return currentLanguage() === "en" ? issueTextEn : issueTextNl;
}

export type { IssueText };

interface Coded {
  readonly code: string;
}

/** The issues of a union by their code; issues with the same code fall together. */
export type IssuesByCode<Issue extends Coded> = { readonly [One in Issue as One["code"]]: One };

/** A sentence per code. Assigning texts to this type proves that no code lacks one and that the parameters fit. */
export type Sentences<ByCode> = { readonly [Code in keyof ByCode]: (issue: ByCode[Code]) => string };

/** The sentence of one issue; every boundary calls it with the issues that it can meet. */
export function sentenceFor<ByCode, Code extends keyof ByCode>(sentences: Sentences<ByCode>, code: Code, issue: ByCode[Code]): string {
  return sentences[code](issue);
}
