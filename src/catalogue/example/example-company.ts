import { accountPlan } from "./account-plan";
import { actions } from "./actions";
import { chapter1 } from "./chapter-1";
import { chapter2 } from "./chapter-2";
import { chapter3 } from "./chapter-3";
import { chapter4 } from "./chapter-4";
import { chapter5 } from "./chapter-5";
import { chapter6 } from "./chapter-6";
import { day } from "./contents";
import type { ExampleContents, Row } from "./contents";

const customer = (number: string, klant: string, figures: readonly number[], more: Row = {}): Row => ({
  administratie: "01",
  debiteurennummer: number,
  klant,
  omzet_telt_als: "geheel",
  status: (figures[0] ?? 0) > 0 ? "actief" : "inactief",
  omzet0: figures[0] ?? null,
  marge0: figures[1] ?? null,
  omzet1: figures[2] ?? null,
  marge1: figures[3] ?? null,
  omzet2: figures[4] ?? null,
  marge2: figures[5] ?? null,
  ...more,
});

const deal = (klant: string, omschrijving: string, [bedrag, kans]: readonly [number | null, number | null], more: Row = {}): Row => ({
  klant, omschrijving, bestaand: "nee", stadium: "prospect", uitkomst: "open", bedrag, kans, ...more,
});

const workbook: ExampleContents = {
  answers: {
    instellingen: { eigenaar: "Voorbeeld", organisatie: "Voorbeeldbedrijf" },
  },
  tables: {
    Klanten: [
      customer("001001", "Alfa", [420000, 147000, 390000, 132600, 350000, 115500], { concern: "Alfa Groep", strategisch_belang: 5, relatiefase: "Accountmanagement (vaste relatie)" }),
      customer("001002", "Bravo", [185000, 37000, 160000, 35200, 150000, 34500], { strategisch_belang: 4, relatiefase: "Elkaar leren kennen" }),
      customer("001003", "Charlie", [120000, 30000, 140000, 36400, 145000, 37700], { strategisch_belang: 3, relatiefase: "Dreigende scheiding" }),
      customer("001004", "Delta", [75000, 15000, 80000, 17600, 60000, 13800], { concern: "Alfa Groep", strategisch_belang: 2, relatiefase: "Intensive care" }),
      customer("001005", "Echo", [60000, 21000, 45000, 15300, 30000, 9900], { strategisch_belang: 5, relatiefase: "Accountmanagement (vaste relatie)" }),
      customer("001006", "Foxtrot", [45000, 13500, 0, 0, 0, 0], { strategisch_belang: 3, relatiefase: "Verwelkoming" }),
      customer("001007", "Golf", [35000, 10500, 32000, 9600, 28000, 8400], { strategisch_belang: 4 }),
      customer("001008", "Hotel", [25000, 5000, 27500, 6050, 26000, 5980]),
      customer("001009", "India", [20000, 4000, 18000, 3780, 21000, 4620]),
      customer("001010", "Juliet", [15000, 3000, 16500, 3465, 0, 0]),
    ],
    Pijplijn: [
      deal("Kilo", "Onderhoud hoofdkantoor", [10_000, 0.8], { stadium: "hot prospect", leaddatum: day(12), prospectdatum: day(61), hot_prospectdatum: day(260), orderdatum: day(345) }),
      deal("Lima", "Advies over inkoop", [20_000, 0.5], { leaddatum: day(33), prospectdatum: day(140), orderdatum: day(350) }),
      deal("Alfa", "Uitbreiding tweede vestiging", [15_000, 0.2], { bestaand: "ja", leaddatum: day(200), prospectdatum: day(290), orderdatum: day(395) }),
      deal("Mike", "Vervanging machinepark", [40_000, 0.5], { stadium: "hot prospect", leaddatum: day(5), prospectdatum: day(90), hot_prospectdatum: day(240), orderdatum: day(370) }),
      deal("Echo", "Opleiding van de binnendienst", [8_000, 0.8], { bestaand: "ja", stadium: "hot prospect", leaddatum: day(180), prospectdatum: day(210), hot_prospectdatum: day(300), orderdatum: day(335) }),
      deal("November", "Kennismaking op de beurs", [null, null], { stadium: "lead", leaddatum: day(310) }),
      deal("Foxtrot", "Eerste opdracht", [25_000, 0.8], { stadium: "hot prospect", uitkomst: "gewonnen", leaddatum: day(15), prospectdatum: day(44), hot_prospectdatum: day(80), accountdatum: day(119), orderdatum: day(119) }),
      deal("Oscar", "Onderhoud magazijn", [12_000, 0.2], { uitkomst: "verloren", leaddatum: day(48), prospectdatum: day(110), verliesdatum: day(151), orderdatum: day(200) }),
    ],
  },
};

const CONTENTS: readonly ExampleContents[] = [workbook, chapter1, chapter2, chapter3, chapter4, chapter5, chapter6, actions, accountPlan];

/** An invented company, to try everything without data of one's own: customers, deals, and every opdracht filled in. */
export const exampleCompany: ExampleContents = {
  answers: Object.assign({}, ...CONTENTS.map(({ answers }) => answers)) as ExampleContents["answers"],
  tables: Object.assign({}, ...CONTENTS.map(({ tables }) => tables)) as ExampleContents["tables"],
};
