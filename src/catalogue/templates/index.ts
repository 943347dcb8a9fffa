import type { SheetDefinition } from "../../definition";
import { planId } from "./account-plan";
import type { AccountPlan, PlanPart } from "./account-plan";
import { accountplan } from "./accountplan";
import { activiteiten } from "./activiteiten";
import { bierviltje } from "./bierviltje";
import { concurrentie } from "./concurrentie";
import { gespreksvoorbereiding } from "./gespreksvoorbereiding";
import { indicatoren } from "./indicatoren";
import { kwartaalevaluatie } from "./kwartaalevaluatie";
import { relatiematrix } from "./relatiematrix";
import { resultaten } from "./resultaten";
import { stappenplan } from "./stappenplan";
import { swot } from "./swot";
import { witruimte } from "./witruimte";

/** How extensive a plan is made. A plan can grow: every form holds the first page, and what another form added stays. */
export type PlanForm = "bierviltje" | "uitgebreid" | "stappenplan";

const PARTS: Readonly<Record<PlanForm, readonly PlanPart[]>> = {
  bierviltje: ["", "kw"],
  uitgebreid: ["", "ap", "dmu", "swot", "conc", "res", "wit", "kpi", "act", "kw", "gesprek"],
  stappenplan: ["", "stap", "act", "kw", "gesprek"],
};

/** The ids of the sheets of a plan in one form. */
export const sheetsOfForm = (plan: Pick<AccountPlan, "number">, form: PlanForm): readonly string[] => PARTS[form].map((part) => planId(plan, part));

/** Every sheet that an account plan can have, in the order of the tabs. */
export function planSheets(plan: AccountPlan): readonly SheetDefinition[] {
  const first = bierviltje(plan);
  const others = [relatiematrix, swot, concurrentie, resultaten, witruimte, activiteiten, indicatoren, kwartaalevaluatie, gespreksvoorbereiding].map((make) => make(plan));
  return [first, accountplan(plan, [first, ...others]), stappenplan(plan), ...others];
}
