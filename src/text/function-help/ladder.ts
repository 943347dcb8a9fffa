import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const WORDS: InBoth = {
  nl: "U mag ook 1 tot en met 4 schrijven; hoofdletters maken niet uit.",
  en: "You may write 1 to 4 as well; capitals do not matter.",
};
const STEPS: InBoth = {
  nl: "De treden hebben een volgorde maar geen afstand: er is daarom geen gemiddelde.",
  en: "The levels have an order but no distance: hence there is no mean.",
};

/** Five accounts: name, kind of relation, revenue. */
const FIVE_ACCOUNTS: readonly (readonly ExampleCell[])[] = [
  ["Alfa", "Partner in business", 420_000], ["Bravo", "Voorkeursleverancier", 185_000], ["Charlie", "Voorkeursleverancier", 120_000],
  ["Delta", "Leverancier", 75_000], ["Echo", null, 60_000],
];

/** What we are to an account. */
export const ladderHelp: FunctionFamily = {
  title: { nl: "Relatieladder", en: "Relation ladder" },
  functions: {
    RELATIELADDER: {
      meaning: { nl: "Accounts per trede, van leverancier tot partner in business", en: "Accounts per level, from supplier to partner in business" },
      returns: {
        nl: "Vier rijen van vijf: trede, soort relatie, accounts, aandeel accounts, omzet; leeg zolang geen account een soort heeft.",
        en: "Four rows of five: level, kind of relation, accounts, share of accounts, revenue; blank as long as no account has a kind.",
      },
      rule: {
        nl: "Tel per trede de accounts en hun omzet. Het aandeel is een deel van de accounts die een soort relatie hebben.",
        en: "Count the accounts and their revenue per level. The share is a part of the accounts that have a kind of relation.",
      },
      edges: [
        WORDS,
        STEPS,
        { nl: "Een account zonder soort telt nergens mee, ook zijn omzet niet.", en: "An account without a kind counts nowhere, nor does its revenue." },
        { nl: "Zonder omzet blijft de laatste kolom leeg.", en: "Without omzet the last column stays blank." },
      ],
      example: {
        cells: FIVE_ACCOUNTS,
        formula: "=KOMPAS.RELATIELADDER(B1:B5,C1:C5)",
        gives: [
          [1, "Leverancier", 1, 0.25, 75_000], [2, "Voorkeursleverancier", 2, 0.5, 305_000], [3, "Toeleveringspartner", 0, 0, 0],
          [4, "Partner in business", 1, 0.25, 420_000],
        ],
      },
      twin: {
        formula: "=SUMIF(B1:B5,\"Voorkeursleverancier\",C1:C5)",
        gives: [[305_000]],
        note: { nl: "Geeft de omzet van één trede.", en: "Gives the revenue of one level." },
      },
    },
    RELATIE_MEDIAAN: {
      meaning: { nl: "De middelste trede", en: "The middle level" },
      returns: {
        nl: "De soort relatie, of tussen welke twee het midden ligt; leeg zolang geen account een soort heeft.",
        en: "The kind of relation, or between which two the middle lies; blank as long as no account has a kind.",
      },
      rule: {
        nl: "Zet de accounts op volgorde van trede; de middelste geeft de uitkomst. Bij een even aantal zijn er twee middelste: verschillen die, dan ligt het midden ertussen.",
        en: "Put the accounts in order of level; the middle one gives the result. With an even number there are two in the middle: if they differ, the middle lies between them.",
      },
      edges: [
        WORDS,
        STEPS,
        { nl: "Een lege cel telt niet mee.", en: "A blank cell does not count." },
      ],
      example: {
        cells: [["Alfa", 4], ["Bravo", 2], ["Charlie", 2], ["Delta", 1], ["Echo", 3]],
        formula: "=KOMPAS.RELATIE_MEDIAAN(B1:B5)",
        gives: [["Voorkeursleverancier"]],
      },
      twin: {
        formula: "=MEDIAN(B1:B5)",
        gives: [[2]],
        note: { nl: "Geeft het nummer van de trede, en het gemiddelde van twee verschillende middelste.", en: "Gives the number of the level, and the mean of two middle ones that differ." },
      },
    },
    RELATIE_VERSCHIL: {
      meaning: { nl: "Treden tussen nu en gewenst", en: "Levels between now and the target" },
      returns: {
        nl: "Per rij het aantal treden; leeg als een van beide leeg is.",
        en: "Per row the number of levels; blank when one of the two is blank.",
      },
      rule: {
        nl: "De treden lopen van Leverancier (1), Voorkeursleverancier (2) en Toeleveringspartner (3) tot Partner in business (4). De uitkomst is de trede van gewenst min die van huidig.",
        en: "The levels run from Leverancier (supplier, 1), Voorkeursleverancier (preferred supplier, 2) and Toeleveringspartner (supply partner, 3) to Partner in business (4). The result is the level of gewenst minus that of huidig.",
      },
      edges: [
        WORDS,
        { nl: "Een getal onder 0 betekent dat u lager op de ladder wilt staan dan nu.", en: "A number below 0 means that you want to stand lower on the ladder than now." },
      ],
      example: {
        cells: [
          ["Alfa", "Leverancier", "Toeleveringspartner", null, "Leverancier"],
          ["Bravo", "Partner in business", "Partner in business", null, "Voorkeursleverancier"],
          ["Charlie", "Voorkeursleverancier", "Leverancier", null, "Toeleveringspartner"], [null, null, null, null, "Partner in business"],
        ],
        formula: "=KOMPAS.RELATIE_VERSCHIL(B1:B3,C1:C3)",
        gives: [[2], [0], [-1]],
      },
      twin: {
        formula: "=MATCH(C1:C3,E1:E4,0)-MATCH(B1:B3,E1:E4,0)",
        gives: [[2], [0], [-1]],
        note: { nl: "Gaat uit van de treden in kolom E, en kent geen lege cellen.", en: "Starts from the levels in column E, and knows no blank cells." },
      },
    },
  },
};
