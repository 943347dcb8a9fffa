/** What somebody can be to a customer, from the lowest step to the highest. */
export const RELATIETYPEN = ["Leverancier", "Voorkeursleverancier", "Toeleveringspartner", "Partner in business"] as const;
