import { aantalAls, als, cel, deel, dezeRij, gelijk, ingevuld, kolom, kompas, som, tekst, vast } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { cents, date, number, REWRITTEN, share, TEAM_WORDS, teamSheet, text, zodraGelezen } from "./words";

const TABLE = "TeamPlannen";
const SHOWN = 10;
const volledig = aantalAls(kolom(TABLE, "volledig"), vast(TEAM_WORDS.yes));
const plannen = ingevuld(kolom(TABLE, "plan"));

/** Every account plan of the team beside each other. */
export const teamPlannen = teamSheet({
  id: "teamplannen",
  title: "Team – plannen",
  purpose: "Alle accountplannen van het team naast elkaar: het doel, wat er tot nu toe van kwam en hoe volledig het plan is.",
  howTo: [
    "een plan is volledig als alle vragen op de eerste bladzijde zijn beantwoord; de drie over beslissers zijn privé en tellen niet mee. Wijzigen doet u in het werkboek van de collega.",
    REWRITTEN,
  ],
  printed: 10,
  needs: ["instellingen", "teambronnen"],
  blocks: [
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Nu", format: "text", formula: zodraGelezen(TABLE, "bron", { leeg: "In de werkboeken staan geen accountplannen.", anders: als(gelijk(volledig, plannen), vast("Alle plannen zijn volledig ingevuld."), tekst(vast("Volledig ingevuld: "), volledig, vast(" van de "), plannen, vast(" plannen."))) }) },
        { key: "plannen", label: "Accountplannen", format: "number", formula: plannen },
        { key: "volledig", label: "Waarvan volledig ingevuld", format: "number", formula: volledig },
        { key: "doel", label: "Omzetdoel van alle plannen", format: "cents", formula: som(kolom(TABLE, "doel")) },
        { key: "realisatie", label: "Tot nu toe", format: "cents", formula: som(kolom(TABLE, "realisatie")) },
        { key: "behaald", label: "Van het doel", format: "share", formula: deel(cel("teamplannen", "realisatie"), cel("teamplannen", "doel")), note: "Uit de totalen, geen gemiddelde van de plannen." },
      ],
    },
    {
      kind: "spill",
      newPage: true,
      key: "lijst",
      title: `De ${SHOWN} grootste omzetdoelen`,
      columns: [{ title: "rang", format: "number" }, { title: "account", format: "text" }, { title: "omzetdoel", format: "cents" }],
      rows: SHOWN,
      formula: kompas("TOP", kolom(TABLE, "account"), kolom(TABLE, "doel"), vast(SHOWN)),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Bij welke accounts het team het meeste wil halen",
      of: "lijst",
      firstRow: 0,
      rows: SHOWN,
      categories: 1,
      series: [{ column: 2, name: "omzetdoel" }],
      format: "amount",
    },
    {
      kind: "table",
      name: TABLE,
      rows: 1,
      columns: [
        text("accountmanager", "accountmanager", 30),
        text("account", "account", 34),
        cents("doel", "omzetdoel", 18),
        cents("realisatie", "tot nu toe", 18),
        { ...share("behaald", "van het doel", 13), formula: als(isLeeg(dezeRij(TABLE, "realisatie")), vast(""), deel(dezeRij(TABLE, "realisatie"), dezeRij(TABLE, "doel"))) },
        text("prioriteit", "prioriteit", 18),
        date("volgende", "volgende evaluatie", 16),
        number("ingevuld", "ingevuld", 14),
        number("van", "van", 10),
        text("volledig", "volledig", 14, [{ when: { is: "text", value: TEAM_WORDS.yes }, tone: "good" }]),
        number("plan", "plan", 10),
        text("bestand", "bestand", 40),
        number("bron", "bron", 10),
      ],
    },
  ],
});
