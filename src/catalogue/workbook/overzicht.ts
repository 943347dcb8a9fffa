import { countsAnswers, ingevuld, kolom, som } from "../../definition";
import type { ContentsEntry, SheetDefinition } from "../../definition";
import { opdrachten } from "../opdrachten";
import { abcPiramide } from "./abc-piramide";
import { instellingen } from "./instellingen";
import { klanten } from "./klanten";
import { pijplijn } from "./pijplijn";

const entry = (sheet: SheetDefinition): ContentsEntry => ({ id: sheet.id, title: sheet.title, purpose: sheet.purpose, counts: countsAnswers(sheet) });

/** The first sheet: what there is, how far it is, and where to go. */
export const overzicht: SheetDefinition = {
  id: "overzicht",
  title: "Overzicht",
  heading: "Overzicht van uw werkboek",
  role: "workbook",
  purpose: "Van hieruit springt u naar elk blad en ziet u hoe ver u bent.",
  howTo: ["klik op een naam om het blad te openen. Nieuwe bladen tekent u in het deelvenster."],
  columns: [42, 18, 70],
  blocks: [
    {
      kind: "results",
      title: "Uw klanten",
      rows: [
        { key: "klanten", label: "Klanten in het bestand", format: "number", formula: ingevuld(kolom("Klanten", "klant")) },
        { key: "omzet0", label: "Omzet boekjaar", format: "cents", formula: som(kolom("Klanten", "omzet0")), note: "Nieuwste boekjaar, zonder btw." },
        { key: "omzet1", label: "Omzet vorig boekjaar", format: "cents", formula: som(kolom("Klanten", "omzet1")) },
        { key: "omzet2", label: "Omzet twee jaar geleden", format: "cents", formula: som(kolom("Klanten", "omzet2")) },
      ],
    },
    { kind: "contents", title: "Bladen van het werkboek", sheets: [instellingen, klanten, abcPiramide, pijplijn].map(entry) },
    { kind: "contents", title: "Opdrachten", sheets: opdrachten.map(entry) },
    { kind: "legend" },
    {
      kind: "note",
      text: "De cijfers rekenen met de functies van Accountkompas. Zonder de invoegtoepassing blijven de laatst berekende waarden staan tot Excel opnieuw rekent; op een iPad kunt u het werkboek alleen bekijken. Voor wie Accountkompas niet heeft, maakt u in het deelvenster een vaste kopie.",
      fixedText: "Dit is een vaste kopie: er staan alleen waarden in en niets rekent. Wat u hier wijzigt, verandert geen enkele uitkomst. Het werkboek dat wel rekent, is bij de maker van deze kopie.",
    },
  ],
};
