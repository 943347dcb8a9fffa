import type { Archive } from "./read-archive";
import { ReadError } from "./read-issue";
import type { Relation } from "./read-package";
import { cellText } from "./read-text";
import { XmlScanner } from "./read-xml";

/** The texts that cells share. They are found once and decoded only when a cell asks for one. */
export class SharedStrings {
  private readonly starts: number[] = [];
  private readonly decoded = new Map<number, string>();
  private readonly xml: string;

  /** Finds where each text stands. @throws ReadError */
  constructor(archive: Archive, relations: readonly Relation[]) {
    const part = relations.find(({ type }) => type === "sharedStrings")?.target ?? "";
    this.xml = archive.text(part) ?? "";
    for (const scanner = new XmlScanner(this.xml, part); scanner.next(); ) {
      if (!scanner.is("si") || scanner.closing) continue;
      this.starts.push(scanner.start);
      const { strings } = archive.limits;
      if (this.starts.length > strings) throw new ReadError({ code: "too-large", what: "strings", expected: strings, received: this.starts.length });
    }
  }

  /** A text by its number; undefined when there is none. */
  at(index: number): string | undefined {
    const start = this.starts[index];
    if (start === undefined) return undefined;
    const known = this.decoded.get(index);
    if (known !== undefined) return known;
    const text = richText(new XmlScanner(this.xml.slice(start, this.starts[index + 1]), ""), "si");
    this.decoded.set(index, text);
    return text;
  }
}

/** The text of the element that comes next up to its end, all its runs together; what is only a reading aid (`rPh`) is left out. */
export function richText(scanner: XmlScanner, element: string): string {
  let text = "";
  let aid = false;
  while (scanner.next() && !(scanner.closing && scanner.is(element))) {
    if (scanner.is("rPh")) aid = !scanner.closing && !scanner.empty;
    else if (scanner.closing && !aid && scanner.is("t")) text += scanner.text();
  }
  return cellText(text);
}
