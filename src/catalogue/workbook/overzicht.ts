import { als, cel, countsAnswers, gelijk, ingevuld, kleiner, kolom, plek, som, tekst, vast, zodraGetekend } from "../../definition";
import type { Block, ContentsEntry, Expression, SheetDefinition } from "../../definition";
import { opdrachten } from "../opdrachten";
import { roles } from "../roles";
import { abcPiramide } from "./abc-piramide";
import { ACTIONS_LINE, actielijst } from "./actielijst";
import { contacten } from "./contacten";
import { controle } from "./controle";
import { instellingen } from "./instellingen";
import { klanten } from "./klanten";
import { pijplijn } from "./pijplijn";
import { plannenoverzicht } from "./plannenoverzicht";

const entry = (sheet: SheetDefinition): ContentsEntry => ({ id: sheet.id, title: sheet.title, purpose: sheet.purpose, counts: countsAnswers(sheet) });

/** The opdrachten of each role under its name, with how far each is. */
const perRole: readonly Block[] = roles.map(({ id, title }): Block => ({ kind: "contents", title: `Opdrachten: ${title}`, sheets: opdrachten.filter(({ role }) => role === id).map(entry) }));

const aantalKlanten = ingevuld(kolom("Klanten", "klant"));
const acties = (column: 3 | 4): Expression => plek(cel("actielijst", "per_opdracht"), vast(ACTIONS_LINE), vast(column));
const teLaat = zodraGetekend(acties(4), vast(0));

/** The role that opdracht 1.2 suggests first or second. */
const rol = (place: 1 | 2): Expression => plek(cel("h1o2", "voorstel"), vast(place), vast(1));

/** What to do next: the first of these that is not in order. */
const eerst = als(
  gelijk(aantalKlanten, vast(0)),
  vast("Importeer uw klanten, of typ ze in Klantenbestand. De meeste bladen rekenen ermee."),
  als(
    kleiner(vast(0), teLaat),
    tekst(vast("Acties die te laat zijn: "), teLaat, vast(". Open de Actielijst en spreek een nieuwe datum af, of zet ze op klaar.")),
    als(
      gelijk(zodraGetekend(cel("h1o1", "ingevuld"), vast(0)), vast(0)),
      vast("Begin met opdracht 1.1: zeven keuzes, en u weet waar de eerste winst ligt."),
      vast("Werk hieronder verder bij de eerste opdracht die nog niet helemaal is ingevuld. In het deelvenster staan onder Voorstellen acties die uit uw antwoorden volgen."),
    ),
  ),
);

/** The first sheet: what there is, how far it is, what it says, and where to go. */
export const overzicht: SheetDefinition = {
  id: "overzicht",
  title: "Overzicht",
  heading: "Overzicht van uw werkboek",
  role: "workbook",
  purpose: "Van hieruit springt u naar elk blad en ziet u hoe ver u bent en wat eruit komt.",
  howTo: ["klik op een naam om het blad te openen. Nieuwe bladen tekent u in het deelvenster."],
  columns: [42, 18, 70],
  blocks: [
    { kind: "results", rows: [{ key: "eerst", label: "Nu eerst", format: "text", formula: eerst }] },
    {
      kind: "results",
      title: "Uw klanten",
      rows: [
        { key: "klanten", label: "Klanten in het bestand", format: "number", formula: aantalKlanten },
        { key: "omzet0", label: "Omzet boekjaar", format: "cents", formula: som(kolom("Klanten", "omzet0")), note: "Nieuwste boekjaar, zonder btw." },
        { key: "omzet1", label: "Omzet vorig boekjaar", format: "cents", formula: som(kolom("Klanten", "omzet1")) },
        { key: "omzet2", label: "Omzet twee jaar geleden", format: "cents", formula: som(kolom("Klanten", "omzet2")) },
      ],
    },
    {
      kind: "results",
      title: "Uw cijfers",
      rows: [
        { key: "score", label: "1.1 Plek in de organisatie (7 tot en met 35)", format: "number", formula: cel("h1o1", "score") },
        { key: "score_oordeel", label: "1.1 Wat dat betekent", format: "text", formula: cel("h1o1", "oordeel") },
        { key: "rollen", label: "1.2 Rollen om aan te werken", format: "text", formula: als(gelijk(rol(1), vast("")), vast(""), als(gelijk(rol(2), vast("")), rol(1), tekst(rol(1), vast(" en "), rol(2)))) },
        { key: "leads", label: "3.2 Leads voor één account", format: "decimal", formula: cel("h3o2", "leads_per_account"), note: "Van de leads die zijn afgesloten." },
        { key: "verwachting", label: "3.4 Verwachte omzet uit prospects", format: "cents", formula: cel("h3o4", "verwachting") },
        { key: "binding", label: "4.1 Klantenbinding (0 tot en met 100)", format: "decimal", formula: cel("h4o1", "gemiddelde"), note: "Gewogen naar omzet; een score van Accountkompas zelf." },
        { key: "ladder", label: "6.1 Middelste trede van uw key accounts", format: "text", formula: cel("h6o1", "mediaan") },
        { key: "stijl", label: "5.3 Voorkeursstijl", format: "text", formula: cel("h5o3", "voorkeur") },
        { key: "acties_open", label: "Acties nog niet klaar", format: "number", formula: acties(3) },
        { key: "acties_te_laat", label: "Waarvan te laat", format: "number", formula: acties(4), tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] },
      ],
    },
    { kind: "contents", title: "Bladen van het werkboek", sheets: [instellingen, klanten, abcPiramide, pijplijn, contacten, plannenoverzicht([]), actielijst([]), controle].map(entry) },
    ...perRole,
    { kind: "legend" },
    {
      kind: "note",
      text: "De cijfers rekenen met de functies van Accountkompas. Zonder de invoegtoepassing blijven de laatst berekende waarden staan tot Excel opnieuw rekent; op een iPad kunt u het werkboek alleen bekijken. Voor wie Accountkompas niet heeft, maakt u in het deelvenster een vaste kopie.",
      fixedText: "Dit is een vaste kopie: er staan alleen waarden in en niets rekent. Wat u hier wijzigt, verandert geen enkele uitkomst. Het werkboek dat wel rekent, is bij de maker van deze kopie.",
    },
  ],
};
