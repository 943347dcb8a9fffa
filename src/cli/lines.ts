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

/** Between columns. */
const GAP = 2;

/** Cells under each other: the first to the left and cut off where it does not fit, the others to the right. */
export function table(rows: readonly (readonly string[])[], width: number): readonly string[] {
  const widest = (at: number) => Math.max(...rows.map((row) => row[at]?.length ?? 0));
  const others = Array.from({ length: Math.max(0, (rows[0]?.length ?? 0) - 1) }, (_none, at) => widest(at + 1));
  const first = Math.min(widest(0), width - others.reduce((sum, other) => sum + other + GAP, 0));
  const cut = (text: string) => (text.length > first ? `${text.slice(0, Math.max(1, first - 1))}…` : text.padEnd(first));
  return rows.map(([label = "", ...cells]) => [cut(label), ...cells.map((cell, at) => cell.padStart((others[at] ?? 0) + GAP))].join(""));
}
