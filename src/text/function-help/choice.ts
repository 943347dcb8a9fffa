import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const SAME: InBoth = {
  nl: "Een naam is dezelfde als alleen hoofdletters, accenten of spaties verschillen.",
  en: "A name is the same when only capitals, accents or spaces differ.",
};

/** The five customers of four lists, the first on top: huidig, strategisch, significantie, winst. */
const FOUR_LISTS: readonly (readonly ExampleCell[])[] = [
  ["Alfa", "Echo", "Alfa", "Bravo"], ["Bravo", "Alfa", "Bravo", "Echo"], ["Charlie", "Golf", "Charlie", "Alfa"],
  ["Delta", "Bravo", "Delta", "Foxtrot"], ["Echo", "Foxtrot", "Echo", "Golf"],
];

/** Choosing key accounts. */
export const choiceHelp: FunctionFamily = {
  title: { nl: "Klanten kiezen", en: "Choosing customers" },
  functions: {
    TOP: {
      meaning: { nl: "De hoogste waarden met hun namen", en: "The highest values with their names" },
      returns: {
        nl: "Rijen van drie: rang, naam, waarde; gelijke waarden delen een rang; leeg zonder waarden boven 0.",
        en: "Rows of three: rank, name, value; equal values share a rank; blank without values above 0.",
      },
      rule: {
        nl: "De waarden boven 0 staan van hoog naar laag. Gelijke waarden delen een rang en houden de volgorde van hun rijen; de rang daarna slaat over.",
        en: "The values above 0 stand from high to low. Equal values share a rank and keep the order of their rows; the next rank skips.",
      },
      edges: [
        { nl: "Een rij zonder naam, zonder waarde of met een waarde van 0 of lager doet niet mee.", en: "A row without a name, without a value or with a value of 0 or below takes no part." },
        { nl: "Waarden zijn gelijk als Excel ze in 15 cijfers gelijk toont.", en: "Values are equal when Excel shows them alike in 15 digits." },
        { nl: "Loopt een gelijke stand over aantal heen, dan vallen de latere rijen af.", en: "Where a tie runs past aantal, the later rows are left out." },
        { nl: "Met groep worden de waarden van één concern eerst opgeteld.", en: "With groep the values of one group of companies are added up first." },
      ],
      example: {
        cells: [["Alfa", 75_000], ["Bravo", 120_000], ["Charlie", 0], ["Delta", 120_000], ["Echo", 420_000]],
        formula: "=KOMPAS.TOP(A1:A5,B1:B5,4)",
        gives: [[1, "Echo", 420_000], [2, "Bravo", 120_000], [2, "Delta", 120_000], [4, "Alfa", 75_000]],
      },
      twin: {
        formula: "=SORT(FILTER(A1:B5,B1:B5>0),2,-1)",
        gives: [["Echo", 420_000], ["Bravo", 120_000], ["Delta", 120_000], ["Alfa", 75_000]],
        note: { nl: "Geeft alle namen met een waarde boven 0, zonder rang.", en: "Gives every name with a value above 0, without a rank." },
      },
    },
    BORDA: {
      meaning: { nl: "Punten over vier lijsten van klanten", en: "Points over four lists of customers" },
      returns: {
        nl: "Rijen van vier: rang, klant, punten, lijsten; leeg zolang geen lijst is ingevuld.",
        en: "Rows of four: rank, customer, points, lists; blank as long as no list is filled in.",
      },
      rule: {
        nl: "In elke lijst krijgt de eerste klant 5 punten, de tweede 4 en zo verder tot 1. De punten van de vier lijsten worden opgeteld; bij gelijke punten gaat wie in meer lijsten staat voor.",
        en: "In every list the first customer gets 5 points, the second 4 and so on to 1. The points of the four lists are added up; at equal points whoever stands in more lists goes first.",
      },
      edges: [
        SAME,
        { nl: "Wie in punten en lijsten gelijk is, deelt een rang.", en: "Whoever is equal in points and lists shares a rank." },
        { nl: "Een naam die twee keer in een lijst staat, telt met zijn beste plaats.", en: "A name that stands twice in a list counts with its best place." },
        { nl: "Een lege plaats blijft een plaats: wie eronder staat, schuift niet op.", en: "A blank place stays a place: whoever stands below it does not move up." },
      ],
      example: {
        cells: FOUR_LISTS,
        formula: "=KOMPAS.BORDA(A1:A5,B1:B5,C1:C5,D1:D5)",
        gives: [
          [1, "Alfa", 17, 4], [2, "Bravo", 15, 4], [3, "Echo", 11, 4], [4, "Charlie", 6, 2], [5, "Delta", 4, 2], [5, "Golf", 4, 2],
          [7, "Foxtrot", 3, 2],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((A1:D5=\"Alfa\")*(6-ROW(A1:A5)))",
        gives: [[17]],
        note: { nl: "Geeft de punten van één klant, als de lijsten in rij 1 beginnen.", en: "Gives the points of one customer, when the lists begin in row 1." },
      },
    },
    OVERLAP: {
      meaning: { nl: "Hoeveel namen in twee lijsten staan", en: "How many names stand in two lists" },
      returns: {
        nl: "Het aantal; leeg zolang een van beide leeg is.",
        en: "The number; blank as long as one of the two is blank.",
      },
      rule: {
        nl: "Tel de verschillende namen van andere die ook in lijst staan.",
        en: "Count the different names of andere that stand in lijst too.",
      },
      edges: [
        SAME,
        { nl: "Een naam die vaker in een lijst staat, telt één keer.", en: "A name that stands more than once in a list counts once." },
      ],
      example: {
        cells: FOUR_LISTS,
        formula: "=KOMPAS.OVERLAP(A1:A5,B1:B5)",
        gives: [[3]],
      },
      twin: {
        formula: "=SUMPRODUCT(COUNTIF(A1:A5,B1:B5))",
        gives: [[3]],
        note: { nl: "Telt een naam dubbel die twee keer in een lijst staat.", en: "Counts a name twice that stands twice in a list." },
      },
    },
  },
};
