import type { Archive } from "./read-archive";
import { checkCount } from "./read-issue";
import { XmlScanner } from "./read-xml";

/** What one part says about another; `target` is a path inside the file. */
export interface Relation {
  readonly id: string;
  /** The last word of the type, the same in both dialects of the standard: `worksheet`, `table`. */
  readonly type: string;
  readonly target: string;
}

/** The relations of a part, or of the whole file (`""`), with other parts; none when it has no list of them. What lies outside the file is left out. @throws ReadError */
export function relationsOf(archive: Archive, part: string): readonly Relation[] {
  const slash = part.lastIndexOf("/") + 1;
  const path = `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
  const xml = archive.text(path);
  if (xml === undefined) return [];
  const relations: Relation[] = [];
  for (const scanner = new XmlScanner(xml, path); scanner.next(); ) {
    if (scanner.closing || !scanner.is("Relationship") || scanner.attribute("TargetMode") === "External") continue;
    const type = scanner.attribute("Type") ?? "";
    relations.push({ id: scanner.attribute("Id") ?? "", type: type.slice(type.lastIndexOf("/") + 1), target: resolved(part, scanner.attribute("Target") ?? "") });
    checkCount(archive.limits, "entries", relations.length);
  }
  return relations;
}

/** Longer than any path in a zip file. */
const TOO_LONG = 65_536;

/** A path from one part to another; no path leaves the file. */
function resolved(from: string, target: string): string {
  if (target.length >= TOO_LONG) return "";
  const folders = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== "." && step !== "") folders.push(step);
  }
  return folders.join("/");
}
