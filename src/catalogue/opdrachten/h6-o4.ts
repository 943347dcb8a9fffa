import { als, cel, gelijk, kolom, kompas, vast, zodraGetekend } from "../../definition";
import type { Input, SheetDefinition } from "../../definition";
import { RELATIETYPEN } from "./relatietypen";
import { accountRevenue, unlessBlank } from "./suggestion";

const relation: Input = { kind: "choice", options: RELATIETYPEN };
const text: Input = { kind: "text", lines: 3 };

const gekozen = cel("h6o4", "type_nu");
/** The type in 6.1 of the account that was filled in here. */
const uitLadder = zodraGetekend(kompas("RELATIE_VAN", cel("h6o4", "account"), kolom("Relatietypen", "account"), kolom("Relatietypen", "type")));

/** H6-O4: what the relation with one key account looks like in three years. */
export const h6o4: SheetDefinition = {
  id: "h6o4",
  title: "6.4 De relatie over drie jaar",
  heading: "6.4  De relatie over drie jaar",
  role: "partner",
  purpose: "Een duidelijk beeld van waar u met dit account heen wilt, zodat u er elk jaar een stuk dichterbij kunt komen.",
  howTo: [
    "neem het account van opdracht 6.2 en 6.3 en kies wat u er over drie jaar voor wilt zijn.",
    "Beschrijf per onderdeel hoe het nu gaat en hoe het dan gaat, en vat het onderaan samen.",
  ],
  columns: [42, 46, 46],
  needs: ["klanten"],
  blocks: [
    {
      kind: "form",
      title: "Het account",
      fields: [
        { key: "account", label: "Account", input: { kind: "text", suggestions: "lijst_klanten" } },
        { key: "type_nu", label: "Soort relatie nu", hint: "Leeg: wat u in opdracht 6.1 bij dit account koos.", input: relation },
        { key: "type_straks", label: "Soort relatie over drie jaar", input: relation },
      ],
    },
    {
      kind: "results",
      rows: [
        { key: "account_6_2", label: "Uw account uit opdracht 6.2", format: "text", formula: zodraGetekend(unlessBlank(cel("h6o2", "account"))) },
        accountRevenue("h6o4"),
        { key: "nu", label: "Waar u nu staat", format: "text", formula: als(gelijk(gekozen, vast("")), uitLadder, gekozen) },
        { key: "treden", label: "Treden omhoog", format: "number", formula: kompas("RELATIE_VERSCHIL", cel("h6o4", "nu"), cel("h6o4", "type_straks")), note: "Van vier treden. Onder nul: u wilt een stap terug." },
      ],
    },
    {
      kind: "grid",
      key: "onderdelen",
      title: "Vijf onderdelen van de relatie: een lijst van Accountkompas zelf",
      rowTitle: "Onderdeel",
      rows: [
        { key: "contact", label: "Contact: wie spreekt wie, bij hen en bij ons, en hoe breed is dat?" },
        { key: "informatie", label: "Informatie: welke cijfers en plannen deelt u met elkaar?" },
        { key: "planning", label: "Planning: wat plant u samen, en hoe ver vooruit?" },
        { key: "prijs", label: "Prijs: waarop is die gebaseerd, per bestelling of op wat het de klant oplevert?" },
        { key: "exclusief", label: "Exclusiviteit: wat doet de klant alleen met u, en u alleen met de klant?" },
      ],
      columns: [
        { key: "nu_gaat", title: "Nu", input: text },
        { key: "straks_gaat", title: "Over drie jaar", input: text },
      ],
    },
    {
      kind: "form",
      title: "Uw beeld",
      fields: [{ key: "beeld", label: "Zo ziet de relatie er over drie jaar uit", input: { kind: "text", lines: 6 } }],
    },
  ],
};
