import type { FileIssue } from "./issues";

/** The encoding in which a file turned out to be written. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/** The text of a file, or why it is no text. `cutOff` is true when the file ends inside a character. */
export type Decoded =
  | { ok: true; text: string; encoding: TextEncoding; byteOrderMark: boolean; cutOff: boolean }
  | { ok: false; issue: FileIssue };

/** Files above this size are refused: 100,000 customers fill about a tenth of it. */
export const MAX_BYTES = 100 * 1024 * 1024;

const SIGNATURES: readonly { bytes: readonly number[]; code: "is-workbook" | "is-old-workbook" | "is-pdf" | "is-image" }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], code: "is-workbook" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], code: "is-old-workbook" },
  { bytes: [0x25, 0x50, 0x44, 0x46], code: "is-pdf" },
  { bytes: [0x89, 0x50, 0x4e, 0x47], code: "is-image" },
  { bytes: [0xff, 0xd8, 0xff], code: "is-image" },
  { bytes: [0x47, 0x49, 0x46, 0x38], code: "is-image" },
];

const MARKS: readonly { bytes: readonly number[]; encoding: TextEncoding }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/**
 * Turns the bytes of a chosen file into text: the byte order mark decides, else valid UTF-8, else Windows-1252.
 * @returns the text without byte order mark, or the issue that says what kind of file this is instead.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_BYTES) return refuse({ code: "file-too-large", count: bytes.length, limit: MAX_BYTES });
  const signature = SIGNATURES.find((known) => startsWith(bytes, known.bytes));
  if (signature) return refuse({ code: signature.code });
  const mark = MARKS.find((known) => startsWith(bytes, known.bytes));
  const body = bytes.subarray(mark?.bytes.length ?? 0);
  if ((mark === undefined || mark.encoding === "utf-8") && body.includes(0)) return refuse({ code: "is-binary" });
  const found = mark && mark.encoding !== "utf-8" ? readMarked(body, mark.encoding) : (readUtf8(body, mark !== undefined) ?? readLatin(body));
  if (found.text.trim() === "") return refuse({ code: "empty-file" });
  if (/^\s*<(\?xml|!doctype|html|table|meta)/i.test(found.text)) return refuse({ code: "is-markup" });
  return { ok: true, ...found, byteOrderMark: mark !== undefined };
}

interface Found {
  text: string;
  encoding: TextEncoding;
  cutOff: boolean;
}

function refuse(issue: FileIssue): Decoded {
  return { ok: false, issue };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

function readMarked(body: Uint8Array, encoding: TextEncoding): Found {
  const text = new TextDecoder(encoding).decode(body);
  return { text, encoding, cutOff: body.length % 2 === 1 };
}

/** Windows-1252 from byte 0x80 to 0x9F; five of them mean nothing (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const UPPER_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function readLatin(body: Uint8Array): Found {
  const text = new TextDecoder("windows-1252").decode(body);
  // Some releases of Node 20 and 22 decode this label as ISO-8859-1, which leaves control codes where € stands.
  const whole = text.replace(/[\u0080-\u009f]/g, (letter) => UPPER_CONTROLS.charAt(letter.charCodeAt(0) - 0x80));
  return { text: whole, encoding: "windows-1252", cutOff: false };
}

/** A file that is UTF-8 up to a last half character was cut off; without any other such character it is not UTF-8. */
function readUtf8(body: Uint8Array, marked: boolean): Found | null {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text: string;
  try {
    text = decoder.decode(body, { stream: true });
  } catch {
    return null; // not UTF-8: the caller reads it as Windows-1252
  }
  const complete = endsComplete(decoder);
  const provenUtf8 = marked || /\P{ASCII}/u.test(text);
  if (!complete && !provenUtf8) return null;
  return { text, encoding: "utf-8", cutOff: !complete };
}

function endsComplete(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}
