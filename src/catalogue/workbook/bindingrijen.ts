import { kolom, kompas } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { bindingScores } from "./binding-source";
import { MOST_ROWS } from "./klassen";

/** Helper sheet: phase, score and band of every customer that was judged, from which `Relatiescores` takes its own. */
export const bindingrijen: SheetDefinition = {
  id: "bindingrijen",
  title: "Bindingrijen",
  heading: "Bindingrijen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  columns: [34, 10, 14, 40],
  blocks: [
    { kind: "spill", key: "fase", columns: [{ title: "fase", format: "text" }], rows: MOST_ROWS, formula: kompas("FASE_VAN", kolom("Relatiescores", "klant"), kolom("Klanten", "klant"), kolom("Klanten", "relatiefase")) },
    {
      kind: "spill",
      key: "binding",
      columns: [{ key: "score", title: "score", format: "decimal" }, { key: "band", title: "band", format: "text" }, { key: "toelichting", title: "toelichting", format: "text" }],
      rows: MOST_ROWS,
      formula: kompas("BINDING", ...bindingScores),
    },
  ],
};
