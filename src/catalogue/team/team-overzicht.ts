import { aantalWaar, afgerond, cel, deel, dezeRij, ingevuld, kolom, kompas, som, somWaar, tekst, vast, verschil } from "../../definition";
import type { Expression, TableColumn } from "../../definition";
import { zodra } from "../opdrachten/blank";
import { cents, NOT_NIL, number, share, TEAM_WORDS, teamSheet, text, zodraGelezen } from "./words";

const TABLE = "TeamAccountmanagers";
const SHOWN = 10;
const eigen = (column: string): Expression => dezeRij(TABLE, column);
const naam = eigen("accountmanager");
const boekjaar = cel("teamoverzicht", "boekjaar");
const ja = vast(TEAM_WORDS.yes);

/** Rows of another table that are this accountmanager's, and meet what else is asked. */
const telling = (table: string, ...more: readonly Expression[]): Expression => zodra(naam, aantalWaar(kolom(table, "accountmanager"), naam, ...more));
const optelling = (table: string, column: string, ...more: readonly Expression[]): Expression => zodra(naam, somWaar(kolom(table, column), kolom(table, "accountmanager"), naam, ...more));
/** Of the customers in the newest boekjaar: a workbook of an older one has no figures of it. */
const bedrag = (kind: "omzet" | "marge"): Expression => optelling("TeamKlantregels", `${kind}0`, kolom("TeamKlantregels", "boekjaar"), boekjaar);
const klasse = (name: string): TableColumn => ({ ...number(name.toLowerCase(), name, 9), formula: telling("TeamKlantregels", kolom("TeamKlantregels", "klasse"), vast(name)) });

const samen = (column: string): Expression => som(kolom(TABLE, column));
const vanTeam = (column: string): Expression => som(kolom("TeamKlanten", column));
const cijfer = (row: "accountmanagers" | "gedeeld" | "team", column: string): Expression => cel("teamoverzicht", `${row}_${column}`);
/** What the team has less than its accountmanagers together, to the cent. */
const gedeeld = (column: string): Expression => afgerond(verschil(cijfer("team", column), cijfer("accountmanagers", column)));

