import { als, cel, kompas, plek, vast } from "../../definition";
import type { Expression, GridBlock, SheetDefinition } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const PRODUCTS = [1, 2, 3, 4, 5, 6] as const;
const PARTS = [1, 2, 3, 4] as const;

/** Where the customer could buy more: products against parts of the customer, what he buys against what he could buy. */
export function witruimte(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "wit");
  const anders = (key: string, instead: string): Expression => als(isLeeg(cel(id, key)), vast(instead), cel(id, key));
  const bedragen = (key: "nu" | "kan", title: string): GridBlock => ({
    kind: "grid",
    key: `omzet_${key}`,
    title,
    rowTitle: "product",
    rows: PRODUCTS.map((product) => ({ key: `${key}${product}`, label: anders(`w${product}_product`, `Product ${product}`) })),
    columns: PARTS.map((part) => ({ key: `${key}_d${part}`, title: anders(`o${part}_onderdeel`, `Onderdeel ${part}`), input: { kind: "number", min: 0, max: 1e10, format: "amount" }, optional: true })),
    spans: [{ key, from: `${key}_d1`, to: `${key}_d${PARTS.length}` }],
  });
  const cellen = [cel(id, "nu"), cel(id, "kan")] as const;
  const stand = (line: number): Expression => plek(kompas("WITRUIMTE", ...cellen), vast(line), vast(2));
  return {
    id,
    title: planTitle(plan, "1.5 Witruimte"),
    heading: `Accountplan ${plan.number}: 1.5 Witruimte`,
    role: "accountplan",
    purpose: "Welke producten u aan welk deel van de klant nog niet of te weinig verkoopt.",
    howTo: ["noem producten en onderdelen van de klant, en vul per vak in wat hij nu koopt en wat hij in een jaar kan kopen, in euro zonder btw."],
    orientation: "landscape",
    columns: [40, 32, 32, 32, 32],
    needs: [planId(plan)],
    blocks: [
      { kind: "grid", key: "producten", title: "Uw producten", rowTitle: "nummer", rows: PRODUCTS.map((product) => ({ key: `w${product}`, label: `Product ${product}` })), columns: [{ key: "product", title: "product", input: { kind: "text" }, optional: true }] },
      { kind: "grid", key: "onderdelen", title: "Onderdelen van de klant", rowTitle: "nummer", rows: PARTS.map((part) => ({ key: `o${part}`, label: `Onderdeel ${part}` })), columns: [{ key: "onderdeel", title: "vestiging, afdeling of land", input: { kind: "text" }, optional: true }] },
      bedragen("nu", "Wat de klant nu bij u koopt (€)"),
      { ...bedragen("kan", "Wat de klant kan kopen (€)"), newPage: true },
      {
        kind: "results",
        title: "Witruimte",
        rows: [
          { key: "wit", label: "Witruimte", format: "amount", formula: stand(1), note: "Wat de klant kan kopen, min wat hij koopt; een vak onder nul telt als nul." },
          { key: "nu_totaal", label: "Huidige omzet", format: "amount", formula: stand(2) },
          { key: "kan_totaal", label: "Mogelijke omzet", format: "amount", formula: stand(3) },
          { key: "aandeel", label: "Uw deel van wat hij kan kopen", format: "share", formula: stand(4) },
          { key: "boven", label: "Vakken met meer nu dan mogelijk", format: "number", formula: stand(5), tones: [{ when: { is: "at-least", value: 1 }, tone: "weak" }], note: "Kijk die na: klopt wat hij kan kopen nog?" },
        ],
      },
      {
        kind: "spill",
        key: "grootste",
        title: "De grootste kansen",
        columns: [{ title: "product", format: "text" }, { title: "onderdeel", format: "text" }, { title: "ruimte", format: "amount" }],
        rows: 5,
        formula: kompas("WITRUIMTE_LIJST", cel(id, "product"), cel(id, "onderdeel"), ...cellen),
      },
    ],
  };
}
