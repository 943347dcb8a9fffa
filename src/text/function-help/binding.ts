import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const FIRST_ROW: InBoth = {
  nl: "Staat een klant er vaker in de beoordeling, dan telt zijn eerste rij.",
  en: "Where a customer was judged on more rows, the first row counts.",
};
const ONE: InBoth = {
  nl: "Rijen met dezelfde naam in klanten zijn één klant met hun gezamenlijke omzet.",
  en: "Rows with the same name in klanten are one customer with their joint revenue.",
};

/** Six customers: name, vertrouwen, risico, bevestiging, fase, omzet. */
const SIX_CUSTOMERS: readonly (readonly ExampleCell[])[] = [
  ["Alfa", 4, 2, 4, "Accountmanagement", 420_000], ["Bravo", 3, 3, 3, "Elkaar leren kennen", 185_000],
  ["Charlie", 4, 2, 4, "Dreigende scheiding", 120_000], ["Delta", 2, 4, 2, "Intensive care", 75_000],
  ["Echo", 5, 1, 5, "Accountmanagement", 60_000], ["Foxtrot", 4, null, 3, "Verwelkoming", 45_000],
];

/** How strong relations with customers are. */
export const bindingHelp: FunctionFamily = {
  title: { nl: "Klantenbinding en relatiefasen", en: "Bond with customers and relation phases" },
  functions: {
    BINDING: {
      meaning: { nl: "Klantenbindingscore per klant", en: "Bond score per customer" },
      returns: {
        nl: "Per klant drie cellen: score, band, toelichting; leeg zonder een van de eerste drie.",
        en: "Per customer three cells: score, band, explanation; blank without any of the first three.",
      },
      rule: {
        nl: "Elk antwoord wordt 0 tot en met 100: (vertrouwen − 1) × 25, (5 − risico) × 25, (bevestiging − 1) × 25. De fase geeft: Verwelkoming 40, Elkaar leren kennen 60, Accountmanagement 100, Intensive care 50, Dreigende scheiding 20, Scheiding 0, Terugwinnen 20. De score is het gewogen gemiddelde van wat bekend is: vanaf 75 hecht, vanaf 50 stabiel, vanaf 25 kwetsbaar, daaronder kritiek.",
        en: "Each answer becomes 0 to 100: (vertrouwen − 1) × 25, (5 − risico) × 25, (bevestiging − 1) × 25. The phase gives: Verwelkoming 40, Elkaar leren kennen 60, Accountmanagement 100, Intensive care 50, Dreigende scheiding 20, Scheiding 0, Terugwinnen 20. The score is the weighted mean of what is known: from 75 hecht (close), from 50 stabiel (stable), from 25 kwetsbaar (fragile), below that kritiek (critical).",
      },
      edges: [
        { nl: "De fase en minstens drie van de vier elementen moeten bekend zijn; anders is er geen score en staat erbij wat ontbreekt.", en: "The phase and at least three of the four elements have to be known; otherwise there is no score and the explanation says what is missing." },
        { nl: "In de fase Werving is er geen score: dat is nog geen klant.", en: "In the phase Werving (prospecting) there is no score: that is no customer yet." },
        { nl: "Bij Dreigende scheiding is de score hoogstens 49, bij Scheiding hoogstens 24.", en: "In Dreigende scheiding the score is 49 at most, in Scheiding 24 at most." },
        { nl: "De punten en de gewichten zijn een eigen maatstaf en geen norm.", en: "The points and weights are a measure of our own and no norm." },
      ],
      example: {
        cells: SIX_CUSTOMERS,
        formula: "=KOMPAS.BINDING(B1:B6,C1:C6,D1:D6,E1:E6)",
        gives: [
          [81.25, "hecht", ""], [52.5, "stabiel", ""], [49, "kwetsbaar", "begrensd door de fase"], [31.25, "kwetsbaar", ""], [100, "hecht", ""],
          [55, "stabiel", ""],
        ],
      },
      twin: {
        formula: "=AVERAGE((B1-1)*25,(5-C1)*25,(D1-1)*25,100)",
        gives: [[81.25]],
        note: { nl: "Geeft de score van Alfa; 100 zijn de punten van Accountmanagement.", en: "Gives the score of Alfa; 100 are the points of Accountmanagement." },
      },
    },
    BINDING_TOTAAL: {
      meaning: { nl: "Klanten en omzet per band van de score, elke klant één keer", en: "Customers and revenue per band of the score, every customer once" },
      returns: {
        nl: "Negen rijen van drie: wat, klanten, omzet; leeg zolang geen klant is beoordeeld.",
        en: "Nine rows of three: what, customers, revenue; blank as long as no customer is judged.",
      },
      rule: {
        nl: "Elke klant krijgt zijn score zoals bij BINDING en valt in één band, in n.v.t. (beoordeeld, maar zonder score) of in Niet beoordeeld. Die zes rijen samen zijn Alle klanten. Omzet met risico telt de klanten met een score onder 50.",
        en: "Each customer gets its score as in BINDING and falls in one band, in n.v.t. (judged, but without a score) or in Niet beoordeeld (not judged). Those six rows together are Alle klanten (all customers). Omzet met risico (revenue at risk) counts the customers with a score below 50.",
      },
      edges: [
        FIRST_ROW,
        ONE,
        { nl: "Een beoordeelde naam die niet in klanten staat, telt alleen bij Onbekende klant.", en: "A judged name that is not in klanten counts under Onbekende klant (unknown customer) only." },
      ],
      example: {
        cells: SIX_CUSTOMERS,
        formula: "=KOMPAS.BINDING_TOTAAL(A1:A6,B1:B6,C1:C6,D1:D6,E1:E6,A1:A6,F1:F6)",
        gives: [
          ["hecht", 2, 480_000], ["stabiel", 2, 230_000], ["kwetsbaar", 2, 195_000], ["kritiek", 0, 0], ["n.v.t.", 0, 0], ["Niet beoordeeld", 0, 0],
          ["Alle klanten", 6, 905_000], ["Omzet met risico (score onder 50)", 2, 195_000], ["Onbekende klant", 0, ""],
        ],
      },
      twin: {
        formula: "=SUM(F1:F6)",
        gives: [[905_000]],
        note: { nl: "Geeft de omzet van Alle klanten; de zes rijen erboven tellen op tot hetzelfde bedrag.", en: "Gives the revenue of Alle klanten; the six rows above it add up to the same amount." },
      },
    },
    BINDING_GEMIDDELDE: {
      meaning: { nl: "Gemiddelde klantenbindingscore, gewogen naar omzet", en: "Mean bond score, weighted by revenue" },
      returns: {
        nl: "Het gemiddelde van 0 tot en met 100; leeg zolang geen klant met omzet een score heeft.",
        en: "The mean from 0 to 100; blank as long as no customer with revenue has a score.",
      },
      rule: {
        nl: "Vermenigvuldig elke score met de omzet van de klant, tel op en deel door de omzet van die klanten samen.",
        en: "Multiply each score by the revenue of the customer, add up and divide by the revenue of those customers together.",
      },
      edges: [
        { nl: "Een klant zonder score, zonder omzet of met een credit telt niet mee.", en: "A customer without a score, without revenue or with a credit does not count." },
        FIRST_ROW,
        ONE,
      ],
      example: {
        cells: SIX_CUSTOMERS,
        formula: "=KOMPAS.BINDING_GEMIDDELDE(A1:A6,B1:B6,C1:C6,D1:D6,E1:E6,A1:A6,F1:F6)",
        gives: [[66.890884]],
      },
      twin: {
        formula: "=(81.25*F1+52.5*F2+49*F3+31.25*F4+100*F5+55*F6)/SUM(F1:F6)",
        gives: [[66.890884]],
        note: { nl: "Gaat uit van de scores die BINDING bij deze cellen geeft.", en: "Starts from the scores that BINDING gives for these cells." },
      },
    },
    BINDING_LIJST: {
      meaning: { nl: "Klanten met de zwakste binding bovenaan", en: "Customers with the weakest bond on top" },
      returns: {
        nl: "Rijen van vier: klant, score, band, omzet (leeg bij een onbekende klant); leeg zolang geen klant een score heeft.",
        en: "Rows of four: customer, score, band, revenue (blank for an unknown customer); blank as long as no customer has a score.",
      },
      rule: {
        nl: "De klanten met een score staan van laag naar hoog; bij gelijke score gaat de hoogste omzet voor, daarna de eerste rij.",
        en: "The customers with a score stand from low to high; at equal scores the highest revenue goes first, then the earlier row.",
      },
      edges: [
        FIRST_ROW,
        ONE,
        { nl: "Een klant zonder score staat niet in de lijst.", en: "A customer without a score is not in the list." },
      ],
      example: {
        cells: SIX_CUSTOMERS,
        formula: "=KOMPAS.BINDING_LIJST(A1:A6,B1:B6,C1:C6,D1:D6,E1:E6,A1:A6,F1:F6,,3)",
        gives: [["Delta", 31.25, "kwetsbaar", 75_000], ["Charlie", 49, "kwetsbaar", 120_000], ["Bravo", 52.5, "stabiel", 185_000]],
      },
    },
    NPS: {
      meaning: { nl: "Net Promoter Score met de drie groepen", en: "Net Promoter Score with its three groups" },
      returns: {
        nl: "Vijf rijen van twee: promotors (9 en 10), passief (7 en 8), criticasters (0 tot en met 6), beantwoord en de score; leeg zolang niets is beantwoord.",
        en: "Five rows of two: promoters (9 and 10), passives (7 and 8), detractors (0 to 6), answered and the score; blank as long as nothing is answered.",
      },
      rule: {
        nl: "De score is het aantal promotors min het aantal criticasters, gedeeld door alle antwoorden, maal 100.",
        en: "The score is the number of promoters minus the number of detractors, divided by all answers, times 100.",
      },
      edges: [
        { nl: "Een lege cel of het getal 0 is niet beantwoord: Excel geeft beide gelijk door. Een 0 die meetelt, typt u als tekst: '0.", en: "A blank cell or the number 0 is not answered: Excel hands both over alike. A 0 that counts is typed as text: '0." },
        { nl: "Een cijfer buiten 0 tot en met 10 of met een komma geeft een foutmelding.", en: "A mark outside 0 to 10 or with decimals gives an error." },
      ],
      example: {
        cells: [[9], [10], [8], [7], [6], [10], [9], [3], [8], [9]],
        formula: "=KOMPAS.NPS(A1:A10)",
        gives: [["Promotors (9 en 10)", 5], ["Passief (7 en 8)", 3], ["Criticasters (0 tot en met 6)", 2], ["Beantwoord", 10], ["Net Promoter Score", 30]],
      },
      twin: {
        formula: "=100*(COUNTIF(A1:A10,\">=9\")-COUNTIF(A1:A10,\"<7\"))/COUNT(A1:A10)",
        gives: [[30]],
        note: { nl: "Geeft de score; hier telt een getal 0 wel mee.", en: "Gives the score; here a number 0 does count." },
      },
    },
    FASEN: {
      meaning: { nl: "Klanten en omzet per relatiefase", en: "Customers and revenue per relation phase" },
      returns: {
        nl: "Acht rijen van vier: fase, klanten, omzet, aandeel in alle omzet; leeg zolang geen klant een fase heeft.",
        en: "Eight rows of four: phase, customers, revenue, share of all revenue; blank as long as no customer has a phase.",
      },
      rule: {
        nl: "Tel per fase de klanten en hun omzet. Het aandeel is een deel van de omzet van alle rijen, ook van klanten zonder fase.",
        en: "Count the customers and their revenue per phase. The share is a part of the revenue of all rows, also of customers without a phase.",
      },
      edges: [
        { nl: "De acht fasen staan er altijd, in hun vaste volgorde.", en: "The eight phases are always there, in their fixed order." },
        { nl: "Het aandeel blijft leeg als alle omzet samen niet boven 0 ligt.", en: "The share stays blank when all revenue together is not above 0." },
        { nl: "Een woord dat geen fase is, geeft een foutmelding met de rij erbij.", en: "A word that is no phase gives an error that names the row." },
      ],
      example: {
        cells: SIX_CUSTOMERS,
        formula: "=KOMPAS.FASEN(E1:E6,F1:F6)",
        gives: [
          ["Werving", 0, 0, 0], ["Verwelkoming", 1, 45_000, 0.049724], ["Elkaar leren kennen", 1, 185_000, 0.20442],
          ["Accountmanagement (vaste relatie)", 2, 480_000, 0.530387], ["Intensive care", 1, 75_000, 0.082873],
          ["Dreigende scheiding", 1, 120_000, 0.132597], ["Scheiding", 0, 0, 0], ["Terugwinnen", 0, 0, 0],
        ],
      },
      twin: {
        formula: "=SUMIF(E1:E6,\"Accountmanagement*\",F1:F6)",
        gives: [[480_000]],
        note: { nl: "Geeft de omzet van één fase.", en: "Gives the revenue of one phase." },
      },
    },
    FASE_VOORSTEL: {
      meaning: { nl: "De grootste klanten in elke relatiefase", en: "The largest customers in each relation phase" },
      returns: {
        nl: "Per fase de naam van een klant; leeg als er geen klant meer is.",
        en: "Per phase the name of a customer; blank when there is no customer left.",
      },
      rule: {
        nl: "Per fase staan de klanten op volgorde van omzet. De eerste keer dat een fase in fasen staat, komt de grootste klant; de tweede keer de volgende.",
        en: "Per phase the customers stand in order of revenue. The first time a phase stands in fasen the largest customer comes; the second time the next.",
      },
      edges: [
        ONE,
        { nl: "Bij gelijke omzet gaat de eerste rij voor.", en: "At equal revenue the earlier row goes first." },
        { nl: "Een klant in twee fasen telt in de fase van zijn eerste rij.", en: "A customer in two phases counts in the phase of its first row." },
      ],
      example: {
        cells: [
          ["Alfa", 4, 2, 4, "Accountmanagement", 420_000, null, "Accountmanagement"],
          ["Bravo", 3, 3, 3, "Elkaar leren kennen", 185_000, null, "Accountmanagement"],
          ["Charlie", 4, 2, 4, "Dreigende scheiding", 120_000, null, "Intensive care"],
          ["Delta", 2, 4, 2, "Intensive care", 75_000, null, "Scheiding"], ["Echo", 5, 1, 5, "Accountmanagement", 60_000, null, null],
          ["Foxtrot", 4, null, 3, "Verwelkoming", 45_000, null, null],
        ],
        formula: "=KOMPAS.FASE_VOORSTEL(H1:H4,A1:A6,E1:E6,F1:F6)",
        gives: [["Alfa"], ["Echo"], ["Delta"], [""]],
      },
      twin: {
        formula: "=INDEX(SORT(FILTER(A1:F6,E1:E6=H1),6,-1),2,1)",
        gives: [["Echo"]],
        note: { nl: "Geeft de tweede klant van één fase.", en: "Gives the second customer of one phase." },
      },
    },
  },
};
