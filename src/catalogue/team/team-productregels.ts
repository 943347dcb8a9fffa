import { aantal, kolom, som, tekst, vast } from "../../definition";
import { number, REWRITTEN, teamSheet, text, threeYears, year, zodraGelezen } from "./words";

const [own, counted] = [threeYears(), threeYears("telt ")];

/** Every product of every account plan, with the years of the team that it counts in: to tick off. */
export const teamProductregels = teamSheet({
  id: "teamproducten",
  title: "Team – productregels",
  purpose: "Elke rij van het blad Resultaten van elk accountplan, met het jaar waarin zij meetelt: om af te vinken.",
  howTo: [
    "omzet en marge zijn zoals ze in het accountplan staan, in de jaren van dat werkboek. De kolommen die met telt beginnen, zijn in de jaren van het team.",
    "Een regel uit een ouder werkboek telt mee in zijn eigen jaar: zijn nieuwste omzet staat dan een jaar eerder.",
    REWRITTEN,
  ],
  printed: 8,
  needs: ["instellingen", "teambronnen"],
  blocks: [
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Nu", format: "text", formula: zodraGelezen("TeamProductregels", "bron", { leeg: "In de accountplannen staan geen producten.", anders: tekst(aantal(kolom("TeamProductregels", "rij")), vast(" regels.")) }) },
        { key: "telt", label: "Telt mee, omzet van dit boekjaar", format: "cents", formula: som(kolom("TeamProductregels", "telt_omzet0")) },
      ],
    },
    {
      kind: "table",
      name: "TeamProductregels",
      rows: 1,
      columns: [
        text("product", "product", 34),
        text("account", "account", 34),
        text("accountmanager", "accountmanager", 26),
        year("boekjaar", "boekjaar", 13),
        ...own.slice(0, 2),
        ...counted.slice(0, 2),
        ...own.slice(2),
        ...counted.slice(2),
        number("plan", "plan", 10),
        text("bestand", "bestand", 40),
        number("rij", "rij", 8),
        number("bron", "bron", 10),
      ],
    },
  ],
});
