import { als, cel, gelijk, kleiner, kolom, kompas, plek, rijen, tekst, vast, verschil } from "../../definition";
import type { Block, Expression, SheetDefinition } from "../../definition";
import { isLeeg } from "./blank";

const LIST_LENGTH = 10;
const ALL = 7;
const STAGES = [
  { key: "leads", stage: "lead", title: "Leads: er is een aanknopingspunt, meer nog niet" },
  { key: "prospects", stage: "prospect", title: "Prospects: er is belangstelling, u bent in gesprek" },
  { key: "hot_prospects", stage: "hot prospect", title: "Hot prospects: een opdracht is dichtbij" },
] as const;

const rij = ["klant", "omschrijving", "stadium", "uitkomst", "bestaand"].map((key) => kolom("Pijplijn", key));
const telling = (line: number, column: 1 | 2): Expression => plek(cel("h3o1", "telling"), vast(line), vast(column));
const isNietsGevuld = isLeeg(telling(1, 1));
const NIETS_OPEN = vast("Er staat niets open.");

/** The list of one stage, and what does not fit it. */
const listOf = ({ key, stage, title }: (typeof STAGES)[number], at: number): readonly Block[] => [
  {
    kind: "spill",
    key,
    title,
    columns: [
      { title: "klant", format: "text" },
      { title: "omschrijving", format: "text" },
      { title: "nieuw bij bestaand account", format: "text", tones: [{ when: { is: "start", value: "ja, maar" }, tone: "bad" }] },
    ],
    rows: LIST_LENGTH,
    formula: kompas("PIJPLIJN_STADIUM", ...rij, vast(stage), vast(LIST_LENGTH), kolom("Klanten", "klant")),
  },
  {
    kind: "results",
    rows: [{
      key: `${key}_meer`,
      label: "In deze lijst",
      format: "text",
      // Empty text is more than any number: as long as nothing is counted, nothing is compared.
      formula: als(isNietsGevuld, NIETS_OPEN, als(
        kleiner(vast(LIST_LENGTH), telling(at + 1, 2)),
        tekst(vast("Nog "), verschil(telling(at + 1, 2), vast(LIST_LENGTH)), vast(" staan er niet bij. In Leads en pijplijn ziet u ze alle.")),
        als(kleiner(vast(0), telling(at + 1, 2)), vast("Alles wat openstaat."), NIETS_OPEN),
      )),
    }],
  },
];

/** H3-O1: which leads, prospects and hot prospects are open. */
export const h3o1: SheetDefinition = {
  id: "h3o1",
  title: "3.1 Leads en prospects",
  heading: "3.1  Leads en prospects",
  role: "verkoper",
  purpose: "Overzicht van alle kansen die u hebt lopen, bij nieuwe klanten en bij klanten die u al hebt.",
  howTo: [
    "zet elke kans op een eigen rij in Leads en pijplijn: klant, waar het om gaat, en hoe ver u bent.",
    "Is het iets nieuws bij een klant die u al hebt, kies dan ja bij nieuw bij bestaand account.",
    "Er is ruimte voor 19 kansen, bijvoorbeeld 10 leads, 6 prospects en 3 hot prospects. Meer mag: typ gewoon verder.",
  ],
  columns: [36, 36, 40],
  needs: ["pijplijn"],
  blocks: [
    { kind: "link", text: "Naar Leads en pijplijn", sheet: "pijplijn" },
    {
      kind: "spill",
      key: "telling",
      title: "Wat u hebt uitstaan",
      columns: [
        { title: "stadium", format: "text" },
        { title: "aantal", format: "number" },
        { title: "waarvan nieuw bij een bestaand account", format: "number" },
      ],
      rows: ALL,
      formula: kompas("PIJPLIJN_STADIA", ...rij),
    },
    {
      kind: "results",
      rows: [
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: als(
            isNietsGevuld,
            vast("Er staat nog niets in Leads en pijplijn. Begin met de kansen die u uit uw hoofd kent."),
            als(gelijk(telling(1, 2), vast(0)), vast("Er staan geen leads open. Zonder nieuwe leads droogt uw pijplijn op; opdracht 3.3 helpt u eraan."), vast("Geen bijzonderheden.")),
          ),
        },
        { key: "verschil", label: "Verschil met Leads en pijplijn", format: "number", formula: als(isNietsGevuld, vast(""), verschil(telling(ALL, 2), rijen(kolom("Pijplijn", "klant")))), note: "Alle rijen min de rijen van de tabel: hoort nul te zijn." },
      ],
    },
    ...STAGES.flatMap(listOf),
    { kind: "note", text: "Een rij zonder stadium telt als prospect, een rij zonder uitkomst staat open. Wat gewonnen of verloren is, blijft in Leads en pijplijn staan: opdracht 3.2 rekent ermee." },
  ],
};
