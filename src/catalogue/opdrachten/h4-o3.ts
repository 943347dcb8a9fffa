import { cel, ingevuld } from "../../definition";
import type { Input, SheetDefinition } from "../../definition";

const reason: Input = { kind: "text", lines: 2 };

/** H4-O3: why customers stay and why they leave. */
export const h4o3: SheetDefinition = {
  id: "h4o3",
  title: "4.3 Blijven of vertrekken",
  heading: "4.3  Blijven of vertrekken",
  role: "relatiemanager",
  purpose: "Wat klanten bij u houdt en wat hen wegjaagt, zodat u weet wat u moet bewaken en wat u moet verhelpen.",
  howTo: [
    "schrijf per regel één reden op, de belangrijkste bovenaan. Denk aan klanten die u echt hebt behouden of verloren.",
    "Het is uw eigen beeld. In opdracht 4.4 legt u het voor aan uw belangrijkste klanten.",
  ],
  columns: [24, 44, 44],
  blocks: [
    {
      kind: "grid",
      key: "redenen",
      rowTitle: "Reden",
      rows: [1, 2, 3, 4, 5].map((number) => ({ key: `r${number}`, label: `Reden ${number}` })),
      columns: [
        { key: "blijven", title: "Waarom klanten blijven", input: reason },
        { key: "vertrekken", title: "Waarom klanten vertrekken", input: reason },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "aantal_blijven", label: "Redenen om te blijven", format: "number", formula: ingevuld(cel("h4o3", "blijven")), note: "van 5" },
        { key: "aantal_vertrekken", label: "Redenen om te vertrekken", format: "number", formula: ingevuld(cel("h4o3", "vertrekken")), note: "van 5" },
      ],
    },
  ],
};
