import * as zlib from "node:zlib";
import type { Tools } from "../xlsx";

/** The least that zlib takes for a piece of its output. */
const SMALLEST_PIECE = 64;

/** What Node has for reading a workbook that is faster than what the browser gets; the checksum came with 20.15. */
export const NODE_TOOLS: Tools = {
  // One piece, since the size is known: many would all stand in memory beside the whole.
  unpack: (packed, most) => zlib.inflateRawSync(packed, { maxOutputLength: most, chunkSize: Math.max(SMALLEST_PIECE, most) }),
  checksum: "crc32" in zlib ? zlib.crc32 : undefined,
};
