import type { ChartBlock } from "../../definition";
import type { SheetBuilder } from "../sheet-builder";
import { nameOf } from "../names";
import { numberFormat, SERIES_COLORS } from "../theme";

const CHART_ROWS = 15;

/**
 * A chart under its figures. A chart never looks at a spill, so its figures stand once more, cell by cell, behind it:
 * each looks at one cell of the block.
 */
export function placeChart(builder: SheetBuilder, block: ChartBlock): void {
  const source = builder.blocks.get(block.of);
  if (!source) throw new Error(`Chart ${block.key} looks at ${block.of}, which does not stand above it`);
  const top = builder.takeRows(CHART_ROWS);
  const { first } = builder;
  const columns = [block.categories, ...block.series.map((series) => series.column)];
  columns.forEach((column, index) => {
    for (let row = 0; row < block.rows; row += 1) {
      const place = { op: "place", row: source.row + block.firstRow + row, column: source.column + column } as const;
      builder.formula(top + 1 + row, first + index, place, `chart-data:${index === 0 ? "text" : block.format}`);
    }
  });
  const values = (index: number) => ({ row: top + 1, column: first + index, rows: block.rows, columns: 1 });
  builder.charts.push({
    name: nameOf(builder.definition.id, block.key),
    type: block.type,
    title: block.title,
    categories: values(0),
    series: block.series.map((series, index) => ({ name: series.name, values: values(index + 1), color: SERIES_COLORS[index % SERIES_COLORS.length] ?? SERIES_COLORS[0] })),
    anchor: { row: top, column: first, rows: CHART_ROWS, columns: Math.min(builder.last - first + 1, 5) },
    numberFormat: numberFormat(block.format),
  });
}
