const MB = 2 ** 20;

/** What one workbook of a team may ask for, beside what may come out of it (`TEAM_READ_LIMITS`). A workbook of 20,000 customers stays below it; what goes over it is refused, and the others are read. */
export const TEAM_LIMITS = {
  /** Size of a file; looked at before it is read. */
  fileBytes: 32 * MB,
  /** Time to read a file, from its first byte to its record. */
  seconds: 5,
  /** Memory of a thread that reads, beside the bytes that it holds. */
  heapMegabytes: 160,
  /** Memory of the thread that adds up. Half a million customers fit; a limit also keeps it from putting off its cleaning. */
  teamHeapMegabytes: 1536,
} as const;
