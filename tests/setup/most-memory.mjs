import { existsSync, readFileSync } from "node:fs";

const STATUS = "/proc/self/status";

/**
 * The most memory that this program has had, in megabytes. On Linux from its own status: `resourceUsage` there starts from
 * the memory of whoever started it.
 */
export const mostMegabytes = () => Number(existsSync(STATUS) ? /VmHWM:\s+(\d+)/.exec(readFileSync(STATUS, "utf8"))?.[1] : process.resourceUsage().maxRSS) / 1024;
