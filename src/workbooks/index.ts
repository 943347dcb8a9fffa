export { codeOf, findingRows, withUnchecked } from "./finding-rows";
export { placesIn } from "./places";
export type { PlacedCell, Places, StandingSheets } from "./places";
export { readMember } from "./read-member";
export type { MemberOptions, MemberReading } from "./read-member";
export type { MemberProblem, MemberRemark } from "./member-issue";
export { sharedTotals } from "./shared-totals";
export { matchTable } from "./table-columns";
export type { MatchedColumn, MatchedTable } from "./table-columns";
