import { MEMBER_LIMITS } from "../../workbooks";

/** What one workbook of a team may ask for, and the threads that read and add up. */
export const TEAM_LIMITS = {
  ...MEMBER_LIMITS,
  /** Memory of a thread that reads, beside the bytes that it holds. */
  heapMegabytes: 160,
  /** Memory of the thread that adds up. Half a million customers fit; a limit also keeps it from putting off its cleaning. */
  teamHeapMegabytes: 1536,
} as const;
