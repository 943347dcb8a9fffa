import { Inflate, inflateSync } from "fflate";
import { ReadError } from "./read-issue";
import type { Unpack } from "./read-issue";

/** One byte unpacks to at most 1,032, so a piece this small cannot fill the memory before its output is counted. */
const PIECE = 16 * 1024;

/** Unpacks a part of exactly `size` bytes; anything else is corrupt, and what gives more stops as soon as it does. */
export function inflate(packed: Uint8Array, { size, part, unpack = unpackHere }: { readonly size: number; readonly part: string; readonly unpack?: Unpack | undefined }): Uint8Array {
  try {
    const output = unpack(packed, size + 1);
    if (output.length === size) return output;
  } catch (error) {
    throw corrupt(part, error);
  }
  throw corrupt(part);
}

/** Most parts are one piece, and unpack faster into room that is there. */
const unpackHere: Unpack = (packed, most) => (packed.length <= PIECE ? inflateSync(packed, { out: new Uint8Array(most) }) : unpackPieces(packed, most));

function unpackPieces(packed: Uint8Array, most: number): Uint8Array {
  const output = new Uint8Array(most);
  let length = 0;
  const stream = new Inflate((piece) => {
    if (length + piece.length > most) throw new RangeError("More than was said");
    output.set(piece, length);
    length += piece.length;
  });
  for (let from = 0; from < packed.length; from += PIECE) stream.push(packed.subarray(from, from + PIECE), from + PIECE >= packed.length);
  return output.subarray(0, length);
}

const corrupt = (part: string, cause?: unknown): ReadError => new ReadError({ code: "corrupt", part }, { cause });

/** Four tables, so that four bytes go through at once: M. E. Kounavis and F. L. Berry, "A systematic approach to building high performance, software-based, CRC generators" (2005). */
const TABLES = crcTables();

function crcTables(): Int32Array {
  const tables = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[byte] = value;
  }
  for (let index = 256; index < 1024; index += 1) {
    const before = tables[index - 256] ?? 0;
    tables[index] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

/** The CRC-32 of a part, as a zip file keeps it: unsigned. */
export function crc32(bytes: Uint8Array): number {
  let value = -1;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    value ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    value = TABLES[768 + (value & 255)]! ^ TABLES[512 + ((value >>> 8) & 255)]! ^ TABLES[256 + ((value >>> 16) & 255)]! ^ TABLES[value >>> 24]!;
  }
  for (; at < bytes.length; at += 1) value = (value >>> 8) ^ TABLES[(value ^ bytes[at]!) & 255]!;
  return ~value >>> 0;
}
