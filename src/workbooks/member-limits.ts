import { TEAM_READ_LIMITS } from "../xlsx";

/** What one workbook of a team may ask for: in bytes as a file, in seconds from its bytes to its record, and unpacked. What goes over it is refused, and the others are read. */
export const MEMBER_LIMITS = { fileBytes: 32 * 2 ** 20, seconds: 5, unpacked: TEAM_READ_LIMITS } as const;
