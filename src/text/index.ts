export * from "./cli-text";
export * from "./language";
export * from "./file-issue-text";
export * from "./function-labels";
export * from "./function-text";
export * from "./format";
export * from "./issue-text";
export * from "./pane-text";
