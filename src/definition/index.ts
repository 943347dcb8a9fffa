export * from "./expression";
export type * from "./types";
export * from "./check";
