import { als, cel, kleiner, vast } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { datumVondst, keyAccountRijen } from "../workbook/key-accounts";

const DATUM = cel("h2o5", "datum");
const VONDST = datumVondst(DATUM, als(kleiner(cel("", "peildatum"), DATUM), vast("De dag van het gesprek moet nog komen. Vul het antwoord daarna in."), vast("")));

/** H2-O5: what value a key account sees in us. */
export const h2o5: SheetDefinition = {
  id: "h2o5",
  title: "2.5 Waarde volgens de klant",
  heading: "2.5  Waarde volgens de klant",
  role: "marktverkenner",
  purpose: "Een klant koopt een resultaat. Vraag een key account zelf welk verschil uw organisatie voor hem maakt.",
  howTo: [
    "kies een key account, bel of bezoek uw contactpersoon en vraag: waarmee helpen wij u het meest?",
    "Schrijf het antwoord op in de woorden van de klant, ook als u iets anders had verwacht.",
  ],
  columns: [40, 40, 60],
  needs: ["klanten"],
  blocks: [
    {
      kind: "form",
      title: "Het gesprek",
      fields: [
        { key: "klant", label: "Klant", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "contactpersoon", label: "Contactpersoon", input: { kind: "text" } },
        { key: "datum", label: "Datum van het gesprek", input: { kind: "date" } },
        { key: "antwoord", label: "Wat is volgens de klant de belangrijkste waarde die wij toevoegen?", input: { kind: "text", lines: 6 } },
      ],
    },
    {
      kind: "results",
      title: "Controle",
      rows: keyAccountRijen("h2o5", VONDST),
    },
    { kind: "link", text: "Naar 2.4 Key accounts kiezen", sheet: "h2o4" },
  ],
};
