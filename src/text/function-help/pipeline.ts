import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const COUNTS: InBoth = {
  nl: "Alleen een open prospect of hot prospect met een bedrag en een kans telt mee; met een periode moet ook de orderdatum erin vallen.",
  en: "Only an open prospect or hot prospect with an amount and a chance counts; with a period its order date has to fall within it.",
};
const PERCENT: InBoth = {
  nl: "Een kans tot en met 1 is een deel (0,2 is 20 %), boven 1 een percentage (20 is 20 %); de tekst \"20%\" mag ook.",
  en: "A chance up to 1 is a part (0.2 is 20 %), above 1 a percentage (20 is 20 %); the text \"20%\" will do as well.",
};
const BLANK_WORDS: InBoth = {
  nl: "Een leeg stadium is prospect, een lege uitkomst is open.",
  en: "A blank stage is prospect, a blank outcome is open.",
};

/** Five deals: customer, description, amount, chance. */
const FIVE_DEALS: readonly (readonly ExampleCell[])[] = [
  ["Alfa", "Onderhoud", 10_000, 0.8], ["Bravo", "Advies", 20_000, 0.5], ["Charlie", "Hardware", 15_000, 0.2],
  ["Delta", "Project", 40_000, 0.5], ["Echo", "Onderhoud", 8000, 0.8],
];
/** Seven rows: customer, amount, chance, stage, outcome, order date. */
const SEVEN_ROWS: readonly (readonly ExampleCell[])[] = [
  ["Alfa", 10_000, 0.8, "prospect", "open", { date: "2026-03-15" }], ["Bravo", 20_000, 0.5, "prospect", "gewonnen", { date: "2026-02-01" }],
  ["Charlie", 15_000, 0.2, "hot prospect", "verloren", { date: "2026-04-01" }], ["Delta", null, null, "lead", "open", null],
  ["Echo", 40_000, null, "prospect", "open", { date: "2026-05-01" }], ["Foxtrot", 8000, 0.8, "prospect", "open", { date: "2027-01-15" }],
  ["Golf", 12_000, 0.5, "hot prospect", "open", { date: "2026-09-30" }],
];
/** Five rows: customer, description, stage, outcome, whether new at an existing account. */
const FIVE_STAGES: readonly (readonly ExampleCell[])[] = [
  ["Alfa", "Onderhoud", "lead", "open", "ja"], ["Bravo", "Advies", "prospect", "open", "nee"],
  ["Charlie", "Hardware", "prospect", "open", "ja"], ["Delta", "Project", "prospect", "gewonnen", "nee"],
  ["Echo", "Onderhoud", "hot prospect", "open", "nee"],
];

