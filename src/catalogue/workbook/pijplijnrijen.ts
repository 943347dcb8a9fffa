import { kompas } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { MOST_ROWS } from "./klassen";
import { leadRijen, pijplijnRijen } from "./pijplijn-source";

/** Helper sheet: what every row of the pipeline is worth, whether it counts, and whether its way from lead to account does, from which `Pijplijn` takes its own. */
export const pijplijnrijen: SheetDefinition = {
  id: "pijplijnrijen",
  title: "Pijplijnrijen",
  heading: "Pijplijnrijen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  columns: [16, 34, 38],
  blocks: [
    { kind: "spill", key: "verwachting", columns: [{ title: "verwachting", format: "cents" }], rows: MOST_ROWS, formula: kompas("PIJPLIJN_VERWACHTING", ...pijplijnRijen) },
    { kind: "spill", key: "status", columns: [{ title: "telt mee", format: "text" }], rows: MOST_ROWS, formula: kompas("PIJPLIJN_STATUS", ...pijplijnRijen) },
    { kind: "spill", key: "reis", columns: [{ title: "reis", format: "text" }], rows: MOST_ROWS, formula: kompas("LEADSTATUS", ...leadRijen) },
  ],
};
