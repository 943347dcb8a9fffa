/** The four types of questions, in the order in which the opdrachten name them. */
export const VRAAGTYPEN = [
  { key: "reflectie", name: "Reflectievragen", meaning: "De klant kijkt terug en denkt hardop na. \"Wat viel u daarbij op?\"" },
  { key: "doel", name: "Doelvragen", meaning: "De klant zegt wat hij wil bereiken. \"Wanneer bent u volgend jaar tevreden?\"" },
  { key: "realiteit", name: "Realiteitsvragen", meaning: "De klant vertelt hoe het er nu voor staat. \"Hoeveel tijd kost dat u per week?\"" },
  { key: "actie", name: "Actievragen", meaning: "De klant kiest wat er gaat gebeuren. \"Wat is uw eerste stap, en wanneer?\"" },
] as const;
