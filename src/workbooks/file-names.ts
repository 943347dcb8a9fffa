import { nameKey } from "../domain";

/** What Windows keeps for devices, whatever comes behind a point. */
const RESERVED = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?=\.|$)/i;
/** What no file name may hold on Windows or a Mac, control characters, halves of a pair, and characters that turn the reading order around. */
// eslint-disable-next-line no-control-regex
const REFUSED = /[<>:"/\\|?*\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** A file system takes 255 bytes at most; what a folder and a number add has room as well. */
const MOST_BYTES = 180;

/**
 * File names that Windows and a Mac both take, each once: two texts that only capitals, accents or spaces tell apart would be
 * one file there, so the later gets a number.
 *
 * @param extension With its point, such as `.xlsx`.
 * @param otherwise The name for a text of which nothing is left.
 */
export function fileNamer(extension: string, otherwise: string): (text: string) => string {
  const taken = new Set<string>();
  return (text) => {
    const base = safeName(text) || otherwise;
    let name = base;
    for (let number = 2; taken.has(nameKey(name)); number += 1) name = `${base} (${number})`;
    taken.add(nameKey(name));
    return `${name}${extension}`;
  };
}

function safeName(text: string): string {
  const clean = text.normalize("NFC").replace(REFUSED, " ").replace(/\s+/g, " ").replace(/^[ .]+/, "");
  const short = trimEnd(withinBytes(clean));
  return RESERVED.test(short) ? `_${short}` : short;
}

/** Windows takes points and spaces off the end by itself, and then finds another file. */
const trimEnd = (text: string): string => text.replace(/[ .]+$/, "");

/** As many whole characters as fit. */
function withinBytes(text: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  return [...text].filter((character) => (bytes += encoder.encode(character).length) <= MOST_BYTES).join("");
}
