import { als, cel, kompas, plek, vast } from "../../definition";
import type { Expression, GridColumn, Input, SheetDefinition } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const CRITERIA = [1, 2, 3, 4, 5, 6] as const;
const COMPETITORS = [1, 2, 3] as const;
const score: Input = { kind: "choice", options: ["goed", "voldoende", "onvoldoende"] };
const tones = [{ when: { is: "text", value: "goed" }, tone: "good" }, { when: { is: "text", value: "onvoldoende" }, tone: "bad" }] as const;

/** 1.4: how you and three competitors do on what matters to this customer. */
export function concurrentie(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "conc");
  const args = [cel(id, "rang"), cel(id, "oordelen"), cel(id, "methode")] as const;
  const uitkomst = (supplier: number, column: 1 | 2): Expression => plek(kompas("CONCURRENTIE_SCORE", ...args), vast(supplier), vast(column));
  const naam = (competitor: number): Expression => als(isLeeg(cel(id, `naam${competitor}`)), vast(`Concurrent ${competitor}`), cel(id, `naam${competitor}`));
  const leeg = vast("");
  const perKolom = (column: 1 | 2): readonly Expression[] => [leeg, leeg, leeg, ...[1, 2, 3, 4].map((supplier) => uitkomst(supplier, column))];
  const supplier = (key: string, title: GridColumn["title"]): GridColumn => ({ key, title, input: score, tones });
  return {
    id,
    title: planTitle(plan, "1.4 Concurrentie"),
    heading: `Accountplan ${plan.number}: 1.4 Concurrentie`,
    role: "accountplan",
    purpose: "Waarop deze klant leveranciers vergelijkt, en hoe u het doet naast drie concurrenten.",
    howTo: ["noem zes criteria van de klant en geef ze een rang: 1 is het belangrijkst, gelijke rangen mogen.", "Beoordeel dan uzelf en drie concurrenten door de ogen van de klant."],
    orientation: "landscape",
    columns: [20, 40, 12, 14, 22, 22, 22, 22],
    needs: [planId(plan)],
    blocks: [
      {
        kind: "form",
        title: "Wie u vergelijkt",
        fields: [
          ...COMPETITORS.map((competitor) => ({ key: `naam${competitor}`, label: `Concurrent ${competitor}`, input: { kind: "text" } as const, optional: true })),
          { key: "methode", label: "Hoe de rang weegt", input: { kind: "choice", options: ["rangsom", "ROC"] }, initial: "rangsom", optional: true },
        ],
      },
      { kind: "note", text: "Rangsom: van zes criteria telt het eerste zesmaal zo zwaar als het laatste. ROC geeft het eerste nog meer gewicht. Goed telt voor 2, voldoende voor 1, onvoldoende voor 0; een leeg vak telt niet mee en verlaagt de dekking." },
      {
        kind: "grid",
        key: "vergelijking",
        rowTitle: "criterium",
        rows: CRITERIA.map((at) => ({ key: `c${at}`, label: `Criterium ${at}` })),
        columns: [
          { key: "criterium", title: "waarop de klant let", input: { kind: "text" } },
          { key: "rang", title: "rang", input: { kind: "number", min: 1, max: CRITERIA.length, whole: true } },
          { key: "gewicht", title: "gewicht", format: "share", formulas: CRITERIA.map((at) => plek(kompas("CONCURRENTIE_GEWICHT", ...args), vast(at), vast(1))) },
          supplier("wij", "wij"),
          ...COMPETITORS.map((competitor) => supplier(`k${competitor}`, naam(competitor))),
        ],
        spans: [{ key: "oordelen", from: "wij", to: "k3" }],
      },
      {
        kind: "grid",
        key: "uitslag",
        title: "Uitslag",
        rowTitle: "",
        rows: [
          { key: "score", label: "Score (0–100)", figures: { format: "decimal", formulas: perKolom(1) } },
          { key: "dekking", label: "Dekking", figures: { format: "share", formulas: perKolom(2) } },
        ],
        columns: ["", "", "", "wij", ...COMPETITORS.map(naam)].map((title, at) => ({ key: `u${at + 1}`, title })),
      },
    ],
  };
}
