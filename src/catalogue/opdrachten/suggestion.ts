import { cel, kolom, kompas, zodraGetekend } from "../../definition";
import type { Expression, ResultRow } from "../../definition";
import { gekozenOmzet } from "../workbook/abc-source";
import { zodra } from "./blank";

/** What OMZET_VAN and FASE_VAN say of a name that stands nowhere in Klanten. */
export const UNKNOWN_CUSTOMER = "onbekende klant";

/** A look at an answer that may be blank: a bare look would show 0. */
export const unlessBlank = (answer: Expression): Expression => zodra(answer, answer);

/** The places of the key accounts in 2.4. */
export const KEY_ACCOUNTS = [1, 2, 3, 4, 5] as const;

/** The key account that was chosen in 2.4 at that place; empty until then. */
export const keyAccount = (place: number): Expression => zodraGetekend(unlessBlank(cel("h2o4", `k${place}_klant`)));

/** The revenue of a customer in the chosen boekjaar; says so when no customer has that name. */
export const revenueOf = (name: Expression): Expression => kompas("OMZET_VAN", name, kolom("Klanten", "klant"), gekozenOmzet);

/** A line with the revenue of the account of a sheet, on which a name that no customer has stands out. */
export const accountRevenue = (sheet: string): ResultRow => ({
  key: "omzet",
  label: "Omzet van dit account",
  format: "cents",
  formula: revenueOf(cel(sheet, "account")),
  note: "Het boekjaar kiest u in de ABC-piramide.",
  tones: [{ when: { is: "text", value: UNKNOWN_CUSTOMER }, tone: "bad" }],
});
