import type { Area, StylePlan } from "../plan";

/**
 * The fewest-ranges form of a list of styles: every cell once, with the last style painted over it, equal neighbours
 * joined. Works on the edges of the areas, so that a column of 100,000 rows costs as much as one cell.
 */
export function mergeStyles(styles: readonly StylePlan[]): readonly StylePlan[] {
  const rows = edges(styles.flatMap(({ area }) => [area.row, area.row + area.rows]));
  const columns = edges(styles.flatMap(({ area }) => [area.column, area.column + area.columns]));
  const grid = rows.map((): (string | undefined)[] => []);
  for (const { area, style } of styles) paintOver(grid, { rows: span(rows, area.row, area.rows), columns: span(columns, area.column, area.columns) }, style);
  const bands = grid.slice(0, -1).map((line, index) => bandsOf(line, { row: at(rows, index), rows: at(rows, index + 1) - at(rows, index), columns }));
  return joinDown(bands);
}

interface Span { readonly from: number; readonly to: number }

const edges = (values: readonly number[]): readonly number[] => [...new Set(values)].sort((a, b) => a - b);

function at(values: readonly number[], index: number): number {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No edge ${index}`);
  return value;
}

const span = (values: readonly number[], start: number, length: number): Span => ({ from: values.indexOf(start), to: values.indexOf(start + length) });

function paintOver(grid: (string | undefined)[][], spans: { readonly rows: Span; readonly columns: Span }, style: string): void {
  for (let row = spans.rows.from; row < spans.rows.to; row += 1) {
    for (let column = spans.columns.from; column < spans.columns.to; column += 1) {
      const line = grid[row];
      if (line) line[column] = style;
    }
  }
}

function bandsOf(line: readonly (string | undefined)[], place: { readonly row: number; readonly rows: number; readonly columns: readonly number[] }): StylePlan[] {
  const bands: StylePlan[] = [];
  for (let column = 0; column + 1 < place.columns.length; column += 1) {
    const style = line[column];
    if (style === undefined) continue;
    const [from, to] = [at(place.columns, column), at(place.columns, column + 1)];
    const last = bands.at(-1);
    const joins = last?.style === style && last.area.column + last.area.columns === from;
    const start = joins ? bands.pop()?.area.column ?? from : from;
    bands.push({ style, area: { row: place.row, rows: place.rows, column: start, columns: to - start } });
  }
  return bands;
}

/** Joins a band to the one right above it when both cover the same columns in the same style. */
function joinDown(lines: readonly (readonly StylePlan[])[]): readonly StylePlan[] {
  const done: StylePlan[] = [];
  let open = new Map<string, StylePlan>();
  for (const line of lines) {
    const next = new Map<string, StylePlan>();
    for (const band of line) {
      const key = `${band.area.column}:${band.area.columns}:${band.style}`;
      const above: Area | undefined = open.get(key)?.area;
      open.delete(key);
      next.set(key, above ? { style: band.style, area: { ...above, rows: above.rows + band.area.rows } } : band);
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}
