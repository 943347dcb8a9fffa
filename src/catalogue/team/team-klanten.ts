import { aantalAls, afgerond, als, cel, deel, dezeRij, gelijk, ingevuld, kolom, kompas, plek, som, vast, verschil } from "../../definition";
import type { Expression } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { grenzen } from "../workbook/abc-source";
import { MOST_ROWS } from "../workbook/klassen";
import { NOT_NIL, number, REWRITTEN, share, TEAM_WORDS, teamSheet, text, threeYears, zodraGelezen, zolangHetPast } from "./words";

const TABLE = "TeamKlanten";
const piramide = (row: number, column: number): Expression => plek(cel("teamklanten", "piramide"), vast(row), vast(column));
const years = threeYears();
const isLeegBlad = gelijk(piramide(1, 1), vast(""));
/** Classes stand in the table since the reading; the pyramid goes by the thresholds of now. */
const zelfdeKlassen = gelijk(piramide(1, 2), aantalAls(kolom(TABLE, "klasse"), vast("A")));

/** Every customer of the team once, with the ABC classes over the whole team. */
export const teamKlanten = teamSheet({
  id: "teamklanten",
  title: "Team – klanten",
  purpose: "Elke klant van het team één keer, met wie hem heeft en wat hij samen oplevert; de ABC-klassen gelden over het hele team.",
  howTo: [
    "een klant is dezelfde als administratie en debiteurennummer gelijk zijn. Zonder nummer wordt niets samengevoegd; dan staat bij lijkt op wie het misschien ook is.",
    "Telt een klant bij een collega als mijn deel, dan worden de delen opgeteld. Telt hij als geheel, dan telt hij één keer. Elke regel staat op Team – klantregels.",
    REWRITTEN,
  ],
  printed: 10,
  needs: ["instellingen", "teambronnen"],
  blocks: [
    {
      kind: "spill",
      key: "piramide",
      title: "ABC-piramide van het team",
      columns: [{ title: "klasse", format: "text" }, { title: "klanten", format: "number" }, { title: "aandeel klanten", format: "share" }, { title: "omzet", format: "cents" }, { title: "aandeel omzet", format: "share" }],
      rows: 7,
      formula: zolangHetPast(TABLE, "nr", { most: MOST_ROWS, figure: kompas("ABC_PIRAMIDE", kolom(TABLE, "omzet0"), ...grenzen, vast(""), kolom(TABLE, "klant")) }),
    },
    {
      kind: "results",
      rows: [
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: zodraGelezen(TABLE, "nr", { leeg: "In de werkboeken staan geen klanten.", anders: als(
            isLeegBlad,
            vast("Geen piramide: er is geen omzet in dit boekjaar, of er zijn meer dan 100.000 klanten."),
            als(zelfdeKlassen, vast("Geen bijzonderheden."), vast("De grenzen op Instellingen zijn na het inlezen gewijzigd: lees opnieuw in.")),
          ) }),
        },
        { key: "gedeeld", label: "Klanten van meer collega's", format: "number", formula: aantalAls(kolom(TABLE, "gedeeld"), vast(TEAM_WORDS.yes)) },
        { key: "lijken", label: "Klanten die op elkaar lijken", format: "number", formula: ingevuld(kolom(TABLE, "lijkt_op")), note: "Zelfde naam, geen nummer om zeker van te zijn. Zie de kolom lijkt op.", tones: [{ when: { is: "at-least", value: 1 }, tone: "weak" }] },
        { key: "verschil", label: "Verschil met de tabel", format: "cents", formula: als(isLeegBlad, vast(""), afgerond(verschil(piramide(7, 4), som(kolom(TABLE, "omzet0"))))), note: "Netto totaal min de som van de kolom: hoort nul te zijn.", tones: NOT_NIL },
      ],
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "column",
      title: "Welk deel van de klanten van het team zorgt voor welk deel van de omzet",
      of: "piramide",
      firstRow: 0,
      rows: 3,
      categories: 0,
      series: [{ column: 2, name: "aandeel klanten" }, { column: 4, name: "aandeel omzet" }],
      format: "share",
    },
    {
      kind: "table",
      name: TABLE,
      rows: 1,
      columns: [
        text("klant", "klant", 34),
        text("accountmanagers", "accountmanagers", 34),
        ...years.slice(0, 2),
        { ...share("marge_deel", "marge deel", 13), formula: als(isLeeg(dezeRij(TABLE, "marge0")), vast(""), deel(dezeRij(TABLE, "marge0"), dezeRij(TABLE, "omzet0"))) },
        text("klasse", "klasse", 13),
        text("gedeeld", "gedeeld", 13, [{ when: { is: "text", value: TEAM_WORDS.yes }, tone: "weak" }]),
        ...years.slice(2, 4),
        text("lijkt_op", "lijkt op", 30, [{ when: { is: "filled" }, tone: "weak" }]),
        ...years.slice(4),
        text("omzet_telt_als", "omzet telt als", 14),
        text("concern", "concern", 24),
        text("administratie", "administratie", 18),
        text("debiteurennummer", "debiteurennummer", 22),
        number("werkboeken", "werkboeken", 16),
        number("nr", "nr", 9),
      ],
    },
  ],
});
