import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

/** One conversation of 3.7: its column, who and when, the ten answers in their order, and a note. */
const conversation = (column: number, [datum, klant, contact]: readonly [number, string, string], answers: readonly string[], notitie: string): Row => {
  const given = { datum: day(datum), klant, contact, notitie, ...Object.fromEntries(["v1", "v2", "v3", "v4a", "v4b", "v5", "v6a", "v6b", "v7a", "v7b"].map((key, at) => [key, answers[at] ?? null])) };
  return Object.fromEntries(Object.entries(given).map(([key, answer]) => [`${key}_g${column}`, answer]));
};

const contact = (categorie: string, naam: string | null = null, introduceren: string | null = null, more: Row = {}): Row => ({ categorie, naam, introduceren, ...more });

/** The opdrachten of the verkoper, filled in for the example company. */
export const chapter3: ExampleContents = {
  answers: {
    h3o2: { nieuw: 4 },
    h3o5: {
      reflectie_meest: "Nee", doel_meest: "Nee", realiteit_meest: "Ja", actie_meest: "Ja",
      reflectie_ontwikkelen: "Ja", doel_ontwikkelen: "Ja", realiteit_ontwikkelen: "Nee", actie_ontwikkelen: "Nee",
    },
    h3o6: {
      klant: "Bravo", contact: "Hoofd inkoop",
      reflectie1: "Wat heeft u het meest verrast aan het afgelopen halfjaar?", reflectie2: "Wat zou u een volgende keer anders doen?",
      doel1: "Waaraan ziet u over een jaar dat onze samenwerking geslaagd is?", doel2: "Wat wil uw directie dit jaar bereiken?",
      realiteit1: "Hoe vaak ligt de productie nu stil door storingen?", realiteit2: "Wie merkt daar in uw bedrijf het meest van?",
      actie1: "Met welke afdeling wilt u beginnen?", actie2: "Wat heeft u van ons nodig om te kunnen beslissen?",
    },
    h3o7: {
      ...conversation(1, [272, "Bravo", "Hoofd inkoop"], ["Deels", "Nee", "Nee", "ik", "Nee", "Deels", "Nee", "Nee", "inkoper", "Nee"], "Te veel zelf verteld. Volgende keer vooraf vragen opschrijven."),
      ...conversation(2, [293, "Alfa", "Directeur techniek"], ["Ja", "Ja", "Deels", "gelijk", "Nee", "Ja", "Ja", "Deels", "beslisser", "Ja"], "Vroeg naar levertijd; daar kom ik op terug."),
      ...conversation(3, [315, "Echo", "Hoofd binnendienst"], ["Ja", "Ja", "Ja", "klant", "Ja", "Ja", "Ja", "Ja", "gebruiker", "Ja"], "Wil de opleiding ook voor de monteurs."),
    },
  },
  tables: {
    Netwerk: [
      contact("klanten", "Directeur Alfa", "Kilo", { gevraagd_op: day(280), resultaat: "Stelt mij voor aan het hoofd onderhoud", gekozen: "ja" }),
      contact("klanten", "Hoofd inkoop Bravo", "Lima", { gekozen: "nee" }),
      contact("klanten", "Eigenaar Echo", "Papa", { gekozen: "ja" }),
      contact("lidmaatschappen", "Voorzitter ondernemersclub", "Quebec", { gevraagd_op: day(301), resultaat: "Belt na de ledenvergadering", gekozen: "ja" }),
      contact("lidmaatschappen"), contact("lidmaatschappen"),
      contact("werkgroepen", "Trekker werkgroep veiligheid", "Romeo", { gekozen: "nee" }),
      contact("werkgroepen"), contact("werkgroepen"),
      contact("oud-klanten", "Vroegere inkoper Hotel", "Sierra", { gekozen: "ja" }),
      contact("oud-klanten"), contact("oud-klanten"),
      contact("leveranciers", "Verkoper van onze gereedschappen", "Mike", { gekozen: "nee" }),
      contact("leveranciers"), contact("leveranciers"),
      contact("opleiding en alumni", "Studiegenoot Sam", "Tango", { gekozen: "nee" }),
      contact("opleiding en alumni"), contact("opleiding en alumni"),
      contact("oud-collega's", "Oud-collega Robin", "November", { gevraagd_op: day(310), resultaat: "Kennismaking op de beurs", gekozen: "ja" }),
      contact("oud-collega's"), contact("oud-collega's"),
      contact("privé", "Buurvrouw", "Uniform", { gekozen: "nee" }),
      contact("privé"), contact("privé"),
    ],
  },
};
