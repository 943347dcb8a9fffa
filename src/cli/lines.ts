/** Where a text is broken, and what stands before its first line and before the others. */
export interface Wrapping {
  readonly width: number;
  readonly first?: string;
  readonly next?: string;
}

/** A text in lines of at most `width`, broken between words; a word that is longer stays whole. */
export function wrap(text: string, { width, first = "", next = "" }: Wrapping): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** A text as a terminal may show it: what comes from a file could move its cursor or recolour it. */
export function printable(line: string): string {
  return line.replace(/\p{Cc}/gu, " ");
}