/** Leads and prospects. */
export const pipelineHelp: FunctionFamily = {
  title: { nl: "Pijplijn", en: "Pipeline" },
  functions: {
    PIJPLIJN_VERWACHTING: {
      meaning: { nl: "Bedrag × kans per rij van de pijplijn", en: "Amount × chance per row of the pipeline" },
      returns: {
        nl: "Per rij de verwachting; leeg als de rij niet meetelt.",
        en: "The expectation per row; blank when the row does not count.",
      },
      rule: {
        nl: "Vermenigvuldig het bedrag met de kans en rond af op hele centen.",
        en: "Multiply the amount by the chance and round to whole cents.",
      },
      edges: [
        COUNTS,
        PERCENT,
        BLANK_WORDS,
        { nl: "Waarom een rij niet meetelt, zegt PIJPLIJN_STATUS.", en: "Why a row does not count, PIJPLIJN_STATUS says." },
      ],
      example: {
        cells: FIVE_DEALS,
        formula: "=KOMPAS.PIJPLIJN_VERWACHTING(C1:C5,D1:D5)",
        gives: [[8000], [10_000], [3000], [20_000], [6400]],
      },
      twin: {
        formula: "=ROUND(C1:C5*D1:D5,2)",
        gives: [[8000], [10_000], [3000], [20_000], [6400]],
      },
    },
    PIJPLIJN_STATUS: {
      meaning: { nl: "Of een rij meetelt, en zo niet, waarom niet", en: "Whether a row counts and, if not, why not" },
      returns: {
        nl: "Per rij wat ermee gebeurt; leeg als de rij leeg is.",
        en: "Per row what becomes of it; blank when the row is blank.",
      },
      rule: {
        nl: "De eerste reden die geldt, staat er: een bedrag onder 0, gewonnen, verloren, een lead, geen bedrag, geen kans, een kans buiten 0 tot en met 100 %, geen orderdatum, buiten de periode. Geldt er geen, dan telt de rij mee.",
        en: "The first reason that applies is given: an amount below 0, won, lost, a lead, no amount, no chance, a chance outside 0 to 100 %, no order date, outside the period. When none applies, the row counts.",
      },
      edges: [
        PERCENT,
        BLANK_WORDS,
        { nl: "De orderdatum doet er alleen toe als u van of tot invult; beide dagen horen bij de periode.", en: "The order date matters only when you fill in van or tot; both days belong to the period." },
        { nl: "Een lead zonder bedrag is geen fout: leads tellen nooit mee in de verwachting.", en: "A lead without an amount is no mistake: leads never count in the expectation." },
      ],
      example: {
        cells: SEVEN_ROWS,
        formula: "=KOMPAS.PIJPLIJN_STATUS(B1:B7,C1:C7,D1:D7,E1:E7,F1:F7,DATE(2026,1,1),DATE(2026,12,31))",
        gives: [
          ["Telt mee"], ["Gewonnen (apart)"], ["Verloren"], ["Lead zonder bedrag"], ["Fout: kans ontbreekt"], ["Buiten de periode"], ["Telt mee"],
        ],
      },
      twin: {
        formula: "=IF(E1:E7=\"gewonnen\",\"Gewonnen (apart)\",IF(E1:E7=\"verloren\",\"Verloren\",IF(D1:D7=\"lead\",IF(B1:B7=\"\",\"Lead zonder bedrag\",\"Lead met bedrag\"),IF(C1:C7=\"\",\"Fout: kans ontbreekt\",IF((F1:F7<DATE(2026,1,1))+(F1:F7>DATE(2026,12,31)),\"Buiten de periode\",\"Telt mee\")))))",
        gives: [
          ["Telt mee"], ["Gewonnen (apart)"], ["Verloren"], ["Lead zonder bedrag"], ["Fout: kans ontbreekt"], ["Buiten de periode"], ["Telt mee"],
        ],
        note: { nl: "Ziet geen ontbrekend bedrag, geen bedrag onder 0, geen kans boven 100 % en geen ontbrekende datum.", en: "Does not see a missing amount, an amount below 0, a chance above 100 % or a missing date." },
      },
    },
    PIJPLIJN_LIJST: {
      meaning: { nl: "Prospects die meetellen, de hoogste verwachting bovenaan", en: "Prospects that count, the highest expectation first" },
      returns: {
        nl: "Rijen van vijf: klant, omschrijving, bedrag, kans, verwachting; leeg zolang geen rij meetelt.",
        en: "Rows of five: customer, description, amount, chance, expectation; blank as long as no row counts.",
      },
      rule: {
        nl: "De rijen die meetellen staan op volgorde van verwachting, de hoogste bovenaan. Bij gelijke verwachting gaat het grootste bedrag voor, daarna de eerste rij.",
        en: "The rows that count stand in order of expectation, the highest on top. At equal expectations the larger amount goes first, then the earlier row.",
      },
      edges: [
        COUNTS,
        PERCENT,
        BLANK_WORDS,
      ],
      example: {
        cells: FIVE_DEALS,
        formula: "=KOMPAS.PIJPLIJN_LIJST(A1:A5,C1:C5,D1:D5,,,,,,,B1:B5)",
        gives: [
          ["Delta", "Project", 40_000, 0.5, 20_000], ["Bravo", "Advies", 20_000, 0.5, 10_000], ["Alfa", "Onderhoud", 10_000, 0.8, 8000],
          ["Echo", "Onderhoud", 8000, 0.8, 6400], ["Charlie", "Hardware", 15_000, 0.2, 3000],
        ],
      },
      twin: {
        formula: "=SORTBY(A1:D5,C1:C5*D1:D5,-1)",
        gives: [
          ["Delta", "Project", 40_000, 0.5], ["Bravo", "Advies", 20_000, 0.5], ["Alfa", "Onderhoud", 10_000, 0.8], ["Echo", "Onderhoud", 8000, 0.8],
          ["Charlie", "Hardware", 15_000, 0.2],
        ],
        note: { nl: "Neemt elke rij mee, en laat de verwachting weg.", en: "Takes every row, and leaves the expectation out." },
      },
    },
    PIJPLIJN_TOTAAL: {
      meaning: { nl: "Wat meetelt en wat niet, elke rij één keer", en: "What counts and what does not, every row once" },
      returns: {
        nl: "Dertien rijen van vier: wat, rijen, bedrag, verwachting; leeg zolang niets is ingevuld.",
        en: "Thirteen rows of four: what, rows, amount, expectation; blank as long as nothing is filled in.",
      },
      rule: {
        nl: "Elke rij krijgt één status zoals bij PIJPLIJN_STATUS. Per status worden de rijen geteld en de bedragen opgeteld; de verwachting is de som van de afgeronde verwachtingen per rij.",
        en: "Each row gets one status as in PIJPLIJN_STATUS. Per status the rows are counted and the amounts added up; the expectation is the sum of the rounded expectations per row.",
      },
      edges: [
        COUNTS,
        { nl: "Gewonnen staat apart: dat zit al in de omzet.", en: "What is won stands apart: that is in the revenue already." },
        { nl: "De laatste rij telt alle rijen, zodat u ziet dat er geen ontbreekt.", en: "The last row counts all rows, so that you see that none is missing." },
      ],
      example: {
        cells: SEVEN_ROWS,
        formula: "=KOMPAS.PIJPLIJN_TOTAAL(B1:B7,C1:C7,D1:D7,E1:E7,F1:F7,DATE(2026,1,1),DATE(2026,12,31))",
        gives: [
          ["Telt mee", 2, 22_000, 14_000], ["Gewonnen (apart)", 1, 20_000, ""], ["Verloren", 1, 15_000, ""], ["Buiten de periode", 1, 8000, ""],
          ["Zonder orderdatum", 0, 0, ""], ["Lead met bedrag", 0, 0, ""], ["Lead zonder bedrag", 1, 0, ""], ["Fout: bedrag ontbreekt", 0, 0, ""],
          ["Fout: bedrag onder 0", 0, 0, ""], ["Fout: kans ontbreekt", 1, 40_000, ""], ["Fout: kans niet van 0 tot en met 100 %", 0, 0, ""],
          ["Lege rij", 0, 0, ""], ["Alle rijen", 7, 105_000, 14_000],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((E1:E7=\"open\")*(D1:D7<>\"lead\")*(F1:F7>=DATE(2026,1,1))*(F1:F7<=DATE(2026,12,31))*ROUND(B1:B7*C1:C7,2))",
        gives: [[14_000]],
        note: { nl: "Geeft alleen de verwachting.", en: "Gives the expectation only." },
      },
    },
    PIJPLIJN_STADIUM: {
      meaning: { nl: "Wat in één stadium openstaat", en: "What is open in one stage" },
      returns: {
        nl: "Rijen van drie: klant, omschrijving, nieuw bij bestaand account; leeg zolang niets openstaat.",
        en: "Rows of three: customer, description, new at an existing account; blank as long as nothing is open.",
      },
      rule: {
        nl: "Neem de open rijen in het gevraagde stadium, in hun eigen volgorde.",
        en: "Take the open rows in the stage asked for, in their own order.",
      },
      edges: [
        BLANK_WORDS,
        { nl: "Met klanten krijgt een bestaand account dat niet in uw lijst staat de tekst 'ja, maar onbekend in Klantenbestand'.", en: "With klanten an existing account that is not in your list gets the text 'ja, maar onbekend in Klantenbestand' (yes, but unknown)." },
        { nl: "Een rij zonder klant, omschrijving, stadium en uitkomst is leeg en telt niet.", en: "A row without a customer, description, stage and outcome is blank and does not count." },
      ],
      example: {
        cells: FIVE_STAGES,
        formula: "=KOMPAS.PIJPLIJN_STADIUM(A1:A5,B1:B5,C1:C5,D1:D5,E1:E5,\"prospect\")",
        gives: [["Bravo", "Advies", ""], ["Charlie", "Hardware", "ja"]],
      },
      twin: {
        formula: "=FILTER(A1:B5,(C1:C5=\"prospect\")*(D1:D5=\"open\"))",
        gives: [["Bravo", "Advies"], ["Charlie", "Hardware"]],
        note: { nl: "Laat de derde kolom weg.", en: "Leaves the third column out." },
      },
    },
    PIJPLIJN_STADIA: {
      meaning: { nl: "Hoeveel leads en prospects openstaan, per stadium", en: "How many leads and prospects are open, by stage" },
      returns: {
        nl: "Zeven rijen van drie: wat, rijen, waarvan nieuw bij een bestaand account; leeg zolang niets is ingevuld.",
        en: "Seven rows of three: what, rows, of which new at an existing account; blank as long as nothing is filled in.",
      },
      rule: {
        nl: "Een open rij telt bij haar stadium, een gesloten rij bij Gewonnen of Verloren. De zes rijen samen zijn Alle rijen.",
        en: "An open row counts under its stage, a closed row under Gewonnen (won) or Verloren (lost). The six rows together are Alle rijen (all rows).",
      },
      edges: [
        BLANK_WORDS,
        { nl: "Een rij zonder klant, omschrijving, stadium en uitkomst telt als lege rij.", en: "A row without a customer, description, stage and outcome counts as a blank row." },
      ],
      example: {
        cells: FIVE_STAGES,
        formula: "=KOMPAS.PIJPLIJN_STADIA(A1:A5,B1:B5,C1:C5,D1:D5,E1:E5)",
        gives: [
          ["Leads", 1, 1], ["Prospects", 2, 1], ["Hot prospects", 1, 0], ["Gewonnen", 1, 0], ["Verloren", 0, 0], ["Lege rij", 0, 0],
          ["Alle rijen", 5, 2],
        ],
      },
      twin: {
        formula: "=COUNTIFS(C1:C5,\"prospect\",D1:D5,\"open\")",
        gives: [[2]],
        note: { nl: "Telt alleen de prospects.", en: "Counts the prospects only." },
      },
    },
    PIJPLIJN_ACTIES: {
      meaning: { nl: "Acties bij prospects waarvan de orderdatum voorbij is", en: "Actions for prospects whose order date has passed" },
      returns: {
        nl: "Per prospect een actie: één kolom; leeg als er geen orderdatum voorbij is.",
        en: "An action per prospect: one column; blank when no order date has passed.",
      },
      rule: {
        nl: "Neem de open rijen met een orderdatum vóór de peildatum, de oudste datum bovenaan, en maak van elk een actie.",
        en: "Take the open rows with an order date before the peildatum, the oldest date on top, and make an action of each.",
      },
      edges: [
        { nl: "Een orderdatum op de peildatum zelf is nog niet voorbij.", en: "An order date on the peildatum itself has not passed yet." },
        { nl: "Een rij zonder naam van een klant geeft geen actie.", en: "A row without the name of a customer gives no action." },
        { nl: "Is er geen omschrijving, dan blijven de haakjes weg.", en: "Without a description there are no brackets." },
      ],
      example: {
        cells: [
          ["Alfa", "Onderhoud", "open", { date: "2026-03-15" }], ["Bravo", "Advies", "open", { date: "2026-09-30" }],
          ["Charlie", null, "open", { date: "2026-02-01" }], ["Delta", "Project", "gewonnen", { date: "2026-01-10" }],
        ],
        formula: "=KOMPAS.PIJPLIJN_ACTIES(A1:A4,B1:B4,C1:C4,D1:D4,DATE(2026,6,1))",
        gives: [["Een nieuwe orderdatum afspreken met Charlie."], ["Een nieuwe orderdatum afspreken met Alfa (Onderhoud)."]],
      },
      twin: {
        formula: "=INDEX(SORT(FILTER(A1:D4,(C1:C4=\"open\")*(D1:D4<DATE(2026,6,1))),4),SEQUENCE(COUNTIFS(C1:C4,\"open\",D1:D4,\"<\"&DATE(2026,6,1))),1)",
        gives: [["Charlie"], ["Alfa"]],
        note: { nl: "Geeft alleen de namen.", en: "Gives the names only." },
      },
    },
  },
};
