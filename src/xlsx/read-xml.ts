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
  private nameStart = 0;
  private nameEnd = 0;
  private tagStart = 0;
  private tagEnd = 0;
  private textStart = 0;

  constructor(readonly xml: string, readonly part: string) {}

  /** Goes to the next tag; false at the end. @throws ReadError on a document type, and on a tag without an end. */
  next(): boolean {
    this.textStart = this.tagEnd;
    let from = this.tagEnd;
    for (;;) {
      // Mostly the next tag follows at once.
      const open = this.xml.charCodeAt(from) === LESS ? from : this.xml.indexOf("<", from);
      if (open < 0) return false;
      const mark = this.xml.charCodeAt(open + 1);
      if (mark !== BANG && mark !== QUESTION) {
        this.readTag(open);
        return true;
      }
      from = this.afterSection(open);
    }
  }

  /** Whether the tag bears this name, whatever its prefix. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** Goes to the end of an element that holds none of its own name. */
  skip(): void {
    if (this.empty) return;
    const close = this.xml.indexOf(`</${this.xml.slice(this.tagStart + 1, this.nameEnd)}`, this.tagEnd);
    if (close < 0) throw new ReadError({ code: "corrupt", part: this.part });
    this.readTag(close);
  }

  /** What a sticky pattern finds from the start of the tag on; the next tag is then the one behind it. Null, and nothing moves, when it does not fit. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.tagStart;
    const found = pattern.exec(this.xml);
    if (found) this.tagEnd = pattern.lastIndex;
    return found;
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

  /** Value of an attribute by its name without prefix; undefined when the tag has none. */
  attribute(name: string): string | undefined {
    return this.find(name) ? unescaped(this.xml.slice(this.valueStart, this.valueEnd)) : undefined;
  }

  /** Value of an attribute that holds a plain word or number, as it stands. */
  raw(name: string): string | undefined {
    return this.find(name) ? this.xml.slice(this.valueStart, this.valueEnd) : undefined;
  }

  /** Looks for an attribute; when it is there its value stands from `valueStart` to `valueEnd`. */
  find(name: string): boolean {
    const { xml } = this;
    let at = this.nameEnd;
    while (at < this.tagEnd) {
      while (xml.charCodeAt(at) <= SPACE) at += 1;
      let local = at;
      let code = xml.charCodeAt(at);
      while (at < this.tagEnd && code !== EQUALS && code > SPACE) {
        at += 1;
        if (code === COLON) local = at;
        code = xml.charCodeAt(at);
      }
      const nameEnd = at;
      while (at < this.tagEnd && code !== QUOTE && code !== APOSTROPHE) code = xml.charCodeAt((at += 1));
      const start = at + 1;
      do at += 1; while (at < this.tagEnd && xml.charCodeAt(at) !== code);
      if (at >= this.tagEnd) return false;
      if (nameEnd - local === name.length && xml.startsWith(name, local)) {
        this.valueStart = start;
        this.valueEnd = at;
        return true;
      }
      at += 1;
    }
    return false;
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
    for (let code = xml.charCodeAt(at); code !== GREATER; code = xml.charCodeAt((at += 1))) {
      // A `>` inside quotes does not end the tag.
      if (code === QUOTE || code === APOSTROPHE) do at += 1; while (at < xml.length && xml.charCodeAt(at) !== code);
      if (at >= xml.length) throw new ReadError({ code: "corrupt", part: this.part });
    }
    this.empty = xml.charCodeAt(at - 1) === SLASH && !this.closing;
    this.tagEnd = at + 1;
  }

  private afterSection(open: number): number {
    const section = SECTIONS.find(({ start }) => this.xml.startsWith(start, open));
    if (!section) throw new ReadError({ code: "forbidden-xml", part: this.part });
    const close = this.xml.indexOf(section.end, open + section.start.length);
    if (close < 0) throw new ReadError({ code: "corrupt", part: this.part });
    return close + section.end.length;
  }
}

const SECTIONS = [{ start: "<!--", end: "-->" }, { start: "<![CDATA[", end: "]]>" }, { start: "<?", end: "?>" }];
