import { als, cel, deel, gelijk, getal, kolom, kompas, plek, plus, rijnummer, som, vast } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { gekozenJaar } from "../workbook/abc-source";
import { RELATIETYPEN } from "./relatietypen";
import { KEY_ACCOUNTS, keyAccount, UNKNOWN_CUSTOMER } from "./suggestion";

const [PARTNER_LEVEL, HIGHEST_LEVEL] = [3, 4] as const;
const REVENUE = 5;

const types = kolom("Relatietypen", "type");
const ladder = (level: number): Expression => plek(cel("h6o1", "ladder"), vast(level), vast(REVENUE));
const isLeeg = gelijk(plek(cel("h6o1", "ladder"), vast(1), vast(1)), vast(""));

/** H6-O1: what we are to each key account, on a ladder of four steps. */
export const h6o1: SheetDefinition = {
  id: "h6o1",
  title: "6.1 Soort relatie",
  heading: "6.1  Soort relatie",
  role: "partner",
  purpose: "Eerlijk vaststellen wat u nu voor uw key-accounts bent, zodat u weet bij wie u nog een stap kunt zetten.",
  howTo: [
    "zet uw key-accounts in de tabel onderaan en kies bij elk één soort relatie. Meer accounts typt u onder de laatste rij.",
    "Kies wat de klant er nu in ziet, niet wat u graag zou zijn.",
  ],
  columns: [30, 34, 18, 14, 20],
  needs: ["klanten", "relatierijen"],
  blocks: [
    {
      kind: "instruction",
      lines: [
        "Leverancier: u levert wat gevraagd wordt, een ander kan dat ook. Voorkeursleverancier: de klant vraagt u als eerste.",
        "Toeleveringspartner: u stemt samen af hoe en wanneer u levert. Partner in business: u werkt samen aan de plannen van de klant.",
      ],
    },
    {
      kind: "grid",
      key: "voorstellen",
      title: "Uw key-accounts uit opdracht 2.4",
      rowTitle: "Plaats",
      rows: KEY_ACCOUNTS.map((place) => ({ key: `k${place}`, label: String(place) })),
      columns: [{ key: "voorstel", title: "Voorstel", format: "text", formulas: KEY_ACCOUNTS.map(keyAccount) }],
    },
    {
      kind: "spill",
      key: "ladder",
      title: "Uw ladder",
      columns: [
        { title: "trede", format: "number" },
        { title: "soort relatie", format: "text" },
        { title: "accounts", format: "number" },
        { title: "aandeel", format: "share" },
        { title: "omzet", format: "cents" },
      ],
      rows: RELATIETYPEN.length,
      formula: kompas("RELATIELADDER", types, kolom("Relatietypen", "omzet")),
    },
    {
      kind: "results",
      rows: [
        { key: "mediaan", label: "Middelste trede", format: "text", formula: kompas("RELATIE_MEDIAAN", types) },
        { key: "aandeel_hoog", label: "Omzet op trede 3 en 4", format: "share", formula: als(isLeeg, vast(""), deel(plus(ladder(PARTNER_LEVEL), ladder(HIGHEST_LEVEL)), som(ladder(0)))), note: "Deel van de omzet van de accounts in de tabel." },
        { key: "jaar", label: "Omzet van boekjaar", format: "year", formula: gekozenJaar, note: "Het jaar kiest u in de ABC-piramide." },
      ],
    },
    { kind: "note", text: "Middelste trede: de helft van uw accounts staat daar of lager, de helft daar of hoger. Een gemiddelde zegt hier niets, want treden zijn geen punten." },
    {
      kind: "chart",
      key: "grafiek",
      type: "column",
      title: "Hoeveel accounts er op elke trede staan",
      of: "ladder",
      firstRow: 0,
      rows: RELATIETYPEN.length,
      categories: 1,
      series: [{ column: 2, name: "accounts" }],
      format: "number",
    },
    {
      kind: "table",
      name: "Relatietypen",
      rows: 5,
      columns: [
        { key: "account", header: "account", width: 30, format: "text", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "type", header: "soort relatie", width: 34, format: "text", input: { kind: "choice", options: RELATIETYPEN } },
        { key: "omzet", header: "omzet", width: 18, format: "cents", formula: getal(cel("relatierijen", "omzet"), rijnummer("Relatietypen", "omzet")), tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }] },
      ],
    },
  ],
};
