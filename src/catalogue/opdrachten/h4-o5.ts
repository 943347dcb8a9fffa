import { als, cel, gelijk, kleiner, kompas, plek, tekst, vast, zodraGetekend } from "../../definition";
import { bindingRijen } from "../workbook/binding-source";
import { toDo } from "./to-do";

const zwakste = kompas("BINDING_LIJST", ...bindingRijen, vast(5));
const kolomVan = (column: number) => plek(cel("h4o5", "zwakste"), vast(0), vast(column));

/** H4-O5: what to do as a relatiemanager, with the customers whose bond is weakest. */
export const h4o5 = toDo({
  id: "h4o5",
  number: "4.5",
  title: "Actieplan relatiemanager",
  role: "relatiemanager",
  purpose: "Wat u gaat doen om klanten te houden, te beginnen bij de klanten die u kunt kwijtraken.",
  table: "ActiesRelatiemanager",
  presets: [
    "Bepalen in welke fase elke belangrijke klant zit.",
    "Op een rij zetten waardoor belangrijke klanten blijven, en waardoor ze gaan.",
    "De klantenbindingscore invullen voor al mijn A-klanten.",
    "Bij mijn grootste klanten navragen hoe zij over ons denken.",
  ],
  blanks: 4,
  before: [
    {
      kind: "results",
      title: "Klantenbinding: een score van Accountkompas zelf, uit 4.1 en de relatiefase",
      rows: [
        { key: "gemiddelde", label: "Gemiddelde binding, gewogen naar omzet (0 tot en met 100)", format: "decimal", formula: zodraGetekend(kompas("BINDING_GEMIDDELDE", ...bindingRijen), vast("")) },
        { key: "let_op", label: "Let op", format: "text", formula: zodraGetekend(als(gelijk(plek(cel("h4o5", "zwakste"), vast(1), vast(1)), vast("")), vast("Vul in opdracht 4.1 scores in; dan ziet u hier welke klanten u het eerst aandacht geeft."), vast("Onder 50 punten is de binding kwetsbaar. Begin bovenaan.")), vast("Teken eerst opdracht 4.1.")) },
      ],
    },
    {
      kind: "spill",
      key: "zwakste",
      title: "Zwakste binding eerst",
      columns: [{ title: "klant", format: "text" }, { title: "score", format: "decimal" }, { title: "oordeel", format: "text" }, { title: "omzet", format: "cents" }],
      rows: 5,
      formula: zodraGetekend(zwakste),
    },
  ],
  proposals: [
    { key: "voorstel_binding", title: "Voorstellen uit 4.1: binding onder 50", origin: "h4o1", formula: kompas("VOORSTELLEN", als(gelijk(kolomVan(1), vast("")), vast(""), tekst(vast("Een gesprek plannen over de relatie met "), kolomVan(1))), kleiner(kolomVan(2), vast(50))) },
  ],
});
