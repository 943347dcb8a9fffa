import type { Archive } from "./read-archive";
import { ReadError } from "./read-issue";
import type { IgnoredName } from "./read-issue";
import { relationsOf } from "./read-package";
import type { Relation } from "./read-package";
import { areaOf, placeOf, Titles } from "./read-reference";
import type { Place } from "./read-reference";
import { XmlScanner } from "./read-xml";

/** One tab. `path` is null for a tab without cells (a chart sheet). */
export interface Tab {
  readonly title: string;
  readonly hidden: boolean;
  readonly path: string | null;
}

/** A name of the whole workbook: `place` when it refers to cells of a sheet, else null; `formula` as the file keeps it. */
export interface FileName {
  readonly name: string;
  readonly place: Place | null;
  readonly formula: string;
}

/** What the main part says. `since1904`: dates are counted from 1 January 1904. */
export interface Contents {
  readonly tabs: readonly Tab[];
  readonly names: readonly FileName[];
  readonly ignored: readonly IgnoredName[];
  readonly since1904: boolean;
  readonly relations: readonly Relation[];
}

interface RawName {
  readonly name: string;
  readonly scoped: boolean;
  readonly formula: string;
  /** Known already when the name was written plainly. */
  readonly place?: Place | null;
}

/** A name as Excel writes most of them, whole: some cells of a sheet. A workbook of ours has hundreds. */
const PLAIN_NAME = /<definedName name="([\w.]+)"(?: hidden="1")?>(('[^'<&[\]]+'|\w+)!(\$[A-Z]{1,3}\$\d{1,7}(?::\$[A-Z]{1,3}\$\d{1,7})?))<\/definedName>/y;

const PREFIX = /^ak_/i;
/** A reference to another file: `[2]Blad1!A1`, `'C:\map\[boek.xlsx]Blad1'!A1`. Columns of a table have no `!` behind their brackets. */
const EXTERNAL = /^'?[^'(,!]*\[[^\]]*\][^'(,!]*'?!/;

/** Reads tabs and names. @throws ReadError `not-a-workbook` when the file holds something else (a document, an .ods, an .xlsb). */
export function readContents(archive: Archive): Contents {
  const main = relationsOf(archive, "").find(({ type }) => type === "officeDocument")?.target;
  const xml = main === undefined || main === null ? undefined : archive.text(main);
  if (main === undefined || main === null || xml === undefined) throw new ReadError({ code: "not-a-workbook" });
  const scanner = new XmlScanner(xml, main);
  if (!main.endsWith(".xml") || !scanner.next() || !scanner.is("workbook")) throw new ReadError({ code: "not-a-workbook" });
  const relations = relationsOf(archive, main);
  const written = new Titles();
  const { tabs, raw, since1904 } = scan(scanner, relations, written);
  if (tabs.length > archive.limits.entries) throw new ReadError({ code: "too-large", what: "entries", expected: archive.limits.entries, received: tabs.length });
  checkPaths(tabs, main);
  const titles = new Set(tabs.map(({ title }) => title.toLowerCase()));
  const judged = raw.map((name) => judge(name, { titles, written }));
  return {
    tabs,
    names: judged.filter(({ reason }) => !reason).map(({ name, formula, place }) => ({ name, formula, place })),
    ignored: judged.flatMap(({ name, reason }) => (reason && PREFIX.test(name) ? [{ code: "name-ignored" as const, name, reason }] : [])),
    since1904,
    relations,
  };
}

function scan(scanner: XmlScanner, relations: readonly Relation[], titles: Titles): { readonly tabs: readonly Tab[]; readonly raw: readonly RawName[]; readonly since1904: boolean } {
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const tabs: Tab[] = [];
  const raw: RawName[] = [];
  let since1904 = false;
  let open: Omit<RawName, "formula"> | null = null;
  while (scanner.next()) {
    if (scanner.is("definedName")) {
      const plain = scanner.closing ? null : scanner.match(PLAIN_NAME);
      if (plain) {
        const [, name = "", formula = "", title = "", cells = ""] = plain;
        const [sheet, area] = [titles.of(title), areaOf(cells)];
        raw.push({ name, scoped: false, formula, place: sheet !== null && area ? { sheet, area } : null });
        continue;
      }
      if (scanner.closing && open) raw.push({ ...open, formula: withoutEquals(scanner.text().trim()) });
      open = scanner.closing ? null : { name: scanner.attribute("name") ?? "", scoped: scanner.find("localSheetId") };
    } else if (scanner.is("sheet") && !scanner.closing) tabs.push(tabOf(scanner, targets));
    else if (scanner.is("workbookPr") && !scanner.closing) since1904 = /^(1|true|on)$/.test(scanner.attribute("date1904") ?? "");
  }
  return { tabs, raw, since1904 };
}

const withoutEquals = (formula: string): string => (formula.startsWith("=") ? formula.slice(1) : formula);

function tabOf(scanner: XmlScanner, targets: ReadonlyMap<string, Relation>): Tab {
  const relation = targets.get(scanner.attribute("id") ?? "");
  const state = scanner.attribute("state") ?? "visible";
  return { title: scanner.attribute("name") ?? "", hidden: state !== "visible", path: relation?.type === "worksheet" ? relation.target : null };
}

/** Two tabs on one part, or by one title, are the work of no program; reading both would count answers twice. */
function checkPaths(tabs: readonly Tab[], part: string): void {
  const paths = tabs.flatMap(({ path }) => (path === null ? [] : [path.toLowerCase()]));
  const titles = tabs.map(({ title }) => title.toLowerCase());
  if (new Set(paths).size < paths.length || new Set(titles).size < titles.length) throw new ReadError({ code: "corrupt", part });
}

interface JudgedName extends FileName {
  readonly reason: IgnoredName["reason"] | null;
}

interface KnownTitles {
  /** Of the tabs, in lower case. */
  readonly titles: ReadonlySet<string>;
  readonly written: Titles;
}

function judge({ name, formula, scoped, place: known }: RawName, { titles, written }: KnownTitles): JudgedName {
  const place = known === undefined ? placeOf(formula, written) : known;
  const broken = formula.includes("#REF!") || (place && !titles.has(place.sheet.toLowerCase()));
  return { name, formula, place, reason: scoped ? "sheet-scoped" : formula.includes("[") && EXTERNAL.test(formula) ? "external" : broken ? "broken" : null };
}
