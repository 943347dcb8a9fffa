import { afgerond, ingevuld, kolom, som, tekst, vast, verschil } from "../../definition";
import { cents, date, NOT_NIL, number, REWRITTEN, teamSheet, text, year, zodraGelezen } from "./words";

/** Which workbooks a roll-up holds, and how each is recognised at the next reading. */
export const teamBronnen = teamSheet({
  id: "teambronnen",
  title: "Team – bronnen",
  purpose: "Welke werkboeken zijn opgeteld, van wie ze zijn en waaraan ze bij een volgende keer worden herkend.",
  howTo: [
    "leest u later een nieuwere versie van hetzelfde werkboek in, dan vervangt die de oude. Een kopie met een andere eigenaar telt als een ander werkboek.",
    "Moet een werkboek niet meer meetellen? Haal zijn rij hier weg en lees opnieuw in.",
    REWRITTEN,
  ],
  printed: 9,
  needs: ["instellingen", "teamregels"],
  blocks: [
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Ingelezen", format: "text", formula: zodraGelezen("TeamBronnen", "bron", { leeg: "", anders: tekst(ingevuld(kolom("TeamBronnen", "accountmanager")), vast(" werkboeken.")) }) },
        { key: "verschil", label: "Verschil met de klantregels", format: "cents", formula: afgerond(verschil(som(kolom("TeamBronnen", "omzet")), som(kolom("TeamKlantregels", "omzet0")))), note: "Omzet van de bronnen min die van de klantregels: hoort nul te zijn.", tones: NOT_NIL },
      ],
    },
    {
      kind: "table",
      name: "TeamBronnen",
      rows: 1,
      columns: [
        text("bestand", "bestand", 40),
        text("opmerking", "opmerking", 40, [{ when: { is: "filled" }, tone: "weak" }]),
        text("accountmanager", "accountmanager", 26),
        text("organisatie", "organisatie", 26),
        year("boekjaar", "boekjaar", 13),
        date("periode_tm", "cijfers tot en met", 15),
        date("opgeslagen", "opgeslagen op", 16),
        number("klanten", "klanten", 13),
        cents("omzet", "omzet", 18),
        number("positie", "positie", 12),
        date("pijplijn_van", "pijplijn vanaf", 15),
        date("pijplijn_tot", "pijplijn tot en met", 15),
        text("valuta", "valuta", 11),
        text("schema", "versie", 11),
        text("rollen", "rollen", 30),
        text("stijl", "stijl", 30),
        text("werkboek_id", "kenmerk werkboek", 44),
        text("inhoud", "kenmerk inhoud", 44),
        number("bron", "nr", 9),
      ],
    },
  ],
});