/** The whole team on one sheet: per accountmanager, added up, and tied to the total of the customers. */
export const teamOverzicht = teamSheet({
  id: "teamoverzicht",
  title: "Team – overzicht",
  purpose: "Het hele team op één blad: per accountmanager de klanten, omzet, pijplijn en plannen, en hoe dat aansluit op het totaal.",
  howTo: [
    "kies Team in het deelvenster en lees de werkboeken van uw collega's in. Elke keer worden alle bladen met Team in de naam opnieuw geschreven; zet eigen aantekeningen op een eigen blad.",
    "Staat een klant bij twee collega's, dan telt hij bij allebei mee maar in het team één keer. Het verschil staat bij Gedeeld of overgedragen.",
    "Persoonlijke antwoorden, gespreksnotities en contactpersonen worden nooit gelezen en staan hier dus niet.",
  ],
  printed: 14,
  back: { sheet: "instellingen", text: "Instellingen" },
  needs: ["instellingen", "teamklanten", "teampijplijn", "teamacties", "teamplannen", "teamregels", "teambronnen"],
  blocks: [
    {
      kind: "form",
      title: "Wat er is opgeteld",
      fields: [
        { key: "boekjaar", label: "Boekjaar", hint: "Het nieuwste boekjaar van de werkboeken. Oudere tellen mee in hun eigen jaar.", input: { kind: "number", min: 2000, max: 2100, whole: true, format: "year" }, optional: true },
        { key: "gelezen", label: "Gelezen op", input: { kind: "date" }, optional: true },
        { key: "werkboeken", label: "Werkboeken", hint: "Welke dat zijn, staat op Team – bronnen.", input: { kind: "number", min: 0, max: 1_000_000, whole: true }, optional: true },
      ],
    },
    {
      kind: "grid",
      key: "aansluiting",
      title: "Van de accountmanagers naar het team",
      rowTitle: "",
      rows: [{ key: "accountmanagers", label: "Som van de accountmanagers" }, { key: "gedeeld", label: "Gedeeld of overgedragen" }, { key: "team", label: "Het hele team" }],
      columns: [
        { key: "omzet", title: "omzet", format: "cents", formulas: [samen("omzet"), gedeeld("omzet"), vanTeam("omzet0")] },
        { key: "marge", title: "marge", format: "cents", formulas: [samen("marge"), gedeeld("marge"), vanTeam("marge0")] },
        { key: "marge_deel", title: "marge %", format: "share", formulas: [deel(cijfer("accountmanagers", "marge"), cijfer("accountmanagers", "omzet")), vast(""), deel(cijfer("team", "marge"), cijfer("team", "omzet"))] },
        { key: "klanten", title: "klanten", format: "number", formulas: [samen("klanten"), verschil(cijfer("team", "klanten"), cijfer("accountmanagers", "klanten")), ingevuld(kolom("TeamKlanten", "nr"))] },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Nu", format: "text", formula: zodraGelezen(TABLE, "accountmanager", { leeg: "", anders: tekst(ingevuld(kolom(TABLE, "accountmanager")), vast(" accountmanagers, "), cijfer("team", "klanten"), vast(" klanten, "), samen("te_laat"), vast(" acties te laat.")) }) },
        { key: "verwachting", label: "Verwachting uit de pijplijn", format: "cents", formula: samen("verwachting"), note: "Bedrag × kans van alle deals die meetellen. Meer daarover op Team – pijplijn." },
        { key: "verschil", label: "Verschil met de klantregels", format: "cents", formula: afgerond(verschil(cijfer("team", "omzet"), som(kolom("TeamKlantregels", "telt_omzet0")))), note: "Omzet van het team min wat op Team – klantregels meetelt: hoort nul te zijn.", tones: NOT_NIL },
      ],
    },
    {
      kind: "spill",
      key: "lijst",
      newPage: true,
      title: `Omzet per accountmanager, de ${SHOWN} hoogste`,
      columns: [{ title: "rang", format: "number" }, { title: "accountmanager", format: "text" }, { title: "omzet", format: "cents" }],
      rows: SHOWN,
      formula: kompas("TOP", kolom(TABLE, "accountmanager"), kolom(TABLE, "omzet"), vast(SHOWN)),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Wie welke omzet heeft",
      of: "lijst",
      firstRow: 0,
      rows: SHOWN,
      categories: 1,
      series: [{ column: 2, name: "omzet" }],
      format: "amount",
    },
    {
      kind: "table",
      name: TABLE,
      rows: 1,
      columns: [
        text("accountmanager", "accountmanager", 30),
        { ...cents("omzet", "omzet", 30), formula: bedrag("omzet") },
        { ...cents("marge", "marge", 18), formula: bedrag("marge") },
        { ...share("marge_deel", "marge deel", 13), formula: deel(eigen("marge"), eigen("omzet")) },
        { ...number("klanten", "klanten", 13), formula: telling("TeamKlantregels") },
        ...["A", "B", "C"].map(klasse),
        { ...cents("verwachting", "verwachting", 18), formula: optelling("TeamPijplijn", "verwachting") },
        number("positie", "positie", 13),
        { ...number("te_laat", "acties te laat", 13, [{ when: { is: "at-least", value: 1 }, tone: "bad" }]), formula: telling("TeamActies", kolom("TeamActies", "te_laat"), ja) },
        { ...number("plannen", "plannen", 13), formula: telling("TeamPlannen") },
        { ...number("plannen_volledig", "plannen volledig", 14), formula: telling("TeamPlannen", kolom("TeamPlannen", "volledig"), ja) },
        { ...number("werkboeken", "werkboeken", 16), formula: telling("TeamBronnen") },
        text("rollen", "rollen", 30),
        text("stijl", "stijl", 30),
      ],
    },
  ],
});
