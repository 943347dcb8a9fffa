export { readMember } from "./read-member";
export type { MemberOptions, MemberReading } from "./read-member";
export type { MemberProblem, MemberRemark } from "./member-issue";
export { sharedTotals } from "./shared-totals";
export { matchTable } from "./table-columns";
export type { MatchedColumn, MatchedTable } from "./table-columns";
