import { aantal, als, cel, gelijk, kompas, plek, plus, vast } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { STELLINGEN } from "./h5-o3-statements";

const antwoorden: readonly Expression[] = [cel("h5o3", "antwoord"), cel("h5o3", "nummer")];
const score = (style: number): Expression => plek(cel("h5o3", "scores"), vast(style), vast(2));
const zodraCompleet = (figure: Expression): Expression => als(gelijk(aantal(cel("h5o3", "antwoord")), vast(STELLINGEN.length)), figure, vast(""));

/** H5-O3: which of four styles of influence somebody prefers. */
export const h5o3: SheetDefinition = {
  id: "h5o3",
  title: "5.3 Invloedstijlen",
  heading: "5.3  Invloedstijlen",
  role: "coordinator",
  purpose: "Hoe u anderen het liefst beïnvloedt, zodat u weet welke stijl u kent en welke u kunt oefenen.",
  howTo: [
    "geef bij elke stelling aan hoe vaak u dat doet. 1: nooit of zelden. 2: minder dan gemiddeld. 3: net zo vaak als anderen.",
    "4: meer dan gemiddeld. 5: (bijna) altijd. Denk aan wat u doet, niet aan wat u zou willen doen.",
  ],
  columns: [64, 11, 18, 12, 14, 12, 9],
  blocks: [
    {
      kind: "scored-list",
      title: "24 stellingen",
      itemTitle: "Stelling",
      numbers: "nummer",
      lowest: 1,
      highest: 5,
      columns: [{ key: "antwoord", title: "Antwoord", lowestMeans: "nooit", highestMeans: "altijd" }],
      items: STELLINGEN.map((label, index) => ({ key: `s${String(index + 1).padStart(2, "0")}`, label })),
    },
    {
      kind: "spill",
      newPage: true,
      key: "scores",
      title: "Uw scores",
      columns: [
        { title: "stijl", format: "text" },
        { title: "score", format: "number" },
        { title: "laagst mogelijk", format: "number" },
        { title: "hoogst mogelijk", format: "number" },
        { title: "deel van schaal", format: "share" },
        { title: "aandeel", format: "share" },
        { title: "rang", format: "number" },
      ],
      rows: 4,
      formula: kompas("STIJL_SCORES", ...antwoorden),
    },
    {
      kind: "results",
      title: "Uw voorkeur",
      rows: [
        { key: "voorkeur", label: "Voorkeursstijl", format: "text", formula: kompas("STIJL_VOORKEUR", ...antwoorden, cel("instellingen", "stijl_verschil")) },
        { key: "duwen", label: "Duwen: Aansporen en Overtuigen samen (12 tot en met 60)", format: "number", formula: zodraCompleet(plus(score(1), score(2))) },
        { key: "trekken", label: "Trekken: Inspireren en Participeren samen (12 tot en met 60)", format: "number", formula: zodraCompleet(plus(score(3), score(4))) },
      ],
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "column",
      title: "Uw score per stijl, van 6 tot en met 30",
      of: "scores",
      firstRow: 0,
      rows: 4,
      categories: 0,
      series: [{ column: 1, name: "score" }],
      format: "number",
    },
    {
      kind: "form",
      title: "Uw eigen uitleg",
      fields: [{ key: "uitleg", label: "Wat zegt dit over hoe u klanten en collega's meekrijgt? Welke stijl wilt u vaker gebruiken?", input: { kind: "text", lines: 5 } }],
    },
    { kind: "note", text: "Elke stijl bestaat uit zes stellingen en loopt van 6 tot en met 30. Ligt de hoogste minder dan 3 punten voor, dan is er geen uitgesproken voorkeur; die grens staat op Instellingen. Dit is een hulpmiddel om over uzelf na te denken, geen test met een norm." },
    { kind: "note", text: "Deze antwoorden gaan nooit mee in een teamoverzicht." },
  ],
};
