import { alle, als, cel, een, gelijk, ingevuld, vast } from "../../definition";
import type { Expression, GridRow, Input, SheetDefinition } from "../../definition";
import { DMU_ROLLEN } from "./dmu-rollen";
import { revenueOf, UNKNOWN_CUSTOMER } from "./suggestion";

const CONVERSATIONS = [1, 2, 3, 4, 5, 6, 7, 8] as const;
const check: Input = { kind: "choice", options: ["Ja", "Deels", "Nee"] };
const jaNee: Input = { kind: "choice", options: ["Ja", "Nee"] };
const note: Input = { kind: "text", lines: 4 };

/** Seven items; three of them hold two questions, together ten. */
const QUESTIONS: readonly GridRow[] = [
  { key: "v1", label: "1. Wist ik vooraf wat ik met dit gesprek wilde bereiken?", input: check },
  { key: "v2", label: "2. Had ik mijn vragen vooraf bedacht?", input: check },
  { key: "v3", label: "3. Heb ik die vragen ook gesteld?", input: check },
  { key: "v4a", label: "4a. Wie praatte het meest?", input: { kind: "choice", options: ["klant", "ik", "gelijk"] } },
  { key: "v4b", label: "4b. Was meer dan de helft van de spreektijd voor de klant?", input: jaNee },
  { key: "v5", label: "5. Weet ik waar de klant zich zorgen over maakt en wat hij nodig heeft?", input: check },
  { key: "v6a", label: "6a. Weet ik waarom de klant dit gesprek wilde?", input: check },
  { key: "v6b", label: "6b. Kwam dat genoeg aan bod?", input: check },
  { key: "v7a", label: "7a. Welke rol heeft mijn gesprekspartner bij de beslissing?", input: { kind: "choice", options: DMU_ROLLEN } },
  { key: "v7b", label: "7b. Sprak ik met de juiste persoon?", input: jaNee },
];

const answer = (row: string, conversation: number): Expression => cel("h3o7", `${row}_g${conversation}`);
const answered = (conversation: number): Expression => {
  const count = ingevuld(...QUESTIONS.map(({ key }) => answer(key, conversation)));
  return als(gelijk(count, vast(0)), vast(""), count);
};
/** A customer who talks more than half of the time talks most. */
const contradiction = (conversation: number): Expression => als(
  alle(gelijk(answer("v4b", conversation), vast("Ja")), een(gelijk(answer("v4a", conversation), vast("ik")), gelijk(answer("v4a", conversation), vast("gelijk")))),
  vast("4a en 4b spreken elkaar tegen."),
  vast(""),
);

/** H3-O7: a checklist for conversations with customers, one column for each. */
export const h3o7: SheetDefinition = {
  id: "h3o7",
  title: "3.7 Gesprekken toetsen",
  heading: "3.7  Gesprekken toetsen",
  role: "verkoper",
  purpose: "Van elk klantgesprek leren, en na een paar gesprekken zien wat u steeds vergeet.",
  howTo: [
    "vul na een gesprek één kolom in. Hoe eerder, hoe eerlijker.",
    "Lees de vragen ook vlak voor een gesprek door: dan gaat u met een doel naar binnen.",
  ],
  columns: [46, ...CONVERSATIONS.map(() => 19)],
  orientation: "landscape",
  needs: ["klanten"],
  blocks: [
    {
      kind: "grid",
      key: "gesprekken",
      rowTitle: "Gesprek",
      rows: [
        { key: "datum", label: "Datum", input: { kind: "date" } },
        { key: "klant", label: "Klant", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "contact", label: "Contactpersoon", input: { kind: "text" } },
        ...QUESTIONS,
        { key: "notitie", label: "Wat neem ik mee naar het volgende gesprek?", input: note },
        { key: "beantwoord", label: "Beantwoord, van de 10 vragen", figures: { format: "number", formulas: CONVERSATIONS.map(answered), tones: [{ when: { is: "at-least", value: QUESTIONS.length }, tone: "good" }] } },
        { key: "omzet", label: "Omzet van deze klant", figures: { format: "amount", formulas: CONVERSATIONS.map((conversation) => revenueOf(answer("klant", conversation))), tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }] } },
        { key: "let_op", label: "Let op", figures: { format: "text", formulas: CONVERSATIONS.map(contradiction), tones: [{ when: { is: "filled" }, tone: "bad" }] } },
      ],
      columns: CONVERSATIONS.map((conversation) => ({
        key: `g${conversation}`,
        optional: conversation > 1,
        title: `Gesprek ${conversation}`,
        tones: [{ when: { is: "text", value: "Nee" }, tone: "bad" }, { when: { is: "text", value: "Deels" }, tone: "weak" }, { when: { is: "text", value: "ik" }, tone: "weak" }],
      })),
    },
    { kind: "note", text: "Onbekende klant bij de omzet: de naam staat niet in Klantenbestand. Zijn de acht kolommen vol, neem dan het oudste gesprek over in uw dossier en maak die kolom leeg." },
    { kind: "note", text: "Deze antwoorden en notities zijn van u alleen en gaan nooit mee in een teamoverzicht. Schrijf op wat er gezegd is, geen oordeel over een persoon." },
  ],
};
