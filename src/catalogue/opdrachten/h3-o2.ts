import { als, cel, gelijk, kolom, kompas, plek, rijen, som, tekst, vast, verschil } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { leadRijen } from "../workbook/pijplijn-source";
import { isLeeg } from "./blank";

/** Lines of the reconciliation: gewonnen, verloren, open, then five kinds of mistake, blank rows, all rows. */
const [MISTAKES, ALL] = [[4, 5, 6, 7, 8], 10] as const;
/** The reading of leads per account that stands in the summary: only leads that came to an end. */
const CLOSED = 2;
/** The first line of the lead times: from lead all the way to account. */
const WHOLE = 1;

const aansluiting = (line: number): Expression => plek(cel("h3o2", "aansluiting"), vast(line), vast(2));
const isNietsGevuld = isLeeg(plek(cel("h3o2", "aansluiting"), vast(1), vast(1)));
/** Rows with a mistake alone give no figures: their spills stay blank, and a look at them would show 0. */
const teltNiets = isLeeg(plek(cel("h3o2", "trechter"), vast(1), vast(1)));
const zodraTelt = (figure: Expression): Expression => als(teltNiets, vast(""), figure);
const fouten = som(...MISTAKES.map(aansluiting));
const perAccount = (column: number): Expression => plek(cel("h3o2", "per_account"), vast(CLOSED), vast(column));
const doorlooptijd = (column: number): Expression => plek(cel("h3o2", "doorlooptijd"), vast(WHOLE), vast(column));

/** H3-O2: how many leads become an account, and how long that takes. */
export const h3o2: SheetDefinition = {
  id: "h3o2",
  title: "3.2 Van lead tot account",
  heading: "3.2  Van lead tot account",
  role: "verkoper",
  purpose: "Weten hoeveel leads u nodig hebt voor één nieuw account, en hoe lang het duurt, zodat u op tijd genoeg leads zoekt.",
  howTo: [
    "vul in Leads en pijplijn per lead de datums in: lead, prospect, hot prospect en account. Nog niet zover? Laat leeg.",
    "Gaat een lead niet door, kies dan verloren en vul de datum van het verlies in. Dat telt net zo goed mee.",
    "Wat er met een rij gebeurt, ziet u in Leads en pijplijn bij reis van lead tot account.",
  ],
  columns: [48, 22, 18, 18, 18],
  needs: ["pijplijn"],
  blocks: [
    { kind: "link", text: "Naar Leads en pijplijn", sheet: "pijplijn" },
    {
      kind: "form",
      fields: [{ key: "nieuw", label: "Nieuwe accounts die u wilt", hint: "Bijvoorbeeld in een jaar.", input: { kind: "number", min: 1, max: 1000, whole: true }, initial: 4 }],
    },
    {
      kind: "results",
      title: "In het kort",
      rows: [
        { key: "leads_per_account", label: "Leads voor één account", format: "decimal", formula: zodraTelt(perAccount(2)), note: "Van de leads die zijn afgelopen." },
        { key: "leads_nodig", label: "Leads voor het aantal dat u wilt", format: "number", formula: zodraTelt(perAccount(5)), note: "Naar boven afgerond." },
        { key: "gemiddeld", label: "Gemiddelde doorlooptijd in dagen", format: "decimal", formula: zodraTelt(doorlooptijd(3)), note: "Kalenderdagen van lead tot account." },
        { key: "mediaan", label: "De middelste doorlooptijd in dagen", format: "decimal", formula: zodraTelt(doorlooptijd(4)), note: "De helft duurde korter, de helft langer." },
        {
          key: "nog_open",
          label: "Waarop de doorlooptijd rust",
          format: "text",
          formula: zodraTelt(tekst(vast("Accounts: "), doorlooptijd(2), vast(". Leads die nog lopen: "), doorlooptijd(5), vast(". Trage leads lopen vaak nog, dus het echte gemiddelde kan hoger zijn."))),
        },
        {
          key: "let_op",
          label: "Let op",
          format: "text",
          formula: als(isNietsGevuld, vast("Er staan nog geen leads met datums in Leads en pijplijn."), als(gelijk(fouten, vast(0)), vast("Geen bijzonderheden."), tekst(vast("Rijen met een fout: "), fouten, vast(". Zij tellen niet mee; in Leads en pijplijn staat bij reis van lead tot account wat eraan schort.")))),
          tones: [{ when: { is: "start", value: "Rijen" }, tone: "bad" }],
        },
      ],
    },
    {
      kind: "spill",
      key: "trechter",
      title: "De trechter",
      columns: [
        { title: "stadium", format: "text" },
        { title: "leads die zover kwamen", format: "number" },
        { title: "deel van vorige stap", format: "share" },
        { title: "deel van alle leads", format: "share" },
      ],
      rows: 4,
      formula: kompas("LEADTRECHTER", ...leadRijen),
    },
    {
      kind: "chart",
      key: "grafiek",
      type: "bar",
      title: "Zoveel leads haalden elke stap",
      of: "trechter",
      firstRow: 0,
      rows: 4,
      categories: 0,
      series: [{ column: 1, name: "leads" }],
      format: "number",
    },
    {
      kind: "spill",
      newPage: true,
      key: "per_account",
      title: "Leads voor één account, op drie manieren gelezen",
      columns: [
        { title: "lezing", format: "text" },
        { title: "leads per account", format: "decimal" },
        { title: "minstens", format: "decimal" },
        { title: "hoogstens", format: "decimal" },
        { title: "leads nodig", format: "number" },
      ],
      rows: 3,
      formula: kompas("LEADS_PER_ACCOUNT", ...leadRijen, cel("h3o2", "nieuw")),
    },
    { kind: "note", text: "Alle leads: ook wat nog loopt telt als lead, dus dit aantal valt hoog uit. Alleen afgesloten: wat nog loopt telt niet mee. Rekening houdend met lopende: een lead die nog loopt telt mee voor de tijd dat u hem volgt. Minstens en hoogstens: met 95 % zekerheid ligt het echte aantal daartussen." },
    {
      kind: "spill",
      key: "doorlooptijd",
      title: "Doorlooptijd in kalenderdagen",
      columns: [
        { title: "van en tot", format: "text" },
        { title: "afgerond", format: "number" },
        { title: "gemiddeld", format: "decimal" },
        { title: "middelste", format: "decimal" },
        { title: "nog open", format: "number" },
      ],
      rows: 4,
      formula: kompas("DOORLOOPTIJD", ...leadRijen),
    },
    {
      kind: "spill",
      key: "aansluiting",
      title: "Aansluiting met Leads en pijplijn: elke rij precies één keer",
      columns: [{ title: "wat", format: "text" }, { title: "rijen", format: "number" }],
      rows: ALL,
      formula: kompas("LEADTOTAAL", ...leadRijen),
    },
    {
      kind: "results",
      rows: [{ key: "verschil", label: "Verschil in rijen", format: "number", formula: als(isNietsGevuld, vast(""), verschil(aansluiting(ALL), rijen(kolom("Pijplijn", "leaddatum")))), note: "Alle rijen min de rijen van de tabel: hoort nul te zijn." }],
    },
    { kind: "note", text: "Wie een stap oversloeg, telt daar wel mee. Iets nieuws bij een bestaand account is ook een lead." },
  ],
};
