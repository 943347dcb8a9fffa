import type { Univer } from "@univerjs/core";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/engine-render";
import type { FWorkbook } from "@univerjs/sheets/facade";

/** The scrolling part of the grid, in CSS pixels from the top left of the grid's canvas. */
export interface GridWindow {
  readonly canvas: HTMLCanvasElement;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly zoom: number;
  /** Where a cell's top left corner stands in this window; it may lie outside. */
  readonly place: (row: number, column: number) => { readonly x: number; readonly y: number };
}

/** Where the active sheet shows which cells; undefined while the grid is still being drawn. */
export function readGridWindow(univer: Univer, workbook: FWorkbook): GridWindow | undefined {
  const render = univer.__getInjector().get(IRenderManagerService).getRenderById(workbook.getId());
  const view = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const skeleton = workbook.getActiveSheet().getSkeleton();
  if (!render || !view || !skeleton) return undefined;
  const zoom = render.scene.scaleX;
  const [left, top] = [view.left, view.top];
  return {
    canvas: render.engine.getCanvasElement(),
    left,
    top,
    width: view.width ?? 0,
    height: view.height ?? 0,
    zoom,
    place: (row, column) => ({
      x: (skeleton.getOffsetByColumn(column - 1) - view.viewportScrollX) * zoom - left,
      y: (skeleton.getOffsetByRow(row - 1) - view.viewportScrollY) * zoom - top,
    }),
  };
}
