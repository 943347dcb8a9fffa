import { kompas } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { MOST_ROWS } from "./klassen";
import { pijplijnRijen } from "./pijplijn-source";

/** Helper sheet: what every row of the pipeline is worth and whether it counts, from which `Pijplijn` takes its own. */
export const pijplijnrijen: SheetDefinition = {
  id: "pijplijnrijen",
  title: "Pijplijnrijen",
  heading: "Pijplijnrijen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  columns: [16, 34],
  blocks: [
    { kind: "spill", key: "verwachting", columns: [{ title: "verwachting", format: "cents" }], rows: MOST_ROWS, formula: kompas("PIJPLIJN_VERWACHTING", ...pijplijnRijen) },
    { kind: "spill", key: "status", columns: [{ title: "telt mee", format: "text" }], rows: MOST_ROWS, formula: kompas("PIJPLIJN_STATUS", ...pijplijnRijen) },
  ],
};
