import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const RANKS: InBoth = {
  nl: "Alleen de volgorde van de rangen telt: gelijke rangen delen het gewicht van hun plaatsen, en een criterium zonder rang komt achteraan.",
  en: "Only the order of the ranks counts: equal ranks share the weight of their places, and a criterion without a rank comes last.",
};
const ROC: InBoth = {
  nl: "Met methode \"ROC\" is het gewicht van plaats r van m: (1/r + … + 1/m) / m.",
  en: "With methode \"ROC\" the weight of place r of m is (1/r + … + 1/m) / m.",
};
const ABOVE: InBoth = {
  nl: "Ligt nu boven het potentieel, dan is de witruimte van die cel 0; een van de twee getallen klopt niet.",
  en: "When now is above the potential, the whitespace of that cell is 0; one of the two numbers is not right.",
};

/** Criterion, rank, and what the customer thinks of four suppliers; we are the first. */
const FOUR_SUPPLIERS: readonly (readonly ExampleCell[])[] = [
  ["Prijs", 1, "g", "v", "g", "v"], ["Levertijd", 2, "v", "g", "o", "v"], ["Service", 3, "g", "v", "g", null],
  ["Assortiment", 4, "v", "v", "g", "o"],
];
/** Product by part of the customer: revenue now in B to D, potential in E to G. */
const ROOM: readonly (readonly ExampleCell[])[] = [
  [null, "Noord", "Midden", "Zuid", "Noord", "Midden", "Zuid"], ["Onderhoud", 50, 0, 20, 80, 40, 20], ["Advies", 0, 30, 0, 60, 25, 10],
];

