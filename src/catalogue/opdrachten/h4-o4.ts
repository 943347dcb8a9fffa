import { aantal, cel, ingevuld, plus } from "../../definition";
import type { Input, SheetDefinition } from "../../definition";
import { KEY_ACCOUNTS, keyAccount, revenueOf, UNKNOWN_CUSTOMER } from "./suggestion";

const ANSWERS = [
  { key: "behouden", title: "Wat moeten we blijven doen?" },
  { key: "beter", title: "Wat moet beter?" },
  { key: "stoppen", title: "Waarmee moeten we stoppen?" },
] as const;

const answer: Input = { kind: "text", lines: 4 };
const [first, ...others] = ANSWERS.map(({ key }) => ingevuld(cel("h4o4", key)));

/** H4-O4: what the five most important customers want us to keep, to do better and to stop. */
export const h4o4: SheetDefinition = {
  id: "h4o4",
  title: "4.4 Wat klanten vinden",
  heading: "4.4  Wat klanten vinden",
  role: "relatiemanager",
  purpose: "Uw eigen beeld uit opdracht 4.3 toetsen bij de vijf klanten die het meest voor u betekenen.",
  howTo: [
    "kies uw vijf klanten; het voorstel komt uit opdracht 2.4. Bel of bezoek bij elk de contactpersoon die het zwaarst weegt.",
    "Stel de drie vragen en schrijf het antwoord op zoals de klant het zegt.",
  ],
  columns: [12, 26, 22, 18, 24, 15, 32, 32, 32],
  orientation: "landscape",
  needs: ["klanten"],
  blocks: [
    {
      kind: "grid",
      key: "gesprekken",
      rowTitle: "Klant",
      rows: KEY_ACCOUNTS.map((place) => ({ key: `k${place}`, label: String(place) })),
      columns: [
        { key: "klant", title: "Naam", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "voorstel", title: "Voorstel uit 2.4", format: "text", formulas: KEY_ACCOUNTS.map(keyAccount) },
        { key: "omzet", title: "Omzet", format: "amount", tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }], formulas: KEY_ACCOUNTS.map((place) => revenueOf(cel("h4o4", `k${place}_klant`))) },
        { key: "contact", title: "Contactpersoon", input: { kind: "text" } },
        { key: "datum", title: "Gesproken op", input: { kind: "date" } },
        ...ANSWERS.map((question) => ({ ...question, input: answer })),
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "gesproken", label: "Gesproken", format: "number", formula: aantal(cel("h4o4", "datum")), note: "van 5 klanten" },
        { key: "antwoorden", label: "Antwoorden", format: "number", formula: others.reduce((total, count) => plus(total, count), first ?? aantal()), note: "van 15" },
      ],
    },
    { kind: "note", text: "Noteer wat de klant over uw werk zegt, geen oordeel over de persoon." },
  ],
};
