import { MAX_COLUMNS, MAX_ROWS } from "../a1";
import type { Area } from "../a1";
import type { Host } from "../host";

/** Rough width of a letter at 11 points; there is no screen here to measure on. */
const POINTS_PER_LETTER = 5.5;
const POINTS_PER_LINE = 15;
const PADDING = 8;

/** Sets column widths to the longest shown text. */
export function autofitColumns(host: Host, sheetId: string, area: Area): void {
  for (const [index, texts] of usedTexts(host, sheetId, area, "columns")) {
    const longest = Math.max(0, ...texts.map((text) => text.length));
    if (longest > 0) host.engine.styles.setColumnWidth(sheetId, { row: 0, column: index, rows: 1, columns: 1 }, longest * POINTS_PER_LETTER + PADDING);
  }
}

/** Sets row heights to the lines that wrapped text needs. */
export function autofitRows(host: Host, sheetId: string, area: Area): void {
  const { styles } = host.engine;
  for (const [row, texts] of usedTexts(host, sheetId, area, "rows")) {
    const lines = texts.map((text, offset) => {
      const column = usedLeft(host, sheetId, area) + offset;
      const letters = Math.max(1, Math.floor(styles.columnWidth(sheetId, column) / POINTS_PER_LETTER));
      const wraps = styles.get(sheetId, row, column).tb === 3;
      return text.split("\n").reduce((sum, line) => sum + (wraps ? Math.max(1, Math.ceil(line.length / letters)) : 1), 0);
    });
    const height = Math.min(409, Math.max(1, ...lines) * POINTS_PER_LINE);
    styles.setRowHeight(sheetId, { row, column: 0, rows: 1, columns: 1 }, height);
  }
}

function usedLeft(host: Host, sheetId: string, area: Area): number {
  return Math.max(area.column, host.engine.cells.used(sheetId, true)?.column ?? 0);
}

function usedTexts(host: Host, sheetId: string, area: Area, by: "rows" | "columns"): [number, string[]][] {
  const used = host.engine.cells.used(sheetId, true);
  if (!used) return [];
  const row = Math.max(area.row, used.row);
  const column = Math.max(area.column, used.column);
  const rows = Math.min(area.row + Math.min(area.rows, MAX_ROWS), used.row + used.rows) - row;
  const columns = Math.min(area.column + Math.min(area.columns, MAX_COLUMNS), used.column + used.columns) - column;
  if (rows < 1 || columns < 1) return [];
  const texts = host.engine.styles.text(sheetId, { row, column, rows, columns }).map((line) => line.map((text) => text ?? ""));
  if (by === "rows") return texts.map((line, index) => [row + index, line]);
  return Array.from({ length: columns }, (_each, index) => [column + index, texts.map((line) => line[index] ?? "")]);
}
