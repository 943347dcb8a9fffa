import { cel, kolom, kompas, plek, som, tabel, vast } from "../../definition";
import type { Expression, SheetDefinition, TableColumn } from "../../definition";
import { ACTIESTATUS, DONE } from "../opdrachten/to-do";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const text = (key: string, header: string, width: number): TableColumn => ({ key, header, width, format: "text", input: { kind: "text" } });

/** The name of the table of activities of a plan. */
export const activityTable = ({ number }: Pick<AccountPlan, "number">): string => `ActiviteitenP${number}`;

/** What the activities of a plan are called in the Actielijst, short enough for a formula over many plans. */
export const activityTitle = (plan: AccountPlan): string => planTitle(plan, "");

/** 3: what you will do for this customer, with hours, costs and dates; it all stands in the Actielijst too. */
export function activiteiten(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "act");
  const table = activityTable(plan);
  const total = kompas("ACTIES_TOTAAL", cel("", "peildatum"), vast("Activiteiten"), tabel(table));
  const count = (column: number): Expression => plek(total, vast(1), vast(column));
  return {
    id,
    title: planTitle(plan, "3 Activiteiten"),
    heading: `Accountplan ${plan.number}: 3 Activiteiten`,
    role: "accountplan",
    purpose: "Wat u voor deze klant gaat doen, wie het doet, wanneer het klaar is en wat het kost.",
    howTo: ["typ per activiteit één rij, met de uitvoerders bij wie: namen met een komma ertussen. Wat nog niet klaar is, staat ook in de Actielijst."],
    orientation: "landscape",
    needs: [planId(plan), "actielijst"],
    blocks: [
      { kind: "link", text: "Naar de Actielijst", sheet: "actielijst" },
      {
        kind: "results",
        rows: [
          { key: "uren_totaal", label: "Uren", format: "decimal", formula: som(kolom(table, "uren")) },
          { key: "kosten_totaal", label: "Kosten (€)", format: "cents", formula: som(kolom(table, "kosten")) },
          { key: "open", label: "Nog niet klaar", format: "number", formula: count(3) },
          { key: "te_laat", label: "Waarvan te laat", format: "number", formula: count(4), tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] },
          { key: "klaar", label: "Klaar", format: "number", formula: count(5) },
        ],
      },
      {
        kind: "table",
        name: table,
        rows: 15,
        columns: [
          text("actie", "actie", 44),
          text("aanpak", "aanpak", 30),
          text("resultaat", "resultaat", 30),
          { key: "uren", header: "uren", width: 10, format: "decimal", input: { kind: "number", min: 0, max: 100_000, format: "decimal" } },
          { key: "start", header: "start", width: 14, format: "date", input: { kind: "date" } },
          { key: "deadline", header: "deadline", width: 14, format: "date", input: { kind: "date" }, tones: [{ when: { is: "past", column: "status", unless: DONE }, tone: "bad" }] },
          text("wie", "wie", 22),
          { key: "kosten", header: "kosten", width: 14, format: "cents", input: { kind: "number", min: 0, max: 1e10, format: "cents" } },
          { key: "status", header: "status", width: 14, format: "text", input: { kind: "choice", options: ACTIESTATUS }, tones: [{ when: { is: "text", value: "klaar" }, tone: "good" }] },
        ],
      },
    ],
  };
}
