export { sharedTotals } from "./shared-totals";
export { matchTable } from "./table-columns";
export type { MatchedColumn, MatchedTable } from "./table-columns";
