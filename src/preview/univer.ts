import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import type { Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverDocsPlugin } from "@univerjs/docs";
import { CELL_INVERTED_INDEX_CACHE, IActiveDirtyManagerService, IOtherFormulaManagerService, UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import { DEFAULT_SIZES } from "./engine/sheets";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import "@univerjs/sheets-numfmt/facade";

const HEADLESS_PLUGINS: PluginCtor<Plugin>[] = [
  UniverDocsPlugin,
  UniverSheetsPlugin,
  UniverSheetsNumfmtPlugin,
  UniverDataValidationPlugin,
  UniverSheetsDataValidationPlugin,
  UniverSheetsConditionalFormattingPlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsTablePlugin,
];

/** With this the grid calculates what a validation looks at. */
const RULE_CHANGED = "sheet.mutation.data-validation-formula-mark-dirty";

/** What a new workbook holds: one sheet, titled as Dutch Excel does. */
export function blankWorkbook(): Record<string, unknown> {
  const sheet = { id: "sheet1", name: "Blad1", rowCount: 1000, columnCount: 40, ...DEFAULT_SIZES };
  return { id: "workbook", name: "Map1", sheetOrder: ["sheet1"], sheets: { sheet1: sheet } };
}

/** Starts a grid without a screen. */
export function startUniver(): { univer: Univer; api: FUniver } {
  prepareRuntime();
  const univer = new Univer({ locale: LocaleType.EN_US, locales: { [LocaleType.EN_US]: {} }, logLevel: LogLevel.ERROR });
  univer.registerPlugin(UniverFormulaEnginePlugin);
  for (const plugin of HEADLESS_PLUGINS) univer.registerPlugin(plugin);
  return { univer, api: FUniver.newAPI(univer) };
}

/**
 * Leaves the formulas of validations and conditional formats out of every calculation: they decide how a cell is shown, of
 * a workbook there are more of them than of its own formulas, and without a screen nothing asks for them. Call it once the
 * grid has a workbook.
 */
export function calculateCellsOnly(univer: Univer): void {
  const injector = univer.__getInjector();
  injector.get(IOtherFormulaManagerService).getOtherFormulaData = () => ({});
  injector.get(IActiveDirtyManagerService).remove(RULE_CHANGED);
}

/** Switches off what slows the grid down; the page calls it before it starts its own grid. */
export function prepareRuntime(): void {
  // The look-up cache of 0.25.1 costs the number of distinct values per written formula: quadratic.
  Object.assign(CELL_INVERTED_INDEX_CACHE, {
    set: () => undefined,
    setContinueBuildingCache: () => undefined,
    canUseCache: (_unit: string, _sheet: string, _column: number, start: number, end: number) => ({ rowsInCache: [], rowsNotInCache: [[start, end]] }),
  });
  const runtime: { requestIdleCallback?: unknown } = globalThis;
  runtime.requestIdleCallback ??= (run: () => void) => setTimeout(run, 0);
  // Node 20 has no iterator helpers; the formula engine calls `keys().some(…)`.
  const iterators: object | null = Reflect.getPrototypeOf(Reflect.getPrototypeOf(new Map().keys()) ?? {});
  if (iterators && !("some" in iterators)) {
    Object.defineProperty(iterators, "some", {
      configurable: true,
      writable: true,
      value: function some(this: Iterable<unknown>, test: (item: unknown) => boolean): boolean {
        for (const item of this) if (test(item)) return true;
        return false;
      },
    });
  }
}
