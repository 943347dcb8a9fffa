import type { Field, SheetDefinition } from "../../definition";

/** A question to the customer. A scale is 1 to 5; `worse`: where higher is less good. */
export interface CustomerQuestion {
  readonly key: string;
  readonly label: string;
  readonly scale?: { readonly hint: string; readonly worse: boolean };
}

/** The lowest and highest score that a customer can give. */
export const CUSTOMER_SCALE = { lowest: 1, highest: 5 } as const;

/** The relation in scores; on the sheet of ours these are the columns of 4.1. */
const SCORES: readonly CustomerQuestion[] = [
  { key: "vertrouwen", label: "Kunt u erop rekenen dat wij doen wat we beloven?", scale: { hint: "1 = helemaal niet, 5 = altijd", worse: false } },
  { key: "risico", label: "Hoeveel kan er voor u misgaan doordat u met ons werkt?", scale: { hint: "1 = bijna niets, 5 = heel veel", worse: true } },
  { key: "bevestiging", label: "Merkt u dat u er goed aan deed om voor ons te kiezen?", scale: { hint: "1 = nooit, 5 = steeds weer", worse: false } },
];

const OPEN: readonly CustomerQuestion[] = [
  { key: "waarde", label: "Waarmee helpen wij u het meest?" },
  { key: "behouden", label: "Waar moeten wij vooral mee doorgaan?" },
  { key: "beter", label: "Wat kunnen wij verbeteren?" },
  { key: "stoppen", label: "Wat kunnen wij beter laten?" },
  { key: "omschrijving", label: "Stel, een collega vraagt u hoe het is om met ons te werken. Wat vertelt u?" },
];

/** What the customer is asked, in the order of the sheet. */
export const customerQuestions: readonly CustomerQuestion[] = [...SCORES, ...OPEN];

const short = (key: string, label: string): Field => ({ key, label, input: { kind: "text" }, optional: true });
const asked = ({ key, label, scale }: CustomerQuestion): Field =>
  (scale ? { key, label, hint: scale.hint, input: { kind: "scale", ...CUSTOMER_SCALE }, optional: true } : { key, label, input: { kind: "text", lines: 4 }, optional: true });

/**
 * The questions of 2.5, 4.1, 4.4 and 6.2 as the customer is asked them. A workbook of its own that goes to the customer and
 * comes back: nothing in it computes, and every answer may stay blank.
 */
export const klantInvulblad: SheetDefinition = {
  id: "invulblad",
  title: "Invulblad",
  heading: "Hoe werken wij samen?",
  role: "accountplan",
  purpose: "Acht vragen over onze samenwerking. Uw antwoorden laten ons zien wat wij voor u beter kunnen doen.",
  howTo: [
    "typ uw antwoorden in de gele vakken, sla het bestand op en stuur het terug naar wie het u stuurde.",
    "Een paar woorden zijn genoeg. Een vraag die u liever niet beantwoordt, laat u leeg.",
  ],
  columns: [50, 58, 30],
  standalone: true,
  blocks: [
    {
      kind: "form",
      title: "Over u",
      fields: [
        { ...short("klant", "Uw organisatie"), hint: "Laat deze naam graag zo staan." },
        short("naam", "Uw naam"),
        short("functie", "Uw functie"),
        { key: "datum", label: "Datum", input: { kind: "date" }, optional: true },
      ],
    },
    { kind: "form", title: "In een cijfer van 1 tot en met 5", fields: SCORES.map(asked) },
    { kind: "form", title: "In uw eigen woorden", fields: OPEN.map(asked) },
  ],
};
