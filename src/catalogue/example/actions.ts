import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

const chosen = (actie: string, wie: string, deadline: number | null, more: Row = {}): Row => ({ gekozen: "ja", actie, wie, deadline, status: "open", ...more });
const left = (actie: string, more: Row = {}): Row => ({ gekozen: "nee", actie, ...more });

/** The to-do opdrachten of the example company: chosen and left, in time and too late, done and under way. */
export const actions: ExampleContents = {
  answers: {},
  tables: {
    ActiesOrganisatie: [
      left("Afspreken wie wij als klant willen, en wie niet."),
      chosen("Bepalen welke klanten voor onze toekomst het meest tellen.", "Sanne", day(339)),
      chosen("Bij die klanten navragen wat zij de komende jaren nodig hebben.", "Sanne, Joris", day(380)),
      left("Kiezen welke van die wensen wij kunnen en willen vervullen."),
      left("Beleid, werkwijze en beheer zo regelen dat klanten er resultaat van zien en concurrenten ons niet inhalen."),
      chosen("Vastleggen hoe wij klanten bedienen: wat mag elke klant altijd van ons verwachten?", "Joris", day(300), { status: "bezig" }),
      chosen("Deze rol meer aandacht geven (kies rechts welke).", "Sanne", day(364), { rol: "Relatiemanager", herkomst: "1.2 Uw rollen" }),
      left("Deze rol aan een ander overdragen (kies rechts welke).", { rol: "Marktverkenner" }),
      chosen("Vanaf nu elk kwartaal bij tien klanten meten hoe tevreden zij zijn.", "Joris", day(390), { herkomst: "1.1 Plek in de organisatie" }),
    ],
    ActiesMarktverkenner: [
      chosen("Mijn klantenbestand bijwerken en de ABC-piramide bekijken.", "Sanne", day(320), { status: "klaar" }),
      chosen("Aan alle A- en B-klanten een cijfer voor strategisch belang geven.", "Sanne", day(345), { status: "bezig" }),
      left("Met het team opnieuw bepalen wanneer een klant een key account is."),
      chosen("Voor elke key account een accountplan maken of het oude bijwerken.", "Sanne", day(410)),
      chosen("De cijfers van Golf en Foxtrot naast elkaar leggen.", "Pim", day(330)),
    ],
    ActiesVerkoper: [
      chosen("Uitrekenen wat mijn acquisitie oplevert en de uitkomst elk kwartaal bijhouden.", "Sanne", day(365)),
      chosen("Mijn leads doorlopen en alleen de kansrijke aanhouden.", "Sanne", day(315)),
      left("Mijn netwerk op papier zetten en kiezen wie mij kan introduceren."),
      chosen("Elk klantgesprek voorbereiden met een doel en vooraf bedachte vragen.", "", null),
      chosen("De offerte voor Mike bespreken met de directie.", "Joris", day(328), { status: "bezig" }),
    ],
    ActiesRelatiemanager: [
      chosen("Bepalen in welke fase elke belangrijke klant zit.", "Sanne", day(310), { status: "klaar" }),
      left("Op een rij zetten waardoor belangrijke klanten blijven, en waardoor ze gaan."),
      chosen("De klantenbindingscore invullen voor al mijn A-klanten.", "Sanne", day(322), { status: "klaar" }),
      left("Bij mijn grootste klanten navragen hoe zij over ons denken."),
      chosen("Met de directeur van Charlie bespreken wat er nodig is om te blijven.", "Joris", day(324)),
    ],
    ActiesCoordinator: [
      chosen("Met het team nagaan hoe goed wij samenwerken, op de vier punten hieronder.", "Sanne", day(350)),
      chosen("– waar wij voor gaan en wat voorrang heeft", "Sanne", day(350)),
      left("– wie wat doet en wat ieder mag beslissen"),
      left("– hoe wij overleggen, besluiten en elkaar op de hoogte houden"),
      left("– hoe wij met elkaar omgaan"),
      chosen("Met het team de drie resultaten uit 5.2 doornemen en verdelen.", "Sanne, Pim", day(336), { status: "bezig" }),
      left("Een aanpak kiezen die past bij hoe ik anderen het liefst meekrijg (5.3)."),
    ],
    ActiesPartner: [
      chosen("Met de planner van Alfa een vast belmoment per week afspreken.", "Pim", day(333), { herkomst: "6.3 Drie eisen" }),
      chosen("Uitzoeken of wij storingen bij Alfa binnen vier uur kunnen verhelpen.", "Joris", day(375)),
      left("Een voorbeeldrapport van de besparing maken."),
    ],
  },
};
