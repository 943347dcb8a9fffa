import { cel, zodraGetekend } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { bedragKolom, letOp, naamKolom, perPlaats, plaatsen, voorstelKolommen } from "../workbook/topvijf";
import { unlessBlank } from "./suggestion";

/** H2-O2: the top five by the criteria of 2.1. */
export const h2o2: SheetDefinition = {
  id: "h2o2",
  title: "2.2 Topvijf van nu",
  heading: "2.2  Topvijf van nu",
  role: "marktverkenner",
  purpose: "De vijf klanten die met uw criteria van nu bovenaan staan. In 2.4 legt u deze lijst naast drie andere.",
  howTo: [
    "kies vijf klanten met de criteria van 2.1, de belangrijkste op plaats 1. Het voorstel kijkt alleen naar omzet; u beslist.",
  ],
  columns: [20, 38, 18, 11, 32, 18],
  needs: ["klanten", "h2o2rijen"],
  blocks: [
    {
      kind: "grid",
      key: "maatstaven",
      title: "Uw criteria uit 2.1",
      rowTitle: "plaats",
      rows: plaatsen("c"),
      columns: [{ key: "criterium", title: "criterium", format: "text", formulas: perPlaats((place) => zodraGetekend(unlessBlank(cel("h2o1", `c${place}_criterium`)))) }],
    },
    {
      kind: "grid",
      key: "lijst",
      title: "Uw topvijf",
      rowTitle: "plaats",
      rows: plaatsen("p"),
      columns: [naamKolom("klant"), bedragKolom("h2o2rijen", "klant", "omzet {boekjaar}"), ...voorstelKolommen("h2o2rijen", "klant", { title: "omzet {boekjaar}", format: "cents" })],
    },
    {
      kind: "results",
      rows: [letOp({ key: "let_op", label: "Let op", lijst: cel("h2o2", "klant"), bedragen: cel("h2o2rijen", "klant_eerst"), voorstel: cel("h2o2rijen", "klant_voorstel") })],
    },
    { kind: "note", text: "Het voorstel zijn de klanten met de meeste omzet in het nieuwste boekjaar, per debiteur. Klanten met evenveel omzet delen een rang." },
    { kind: "link", text: "Terug naar 2.1 Criteria van nu", sheet: "h2o1" },
    { kind: "link", text: "Verder naar 2.3 Drie criteria", sheet: "h2o3" },
  ],
};
