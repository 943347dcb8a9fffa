import type { CellStyle, SheetPlan } from "../../../plan";

/** What the build writes into galerij.json: the visible sheets of the catalogue, planned once per state. */
export interface GalleryFile {
  readonly font: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  /** The day on which the sheets are shown, a serial number. */
  readonly today: number;
  /** Sheets by role, in the order of the tabs. */
  readonly groups: readonly { readonly title: string; readonly sheets: readonly string[] }[];
  /** The sheets by the name of the state; the first is the one shown at first. */
  readonly states: Readonly<Record<string, readonly SheetPlan[]>>;
}
