import { aantal, afgerond, kolom, som, tekst, vast, verschil } from "../../definition";
import { date, NOT_NIL, number, REWRITTEN, teamSheet, text, threeYears, year, zodraGelezen } from "./words";

const [own, counted] = [threeYears(), threeYears("telt ")];

/** Every row of Klanten of every workbook, with the part of it that the total of the team holds: to tick off. */
export const teamKlantregels = teamSheet({
  id: "teamregels",
  title: "Team – klantregels",
  purpose: "Elke rij uit het klantenbestand van elke collega, met het deel dat in het totaal van het team meetelt: om af te vinken.",
  howTo: [
    "omzet en marge zijn zoals ze in het werkboek van de collega staan, in de jaren van dat werkboek. De kolommen die met telt beginnen, zijn in de jaren van het team; hun som is het totaal op Team – klanten.",
    "Staat een klant bij twee collega's als geheel, dan telt de regel met de nieuwste cijfers; een deel naast een geheel telt niet, want het zit daar al in. Klant in team is het nr op Team – klanten.",
    REWRITTEN,
  ],
  printed: 11,
  needs: ["instellingen", "teambronnen", "teamklanten"],
  blocks: [
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Nu", format: "text", formula: zodraGelezen("TeamKlantregels", "bron", { leeg: "In de werkboeken staan geen klanten.", anders: tekst(aantal(kolom("TeamKlantregels", "rij")), vast(" regels.")) }) },
        { key: "telt", label: "Telt mee, omzet van dit boekjaar", format: "cents", formula: som(kolom("TeamKlantregels", "telt_omzet0")) },
        { key: "verschil", label: "Verschil met Team – klanten", format: "cents", formula: afgerond(verschil(som(kolom("TeamKlantregels", "telt_omzet0")), som(kolom("TeamKlanten", "omzet0")))), note: "Hoort nul te zijn.", tones: NOT_NIL },
      ],
    },
    {
      kind: "table",
      name: "TeamKlantregels",
      rows: 1,
      columns: [
        text("klant", "klant", 34),
        text("accountmanager", "accountmanager", 34),
        text("omzet_telt_als", "omzet telt als", 14),
        year("boekjaar", "boekjaar", 13),
        ...own.slice(0, 2),
        ...counted.slice(0, 2),
        text("klasse", "klasse", 13),
        number("teamklant", "klant in team", 14),
        text("debiteurennummer", "debiteurennummer", 22),
        text("administratie", "administratie", 18),
        ...own.slice(2),
        ...counted.slice(2),
        text("concern", "concern", 24),
        text("status", "status", 13),
        text("accountmanager_klant", "accountmanager van klant", 24),
        date("vanaf", "accountmanager vanaf", 20),
        text("bestand", "bestand", 40),
        number("rij", "rij", 8),
        number("bron", "bron", 10),
      ],
    },
  ],
});
