import type { Engine } from "./engine";
import { shiftArea, shiftFormula } from "./shift";
import type { Shift } from "./shift";
import type { ChartState, HostState, PageState, Reference } from "./state";

/** Moves what the grid does not know with the cells: charts and their ranges, print areas. */
export function moveAlong(state: HostState, sheetId: string, shift: Shift): void {
  const sheet = state.sheets[sheetId];
  if (sheet) {
    movePage(sheet.page, shift);
    for (const chart of sheet.charts) moveAnchor(chart, shift);
  }
  for (const { charts } of Object.values(state.sheets)) {
    for (const series of charts.flatMap((chart) => chart.series)) {
      moveReference(series.values, sheetId, shift);
      if (series.categories) moveReference(series.categories, sheetId, shift);
    }
  }
}

/** Conditional formats move by a plugin of the screen (Univer 0.25.1); without a screen, here. */
export function moveFormats(engine: Engine, sheetId: string, shift: Shift): void {
  for (const format of engine.rules.formats(sheetId)) {
    const areas = format.areas.flatMap((area) => shiftArea(area, shift) ?? []);
    if (areas.length === 0) engine.rules.removeFormat(sheetId, format.id);
    else engine.rules.changeFormat(sheetId, { ...format, areas, formula: shiftFormula(format.formula, shift) });
  }
}

function movePage(page: PageState, shift: Shift): void {
  const printArea = page.printArea && shiftArea(page.printArea, shift);
  const titleRows = page.titleRows && shiftArea(page.titleRows, shift);
  delete page.printArea;
  delete page.titleRows;
  if (printArea) page.printArea = printArea;
  if (titleRows) page.titleRows = titleRows;
  if (page.breaks) page.breaks = page.breaks.flatMap((row) => shiftArea({ row, column: 0, rows: 1, columns: 1 }, shift)?.row ?? []);
}

function moveAnchor(chart: ChartState, shift: Shift): void {
  const anchor = chart.anchor && shiftArea(chart.anchor, shift);
  if (anchor) chart.anchor = anchor;
}

function moveReference(reference: Reference, sheetId: string, shift: Shift): void {
  if (reference.sheetId === sheetId) reference.area = shiftArea(reference.area, shift) ?? { ...reference.area, rows: 1, columns: 1 };
}
