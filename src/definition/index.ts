export * from "./expression";
export type * from "./types";
export * from "./check";
export { answerKeys } from "./answer-keys";
