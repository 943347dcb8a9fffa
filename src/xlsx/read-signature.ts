import { ReadError } from "./read-issue";

/** The container of Office before 2007, which also holds a workbook with a password ([MS-CFB] 2.2, [MS-OFFCRYPTO] 2.3.4). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const ENCRYPTED = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

/** Refuses what is no zip file, and says what it is instead. */
export function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new ReadError({ code: "empty-file" });
  if (startsWith(bytes, COMPOUND)) throw new ReadError({ code: contains(bytes, ENCRYPTED) ? "encrypted" : "old-workbook" });
  if (!startsWith(bytes, ZIP)) throw new ReadError({ code: "not-a-workbook" });
}

const startsWith = (bytes: Uint8Array, pattern: readonly number[]): boolean => pattern.every((byte, index) => bytes[index] === byte);

/** A plain loop: in a large file that was made to be slow each byte may be the first of a word. */
function contains(bytes: Uint8Array, pattern: readonly number[]): boolean {
  for (let at = 0, found = 0; at < bytes.length; at += 1) {
    if (bytes[at] === pattern[found]) found += 1;
    else if (found > 0) {
      at -= found;
      found = 0;
    }
    if (found === pattern.length) return true;
  }
  return false;
}
