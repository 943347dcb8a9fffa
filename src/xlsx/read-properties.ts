import type { Archive } from "./read-archive";
import { relationsOf } from "./read-package";
import { XmlScanner } from "./read-xml";

/** The custom document properties, each as text; none when the file has no such part. @throws ReadError */
export function readProperties(archive: Archive): Readonly<Record<string, string>> {
  const part = relationsOf(archive, "").find(({ type }) => type === "custom-properties")?.target ?? "";
  const found = new Map<string, string>();
  let name: string | undefined;
  for (const scanner = new XmlScanner(archive.text(part) ?? "", part); scanner.next(); ) {
    if (scanner.is("property")) name = scanner.closing ? undefined : scanner.attribute("name");
    else if (scanner.closing && name !== undefined) found.set(name, scanner.text());
  }
  return Object.fromEntries(found);
}
