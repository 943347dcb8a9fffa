import { kolom, kompas } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { gekozenOmzet } from "./abc-source";
import { MOST_ROWS } from "./klassen";

/** Helper sheet: the revenue of every account on the ladder, from which `Relatietypen` takes its own. */
export const relatierijen: SheetDefinition = {
  id: "relatierijen",
  title: "Relatierijen",
  heading: "Relatierijen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  columns: [18],
  blocks: [
    { kind: "spill", key: "omzet", columns: [{ title: "omzet", format: "cents" }], rows: MOST_ROWS, formula: kompas("OMZET_VAN", kolom("Relatietypen", "account"), kolom("Klanten", "klant"), gekozenOmzet) },
  ],
};
