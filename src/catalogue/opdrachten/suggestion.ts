import { als, cel, gelijk, vast, zodraGetekend } from "../../definition";
import type { Expression } from "../../definition";

/** A look at an answer that may be blank: a bare look would show 0. */
export const unlessBlank = (answer: Expression): Expression => als(gelijk(answer, vast("")), vast(""), answer);

/** The places of the key accounts in 2.4. */
export const KEY_ACCOUNTS = [1, 2, 3, 4, 5] as const;

/** The key account that was chosen in 2.4 at that place; empty until then. */
export const keyAccount = (place: number): Expression => zodraGetekend(unlessBlank(cel("h2o4", `k${place}_klant`)));
