export * from "./expression";
export type * from "./types";
export * from "./check";
export { answerKeys, countsAnswers } from "./answer-keys";
export { needsOf } from "./needs";
