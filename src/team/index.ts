export type * from "./record";
export type * from "./roll-up";
