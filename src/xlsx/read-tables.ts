import type { Area } from "../plan";
import type { Archive } from "./read-archive";
import type { Tab } from "./read-contents";
import { checkCount, ReadError } from "./read-issue";
import { relationsOf } from "./read-package";
import { areaOf, SHEET_SIZE } from "./read-reference";
import { cellText } from "./read-text";
import { XmlScanner } from "./read-xml";

/** A table: its headers from the left, its whole area, and its body without header and totals (no row at all gives `rows` 0). */
export interface FileTable {
  readonly name: string;
  readonly sheet: string;
  readonly headers: readonly string[];
  readonly area: Area;
  readonly body: Area;
}

/** Every table of every sheet, in the order of the tabs. @throws ReadError */
export function readTables(archive: Archive, tabs: readonly Tab[]): readonly FileTable[] {
  const seen = new Set<string>();
  return tabs.flatMap(({ title, path }) => {
    const parts = path ? relationsOf(archive, path).filter(({ type }) => type === "table") : [];
    checkCount(archive.limits, "tables", parts.length);
    return parts.map(({ target }) => {
      // One part is one table; a list that names it time and again only costs time.
      if (seen.has(target.toLowerCase())) throw new ReadError({ code: "corrupt", part: target, sheet: title });
      seen.add(target.toLowerCase());
      return tableOf(archive, { part: target, sheet: title });
    });
  });
}

function tableOf(archive: Archive, { part, sheet }: { readonly part: string; readonly sheet: string }): FileTable {
  const scanner = new XmlScanner(archive.text(part) ?? "", part);
  const corrupt = () => new ReadError({ code: "corrupt", part, sheet });
  if (!scanner.next() || !scanner.is("table")) throw corrupt();
  const name = scanner.attribute("displayName") ?? scanner.attribute("name");
  const area = areaOf(scanner.attribute("ref") ?? "");
  const above = Number(scanner.attribute("headerRowCount") ?? 1);
  const below = Number(scanner.attribute("totalsRowCount") ?? 0);
  const headers: string[] = [];
  while (scanner.next()) {
    if (scanner.is("tableColumn") && !scanner.closing) headers.push(cellText(scanner.attribute("name") ?? ""));
    if (headers.length > SHEET_SIZE.columns) throw corrupt();
  }
  if (name === undefined || !area || headers.length !== area.columns || !(above >= 0 && below >= 0 && above + below <= area.rows)) throw corrupt();
  return { name, sheet, headers, area, body: { ...area, row: area.row + above, rows: area.rows - above - below } };
}
