import { cel, getal, nummer, rijnummer } from "../../definition";
import type { Input, SheetDefinition, TableColumn } from "../../definition";

const text: Input = { kind: "text" };

const date = (key: string, header: string): TableColumn => ({ key, header, width: 15, format: "date", input: { kind: "date" } });

/** The central table of leads and prospects; what is won or lost stays in it. */
export const pijplijn: SheetDefinition = {
  id: "pijplijn",
  title: "Leads en pijplijn",
  heading: "Leads en pijplijn",
  role: "workbook",
  purpose: "Al uw leads en prospects op één plek. Opdracht 3.1, 3.2 en 3.4 rekenen ermee.",
  howTo: [
    "typ onder de laatste rij verder. Een lead heeft nog geen bedrag nodig; een prospect wel, met de kans dat het lukt.",
    "De laatste drie kolommen vult het werkboek. De kansen in de lijst en de periode staan op Instellingen.",
  ],
  orientation: "landscape",
  needs: ["klanten", "pijplijnrijen"],
  blocks: [
    {
      kind: "table",
      name: "Pijplijn",
      rows: 19,
      columns: [
        { key: "klant", header: "klant", width: 28, format: "text", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "omschrijving", header: "omschrijving", width: 34, format: "text", input: text },
        { key: "bestaand", header: "nieuw bij bestaand account", width: 18, format: "text", input: { kind: "choice", options: ["ja", "nee"] } },
        { key: "stadium", header: "stadium", width: 19, format: "text", input: { kind: "choice", options: ["lead", "prospect", "hot prospect"] } },
        { key: "uitkomst", header: "uitkomst", width: 17, format: "text", input: { kind: "choice", options: ["open", "gewonnen", "verloren"] } },
        date("leaddatum", "datum lead"),
        date("prospectdatum", "datum prospect"),
        date("hot_prospectdatum", "datum hot prospect"),
        date("accountdatum", "datum account"),
        date("verliesdatum", "datum verlies"),
        date("orderdatum", "verwachte orderdatum"),
        { key: "bedrag", header: "bedrag zonder btw", width: 18, format: "cents", input: { kind: "number", min: 0, max: 1_000_000_000 } },
        { key: "kans", header: "scoringskans", width: 16, format: "share", input: { kind: "choice", options: { name: "lijst_kansen" }, otherwise: "Andere kansen zet u op Instellingen, bij Kansen in de pijplijn." } },
        { key: "verwachting", header: "verwachting", width: 18, format: "cents", formula: getal(cel("pijplijnrijen", "verwachting"), rijnummer("Pijplijn", "verwachting")) },
        { key: "telt_mee", header: "telt mee", width: 28, format: "text", tones: [{ when: { is: "start", value: "Fout" }, tone: "bad" }], formula: nummer(cel("pijplijnrijen", "status"), rijnummer("Pijplijn", "telt_mee")) },
        { key: "reis", header: "reis van lead tot account", width: 36, format: "text", tones: [{ when: { is: "start", value: "Fout" }, tone: "bad" }], formula: nummer(cel("pijplijnrijen", "reis"), rijnummer("Pijplijn", "reis")) },
      ],
    },
  ],
};