/** A customer and its market. */
export const marketHelp: FunctionFamily = {
  title: { nl: "Klant en markt", en: "Customer and market" },
  functions: {
    CONCURRENTIE_SCORE: {
      meaning: { nl: "Score per leverancier op wat de klant belangrijk vindt", en: "Score per supplier on what the customer finds important" },
      returns: {
        nl: "Per leverancier een rij van twee: score, deel van het gewicht dat is beantwoord; leeg zonder antwoorden.",
        en: "Per supplier a row of two: score, part of the weight that is answered; blank without answers.",
      },
      rule: {
        nl: "Goed telt 2, voldoende 1 en onvoldoende 0. De score is het gewogen gemiddelde van de antwoorden, gedeeld door 2 en × 100. De gewichten komen van CONCURRENTIE_GEWICHT.",
        en: "Goed (good) counts 2, voldoende (fair) 1 and onvoldoende (poor) 0. The score is the weighted mean of the answers, divided by 2 and × 100. The weights come from CONCURRENTIE_GEWICHT.",
      },
      edges: [
        RANKS,
        { nl: "Wat niet is beantwoord, telt niet mee; de tweede kolom zegt welk deel van het gewicht wel.", en: "What is not answered does not count; the second column says which part of the weight does." },
        { nl: "Zonder rangen tellen alle criteria even zwaar.", en: "Without ranks all criteria weigh the same." },
      ],
      example: {
        cells: FOUR_SUPPLIERS,
        formula: "=KOMPAS.CONCURRENTIE_SCORE(B1:B4,C1:F4)",
        gives: [[80, 1], [65, 1], [70, 1], [43.75, 0.8]],
      },
      twin: {
        formula: "=SUMPRODUCT((5-B1:B4)*((C1:C4=\"g\")*2+(C1:C4=\"v\")))/SUM(5-B1:B4)/2*100",
        gives: [[80]],
        note: { nl: "Geeft de score van de eerste leverancier, bij vier criteria met rang 1 tot en met 4.", en: "Gives the score of the first supplier, for four criteria with ranks 1 to 4." },
      },
    },
    CONCURRENTIE_GEWICHT: {
      meaning: { nl: "Hoe zwaar elk criterium telt", en: "How much each criterion counts" },
      returns: {
        nl: "Per criterium het gewicht van 0 tot en met 1; leeg bij een rij zonder rang en zonder score.",
        en: "The weight per criterion from 0 to 1; blank on a row without a rank and without a score.",
      },
      rule: {
        nl: "Zet de criteria op volgorde van rang. Van m criteria krijgt het eerste m, het tweede m − 1 en zo verder tot 1; gedeeld door de som daarvan zijn dat de gewichten.",
        en: "Put the criteria in order of rank. Of m criteria the first gets m, the second m − 1 and so on to 1; divided by their sum those are the weights.",
      },
      edges: [
        RANKS,
        ROC,
        { nl: "Een rij zonder rang en zonder score is geen criterium.", en: "A row without a rank and without a score is no criterion." },
      ],
      example: {
        cells: [["Prijs", 1, "g"], ["Levertijd", 2, "v"], ["Service", 2, "g"], ["Assortiment", 4, "v"]],
        formula: "=KOMPAS.CONCURRENTIE_GEWICHT(B1:B4,C1:C4)",
        gives: [[0.4], [0.25], [0.25], [0.1]],
      },
      twin: {
        formula: "=(5-RANK.AVG(B1:B4,B1:B4,1))/10",
        gives: [[0.4], [0.25], [0.25], [0.1]],
        note: { nl: "Geldt voor vier criteria met een rang; 10 is 4 + 3 + 2 + 1.", en: "Holds for four criteria with a rank; 10 is 4 + 3 + 2 + 1." },
      },
    },
    CONFRONTATIE: {
      meaning: { nl: "Hoe sterk de vier kanten van een SWOT elkaar raken", en: "How strongly the four sides of a SWOT meet" },
      returns: {
        nl: "Vier rijen van vier: wat, sterkte (leeg zolang niets is beoordeeld), beoordeelde cellen, alle cellen; leeg zolang nergens iets is beoordeeld.",
        en: "Four rows of four: what, strength (blank as long as nothing is judged), cells judged, all cells; blank as long as nothing is judged anywhere.",
      },
      rule: {
        nl: "De sterkte is de som van de beoordeelde cellen, gedeeld door 3 × hun aantal: 1 is het meeste dat zij kunnen halen.",
        en: "The strength is the sum of the cells that are judged, divided by 3 × their number: 1 is the most that they can reach.",
      },
      edges: [
        { nl: "Een lege cel is niet beoordeeld en telt niet mee.", en: "A blank cell is not judged and does not count." },
        { nl: "Het getal 0 is voor Excel hetzelfde als leeg: typ een beoordeling van 0 als tekst, '0.", en: "To Excel the number 0 is the same as blank: type a judgement of 0 as text, '0." },
      ],
      example: {
        cells: [[3, 2, 2, 1], [1, 3, "0", 3], [1, 2, "0", 1], ["0", "0", 1, 2]],
        formula: "=KOMPAS.CONFRONTATIE(A1:B2,C1:D2,A3:B4,C3:D4)",
        gives: [
          ["Sterkten × kansen: aanvallen", 0.75, 4, 4], ["Sterkten × bedreigingen: verdedigen", 0.5, 4, 4],
          ["Zwakten × kansen: versterken", 0.25, 4, 4], ["Zwakten × bedreigingen: ombuigen of terugtrekken", 0.333333, 4, 4],
        ],
      },
      twin: {
        formula: "=SUM(A1:B2)/(3*COUNTA(A1:B2))",
        gives: [[0.75]],
        note: { nl: "Geeft de sterkte van het eerste blok.", en: "Gives the strength of the first block." },
      },
    },
    WITRUIMTE: {
      meaning: { nl: "Wat een klant nog bij ons kan kopen", en: "What a customer can still buy from us" },
      returns: {
        nl: "Vijf rijen van twee: witruimte, huidige omzet en mogelijke omzet in euro, aandeel van 0 tot en met 1, en hoeveel cellen nu al boven het potentieel liggen; leeg zonder bedragen.",
        en: "Five rows of two: whitespace, revenue now and revenue possible in euro, share from 0 to 1, and in how many cells now lies above the potential already; blank without amounts.",
      },
      rule: {
        nl: "De witruimte van een cel is het potentieel min de omzet nu, minstens 0. Mogelijk is de omzet nu plus alle witruimte; het aandeel is de omzet nu gedeeld door mogelijk.",
        en: "The whitespace of a cell is the potential minus the revenue now, at least 0. Possible is the revenue now plus all whitespace; the share is the revenue now divided by what is possible.",
      },
      edges: [
        ABOVE,
        { nl: "Een lege cel telt als 0.", en: "A blank cell counts as 0." },
        { nl: "Een bedrag onder 0 geeft een foutmelding.", en: "An amount below 0 gives an error." },
      ],
      example: {
        cells: ROOM,
        formula: "=KOMPAS.WITRUIMTE(B2:D3,E2:G3)",
        gives: [
          ["Witruimte", 140], ["Huidige omzet", 100], ["Mogelijke omzet", 240], ["Aandeel", 0.416667], ["Cellen waar huidig boven potentieel ligt", 1],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((E2:G3>B2:D3)*(E2:G3-B2:D3))",
        gives: [[140]],
        note: { nl: "Geeft alleen de witruimte.", en: "Gives the whitespace only." },
      },
    },
    WITRUIMTE_LIJST: {
      meaning: { nl: "Waar de meeste witruimte zit", en: "Where the most whitespace is" },
      returns: {
        nl: "Rijen van drie: product, deel, witruimte in euro; leeg zonder witruimte.",
        en: "Rows of three: product, part, whitespace in euro; blank without whitespace.",
      },
      rule: {
        nl: "Van elke cel wordt de witruimte bepaald zoals bij WITRUIMTE; de grootste staan bovenaan.",
        en: "The whitespace of each cell is found as in WITRUIMTE; the largest stand on top.",
      },
      edges: [
        ABOVE,
        { nl: "Cellen met evenveel witruimte houden hun volgorde, rij voor rij.", en: "Cells with as much whitespace keep their order, row by row." },
        { nl: "Een cel zonder witruimte staat niet in de lijst.", en: "A cell without whitespace is not in the list." },
      ],
      example: {
        cells: ROOM,
        formula: "=KOMPAS.WITRUIMTE_LIJST(A2:A3,B1:D1,B2:D3,E2:G3)",
        gives: [["Advies", "Noord", 60], ["Onderhoud", "Midden", 40], ["Onderhoud", "Noord", 30], ["Advies", "Zuid", 10]],
      },
      twin: {
        formula: "=MAX(E2:G3-B2:D3)",
        gives: [[60]],
        note: { nl: "Geeft alleen het grootste bedrag.", en: "Gives the largest amount only." },
      },
    },
  },
};
