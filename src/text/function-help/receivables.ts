import type { FunctionFamily } from "./types";

/** How long customers take to pay. */
export const receivablesHelp: FunctionFamily = {
  title: { nl: "Debiteuren", en: "Receivables" },
  functions: {
    DEBITEURENDAGEN: {
      meaning: { nl: "Over hoeveel dagen omzet nog geld openstaat", en: "For how many days of revenue money is outstanding" },
      returns: {
        nl: "Per rij het aantal dagen; n.v.t. zonder omzet boven nul of zonder dagen, leeg als er niets openstaat.",
        en: "The number of days per row; n.v.t. (not applicable) without revenue above zero or without days, blank when nothing is outstanding.",
      },
      rule: {
        nl: "Deel het openstaande bedrag door de omzet inclusief btw, en vermenigvuldig met de dagen van de periode waarover de omzet gaat.",
        en: "Divide the amount outstanding by the revenue including VAT, and multiply by the days of the period that the revenue covers.",
      },
      edges: [
        { nl: "Openstaand is inclusief btw en omzet exclusief: zonder btw-tarief komt u te hoog uit.", en: "Outstanding includes VAT and revenue does not: without the VAT rate you end up too high." },
        { nl: "Neem voor een half jaar omzet ook de dagen van dat halve jaar.", en: "For the revenue of half a year take the days of that half year as well." },
        { nl: "Met basis 360 telt een heel jaar 360 dagen en een deel naar verhouding.", en: "With basis 360 a whole year counts 360 days, and part of a year in proportion." },
        { nl: "Heeft de klant geld tegoed, dan is de uitkomst onder 0.", en: "When the customer has money to come, the result is below 0." },
      ],
      example: {
        cells: [["Alfa", 25_000, 50_000, 181, 0.21], ["Bravo", 25_000, 100_000, 365, 0], ["Charlie", 25_000, 100_000, 365, 0.21]],
        formula: "=KOMPAS.DEBITEURENDAGEN(B1:B3,C1:C3,D1:D3,E1:E3)",
        gives: [[74.793388], [91.25], [75.413223]],
      },
      twin: {
        formula: "=B1:B3/(C1:C3*(1+E1:E3))*D1:D3",
        gives: [[74.793388], [91.25], [75.413223]],
      },
    },
    DEBITEURENDAGEN_TERUG: {
      meaning: { nl: "Debiteurendagen, teruggeteld over de laatste maanden", en: "Days sales outstanding, counted back over the last months" },
      returns: {
        nl: "Het aantal dagen; n.v.t. als er meer openstaat dan de omzet van deze maanden, bij een tegoed of als dagen ontbreken, leeg als er niets openstaat.",
        en: "The number of days; n.v.t. (not applicable) when more is outstanding than the revenue of these months, with a credit balance or when days are missing, blank when nothing is outstanding.",
      },
      rule: {
        nl: "Trek de omzet van de laatste maand van het openstaande bedrag af, dan die van de maand ervoor, en tel hun dagen. De maand waarin het bedrag opraakt, telt naar verhouding.",
        en: "Subtract the revenue of the last month from the amount outstanding, then that of the month before, and count their days. The month in which the amount runs out counts in proportion.",
      },
      edges: [
        { nl: "Neem openstaand en omzet beide met of beide zonder btw.", en: "Take outstanding and revenue both with or both without VAT." },
        { nl: "Een maand zonder omzet telt met al haar dagen.", en: "A month without revenue counts with all its days." },
      ],
      example: {
        cells: [["December", 40_000, 31], ["November", 35_000, 30], ["Oktober", 30_000, 31], ["Openstaand", 92_000, null]],
        formula: "=KOMPAS.DEBITEURENDAGEN_TERUG(B4,B1:B3,C1:C3)",
        gives: [[78.566667]],
      },
      twin: {
        formula: "=C1+C2+(B4-B1-B2)/B3*C3",
        gives: [[78.566667]],
        note: { nl: "Geldt als het bedrag in de derde maand opraakt.", en: "Holds when the amount runs out in the third month." },
      },
    },
    BETAALDAGEN: {
      meaning: { nl: "Dagen tot betaling, gewogen naar bedrag", en: "Days until payment, weighted by amount" },
      returns: {
        nl: "Het aantal dagen; leeg zolang geen factuur is betaald of als de creditfacturen zwaarder wegen.",
        en: "The number of days; blank as long as no invoice was paid or when credit invoices weigh more.",
      },
      rule: {
        nl: "Vermenigvuldig van elke factuur het bedrag met de dagen, tel op en deel door de som van de bedragen.",
        en: "Multiply the amount of every invoice by its days, add up and divide by the sum of the amounts.",
      },
      edges: [
        { nl: "Een lege cel of 0 bij dagen is nog niet betaald en telt niet mee; ook het bedrag niet.", en: "A blank cell or 0 in dagen is not paid yet and does not count; nor does the amount." },
        { nl: "Een grote factuur telt zwaarder dan een kleine; het gewone gemiddelde is hier 46,25.", en: "A large invoice weighs more than a small one; the plain mean here is 46.25." },
        { nl: "Onder 0 dagen is vooruit betaald.", en: "Below 0 days is paid in advance." },
      ],
      example: {
        cells: [["Factuur 1", 1000, 20], ["Factuur 2", 5000, 45], ["Factuur 3", 500, 90], ["Factuur 4", 3500, 30]],
        formula: "=KOMPAS.BETAALDAGEN(B1:B4,C1:C4)",
        gives: [[39.5]],
      },
      twin: {
        formula: "=SUMPRODUCT(B1:B4,C1:C4)/SUMIF(C1:C4,\">0\",B1:B4)",
        gives: [[39.5]],
        note: { nl: "Geldt als geen factuur vooruit is betaald.", en: "Holds when no invoice was paid in advance." },
      },
    },
  },
};
