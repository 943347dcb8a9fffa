export * from "./language";
export * from "./function-text";
