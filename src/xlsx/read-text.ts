const ENTITIES: ReadonlyMap<string, string> = new Map([["amp", "&"], ["lt", "<"], ["gt", ">"], ["quot", '"'], ["apos", "'"]]);
const REFERENCE = /&(?:#x([0-9A-Fa-f]{1,6})|#(\d{1,7})|(\w{1,8}));/g;
const SECTIONS = /<!--[^]*?-->|<\?[^]*?\?>|<!\[CDATA\[([^]*?)\]\]>/g;

/** Text between two tags as it was meant: comments and instructions left out, CDATA to the letter. */
export function textOf(xml: string): string {
  if (!xml.includes("<")) return unescaped(xml);
  let from = 0;
  let text = "";
  for (const match of xml.matchAll(SECTIONS)) {
    text += unescaped(xml.slice(from, match.index)) + (match[1] ?? "");
    from = match.index + match[0].length;
  }
  return text + unescaped(xml.slice(from));
}

/** The value of an attribute as it was meant. An entity of the writer's own stays as it stands: none are defined here. */
export function unescaped(xml: string): string {
  const lines = xml.includes("\r") ? xml.replace(/\r\n?/g, "\n") : xml;
  if (!lines.includes("&")) return lines;
  return lines.replace(REFERENCE, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    return character(hex === undefined ? Number(decimal) : parseInt(hex, 16));
  });
}

const character = (code: number): string => (code > 0x10ffff ? "\uFFFD" : String.fromCodePoint(code));

/** Text of a cell or a header: `_x000A_` is the character with that number (ECMA-376 part 1, 22.9.2.19 ST_Xstring). */
export const cellText = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
