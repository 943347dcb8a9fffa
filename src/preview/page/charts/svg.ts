const NAMESPACE = "http://www.w3.org/2000/svg";

/** Attributes of an SVG element; numbers are CSS pixels. */
export type Attributes = Readonly<Record<string, string | number>>;

/** Makes one SVG element with its children; a string becomes text. */
export function svg(tag: string, attributes: Attributes, ...children: readonly (SVGElement | string)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, typeof value === "number" ? String(Math.round(value * 10) / 10) : value);
  }
  made.append(...children);
  return made;
}

const AVERAGE_GLYPH = 0.54;

/** About how wide a text is, in CSS pixels: enough to leave room for it. */
export function textWidth(text: string, fontSize: number): number {
  return text.length * fontSize * AVERAGE_GLYPH;
}

/** Cuts a text that is wider than `room` and ends it with an ellipsis. */
export function fitText(text: string, fontSize: number, room: number): string {
  if (textWidth(text, fontSize) <= room) return text;
  return `${text.slice(0, Math.max(1, Math.floor(room / (fontSize * AVERAGE_GLYPH)) - 1))}…`;
}

/** Breaks a text into lines of at most `room` wide; a longer word stays whole. */
export function wrapText(text: string, fontSize: number, room: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && textWidth(`${last} ${word}`, fontSize) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
