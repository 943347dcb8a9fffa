/** The eight phases of a relation with a customer, in the words of the table `Klanten`. */
export const RELATION_PHASES = [
  "Werving", "Verwelkoming", "Elkaar leren kennen", "Accountmanagement (vaste relatie)", "Intensive care", "Dreigende scheiding", "Scheiding", "Terugwinnen",
] as const;

/** One of {@link RELATION_PHASES}. */
export type RelationPhase = (typeof RELATION_PHASES)[number];
