import { kolom, kompas } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { gekozenOmzet } from "./abc-source";
import { MOST_ROWS } from "./klassen";

const klantFase = [kolom("Klanten", "klant"), kolom("Klanten", "relatiefase")] as const;

/** Helper sheet: the largest customers of each phase and the phase of each chosen one, from which `Fasekeuze` takes its own. */
export const faserijen: SheetDefinition = {
  id: "faserijen",
  title: "Faserijen",
  heading: "Faserijen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  columns: [34, 34],
  blocks: [
    { kind: "spill", key: "voorstel", columns: [{ title: "voorstel", format: "text" }], rows: MOST_ROWS, formula: kompas("FASE_VOORSTEL", kolom("Fasekeuze", "fase"), ...klantFase, gekozenOmzet) },
    { kind: "spill", key: "nu", columns: [{ title: "fase nu", format: "text" }], rows: MOST_ROWS, formula: kompas("FASE_VAN", kolom("Fasekeuze", "klant"), ...klantFase) },
  ],
};
