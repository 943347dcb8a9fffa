import { afgerond, als, cel, gelijk, kleiner, kolom, kompas, plek, som, tekst, vast, verschil } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { periode, pijplijnRijen } from "../workbook/pijplijn-source";

const LIST_LENGTH = 10;
/** Lines of the reconciliation: what counts, then the four kinds of mistake, then all rows together. */
const [COUNTS, MISTAKES, ALL] = [1, [8, 9, 10, 11], 13] as const;

const totaal = (line: number, column: 2 | 3 | 4): Expression => plek(cel("h3o4", "aansluiting"), vast(line), vast(column));
/** The first cell, so that a mistake in the data shows here too. */
const isLeeg = gelijk(plek(cel("h3o4", "aansluiting"), vast(1), vast(1)), vast(""));
const zodraGevuld = (figure: Expression): Expression => als(isLeeg, vast(""), figure);
const fouten = som(...MISTAKES.map((line) => totaal(line, 2)));
const datum = (day: Expression | undefined): Expression => (day ? als(gelijk(day, vast("")), vast(""), day) : vast(""));

/** H3-O4: how much revenue (hot) prospects may bring, and how certain that is. */
export const h3o4: SheetDefinition = {
  id: "h3o4",
  title: "3.4 Omzetverwachting",
  heading: "3.4  Omzetverwachting",
  role: "verkoper",
  purpose: "Hoeveel omzet u uit uw prospects mag verwachten, nog voordat zij klant zijn, en hoe zeker dat is.",
  howTo: [
    "vul in Leads en pijplijn per prospect het bedrag van de offerte in, of uw schatting daarvan, en kies een kans.",
    "Neem weinig verschillende kansen, zoals 20, 50 en 80 procent: preciezer lijkt knap, maar is het niet.",
    "Houd het een jaar bij. Dan ziet u of uw kansen kloppen, en wordt de verwachting beter.",
  ],
  columns: [38, 38, 20, 18, 20],
  needs: ["pijplijn"],
  blocks: [
    { kind: "link", text: "Naar Leads en pijplijn", sheet: "pijplijn" },
    {
      kind: "results",
      title: "Uw verwachting",
      rows: [
        { key: "verwachting", label: "Verwachte omzet", format: "cents", formula: zodraGevuld(totaal(ALL, 4)), note: "Bedrag × kans, opgeteld." },
        { key: "prospects", label: "Prospects die meetellen", format: "number", formula: zodraGevuld(totaal(COUNTS, 2)) },
        { key: "bedrag", label: "Bedrag als alles lukt", format: "cents", formula: zodraGevuld(totaal(COUNTS, 3)) },
        { key: "van", label: "Orderdatum vanaf", format: "date", formula: datum(periode[0]), note: "Leeg: geen begin. De periode kiest u op Instellingen." },
        { key: "tot", label: "Orderdatum tot en met", format: "date", formula: datum(periode[1]), note: "Leeg: geen einde." },
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: als(isLeeg, vast("Er staan nog geen prospects in Leads en pijplijn. Vul daar klant, bedrag en kans in."), als(gelijk(fouten, vast(0)), vast("Geen bijzonderheden."), tekst(vast("Rijen met een fout: "), fouten, vast(". Zij tellen niet mee; in Leads en pijplijn staat bij telt mee wat eraan schort.")))),
        },
      ],
    },
    {
      kind: "spill",
      key: "lijst",
      title: "Prospects die meetellen, de hoogste verwachting bovenaan",
      columns: [
        { title: "(hot) prospect", format: "text" },
        { title: "omschrijving", format: "text" },
        { title: "offertebedrag", format: "cents" },
        { title: "scoringskans", format: "share" },
        { title: "verwachting", format: "cents" },
      ],
      rows: LIST_LENGTH,
      formula: kompas("PIJPLIJN_LIJST", kolom("Pijplijn", "klant"), ...pijplijnRijen, vast(LIST_LENGTH), kolom("Pijplijn", "omschrijving")),
    },
    {
      kind: "results",
      rows: [
        { key: "meer", label: "In deze lijst", format: "text", formula: zodraGevuld(als(kleiner(vast(LIST_LENGTH), totaal(COUNTS, 2)), tekst(vast("Nog "), verschil(totaal(COUNTS, 2), vast(LIST_LENGTH)), vast(" met een lagere verwachting staan er niet bij. Zij tellen wel mee.")), vast("Alle prospects die meetellen."))) },
      ],
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Van welke prospects u het meeste verwacht",
      of: "lijst",
      firstRow: 0,
      rows: LIST_LENGTH,
      categories: 0,
      series: [{ column: 4, name: "verwachting" }],
      format: "amount",
    },
    {
      kind: "spill",
      key: "scenarios",
      title: "Drie optellingen, en de kans dat u minstens zoveel haalt",
      columns: [
        { title: "welke prospects", format: "text" },
        { title: "bedrag", format: "cents" },
        { title: "kans, minstens", format: "share" },
        { title: "kans, hoogstens", format: "share" },
      ],
      rows: 3,
      formula: kompas("PIJPLIJN_SCENARIO", ...pijplijnRijen),
    },
    {
      kind: "spill",
      key: "kwantielen",
      title: "Hoe het kan uitpakken",
      columns: [
        { title: "kans", format: "text" },
        { title: "bedrag, minstens", format: "cents" },
        { title: "bedrag, hoogstens", format: "cents" },
      ],
      rows: 3,
      formula: kompas("PIJPLIJN_KWANTIEL", ...pijplijnRijen),
    },
    { kind: "note", text: "De berekening neemt aan dat prospects niets met elkaar te maken hebben: lukt de ene, dan verandert dat de kans van de andere niet. Zijn minstens en hoogstens gelijk, dan is de uitkomst precies; bij heel veel prospects blijft er wat ruimte tussen." },
    {
      kind: "spill",
      newPage: true,
      key: "aansluiting",
      title: "Aansluiting met Leads en pijplijn: elke rij precies één keer",
      columns: [
        { title: "wat", format: "text" },
        { title: "rijen", format: "number" },
        { title: "bedrag", format: "cents" },
        { title: "verwachting", format: "cents" },
      ],
      rows: ALL,
      formula: kompas("PIJPLIJN_TOTAAL", ...pijplijnRijen),
    },
    {
      kind: "results",
      rows: [
        { key: "verschil_bedrag", label: "Verschil in bedrag", format: "cents", formula: zodraGevuld(afgerond(verschil(totaal(ALL, 3), som(kolom("Pijplijn", "bedrag"))))), note: "Alle rijen min de som van de kolom: hoort nul te zijn." },
        { key: "verschil_verwachting", label: "Verschil in verwachting", format: "cents", formula: zodraGevuld(afgerond(verschil(totaal(ALL, 4), som(kolom("Pijplijn", "verwachting"))))), note: "Alle rijen min de som van de kolom: hoort nul te zijn." },
      ],
    },
    { kind: "note", text: "Gewonnen staat apart, want dat bedrag zit al in uw omzet. Een lead telt pas mee als hij prospect is." },
  ],
};
