import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const ALONE: InBoth = {
  nl: "De deals staan los van elkaar: of de ene lukt, zegt niets over de andere. In werkelijkheid is dat niet altijd zo.",
  en: "The deals stand apart: whether one succeeds says nothing about another. In reality that is not always so.",
};
const EXACT: InBoth = {
  nl: "Zolang er hoogstens 65.536 verschillende sommen zijn, is de uitkomst exact; daarboven staan er twee grenzen waar zij tussen ligt.",
  en: "As long as there are 65,536 different sums at most, the result is exact; beyond that two bounds are given between which it lies.",
};
const MOST: InBoth = {
  nl: "Boven 2.000 deals die meetellen komt er een foutmelding.",
  en: "Above 2,000 deals that count there is an error.",
};
const COUNTS: InBoth = {
  nl: "Alleen rijen die volgens PIJPLIJN_STATUS meetellen, doen mee.",
  en: "Only rows that count according to PIJPLIJN_STATUS take part.",
};

/** Five deals: customer, amount, chance. */
const FIVE_DEALS: readonly (readonly ExampleCell[])[] = [["Alfa", 10_000, 0.8], ["Bravo", 20_000, 0.5], ["Charlie", 15_000, 0.2], ["Delta", 40_000, 0.5], ["Echo", 8000, 0.8]];
/** Twelve closed deals that were given a chance of 20 %, and one that is open: chance, outcome. */
const CLOSED_DEALS: readonly (readonly ExampleCell[])[] = [
  [0.2, "gewonnen"], [0.2, "gewonnen"], [0.2, "gewonnen"], [0.2, "verloren"], [0.2, "verloren"], [0.2, "verloren"], [0.2, "verloren"],
  [0.2, "verloren"], [0.2, "verloren"], [0.2, "verloren"], [0.2, "verloren"], [0.2, "verloren"], [0.5, "open"],
];

