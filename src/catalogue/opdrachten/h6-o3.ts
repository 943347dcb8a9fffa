import { cel, zodraGetekend } from "../../definition";
import type { SheetDefinition } from "../../definition";
import { accountRevenue, unlessBlank } from "./suggestion";

const DEMANDS = ["Belangrijkste eis", "Tweede eis", "Derde eis"] as const;

/** H6-O3: what the customer demands before we are the partner that he wants. */
export const h6o3: SheetDefinition = {
  id: "h6o3",
  title: "6.3 Eisen van de klant",
  heading: "6.3  Eisen van de klant",
  role: "partner",
  purpose: "Wat deze klant als eerste van u nodig heeft voordat hij u zijn partner noemt.",
  howTo: [
    "neem hetzelfde account als in opdracht 6.2 en noem de drie eisen die voor de klant het zwaarst wegen.",
    "Weet u het niet zeker, vraag het de klant. Opdracht 6.5 stelt bij elke eis een actie voor.",
  ],
  columns: [38, 30, 60],
  needs: ["klanten"],
  blocks: [
    {
      kind: "results",
      rows: [{ key: "account_6_2", label: "Uw account uit opdracht 6.2", format: "text", formula: zodraGetekend(unlessBlank(cel("h6o2", "account"))) }],
    },
    {
      kind: "form",
      title: "De klant",
      fields: [{ key: "account", label: "Account", input: { kind: "text", suggestions: "lijst_klanten" } }],
    },
    { kind: "results", rows: [accountRevenue("h6o3")] },
    {
      kind: "form",
      title: "Zijn drie eisen",
      list: "eis",
      fields: DEMANDS.map((label, index) => ({ key: `eis${index + 1}`, label, input: { kind: "text", lines: 3 } })),
    },
  ],
};
