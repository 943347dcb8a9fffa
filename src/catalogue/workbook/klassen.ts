import { kolom, kompas } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { gekozenOmzet, grenzen, groep } from "./abc-source";

/** Most rows of one column that one custom-function call may return. */
export const MOST_ROWS = 100_000;

/** Helper sheet: the class of every customer in one call, from which `Klanten[klasse]` takes its own. */
export const klassen: SheetDefinition = {
  id: "klassen",
  title: "Klassen",
  heading: "Klassen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  // The boekjaar and the level at which customers count are chosen there.
  needs: ["abc"],
  columns: [14],
  blocks: [
    { kind: "spill", key: "klasse", columns: [{ title: "klasse", format: "text" }], rows: MOST_ROWS, formula: kompas("ABC_KLASSE", gekozenOmzet, ...grenzen, groep, kolom("Klanten", "klant")) },
  ],
};
