import { cel, ingevuld } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { revenueOf, UNKNOWN_CUSTOMER } from "./suggestion";
import { VRAAGTYPEN } from "./vraagtypen";

const PER_TYPE = [1, 2] as const;

/** H3-O6: two new questions of each type for one conversation partner. */
export const h3o6: SheetDefinition = {
  id: "h3o6",
  title: "3.6 Nieuwe vragen",
  heading: "3.6  Nieuwe vragen voor één gesprek",
  role: "verkoper",
  purpose: "Met acht vragen op zak het volgende gesprek ingaan, ook van de soorten die u zelden gebruikt.",
  howTo: [
    "kies iemand die u binnenkort spreekt en schrijf van elke soort twee vragen op die u hem nog nooit stelde.",
    "Open vragen werken het best: zij beginnen met wat, hoe, wie, waar of wanneer.",
  ],
  columns: [46, 24, 64],
  needs: ["klanten"],
  blocks: [
    {
      kind: "form",
      title: "Voor wie",
      fields: [
        { key: "klant", label: "Klant", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "contact", label: "Gesprekspartner", hint: "Naam of functie.", input: { kind: "text" } },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "omzet", label: "Omzet van deze klant", format: "amount", formula: revenueOf(cel("h3o6", "klant")), note: "Onbekende klant: de naam staat niet in Klantenbestand.", tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }] },
        { key: "klaar", label: "Vragen bedacht", format: "number", formula: ingevuld(...VRAAGTYPEN.map(({ key }) => cel("h3o6", `${key}1`)), ...VRAAGTYPEN.map(({ key }) => cel("h3o6", `${key}2`))), note: "van 8", tones: [{ when: { is: "at-least", value: 8 }, tone: "good" }] },
      ],
    },
    ...VRAAGTYPEN.map(({ key, name, meaning }) => ({
      kind: "form" as const,
      title: name,
      fields: PER_TYPE.map((number) => ({
        key: `${key}${number}`,
        label: number === 1 ? meaning : "Nog een",
        input: { kind: "text" as const, lines: 2 },
      })),
    })),
    { kind: "note", text: "Deze vragen zijn van u: zij gaan niet mee in een teamoverzicht." },
  ],
};
