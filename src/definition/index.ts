export * from "./expression";
export type * from "./types";
export * from "./check";
export { answerKeys, answerKeySet, countsAnswers } from "./answer-keys";
export { answerLabels } from "./answer-labels";
export { needsOf } from "./needs";
