import { aantal, aantalAls, afgerond, als, cel, gelijk, kleiner, kolom, kompas, plek, som, vast, verschil } from "../../definition";
import type { Expression } from "../../definition";
import { zodra } from "../opdrachten/blank";
import { cents, date, NOT_NIL, number, REWRITTEN, share, TEAM_WORDS, teamSheet, text, zodraGelezen } from "./words";

const TABLE = "TeamPijplijn";
/** More deals than the functions weigh against each other. */
const MOST_DEALS = 2000;
const LINES = 20;
const [COUNTS, ALL] = [1, 13] as const;

/** Blank in a row that does not count, in its own workbook and period. */
const deals: readonly Expression[] = [kolom(TABLE, "telt_bedrag"), kolom(TABLE, "telt_kans")];
const teVeel = kleiner(vast(MOST_DEALS), aantal(kolom(TABLE, "telt_bedrag")));
/** Without stage, outcome, order date and period: those were judged in the workbook of each deal. */
const niets: readonly Expression[] = Array.from({ length: 5 }, () => vast(""));
const weging = (name: string, ...more: readonly Expression[]): Expression => als(teVeel, vast(""), kompas(name, ...deals, ...niets, ...more));
const totaal = (line: number, column: 2 | 3 | 4): Expression => plek(kompas("PIJPLIJN_TOTAAL", ...deals), vast(line), vast(column));
const meetellend = aantalAls(kolom(TABLE, "telt_mee"), vast(TEAM_WORDS.yes));

/** All deals of the team: what they bring in together, how certain that is, and the chance of a target. */
export const teamPijplijn = teamSheet({
  id: "teampijplijn",
  title: "Team – pijplijn",
  purpose: "Alle leads en deals van het team: wat ze samen kunnen opleveren, hoe zeker dat is en hoe groot de kans op het doel.",
  howTo: [
    "vul bij Omzetdoel in wat het team uit de pijplijn wil halen.",
    "Een deal telt mee als hij in het werkboek van de collega meetelt, in de periode die daar staat. De kansen van alle deals worden samen doorgerekend, niet per collega opgeteld.",
    REWRITTEN,
  ],
  printed: 10,
  needs: ["instellingen", "teambronnen"],
  blocks: [
    {
      kind: "form",
      fields: [{ key: "doel", label: "Omzetdoel van het team (€)", hint: "Uit de pijplijn alleen, zonder btw.", input: { kind: "number", min: 0, max: 1e11, format: "cents" }, optional: true }],
    },
    {
      kind: "results",
      title: "De verwachting van het team",
      rows: [
        { key: "verwachting", label: "Verwachte omzet", format: "cents", formula: som(kolom(TABLE, "verwachting")), note: "Bedrag × kans, per deal op de cent en dan opgeteld." },
        { key: "aantal", label: "Deals die meetellen", format: "number", formula: meetellend },
        { key: "bedrag", label: "Bedrag als alles lukt", format: "cents", formula: som(kolom(TABLE, "telt_bedrag")) },
        { key: "kans", label: "Kans op het doel, minstens", format: "share", formula: zodra(cel("teampijplijn", "doel"), plek(cel("teampijplijn", "doelkans"), vast(1), vast(2))) },
        { key: "verschil", label: "Verschil met de berekening", format: "cents", formula: als(gelijk(totaal(COUNTS, 2), vast("")), vast(""), afgerond(verschil(totaal(ALL, 4), som(kolom(TABLE, "verwachting"))))), note: "De verwachting opnieuw berekend min de som van de kolom: hoort nul te zijn.", tones: NOT_NIL },
        { key: "let_op", label: "Let op", format: "text", formula: zodraGelezen(TABLE, "bron", { leeg: "In de werkboeken staan geen leads of deals.", anders: als(teVeel, vast("Er tellen meer dan 2.000 deals mee. Zoveel kansen worden niet samen doorgerekend; de verwachting klopt wel."), als(gelijk(meetellend, vast(0)), vast("Geen enkele deal telt mee. Kijk in de kolom telt mee en in de werkboeken zelf."), vast("Geen bijzonderheden."))) }) },
      ],
    },
    {
      kind: "spill",
      key: "doelkans",
      title: "De kans op het doel",
      columns: [{ title: "doel", format: "cents" }, { title: "kans, minstens", format: "share" }, { title: "kans, hoogstens", format: "share" }],
      rows: 1,
      formula: weging("PIJPLIJN_KANS", cel("teampijplijn", "doel")),
    },
    {
      kind: "spill",
      key: "scenarios",
      title: "Drie optellingen, en de kans dat het team minstens zoveel haalt",
      columns: [{ title: "welke deals", format: "text" }, { title: "bedrag", format: "cents" }, { title: "kans, minstens", format: "share" }, { title: "kans, hoogstens", format: "share" }],
      rows: 3,
      formula: weging("PIJPLIJN_SCENARIO"),
    },
    {
      kind: "spill",
      key: "kwantielen",
      newPage: true,
      title: "Hoe het kan uitpakken",
      columns: [{ title: "kans", format: "text" }, { title: "bedrag, minstens", format: "cents" }, { title: "bedrag, hoogstens", format: "cents" }],
      rows: 3,
      formula: weging("PIJPLIJN_KWANTIEL"),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Hoeveel de pijplijn van het team kan opleveren",
      of: "kwantielen",
      firstRow: 0,
      rows: 3,
      categories: 0,
      series: [{ column: 1, name: "bedrag" }],
      format: "amount",
    },
    {
      kind: "spill",
      key: "verdeling",
      title: `De verdeling van de som, in ten hoogste ${LINES} bedragen`,
      columns: [{ title: "bedrag", format: "cents" }, { title: "kans hierop", format: "share" }, { title: "kans op hoogstens dit", format: "share" }, { title: "hoogstens", format: "share" }],
      rows: LINES,
      formula: weging("PIJPLIJN_VERDELING", vast(LINES)),
    },
    { kind: "note", text: "De berekening neemt aan dat deals niets met elkaar te maken hebben. Staat dezelfde deal bij twee collega's, dan telt hij twee keer: Controle noemt zulke paren." },
    {
      kind: "table",
      name: TABLE,
      rows: 1,
      columns: [
        text("klant", "klant", 34),
        text("omschrijving", "omschrijving", 34),
        cents("bedrag", "bedrag", 18),
        share("kans", "kans", 13),
        cents("verwachting", "verwachting", 18),
        text("telt_mee", "telt mee", 12),
        text("stadium", "stadium", 16),
        text("uitkomst", "uitkomst", 15, [{ when: { is: "text", value: "gewonnen" }, tone: "good" }]),
        date("orderdatum", "orderdatum", 16),
        text("accountmanager", "accountmanager", 26),
        cents("telt_bedrag", "telt bedrag", 18),
        share("telt_kans", "telt kans", 13),
        text("bestand", "bestand", 40),
        number("rij", "rij", 8),
        number("bron", "bron", 10),
      ],
    },
  ],
});
