/**
 * How many lines a text takes in a column, and how high its row must be. Excel's autofit cannot be asked: it ignores
 * merged cells and a written file has no Excel to do it. Advance widths are those of Calibri (Carlito has the same),
 * in 1/2048 em; what is not listed counts as a wide letter.
 */
const WIDTHS: Readonly<Record<string, number>> = {
  " ": 463, "'": 452, "(": 621, ")": 621, ",": 511, "-": 627, ".": 517, "/": 791, ":": 548, ";": 548, "?": 949, "!": 667, "&": 1397, "%": 1464, "€": 1038, "+": 1020, "=": 1020,
  "0": 1038, "1": 1038, "2": 1038, "3": 1038, "4": 1038, "5": 1038, "6": 1038, "7": 1038, "8": 1038, "9": 1038,
  a: 981, b: 1076, c: 866, d: 1076, e: 1019, f: 625, g: 964, h: 1076, i: 470, j: 490, k: 931, l: 470, m: 1636, n: 1076, o: 1080, p: 1076, q: 1076, r: 714, s: 801, t: 686, u: 1076, v: 925, w: 1464, x: 887, y: 927, z: 809,
  A: 1185, B: 1114, C: 1092, D: 1260, E: 1000, F: 941, G: 1292, H: 1276, I: 516, J: 653, K: 1064, L: 861, M: 1751, N: 1322, O: 1356, P: 1058, Q: 1378, R: 1112, S: 941, T: 998, U: 1314, V: 1162, W: 1822, X: 1063, Y: 998, Z: 959,
};
const WIDE = 1300;
const EM = 2048;
const PIXELS_PER_POINT = 96 / 72;
const CELL_PADDING = 8;
/** One step of indent: three spaces of the default font. */
const INDENT = 9;
const MARGIN = 1.1;
/** Excel's own limit on a row. */
const HIGHEST_ROW = 409;

/** Pixels of a column that is `characters` wide (Calibri 11: 7 px a digit, 5 px padding). */
export const columnPixels = (characters: number): number => Math.trunc(characters * 7 + 5);

/** Pixels that an indent takes from a cell. */
export const indentPixels = (steps: number): number => steps * INDENT;

function textPixels(text: string, points: number): number {
  let units = 0;
  for (const letter of text) units += WIDTHS[letter] ?? WIDTHS[letter.normalize("NFD").charAt(0)] ?? WIDE;
  return (units / EM) * points * PIXELS_PER_POINT;
}

/** Lines that a text takes in a cell of so many pixels; at least 1. Breaks at spaces; a word that is too long is cut. */
export function linesNeeded(text: string, pixels: number, points: number): number {
  const room = (pixels - CELL_PADDING) / MARGIN;
  return text.split("\n").reduce((total, paragraph) => total + paragraphLines(paragraph, room, points), 0);
}

function paragraphLines(paragraph: string, room: number, points: number): number {
  const space = textPixels(" ", points);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textPixels(word, points);
    if (used > 0 && used + space + width > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(width / room) - 1);
    used += (used > 0 ? space : 0) + (width > room ? width % room : width);
  }
  return lines;
}

/** Height in points of one line of text. */
export const lineHeight = (points: number): number => Math.ceil(points * 1.37 / 0.75) * 0.75;

/** Height in points of a row that shows `lines` lines with some air, at most 409. */
export const rowHeight = (lines: number, points: number): number => Math.min(HIGHEST_ROW, lines * lineHeight(points) + 6);
