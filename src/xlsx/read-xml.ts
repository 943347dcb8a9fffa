import { ReadError } from "./read-issue";
import { textOf, unescaped } from "./read-text";

const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const COLON = 58;
const EQUALS = 61;
const GREATER = 62;
const LESS = 60;
const QUESTION = 63;
const SPACE = 32;
/** Of places of values in one tag: no element of the format has anywhere near so many attributes. */
const MOST_VALUES = 512;

/**
 * Goes through the tags of a part, one after another, without a tree and without recursion: depth costs nothing.
 * Names are compared without their prefix (`x:row` is `row`). A document type is refused, so there are no entities to expand.
 */
export class XmlScanner {
  /** Whether the tag ends an element. */
  closing = false;
  /** Whether the tag is an element without content. */
  empty = false;
  /** Where the value of the attribute that was found last stands. */
  valueStart = 0;
  valueEnd = 0;
  /** Where the values of the attributes start and end, in turn. */
  private readonly values: number[] = [];
  private valueCount = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private tagStart = 0;
  private tagEnd = 0;
  private textStart = 0;
  /** How many elements are open. */
  depth = 0;
  /** The name of the element that was skipped last, and the tag that ended it. */
  private skipped = "";
  private skippedEnd = "";
  /** Where the next comment or CDATA stands, as far as was looked. */
  private section = -1;

  /** Whether all text reads as it stands: nothing is escaped, and no line ends in two characters. */
  private readonly plain: boolean;

  constructor(readonly xml: string, readonly part: string) {
    this.plain = !xml.includes("&") && !xml.includes("\r");
  }

  /** Goes to the next tag; false at the end. @throws ReadError on a document type, on a tag without an end, and at the end when an element is still open. */
  next(): boolean {
    this.textStart = this.tagEnd;
    let from = this.tagEnd;
    for (;;) {
      // Mostly the next tag follows at once.
      const open = this.xml.charCodeAt(from) === LESS ? from : this.xml.indexOf("<", from);
      if (open < 0) return this.ended();
      const mark = this.xml.charCodeAt(open + 1);
      if (mark !== BANG && mark !== QUESTION) {
        this.readTag(open);
        if (this.closing) this.depth -= 1;
        else if (!this.empty) this.depth += 1;
        return true;
      }
      from = this.afterSection(open);
    }
  }

  /** Whether the tag bears this name, whatever its prefix. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** Goes to the end of the element that was opened. */
  skip(): void {
    if (this.empty) return;
    const { xml, depth } = this;
    const close = xml.indexOf(this.closer(), this.tagEnd);
    if (close < 0 || this.hasSection(close)) {
      while (this.depth >= depth) if (!this.next()) throw this.corrupt();
      return;
    }
    this.readTag(close);
    this.depth -= 1;
  }

  /**
   * The text of an element that is all there is in the one that was opened, as in `<c><v>5</v></c>`: both are then gone
   * through. Undefined, and nothing moves, when it is written in any other way. `inside` and `ends` are the tags as text.
   */
  only(inside: string, ends: string): string | undefined {
    const { xml, tagEnd } = this;
    if (!xml.startsWith(inside, tagEnd)) return undefined;
    const start = tagEnd + inside.length;
    const close = xml.indexOf("<", start);
    if (!xml.startsWith(ends, close)) return undefined;
    this.tagEnd = close + ends.length;
    this.depth -= 1;
    return this.meant(xml.slice(start, close));
  }

  /** Where the tag starts, and where it ends. */
  get start(): number {
    return this.tagStart;
  }
  get end(): number {
    return this.tagEnd;
  }

  /** The text between the tag before and this one. */
  text(): string {
    return this.textStart === this.tagStart ? "" : textOf(this.xml.slice(this.textStart, this.tagStart));
  }

  /** The text of the element that was opened, up to the next tag, which ends it; nothing when it holds another element. */
  content(): string {
    return this.next() && this.closing ? this.text() : "";
  }

  /** Value of an attribute by its name without prefix; undefined when the tag has none. */
  attribute(name: string): string | undefined {
    return this.find(name) ? this.meant(this.xml.slice(this.valueStart, this.valueEnd)) : undefined;
  }

