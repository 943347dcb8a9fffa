import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

const judged = (klant: string, [vertrouwen, risico, bevestiging]: readonly (number | null)[], more: Row = {}): Row => ({ klant, vertrouwen: vertrouwen ?? null, risico: risico ?? null, bevestiging: bevestiging ?? null, ...more });

const chosen = (fase: string, klant: string | null = null, aandachtspunt: string | null = null): Row => ({ fase, klant, aandachtspunt });

const talk = (place: number, [klant, contact, datum]: readonly [string, string | null, number | null], [behouden, beter, stoppen]: readonly string[] = []): Row => ({
  [`k${place}_klant`]: klant, [`k${place}_contact`]: contact, [`k${place}_datum`]: datum, [`k${place}_behouden`]: behouden ?? null, [`k${place}_beter`]: beter ?? null, [`k${place}_stoppen`]: stoppen ?? null,
});

/** The opdrachten of the relatiemanager, filled in for the example company. */
export const chapter4: ExampleContents = {
  answers: {
    h4o3: {
      r1_blijven: "Vaste mensen die hun bedrijf kennen.",
      r2_blijven: "Storingen zijn binnen een dag verholpen.",
      r3_blijven: "We denken mee over kosten.",
      r1_vertrekken: "De contactpersoon wisselde en niemand belde.",
      r2_vertrekken: "Facturen die niet klopten.",
    },
    h4o4: {
      ...talk(1, ["Alfa", "Hoofd inkoop", day(290)], ["Elk kwartaal samen de cijfers doornemen.", "Eerder melden dat een levering later komt.", "Elke keer een andere monteur sturen."]),
      ...talk(2, ["Bravo", "Directeur", day(301)], ["Snel antwoord op vragen.", "Offertes korter en duidelijker.", "Bellen op maandagochtend."]),
      ...talk(3, ["Echo", "Bedrijfsleider", day(308)], ["Meedenken over opleiding.", "De planning delen."]),
      ...talk(4, ["Charlie", "Hoofd techniek", null]),
      ...talk(5, ["Delta", null, null]),
    },
  },
  tables: {
    Relatiescores: [
      judged("Alfa", [4, 2, 4], { vertrouwen_nu: "We komen afspraken na; het hoofd inkoop belt zelf.", vertrouwen_beter: "Ook de directie leren kennen.", risico_nu: "Eén fabriek levert alles.", risico_beter: "Een tweede leverdag afspreken.", bevestiging_nu: "Elk kwartaal een gesprek met cijfers.", bevestiging_beter: "Resultaten in hun personeelsblad." }),
      judged("Bravo", [3, 3, 3], { vertrouwen_nu: "Nieuw contact, nog aftastend.", risico_beter: "Proefperiode aanbieden." }),
      judged("Charlie", [4, 2, 4], { vertrouwen_nu: "Persoonlijk goed, maar er is een nieuwe directie.", bevestiging_beter: "Laten zien wat we bespaarden." }),
      judged("Delta", [2, 4, 2], { vertrouwen_nu: "Twee leveringen te laat.", vertrouwen_beter: "Vaste leverdag, elke week bellen.", risico_nu: "Bang voor stilstand." }),
      judged("Echo", [5, 1, 5], { bevestiging_nu: "Beveelt ons aan bij anderen." }),
      judged("Foxtrot", [4, null, 3], { risico_beter: "Vragen waar zij tegenop zien." }),
    ],
    Fasekeuze: [
      chosen("Werving", "Golf", "Fase invullen in Klantenbestand."),
      chosen("Werving"),
      chosen("Verwelkoming", "Foxtrot", "Na de eerste levering bellen."),
      chosen("Verwelkoming"),
      chosen("Elkaar leren kennen", "Bravo", "Rondleiding met de hele afdeling."),
      chosen("Elkaar leren kennen"),
      chosen("Accountmanagement (vaste relatie)", "Alfa", "Plan voor volgend jaar bespreken."),
      chosen("Accountmanagement (vaste relatie)", "Echo"),
      chosen("Intensive care", "Delta", "Wekelijks overleg tot alles loopt."),
      chosen("Intensive care"),
      chosen("Dreigende scheiding", "Charlie", "Afspraak met de nieuwe directie."),
      chosen("Dreigende scheiding"),
      chosen("Scheiding"),
      chosen("Scheiding"),
      chosen("Terugwinnen"),
      chosen("Terugwinnen"),
    ],
  },
};