/** What a pipeline can bring in, and how likely. */
export const chancesHelp: FunctionFamily = {
  title: { nl: "Kansen in de pijplijn", en: "Chances in the pipeline" },
  functions: {
    PIJPLIJN_SCENARIO: {
      meaning: { nl: "Drie optellingen met de kans om ze te halen", en: "Three sums with the chance of reaching them" },
      returns: {
        nl: "Drie rijen van vier: scenario, bedrag, laagste kans, hoogste kans (gelijk als de kans exact is); leeg zolang geen rij meetelt.",
        en: "Three rows of four: scenario, amount, lowest chance, highest chance (equal when the chance is exact); blank as long as no row counts.",
      },
      rule: {
        nl: "Elk scenario telt de bedragen op van de deals met minstens die kans: 80 %, 50 % of elke kans. De kans ernaast is de kans dat alle deals samen minstens dat bedrag opleveren.",
        en: "Each scenario adds up the amounts of the deals with at least that chance: 80 %, 50 % or any. The chance beside it is the chance that all deals together bring in at least that amount.",
      },
      edges: [
        COUNTS,
        ALONE,
        EXACT,
        MOST,
        { nl: "Een scenario zonder deals blijft leeg.", en: "A scenario without deals stays blank." },
      ],
      example: {
        cells: FIVE_DEALS,
        formula: "=KOMPAS.PIJPLIJN_SCENARIO(B1:B5,C1:C5)",
        gives: [["alleen ≥ 80 %", 18_000, 0.926, 0.926], ["alles ≥ 50 %", 78_000, 0.176, 0.176], ["alles", 93_000, 0.032, 0.032]],
      },
      twin: {
        formula: "=SUMIF(C1:C5,\">=\"&0.5,B1:B5)",
        gives: [[78_000]],
        note: { nl: "Geeft het bedrag van 'alles ≥ 50 %', zonder de kans.", en: "Gives the amount of 'alles ≥ 50 %', without the chance." },
      },
    },
    PIJPLIJN_KWANTIEL: {
      meaning: { nl: "Bedragen waar de pijplijn met een bepaalde kans onder blijft", en: "Amounts that the pipeline stays below with a given chance" },
      returns: {
        nl: "Per deel een rij van drie: wat, bedrag minstens, bedrag hoogstens (gelijk als het exact is); leeg zolang geen rij meetelt.",
        en: "Per part a row of three: what, amount at least, amount at most (equal when it is exact); blank as long as no row counts.",
      },
      rule: {
        nl: "Zet alle bedragen die de pijplijn kan opleveren op volgorde met hun kans. Het kwantiel is het kleinste bedrag waarbij de kans op hoogstens dat bedrag het gevraagde deel haalt.",
        en: "Put every amount that the pipeline can bring in in order with its chance. The quantile is the smallest amount at which the chance of at most that amount reaches the part asked for.",
      },
      edges: [
        COUNTS,
        ALONE,
        EXACT,
        MOST,
        { nl: "De kans staat altijd in woorden, omdat P90 in het ene vak het hoge en in het andere het lage bedrag is.", en: "The chance always stands in words, because P90 is the high amount in one field and the low amount in another." },
      ],
      example: {
        cells: FIVE_DEALS,
        formula: "=KOMPAS.PIJPLIJN_KWANTIEL(B1:B5,C1:C5)",
        gives: [
          ["10 % kans op minder dan", 18_000, 18_000], ["50 % kans op minder dan", 48_000, 48_000], ["90 % kans op minder dan", 78_000, 78_000],
        ],
      },
    },
    PIJPLIJN_KANS: {
      meaning: { nl: "De kans dat de pijplijn een doel haalt", en: "The chance that the pipeline reaches a target" },
      returns: {
        nl: "Per doel een rij van drie: doel, laagste kans, hoogste kans (gelijk als de kans exact is); leeg zonder doel en zolang geen rij meetelt.",
        en: "Per target a row of three: target, lowest chance, highest chance (equal when the chance is exact); blank without a target and as long as no row counts.",
      },
      rule: {
        nl: "Tel de kansen op van alle bedragen die de pijplijn kan opleveren en die minstens het doel zijn.",
        en: "Add up the chances of every amount that the pipeline can bring in and that is at least the target.",
      },
      edges: [
        COUNTS,
        ALONE,
        EXACT,
        MOST,
        { nl: "Een leeg doel of 0 geeft een lege rij.", en: "A blank target or 0 gives a blank row." },
      ],
      example: {
        cells: [
          ["Alfa", 10_000, 0.8, null, 40_000], ["Bravo", 20_000, 0.5, null, 50_000], ["Charlie", 15_000, 0.2, null, 60_000],
          ["Delta", 40_000, 0.5, null, null], ["Echo", 8000, 0.8, null, null],
        ],
        formula: "=KOMPAS.PIJPLIJN_KANS(B1:B5,C1:C5,,,,,,E1:E3)",
        gives: [[40_000, 0.548, 0.548], [50_000, 0.492, 0.492], [60_000, 0.298, 0.298]],
      },
    },
    PIJPLIJN_VERDELING: {
      meaning: { nl: "Wat de pijplijn kan opleveren, met de kans erop", en: "What the pipeline can bring in, and how likely" },
      returns: {
        nl: "Rijen van vier: bedrag, kans op meer dan de rij erboven en hoogstens dit bedrag (leeg als zij niet exact is), kans op hoogstens dit bedrag minstens en hoogstens (gelijk als het exact is); leeg zolang geen rij meetelt.",
        en: "Rows of four: amount, chance of more than the row above and at most this amount (blank when not exact), chance of at most this amount at least and at most (equal when exact); blank as long as no row counts.",
      },
      rule: {
        nl: "Begin met € 0 en kans 1. Elke deal splitst elk bedrag in tweeën: zonder de deal, met kans 1 − p, en met de deal, met kans p. Gelijke bedragen worden één regel met de som van hun kansen.",
        en: "Start with € 0 and chance 1. Each deal splits every amount in two: without the deal, with chance 1 − p, and with the deal, with chance p. Equal amounts become one line with the sum of their chances.",
      },
      edges: [
        COUNTS,
        ALONE,
        EXACT,
        MOST,
        { nl: "Met aantal komen de bedragen die de kans in gelijke delen verdelen; de laatste regel is altijd het hoogste bedrag.", en: "With aantal the amounts are given that divide the chance in equal parts; the last line is always the highest amount." },
      ],
      example: {
        cells: [["Alfa", 10_000, 0.2], ["Bravo", 10_000, 0.5], ["Charlie", 10_000, 0.8]],
        formula: "=KOMPAS.PIJPLIJN_VERDELING(B1:B3,C1:C3)",
        gives: [[0, 0.08, 0.08, 0.08], [10_000, 0.42, 0.5, 0.5], [20_000, 0.42, 0.92, 0.92], [30_000, 0.08, 1, 1]],
      },
      twin: {
        formula: "=PRODUCT(1-C1:C3)",
        gives: [[0.08]],
        note: { nl: "Geeft de kans op € 0: geen enkele deal lukt.", en: "Gives the chance of € 0: not a single deal succeeds." },
      },
    },
    VOORUITZICHT: {
      meaning: { nl: "Laag, midden en hoog voor het jaar", en: "Low, middle and high for the year" },
      returns: {
        nl: "Drie rijen van vier: laag, midden en hoog met omzet, pijplijn en samen; leeg zonder omzet en zonder rij die meetelt.",
        en: "Three rows of four: low, middle and high with revenue, pipeline and the two together; blank without revenue and without a row that counts.",
      },
      rule: {
        nl: "Laag is de omzet van nu min de bandbreedte plus het bedrag waar de pijplijn met 10 % kans onder blijft; hoog de omzet plus de bandbreedte met het bedrag van 90 %. Midden is de omzet plus de verwachting.",
        en: "Low is the revenue of now minus the bandbreedte plus the amount that the pipeline stays below with a chance of 10 %; high the revenue plus the bandbreedte with the amount of 90 %. Middle is the revenue plus the expectation.",
      },
      edges: [
        COUNTS,
        ALONE,
        { nl: "De bandbreedte is een afspraak, geen berekening: 5 % zolang u niets invult.", en: "The bandbreedte is an agreement, not a calculation: 5 % as long as you fill in nothing." },
        { nl: "Laag en hoog zijn optellingen; de kans op het totaal is niet 10 of 90 %.", en: "Low and high are sums; the chance of the total is not 10 or 90 %." },
        MOST,
      ],
      example: {
        cells: FIVE_DEALS,
        formula: "=KOMPAS.VOORUITZICHT(500000,B1:B5,C1:C5)",
        gives: [["Laag", 475_000, 18_000, 493_000], ["Midden", 500_000, 47_400, 547_400], ["Hoog", 525_000, 78_000, 603_000]],
      },
      twin: {
        formula: "=500000+SUMPRODUCT(B1:B5,C1:C5)",
        gives: [[547_400]],
        note: { nl: "Geeft het midden.", en: "Gives the middle." },
      },
    },
    PIJPLIJN_IJKING: {
      meaning: { nl: "Of de gegeven kansen uitkwamen", en: "Whether the chances that were given came true" },
      returns: {
        nl: "Per kans een rij van zeven: kans, afgesloten, gewonnen, aandeel, laagste aandeel, hoogste aandeel, oordeel (afwijkend als de kans buiten die twee ligt); daaronder het totaal, de Brier-score (0 is volmaakt) en wat niet meetelt; leeg zolang niets is afgesloten.",
        en: "Per chance a row of seven: chance, closed, won, share, lowest share, highest share, verdict ('afwijkend', deviating, when the chance lies outside those two); below that the total, the Brier score (0 is perfect) and what does not count; blank as long as nothing is closed.",
      },
      rule: {
        nl: "Per gegeven kans wordt geteld hoeveel deals zijn afgesloten en gewonnen. De twee grenzen zijn het Wilson-interval van 95 %: zo ver kan het ware aandeel er door toeval naast liggen. De Brier-score is het gemiddelde van (kans − uitkomst)², met uitkomst 1 voor gewonnen en 0 voor verloren.",
        en: "Per chance that was given it counts how many deals were closed and won. The two bounds are the Wilson interval of 95 %: that far the true share can be off by coincidence. The Brier score is the mean of (chance − outcome)², the outcome 1 for won and 0 for lost.",
      },
      edges: [
        { nl: "Een open rij telt niet mee en staat onderaan geteld.", en: "An open row does not count and is counted at the bottom." },
        { nl: "Een afgesloten rij zonder kans van 0 tot en met 100 % telt ook niet mee.", en: "A closed row without a chance from 0 to 100 % does not count either." },
        { nl: "Binnen de grenzen is niets bewezen: met weinig deals liggen zij ver uiteen.", en: "Within the bounds nothing is proved: with few deals they lie far apart." },
        { nl: "Boven 101 verschillende kansen komt er een foutmelding.", en: "Above 101 different chances there is an error." },
      ],
      example: {
        cells: CLOSED_DEALS,
        formula: "=KOMPAS.PIJPLIJN_IJKING(A1:A13,B1:B13)",
        gives: [
          [0.2, 12, 3, 0.25, 0.088942, 0.532305, ""], ["Alle afgesloten", 12, 3, 0.25, "", "", ""], ["Brier-score", "", "", 0.19, "", "", ""],
          ["Telt niet mee: afgesloten zonder kans van 0 tot en met 100 %", 0, "", "", "", "", ""], ["Telt niet mee: open", 1, "", "", "", "", ""],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((B1:B13<>\"open\")*(A1:A13-(B1:B13=\"gewonnen\"))^2)/SUMPRODUCT(--(B1:B13<>\"open\"))",
        gives: [[0.19]],
        note: { nl: "Geeft alleen de Brier-score.", en: "Gives the Brier score only." },
      },
    },
  },
};