  /** Value of an attribute that holds a plain word or number, as it stands. */
  raw(name: string): string | undefined {
    return this.find(name) ? this.xml.slice(this.valueStart, this.valueEnd) : undefined;
  }

  /** Looks for an attribute; when it is there its value stands from `valueStart` to `valueEnd`. */
  find(name: string): boolean {
    const { xml, values } = this;
    for (let index = 0; index < this.valueCount; index += 2) {
      const start = values[index] ?? 0;
      // Back over `=` and any spaces to the end of the name.
      let end = start - 1;
      for (let code = EQUALS; code === EQUALS || code <= SPACE; code = xml.charCodeAt(end - 1)) end -= 1;
      if (!xml.startsWith(name, end - name.length)) continue;
      const before = xml.charCodeAt(end - name.length - 1);
      if (before > SPACE && before !== COLON) continue;
      this.valueStart = start;
      this.valueEnd = values[index + 1] ?? 0;
      return true;
    }
    return false;
  }

  private meant(text: string): string {
    return this.plain ? text : unescaped(text);
  }

  private readTag(open: number): void {
    const { xml } = this;
    this.tagStart = open;
    this.closing = xml.charCodeAt(open + 1) === SLASH;
    let at = this.closing ? open + 2 : open + 1;
    this.nameStart = at;
    for (let code = xml.charCodeAt(at); code > SPACE && code !== GREATER && code !== SLASH; code = xml.charCodeAt(at)) {
      at += 1;
      if (code === COLON) this.nameStart = at;
    }
    this.nameEnd = at;
    this.valueCount = 0;
    for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt((at += 1))) {
      if (at >= xml.length) throw this.corrupt();
      if (code === QUOTE || code === APOSTROPHE) at = this.readValue(at, code);
    }
    this.empty = xml.charCodeAt(at - 1) === SLASH && !this.closing;
    this.tagEnd = at + 1;
  }

  /** Takes the value of an attribute from its first quote on; a `>` in it does not end the tag. Gives the place of its last quote. */
  private readValue(open: number, quote: number): number {
    const { xml, values } = this;
    let at = open + 1;
    while (xml.charCodeAt(at) !== quote) if ((at += 1) >= xml.length) throw this.corrupt();
    if (this.valueCount >= MOST_VALUES) throw this.corrupt();
    values[this.valueCount] = open + 1;
    values[this.valueCount + 1] = at;
    this.valueCount += 2;
    return at;
  }

  private afterSection(open: number): number {
    const section = SECTIONS.find(({ start }) => this.xml.startsWith(start, open));
    if (!section) throw new ReadError({ code: "forbidden-xml", part: this.part });
    const close = this.xml.indexOf(section.end, open + section.start.length);
    if (close < 0) throw this.corrupt();
    return close + section.end.length;
  }

  /** The tag that ends an element as it was opened; mostly elements of one name are skipped in a row. */
  private closer(): string {
    const { skipped, tagStart, nameEnd, xml } = this;
    if (skipped.length !== nameEnd - tagStart - 1 || !xml.startsWith(skipped, tagStart + 1)) {
      this.skipped = xml.slice(tagStart + 1, nameEnd);
      this.skippedEnd = `</${this.skipped}>`;
    }
    return this.skippedEnd;
  }

  /** Whether a comment or CDATA stands between the tag and a place further on: in there anything may look like a tag. */
  private hasSection(to: number): boolean {
    if (this.section < this.tagEnd) {
      // Of the two characters that it starts with this is the rare one.
      let mark = this.xml.indexOf("!", this.tagEnd);
      while (mark >= 0 && this.xml.charCodeAt(mark - 1) !== LESS) mark = this.xml.indexOf("!", mark + 1);
      this.section = mark < 0 ? Infinity : mark;
    }
    return this.section < to;
  }

  /** Text that was cut off, or put together wrongly, would otherwise read as less than it says. */
  private ended(): false {
    if (this.depth !== 0) throw this.corrupt();
    return false;
  }

  private corrupt(): ReadError {
    return new ReadError({ code: "corrupt", part: this.part });
  }
}

const SECTIONS = [{ start: "<!--", end: "-->" }, { start: "<![CDATA[", end: "]]>" }, { start: "<?", end: "?>" }];
