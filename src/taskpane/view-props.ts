import type { PaneServices, WorkbookState } from "./services/types";

/** The views of the pane. Navigation is in memory: Office takes the browser's history away. */
export type ViewName = "start" | "opdrachten" | "klanten" | "plannen" | "voorstellen" | "controle" | "kopie" | "collegas" | "invulblad" | "team" | "personen" | "functies" | "uitleg" | "over";

/** What every view that looks at the workbook gets. */
export interface ViewProps {
  readonly state: WorkbookState;
  readonly services: PaneServices;
  /** Reads the workbook again, after something was drawn, removed or written. */
  readonly refresh: () => Promise<void>;
  readonly go: (view: ViewName) => void;
}
