export * from "./expression";
export type * from "./types";
export * from "./check";
export { answerKeys, countsAnswers } from "./answer-keys";
export { answerLabels } from "./answer-labels";
export { needsOf } from "./needs";
