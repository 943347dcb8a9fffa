import { als, cel, gelijk, kolom, vast } from "../../definition";
import type { Expression } from "../../definition";

const JAAR = cel("abc", "jaar");

/** The revenue column of the chosen boekjaar; the newest when nothing is chosen. */
export const gekozenOmzet: Expression = als(
  gelijk(JAAR, vast("{boekjaar-1}")),
  kolom("Klanten", "omzet1"),
  als(gelijk(JAAR, vast("{boekjaar-2}")), kolom("Klanten", "omzet2"), kolom("Klanten", "omzet0")),
);

/** The boekjaar that is shown. */
export const gekozenJaar: Expression = als(
  gelijk(JAAR, vast("{boekjaar-1}")),
  vast("{boekjaar-1}"),
  als(gelijk(JAAR, vast("{boekjaar-2}")), vast("{boekjaar-2}"), vast("{boekjaar}")),
);

/** The concern per customer when customers count per concern; else nothing. */
export const groep: Expression = als(gelijk(cel("abc", "niveau"), vast("concern")), kolom("Klanten", "concern"), vast(""));

/** Thresholds and rule, in the order that every ABC function wants them. */
export const grenzen: readonly Expression[] = [cel("instellingen", "abc_grens_a"), cel("instellingen", "abc_grens_b"), cel("instellingen", "abc_regel")];
