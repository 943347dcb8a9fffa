import { als, cel, deel, gelijk, getalOpzoeken, kolom, kompas, vast, verwijzing, zodraGetekend } from "../../definition";
import type { Expression, GridColumn, SheetDefinition } from "../../definition";
import { zodra } from "../opdrachten/blank";
import { UNKNOWN_CUSTOMER } from "../opdrachten/suggestion";
import { planId } from "../templates/account-plan";
import type { AccountPlan } from "../templates/account-plan";
import { gezondheidVan } from "../templates/kwartaalevaluatie";

/** A plan keeps its row, whatever plans come and go: rows come ten at a time. */
const ROWS_AT_A_TIME = 10;

/** Every account plan in one table: what it aims at, what came of it, how strong the relation is and when it is looked at next. */
export function plannenoverzicht(plans: readonly AccountPlan[]): SheetDefinition {
  const count = Math.ceil(Math.max(1, ...plans.map(({ number }) => number)) / ROWS_AT_A_TIME) * ROWS_AT_A_TIME;
  const numbers = Array.from({ length: count }, (_none, index) => index + 1);
  /** A figure of each plan; blank on the row of a number that no plan has. */
  const perPlan = (figure: (plan: { readonly number: number }, account: Expression) => Expression): readonly Expression[] =>
    numbers.map((number) => (plans.some((plan) => plan.number === number) ? zodraGetekend(figure({ number }, cel(planId({ number }), "account"))) : vast("")));
  const own = (part: Parameters<typeof planId>[1], key: string) => perPlan((plan) => als(gelijk(cel(planId(plan, part), key), vast("")), vast(""), cel(planId(plan, part), key)));
  const column = (key: string, title: string, format: GridColumn["format"], formulas: readonly Expression[]): GridColumn => ({ key, title, ...(format && { format }), formulas });
  const verwachting = (account: Expression): Expression => kompas("OMZET_VAN", account, kolom("Pijplijn", "klant"), kolom("Pijplijn", "verwachting"));
  return {
    id: "plannen",
    title: "Plannenoverzicht",
    heading: "Plannenoverzicht",
    role: "workbook",
    purpose: "Al uw accountplannen naast elkaar: waar u staat, waar u naartoe wilt en welk plan het eerst aandacht vraagt.",
    howTo: ["maak een plan in het deelvenster onder Accountplannen. Wat hier staat, komt van de bladen van dat plan; u wijzigt het daar."],
    orientation: "landscape",
    columns: [10, 30, 18, 16, 16, 12, 16, 14, 12, 14, 12, 14, 16],
    needs: ["instellingen"],
    blocks: [
      {
        kind: "grid",
        key: "overzicht",
        rowTitle: "plan",
        rows: numbers.map((number) => ({ key: `p${number}`, label: String(number) })),
        columns: [
          column("account", "account", "text", own("", "account")),
          column("link", "openen", "text", perPlan((plan) => verwijzing(vast(`ak_${planId(plan)}_blad`), vast("Naar het plan")))),
          column("doel", "omzetdoel", "amount", own("", "totaal_doel")),
          column("realisatie", "tot nu toe", "amount", own("kw", "realisatie")),
          column("behaald", "van het doel", "share", own("kw", "behaald")),
          column("pijplijn", "verwacht uit pijplijn", "amount", perPlan((_plan, account) => als(gelijk(verwachting(account), vast(UNKNOWN_CUSTOMER)), vast(0), verwachting(account)))),
          column("binding", "binding (0–100)", "decimal", perPlan((_plan, account) => getalOpzoeken(account, kolom("Relatiescores", "klant"), kolom("Relatiescores", "score")))),
          column("dekking", "dekking matrix", "share", own("dmu", "dekking")),
          column("gezondheid", "gezondheid (0–100)", "decimal", perPlan((plan) => gezondheidVan(plan))),
          column("volledig", "ingevuld", "share", perPlan((plan) => deel(cel(planId(plan), "ingevuld"), cel(planId(plan), "totaal")))),
          column("prioriteit", "prioriteit", "text", own("kw", "prioriteit")),
          column("volgende", "volgende evaluatie", "date", perPlan((plan) => zodra(cel(planId(plan, "kw"), "volgende"), cel(planId(plan, "kw"), "volgende")))),
        ],
      },
    ],
  };
}
