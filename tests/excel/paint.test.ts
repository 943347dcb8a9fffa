import { mergeStyles } from "../../src/excel/paint";

const cell = (row: number, column: number, style: string) => ({ style, area: { row, column, rows: 1, columns: 1 } });

test("equal neighbours become one range, along rows and down columns", () => {
  const styles = [0, 1, 2].flatMap((row) => [0, 1].map((column) => cell(row, column, "input")));
  expect(mergeStyles(styles)).toEqual([{ style: "input", area: { row: 0, column: 0, rows: 3, columns: 2 } }]);
});

test("a later style replaces an earlier one in the cells that it covers", () => {
  const merged = mergeStyles([{ style: "band", area: { row: 0, column: 0, rows: 1, columns: 5 } }, cell(0, 2, "link")]);
  expect(merged).toEqual([
    { style: "band", area: { row: 0, column: 0, rows: 1, columns: 2 } },
    { style: "link", area: { row: 0, column: 2, rows: 1, columns: 1 } },
    { style: "band", area: { row: 0, column: 3, rows: 1, columns: 2 } },
  ]);
});

test("ranges of one style with a gap between them stay apart", () => {
  expect(mergeStyles([cell(0, 0, "input"), cell(2, 0, "input"), cell(0, 2, "input")])).toHaveLength(3);
});

test("a long column costs no more than its edges", () => {
  const merged = mergeStyles([{ style: "table", area: { row: 1, column: 0, rows: 100_000, columns: 14 } }, cell(0, 0, "header")]);
  expect(merged).toHaveLength(2);
});

test("nothing to paint gives nothing", () => {
  expect(mergeStyles([])).toEqual([]);
});
