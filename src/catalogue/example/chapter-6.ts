import { day } from "./contents";
import type { ExampleContents } from "./contents";

/** The opdrachten of the partner in business, filled in for the example company. */
export const chapter6: ExampleContents = {
  answers: {
    h6o2: {
      account: "Alfa",
      functie: "Hoofd inkoop",
      datum: day(290),
      beschrijving: "Een leverancier die doet wat hij belooft en vooruitdenkt over onze voorraad. Over nieuwe producten praten we nog te weinig.",
    },
    h6o3: {
      account: "Alfa",
      eis1: "Eén vast team dat de tweede vestiging ook kent.",
      eis2: "Levering binnen twee dagen, ook in de zomer.",
      eis3: "Elk halfjaar een voorstel dat kosten verlaagt.",
    },
    h6o4: {
      account: "Alfa",
      type_straks: "Partner in business",
      contact_nu_gaat: "Accountmanager en hoofd inkoop.",
      contact_straks_gaat: "Ook directie, techniek en planning spreken hun collega's bij ons.",
      informatie_nu_gaat: "Verbruik per kwartaal.",
      informatie_straks_gaat: "Verbruik per week en hun plannen voor drie jaar.",
      planning_nu_gaat: "Een kwartaal vooruit.",
      planning_straks_gaat: "Een jaar vooruit, samen opgesteld.",
      prijs_nu_gaat: "Prijs per stuk, elk jaar opnieuw.",
      prijs_straks_gaat: "Vast tarief plus een deel van de besparing.",
      exclusief_nu_gaat: "Twee leveranciers naast elkaar.",
      exclusief_straks_gaat: "Wij als enige voor beide vestigingen.",
      beeld: "Alfa betrekt ons bij elk plan voor een nieuwe vestiging, en wij passen onze planning daarop aan.",
    },
  },
  tables: {
    Relatietypen: [
      { account: "Alfa", type: "Toeleveringspartner" },
      { account: "Bravo", type: "Leverancier" },
      { account: "Charlie", type: "Voorkeursleverancier" },
      { account: "Delta", type: "Leverancier" },
      { account: "Echo", type: "Partner in business" },
    ],
  },
};
