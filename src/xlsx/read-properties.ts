import type { Archive } from "./read-archive";
import { checkCount } from "./read-issue";
import { relationsOf } from "./read-package";
import { XmlScanner } from "./read-xml";

/** A moment as the standard has it, with or without parts of a second (W3CDTF, which Excel and LibreOffice write in UTC). */
const MOMENT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;
const ZONED = /(?:Z|[+-]\d\d:\d\d)$/;

/** The custom document properties, each as text whatever its kind (`vt:lpwstr`, `vt:i4` …); none when the file has no such part. @throws ReadError */
export function readProperties(archive: Archive): Readonly<Record<string, string>> {
  const scanner = scannerOf(archive, "custom-properties");
  const found = new Map<string, string>();
  let name: string | undefined;
  while (scanner.next()) {
    if (scanner.is("property")) {
      name = scanner.closing || scanner.empty ? undefined : scanner.attribute("name");
      // An empty text has no closing tag to take it from.
      if (name !== undefined) found.set(name, "");
      checkCount(archive.limits, "names", found.size);
    } else if (scanner.closing && name !== undefined) found.set(name, scanner.text());
  }
  return Object.fromEntries(found);
}

/** When the file was last saved, as ISO text in UTC (`2026-11-30T09:15:00.000Z`), so that texts compare as moments do; null when the file does not say. @throws ReadError */
export function readSavedAt(archive: Archive): string | null {
  const scanner = scannerOf(archive, "core-properties");
  while (scanner.next()) {
    if (scanner.is("modified") && !scanner.closing && !scanner.empty) return momentOf(scanner.content().trim());
  }
  return null;
}

function momentOf(text: string): string | null {
  if (!MOMENT.test(text)) return null;
  const moment = new Date(!text.includes("T") || ZONED.test(text) ? text : `${text}Z`);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

function scannerOf(archive: Archive, type: string): XmlScanner {
  const part = relationsOf(archive, "").find((relation) => relation.type === type)?.target ?? "";
  return new XmlScanner(archive.text(part) ?? "", part);
}
