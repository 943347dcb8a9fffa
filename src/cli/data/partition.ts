import { createHash } from "node:crypto";
import { join } from "node:path";
import type { Partition } from "./table";

/** The longest that a name of a folder may be, in bytes, with room for what stands before it. */
const MOST_BYTES = 200;

/** The folders of a partition, `boekjaar=2026/accountmanager=An%20Bos`, as Hive began to name them. */
export function partitionFolder({ boekjaar, accountmanager }: Partition): string {
  const year = `boekjaar=${boekjaar}`;
  return accountmanager === null ? year : join(year, `accountmanager=${folderName(accountmanager)}`);
}

/**
 * A value as the name of a folder. What a file system or a reader gives a meaning becomes `%` and two digits; letters of any
 * language stay, because Spark reads `%` as one letter and not as a byte of one. A name that is too long ends in a digest.
 */
export function folderName(value: string): string {
  const encoded = encode(value.normalize("NFC"));
  if (Buffer.byteLength(encoded) <= MOST_BYTES) return encoded;
  const digest = createHash("sha256").update(value).digest("hex").slice(0, 8);
  const letters = [...value.normalize("NFC")];
  while (Buffer.byteLength(encode(letters.join(""))) > MOST_BYTES - digest.length - 1) letters.pop();
  return `${encode(letters.join(""))}~${digest}`;
}

/** All of ASCII but letters, digits, `-` and `_`; control characters; half of a letter pair that has no other half. */
const encode = (text: string): string => text.replace(/[^\P{ASCII}A-Za-z0-9_-]/gu, percent).replace(/\p{Cs}/gu, "\uFFFD");

const percent = (letter: string): string => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
