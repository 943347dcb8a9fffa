import { aantalAls, als, alle, cel, dezeRij, een, gelijk, ingevuld, kleiner, kolom, kompas, tabel, vast, verschil } from "../../definition";
import type { Expression } from "../../definition";
import { DONE } from "../opdrachten/to-do";
import { MOST_ROWS } from "../workbook/klassen";
import { date, number, REWRITTEN, TEAM_WORDS, teamSheet, text, zodraGelezen, zolangHetPast } from "./words";

const TABLE = "TeamActies";
const PERSONS = 10;

const eigen = (column: string): Expression => dezeRij(TABLE, column);
const peildatum = cel("", "peildatum");
const isKlaar = een(...DONE.map((word) => gelijk(eigen("status"), vast(word))));
const isVoorbij = alle(kleiner(vast(0), eigen("deadline")), kleiner(eigen("deadline"), peildatum));
const metStatus = (word: string): Expression => aantalAls(kolom(TABLE, "status"), vast(word));
const gekozen = ingevuld(kolom(TABLE, "actie"));
const cijfer = (key: string): Expression => cel("teamacties", key);

const columns = [
  text("actie", "actie", 60),
  text("accountmanager", "accountmanager", 26),
  text("wie", "wie", 24),
  date("deadline", "deadline", 16),
  text("status", "status", 14, [{ when: { is: "text", value: "klaar" }, tone: "good" }]),
  { ...text("te_laat", "te laat", 12, [{ when: { is: "filled" }, tone: "bad" }]), formula: als(isKlaar, vast(""), als(isVoorbij, vast(TEAM_WORDS.yes), vast(""))) },
  text("herkomst", "herkomst", 36),
  number("plan", "plan", 10),
  text("bestand", "bestand", 40),
  number("rij", "rij", 8),
  number("bron", "bron", 10),
];
/** A function takes so many cells at most, and this one takes the whole table with its header. */
const MOST_ACTIONS = Math.floor(MOST_ROWS / columns.length) - 1;

/** Every action that the team chose, with those that are late by today. */
export const teamActies = teamSheet({
  id: "teamacties",
  title: "Team – acties",
  purpose: "Alle acties die het team koos, uit opdrachten en accountplannen, en wat daarvan vandaag te laat is.",
  howTo: [
    "wijzig een actie in het werkboek waar zij vandaan komt en lees dat opnieuw in. Te laat wordt elke dag opnieuw bepaald.",
    REWRITTEN,
  ],
  printed: 7,
  needs: ["instellingen", "teambronnen"],
  blocks: [
    {
      kind: "results",
      rows: [
        { key: "stand", label: "Nu", format: "text", formula: zodraGelezen(TABLE, "bron", { leeg: "In de werkboeken zijn geen acties gekozen.", anders: als(kleiner(vast(0), cijfer("te_laat")), vast("Er zijn acties te laat. Filter de tabel op te laat om ze te zien."), vast("Geen enkele actie is te laat.")) }) },
        { key: "gekozen", label: "Gekozen acties", format: "number", formula: gekozen },
        { key: "open", label: "Nog niet klaar", format: "number", formula: verschil(verschil(gekozen, metStatus("klaar")), metStatus("vervallen")) },
        { key: "te_laat", label: "Waarvan te laat", format: "number", formula: aantalAls(kolom(TABLE, "te_laat"), vast(TEAM_WORDS.yes)), tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] },
        { key: "klaar", label: "Klaar", format: "number", formula: metStatus("klaar") },
      ],
    },
    {
      kind: "spill",
      key: "per_persoon",
      title: `Wie het doet: de ${PERSONS} met de meeste acties`,
      columns: [{ title: "wie", format: "text" }, { title: "nog niet klaar", format: "number" }, { title: "te laat", format: "number", tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] }],
      rows: PERSONS,
      formula: zolangHetPast(TABLE, "actie", { most: MOST_ACTIONS, figure: kompas("ACTIES_PER_PERSOON", peildatum, vast("Team"), tabel(TABLE)) }),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Bij wie acties openstaan, en hoeveel te laat zijn",
      of: "per_persoon",
      firstRow: 0,
      rows: PERSONS,
      categories: 0,
      series: [{ column: 1, name: "nog niet klaar" }, { column: 2, name: "te laat" }],
      format: "number",
    },
    { kind: "table", name: TABLE, rows: 1, columns },
  ],
});
