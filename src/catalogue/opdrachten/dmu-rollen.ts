/** The part that somebody plays when a customer decides what to buy. */
export const DMU_ROLLEN = ["beslisser", "beïnvloeder", "gebruiker", "inkoper", "poortwachter", "initiatiefnemer", "weet ik niet"] as const;
