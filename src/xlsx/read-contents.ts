import type { Archive } from "./read-archive";
import { checkCount, ReadError } from "./read-issue";
import type { ReadLimits } from "./read-issue";
import { WorkbookNames } from "./read-names";
import type { RawName } from "./read-names";
import { relationsOf } from "./read-package";
import type { Relation } from "./read-package";
import { XmlScanner } from "./read-xml";

/** One tab. `path` is null for a tab without cells (a chart sheet), and empty when its cells are lost. */
export interface Tab {
  readonly title: string;
  readonly hidden: boolean;
  readonly path: string | null;
}

/** What the main part says. `since1904`: dates are counted from 1 January 1904. */
export interface Contents {
  readonly tabs: readonly Tab[];
  readonly names: WorkbookNames;
  readonly since1904: boolean;
  readonly relations: readonly Relation[];
}

/** Reads tabs and names. @throws ReadError `not-a-workbook` when the file holds something else (a document, an .ods, an .xlsb). */
export function readContents(archive: Archive): Contents {
  const main = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.target ?? "";
  const xml = archive.text(main);
  const scanner = new XmlScanner(xml ?? "", main);
  // What does not even start as XML is something else; only then is a tag that cannot be read damage.
  if (xml === undefined || !main.endsWith(".xml") || !/^\s*</.test(xml) || !scanner.next() || !scanner.is("workbook")) throw new ReadError({ code: "not-a-workbook" });
  const relations = relationsOf(archive, main);
  const { tabs, raw, since1904 } = scan(scanner, relations, archive.limits);
  checkPaths(tabs, main);
  return { tabs, names: new WorkbookNames(raw, tabs.map(({ title }) => title)), since1904, relations };
}

function scan(scanner: XmlScanner, relations: readonly Relation[], limits: ReadLimits): { readonly tabs: readonly Tab[]; readonly raw: readonly RawName[]; readonly since1904: boolean } {
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const tabs: Tab[] = [];
  const raw: RawName[] = [];
  let since1904 = false;
  while (scanner.next()) {
    if (scanner.closing) continue;
    if (scanner.is("definedName")) {
      if (!scanner.empty) raw.push(nameOf(scanner));
      checkCount(limits, "names", raw.length);
    } else if (scanner.is("sheet")) {
      tabs.push(tabOf(scanner, targets));
      checkCount(limits, "entries", tabs.length);
    } else if (scanner.is("workbookPr")) since1904 = /^(1|true|on)$/.test(scanner.attribute("date1904") ?? "");
  }
  return { tabs, raw, since1904 };
}

function nameOf(scanner: XmlScanner): RawName {
  const [name, scoped] = [scanner.attribute("name") ?? "", scanner.find("localSheetId")];
  const formula = (scanner.only("", "</definedName>") ?? scanner.content()).trim();
  return { name, scoped, formula: formula.startsWith("=") ? formula.slice(1) : formula };
}

function tabOf(scanner: XmlScanner, targets: ReadonlyMap<string, Relation>): Tab {
  const id = scanner.attribute("id") ?? "";
  const relation = targets.get(id);
  const state = scanner.attribute("state") ?? "visible";
  // Excel itself saves hidden sheets of old macros that point nowhere; one that points to what is not there lost its cells.
  const path = id === "" || (relation && relation.type !== "worksheet") ? null : relation?.target ?? "";
  return { title: scanner.attribute("name") ?? "", hidden: state !== "visible", path };
}

/** Two tabs on one part, or by one title, are the work of no program; reading both would count answers twice. */
function checkPaths(tabs: readonly Tab[], part: string): void {
  const paths = tabs.flatMap(({ path }) => (path ? [path.toLowerCase()] : []));
  const titles = tabs.map(({ title }) => title.toLowerCase());
  if (new Set(paths).size < paths.length || new Set(titles).size < titles.length) throw new ReadError({ code: "corrupt", part });
}
