export type * from "./record";
export type * from "./roll-up";
export { isOverdue, rollUp } from "./make-roll-up";
export { shiftYears } from "./years";
