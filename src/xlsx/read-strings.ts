import type { Archive } from "./read-archive";
import { checkCount } from "./read-issue";
import type { Relation } from "./read-package";
import { cellText } from "./read-text";
import { XmlScanner } from "./read-xml";

/** The texts that cells share. They are found once and decoded only when a cell asks for one. */
export class SharedStrings {
  /** Where each text starts, and after the last where that ends. */
  private readonly starts: number[] = [];
  private readonly decoded = new Map<number, string>();
  private readonly xml: string;

  /** Finds where each text stands. @throws ReadError */
  constructor(archive: Archive, relations: readonly Relation[]) {
    const part = relations.find(({ type }) => type === "sharedStrings")?.target ?? "";
    this.xml = archive.text(part) ?? "";
    let end = 0;
    for (const scanner = new XmlScanner(this.xml, part); scanner.next(); ) {
      if (!scanner.is("si") || scanner.closing) continue;
      this.starts.push(scanner.start);
      checkCount(archive.limits, "strings", this.starts.length);
      scanner.skip();
      end = scanner.end;
    }
    this.starts.push(end);
  }

  /** A text by its number; undefined when there is none. */
  at(index: number): string | undefined {
    const [start, end] = [this.starts[index], this.starts[index + 1]];
    if (start === undefined || end === undefined) return undefined;
    const known = this.decoded.get(index);
    if (known !== undefined) return known;
    const scanner = new XmlScanner(this.xml.slice(start, end), "");
    const text = scanner.next() && !scanner.empty ? richText(scanner, "si") : "";
    this.decoded.set(index, text);
    return text;
  }
}

/** The text of the element that was opened up to its end, all its runs together; what is only a reading aid (`rPh`) is left out. */
export function richText(scanner: XmlScanner, element: string): string {
  const plain = scanner.only("<t>", `</t></${element}>`);
  if (plain !== undefined) return cellText(plain);
  let text = "";
  let aid = false;
  while (scanner.next() && !(scanner.closing && scanner.is(element))) {
    if (scanner.is("rPh")) aid = !scanner.closing && !scanner.empty;
    else if (scanner.closing && !aid && scanner.is("t")) text += scanner.text();
  }
  return cellText(text);
}
