import type { Area } from "./a1";

/** A block of cells on a sheet known by its id. */
export interface Reference {
  sheetId: string;
  area: Area;
}

/** One series of a chart. `undefined` where Excel numbers the points itself. */
export interface SeriesState {
  name: string;
  values: Reference;
  categories?: Reference;
  color?: string;
  hasDataLabels: boolean;
}

/** One axis of a chart. */
export interface AxisState {
  visible: boolean;
  title: string;
  titleVisible: boolean;
  numberFormat: string;
  gridlines: boolean;
  reversed: boolean;
  minimum: number | "";
  maximum: number | "";
}

/** What a chart shows and where; sizes in points. */
export interface ChartState {
  id: string;
  name: string;
  type: string;
  title: { text: string; visible: boolean; font: Record<string, unknown> };
  legend: { visible: boolean; position: string };
  series: SeriesState[];
  value: AxisState;
  category: AxisState;
  /** The cells it covers; absent when it was placed by points. */
  anchor?: Area;
  box: { left: number; top: number; width: number; height: number };
}

/** Print setup; margins in points. Areas are printed addresses without dollars. */
export interface PageState {
  orientation: string;
  paperSize: string;
  zoom: Record<string, number>;
  blackAndWhite: boolean;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: string;
  margins: Record<"top" | "bottom" | "left" | "right" | "header" | "footer", number>;
  texts: Record<string, string>;
  printArea?: Area;
  titleRows?: Area;
  /** Rows that start on a new page. */
  breaks?: number[];
}

/** What a sheet carries besides its cells. */
export interface SheetState {
  veryHidden: boolean;
  showHeadings: boolean;
  protection?: { password: string; options: Record<string, unknown> };
  page: PageState;
  charts: ChartState[];
}

/** What a table carries besides its range. */
export interface TableState {
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showHeaders: boolean;
  /** Columns that fill their formula into new rows. */
  calculated: string[];
  /** A person hides rows with the filter. */
  filtered?: boolean;
}

/** Everything of a workbook that the grid does not hold; plain data, part of a snapshot. */
export interface HostState {
  sheets: Record<string, SheetState>;
  tables: Record<string, TableState>;
  properties: Record<string, string | number | boolean>;
  readOnly: boolean;
  /** Set while the structure of the workbook is protected. */
  structurePassword?: string;
  calculationMode: string;
  selection: Reference;
  nextId: number;
}

/** A state without sheets or tables. */
export function emptyState(firstSheet: string): HostState {
  return {
    sheets: {},
    tables: {},
    properties: {},
    readOnly: false,
    calculationMode: "Automatic",
    selection: { sheetId: firstSheet, area: { row: 0, column: 0, rows: 1, columns: 1 } },
    nextId: 1,
  };
}

/** What a new sheet carries; margins are Excel's 'normal'. */
export function emptySheet(): SheetState {
  const page: PageState = {
    orientation: "Portrait",
    paperSize: "A4",
    zoom: { scale: 100 },
    blackAndWhite: false,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    printOrder: "DownThenOver",
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    texts: {},
  };
  return { veryHidden: false, showHeadings: true, page, charts: [] };
}

/** What a new table carries. */
export function emptyTable(): TableState {
  return { style: "TableStyleMedium2", showFilterButton: true, showBandedRows: true, showBandedColumns: false, showHeaders: true, calculated: [] };
}
