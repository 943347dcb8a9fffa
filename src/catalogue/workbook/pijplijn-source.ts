import { cel, kolom } from "../../definition";
import type { Expression } from "../../definition";

/** The days between which an order has to fall to count; blank for no limit. */
export const periode: readonly Expression[] = [cel("instellingen", "pijplijn_van"), cel("instellingen", "pijplijn_tot")];

/** The columns and the period, in the order that every function of the pipeline wants them. */
export const pijplijnRijen: readonly Expression[] = [
  ...["bedrag", "kans", "stadium", "uitkomst", "orderdatum"].map((key) => kolom("Pijplijn", key)),
  ...periode,
];

/** The dates and outcomes of leads and the day of today, in the order that every function of leads wants them. */
export const leadRijen: readonly Expression[] = [
  ...["leaddatum", "prospectdatum", "hot_prospectdatum", "accountdatum", "verliesdatum", "uitkomst"].map((key) => kolom("Pijplijn", key)),
  cel("", "peildatum"),
];
