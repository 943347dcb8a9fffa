import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

/** Five names on the places of a list, by the letter of its rows and the key of its column. */
const five = (letter: string, column: string, names: readonly string[]): Row =>
  Object.fromEntries(names.map((name, index) => [`${letter}${index + 1}_${column}`, name]));

/** The opdrachten of the marktverkenner, filled in for the example company. */
export const chapter2: ExampleContents = {
  answers: {
    h2o1: {
      c1_criterium: "jaar na jaar veel bij ons koopt",
      c2_criterium: "op tijd betaalt",
      c3_criterium: "in onze streek zit, zodat we er snel zijn",
      c4_criterium: "weinig werk geeft aan de binnendienst",
      c5_criterium: "al langer dan vijf jaar klant is",
    },
    h2o2: five("p", "klant", ["Alfa", "Bravo", "Charlie", "Delta", "Echo"]),
    h2o3: {
      niveau: "debiteur",
      ...five("s", "strategisch", ["Echo", "Alfa", "Golf", "Bravo", "Foxtrot"]),
      ...five("g", "significantie", ["Alfa", "Bravo", "Charlie", "Delta", "Echo"]),
      ...five("w", "winst", ["Bravo", "Echo", "Alfa", "Foxtrot", "Golf"]),
    },
    h2o4: {
      ...five("k", "klant", ["Alfa", "Bravo", "Echo", "Charlie", "Golf"]),
      wijzigen: "Ja",
      toelichting: "Wat een klant over drie jaar kan brengen, telt nu nergens mee. Daarom komt groeikans erbij; de afstand gaat eruit.",
    },
    h2o5: { klant: "Echo", contactpersoon: "hoofd inkoop", datum: day(301), antwoord: "Jullie denken mee voordat wij iets vragen. Daardoor stond onze lijn dit jaar geen dag stil." },
    h2o6: { klant: "Echo", vorm: "bierviltje", klaar_op: day(348), wie: "Voorbeeld", stand: "bezig" },
  },
  tables: {
  },
};
