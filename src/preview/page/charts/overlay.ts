import type { Univer } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import type { FWorkbook } from "@univerjs/sheets/facade";
import type { Engine } from "../../engine";
import type { ChartState } from "../../state";
import { readGridWindow, type GridWindow } from "../viewport";
import { drawChart } from "./draw-chart";
import type { ChartPicture, ChartSize } from "./picture";
import { readChart } from "./read-chart";

/** What the overlay looks at. */
export interface OverlayOptions {
  readonly univer: Univer;
  readonly engine: Engine;
  /** The workbook in the grid now: a restored workbook is another one. */
  readonly workbook: () => FWorkbook;
  readonly charts: (sheetId: string) => readonly ChartState[];
  /** The element that holds the grid. */
  readonly grid: HTMLElement;
  readonly emptyText: string;
}

const PIXELS_PER_POINT = 96 / 72;

/**
 * Lays the charts of the active sheet over the grid, because the grid itself has none. Whatever the grid does is a
 * command: after each the charts are placed again, and drawn again when their figures changed. Returns what to call
 * when charts changed without the grid.
 */
export function startChartOverlay(options: OverlayOptions): () => void {
  const layer = document.createElement("div");
  layer.className = "charts";
  options.grid.append(layer);
  let planned = false;
  const schedule = (): void => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(() => {
      planned = false;
      render(layer, options);
    });
  };
  options.univer.__getInjector().get(ICommandService).onCommandExecuted(schedule);
  new ResizeObserver(schedule).observe(options.grid);
  return schedule;
}

function render(layer: HTMLElement, options: OverlayOptions): void {
  const workbook = options.workbook();
  const charts = options.charts(workbook.getActiveSheet().getSheetId());
  const view = charts.length > 0 ? readGridWindow(options.univer, workbook) : undefined;
  layer.hidden = view === undefined;
  if (!view) return layer.replaceChildren();
  const canvas = offset(view.canvas, options.grid);
  place(layer, { x: canvas.x + view.left, y: canvas.y + view.top, width: view.width, height: view.height });
  const kept = charts.map((chart) => show(layer, chart, { view, picture: readChart(options.engine, chart, options.emptyText) }));
  for (const child of [...layer.children]) if (!kept.includes(child)) child.remove();
}

function show(layer: HTMLElement, chart: ChartState, { view, picture }: { view: GridWindow; picture: ChartPicture }): Element {
  const frame = [...layer.children].find((child): child is HTMLElement => child instanceof HTMLElement && child.dataset["chart"] === chart.id) ?? newFrame(layer, chart);
  const box = boxOf(chart, view);
  place(frame, box);
  const size: ChartSize = { width: box.width / view.zoom, height: box.height / view.zoom };
  const shown = JSON.stringify([picture, Math.round(size.width), Math.round(size.height)]);
  if (frame.dataset["shown"] !== shown) {
    frame.dataset["shown"] = shown;
    frame.replaceChildren(drawChart(picture, size));
  }
  return frame;
}

function newFrame(layer: HTMLElement, chart: ChartState): HTMLElement {
  const frame = document.createElement("div");
  frame.className = "chart";
  frame.dataset["chart"] = chart.id;
  frame.dataset["name"] = chart.name;
  layer.append(frame);
  return frame;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function boxOf({ anchor, box }: ChartState, view: GridWindow): Box {
  if (anchor) {
    const start = view.place(anchor.row, anchor.column);
    const end = view.place(anchor.row + anchor.rows, anchor.column + anchor.columns);
    return { ...start, width: end.x - start.x, height: end.y - start.y };
  }
  const origin = view.place(0, 0);
  const scale = PIXELS_PER_POINT * view.zoom;
  return { x: origin.x + box.left * scale, y: origin.y + box.top * scale, width: box.width * scale, height: box.height * scale };
}

function place(element: HTMLElement, { x, y, width, height }: Box): void {
  Object.assign(element.style, { left: `${x}px`, top: `${y}px`, width: `${Math.max(0, width)}px`, height: `${Math.max(0, height)}px` });
}

function offset(inner: Element, outer: Element): { x: number; y: number } {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return { x: a.left - b.left, y: a.top - b.top };
}
