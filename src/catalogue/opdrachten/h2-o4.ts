import { cel, kompas, vast, zodraGetekend } from "../../definition";
import type { Expression, ResultRow, SheetDefinition } from "../../definition";
import { bedragKolom, getalUitSpill, letOp, naamKolom, perPlaats, plaatsen, uitSpill } from "../workbook/topvijf";
import { unlessBlank } from "./suggestion";

/** Most different names that four lists of five can hold. */
const MOST_NAMES = 20;

interface Lijst {
  readonly key: string;
  readonly title: string;
  readonly namen: Expression;
  readonly naam: (place: number) => Expression;
}

const lijst = (key: string, title: string, [sheet, column, letter]: readonly [string, string, string]): Lijst => ({
  key, title, namen: cel(sheet, column), naam: (place) => cel(sheet, `${letter}${place}_${column}`),
});

const HUIDIG = lijst("huidig", "criteria van nu (2.2)", ["h2o2", "klant", "p"]);
const DRIE = [
  lijst("strategisch", "strategisch belang", ["h2o3", "strategisch", "s"]),
  lijst("significantie", "significantie", ["h2o3", "significantie", "g"]),
  lijst("winst", "winstgevendheid", ["h2o3", "winst", "w"]),
];

const PUNTEN = cel("h2o4", "punten");

const overlap = ({ key, title, namen }: Lijst): ResultRow => ({
  key: `overlap_${key}`,
  label: `Ook bij ${title}`,
  format: "number",
  formula: kompas("OVERLAP", HUIDIG.namen, namen),
});

/** H2-O4: which customers are the key accounts. */
export const h2o4: SheetDefinition = {
  id: "h2o4",
  title: "2.4 Key accounts kiezen",
  heading: "2.4  Key accounts kiezen",
  role: "marktverkenner",
  purpose: "Vier lijsten naast elkaar, en daaruit de vijf klanten die u als key account gaat bedienen.",
  howTo: [
    "bekijk wie er in meer lijsten hoog staat en kies er vijf. Het voorstel telt punten; een goede reden weegt zwaarder.",
    "Andere opdrachten nemen uw keuze hiervandaan over.",
  ],
  columns: [26, 38, 24, 28, 22],
  needs: ["klanten", "h2o4rijen"],
  blocks: [
    {
      kind: "grid",
      key: "vier",
      title: "Uw vier lijsten",
      rowTitle: "plaats",
      rows: plaatsen("v"),
      columns: [HUIDIG, ...DRIE].map(({ key, title, naam }) => ({
        key, title, format: "text", formulas: perPlaats((place) => zodraGetekend(unlessBlank(naam(place)))),
      })),
    },
    { kind: "results", title: "Zoveel van uw lijst uit 2.2 staat ook in de andere drie", rows: DRIE.map(overlap) },
    { kind: "note", text: "5 betekent dat een criterium dezelfde klanten oplevert als uw criteria van nu. Leeg: een van de twee lijsten is nog leeg." },
    {
      kind: "grid",
      key: "keuze",
      title: "Uw key accounts",
      rowTitle: "plaats",
      rows: plaatsen("k"),
      columns: [
        naamKolom("klant"),
        bedragKolom("h2o4rijen", "klant", "omzet {boekjaar}"),
        { key: "voorstel", title: "voorstel", format: "text", formulas: perPlaats((place) => uitSpill(PUNTEN, place, 2)) },
        { key: "voorstel_punten", title: "punten", format: "number", formulas: perPlaats((place) => getalUitSpill(PUNTEN, place, 3)) },
      ],
    },
    { kind: "results", rows: [letOp({ key: "let_op", label: "Let op", lijst: cel("h2o4", "klant"), bedragen: cel("h2o4rijen", "klant_eerst"), voorstel: PUNTEN })] },
    {
      kind: "form",
      title: "Uw criteria",
      fields: [
        { key: "wijzigen", label: "Moeten uw criteria van 2.1 anders?", input: { kind: "choice", options: ["Ja", "Nee"] } },
        { key: "toelichting", label: "Welk criterium gaat eruit, komt erbij of verandert, en waarom?", input: { kind: "text", lines: 5 } },
      ],
    },
    {
      kind: "spill",
      newPage: true,
      key: "punten",
      title: "Punten over de vier lijsten",
      columns: [
        { title: "rang", format: "number" },
        { title: "klant", format: "text" },
        { title: "punten", format: "number" },
        { title: "in hoeveel lijsten", format: "number" },
      ],
      rows: MOST_NAMES,
      formula: kompas("BORDA", ...[HUIDIG, ...DRIE].map(({ namen }) => zodraGetekend(namen)), vast(MOST_NAMES)),
    },
    { kind: "note", text: "Plaats 1 geeft 5 punten, plaats 5 geeft er 1. Bij evenveel punten gaat wie in meer lijsten staat voor; wie dan nog gelijk is, deelt een rang. Hoofdletters, accenten en spaties maken voor een naam niet uit." },
    { kind: "link", text: "Terug naar 2.2 Topvijf van nu", sheet: "h2o2" },
    { kind: "link", text: "Terug naar 2.3 Drie criteria", sheet: "h2o3" },
  ],
};
