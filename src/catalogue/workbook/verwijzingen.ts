import type { SheetDefinition } from "../../definition";
import { TO_DO_TABLES } from "../opdrachten/to-do";
import { planId } from "../templates/account-plan";
import type { AccountPlan } from "../templates/account-plan";
import { activityTitle } from "../templates/activiteiten";

/** Helper sheet: the name by which every sheet with actions is known, so that a list of actions can link to it. */
export const verwijzingen = (plans: readonly AccountPlan[]): SheetDefinition => ({
  id: "verwijzingen",
  title: "Verwijzingen",
  heading: "Verwijzingen",
  role: "workbook",
  purpose: "",
  howTo: [],
  hidden: true,
  columns: [34, 20],
  blocks: [
    {
      kind: "reference",
      key: "bladen",
      columns: [{ key: "titel", title: "blad", slot: 0, format: "text" }, { key: "naam", title: "naam", slot: 1, format: "text" }],
      rows: [...TO_DO_TABLES.map(({ id, title }) => [title, `ak_${id}_blad`]), ...plans.map((plan) => [activityTitle(plan), `ak_${planId(plan, "act")}_blad`])],
    },
  ],
});
