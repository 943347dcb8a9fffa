import { aantalAls, als, cel, gelijk, ingevuld, tekst, vast } from "../../definition";
import type { Expression, Input, ResultRow, SheetDefinition } from "../../definition";
import { VRAAGTYPEN } from "./vraagtypen";

const jaNee: Input = { kind: "choice", options: ["Ja", "Nee"] };
const ALL = VRAAGTYPEN.length;

const count = (column: string): Expression => aantalAls(cel("h3o5", column), vast("Ja"));
/** The types with Ja, one after the other. */
const chosen = (column: string): Expression => tekst(...VRAAGTYPEN.map(({ key, name }) => als(gelijk(cel("h3o5", `${key}_${column}`), vast("Ja")), vast(`${name}. `), vast(""))));
/** Nothing chosen while everything was answered, or everything chosen. */
const warning = (column: string, none: string, all: string): Expression =>
  als(gelijk(count(column), vast(ALL)), vast(all), als(gelijk(ingevuld(cel("h3o5", column)), vast(ALL)), als(gelijk(count(column), vast(0)), vast(none), vast("")), vast("")));
const letOp = (column: string, label: string, none: string, all: string): ResultRow => ({
  key: `${column}_let_op`, label, format: "text", formula: warning(column, none, all), tones: [{ when: { is: "filled" }, tone: "weak" }],
});

/** H3-O5: which types of questions somebody asks most, and which he wants to learn. */
export const h3o5: SheetDefinition = {
  id: "h3o5",
  title: "3.5 Mijn vragen",
  heading: "3.5  Mijn vragen",
  role: "verkoper",
  purpose: "Ontdekken welke soort vragen u uit gewoonte stelt, en welke u te weinig gebruikt.",
  howTo: [
    "zet in beide kolommen Ja of Nee. Meer dan één Ja mag, alle vier niet.",
    "Denk aan uw laatste drie klantgesprekken, niet aan hoe het hoort.",
  ],
  columns: [60, 20, 20],
  blocks: [
    {
      kind: "grid",
      key: "vragen",
      title: "Vier soorten vragen",
      rowTitle: "Soort vraag",
      rows: VRAAGTYPEN.map(({ key, name, meaning }) => ({ key, label: `${name}. ${meaning}` })),
      columns: [
        { key: "meest", title: "Stel ik het vaakst", input: jaNee },
        { key: "ontwikkelen", title: "Wil ik leren", input: jaNee },
      ],
    },
    {
      kind: "results",
      title: "Uw keuze",
      rows: [
        { key: "meest_gekozen", label: "Stelt u het vaakst", format: "text", formula: chosen("meest") },
        { key: "ontwikkelen_gekozen", label: "Gaat u oefenen", format: "text", formula: chosen("ontwikkelen") },
        letOp("meest", "Let op bij wat u het vaakst stelt", "U koos geen enkele soort. Eén is altijd het vaakst.", "U koos alle vier: dan valt er niets te vergelijken. Laat er hoogstens drie op Ja staan."),
        letOp("ontwikkelen", "Let op bij wat u wilt leren", "U koos niets om te leren. Kies er één.", "U koos alle vier. Begin met één of twee; dan merkt u verschil."),
      ],
    },
    { kind: "link", text: "Verder met 3.6: nieuwe vragen bedenken", sheet: "h3o6" },
  ],
};
