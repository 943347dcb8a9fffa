import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const SIGNS: InBoth = {
  nl: "Ook ±, +- en andere streepjes worden gelezen.",
  en: "±, +- and other dashes are read as well.",
};
const SAME: InBoth = {
  nl: "Rijen met dezelfde naam zijn één contact en kolommen met dezelfde naam één persoon; de beste relatie telt.",
  en: "Rows with the same name are one contact and columns with the same name one person; the best relation counts.",
};

/** Four contacts at the customer, three of our own people. */
const MATRIX: readonly (readonly ExampleCell[])[] = [
  [null, "Anna", "Bas", "Cas"], ["Inkoop", "+", null, "+/-"], ["Directie", "+/-", "+", null], ["Techniek", null, null, "+"],
  ["Financiën", "-", null, null],
];
/** The same with the influence of each contact. */
const WITH_INFLUENCE: readonly (readonly ExampleCell[])[] = [
  [null, "Anna", "Bas", "Cas", "invloed"], ["Inkoop", "+", null, "+/-", 4], ["Directie", "+/-", "+", null, 5],
  ["Techniek", null, null, "+", 3], ["Financiën", "-", null, null, 4],
];

/** Who of us knows whom at a customer. */
export const matrixHelp: FunctionFamily = {
  title: { nl: "Relatiematrix", en: "Relation matrix" },
  functions: {
    RELATIEMATRIX: {
      meaning: { nl: "Dekking en kwaliteit van de relaties bij een klant", en: "Coverage and quality of the relations at a customer" },
      returns: {
        nl: "Negen rijen van twee: wat, waarde. Dekking is een deel van 0 tot en met 1, kwaliteit 0 tot en met 100; leeg zonder contacten of zonder eigen mensen.",
        en: "Nine rows of two: what, value. Coverage is a part from 0 to 1, quality 0 to 100; blank without contacts or without own people.",
      },
      rule: {
        nl: "De dekking is het aantal ingevulde cellen gedeeld door contacten × eigen mensen. Voor de kwaliteit telt + voor 1, +/- voor een half en - voor 0; zij is het gemiddelde van de ingevulde cellen × 100.",
        en: "The coverage is the number of cells filled in divided by contacts × own people. For the quality + counts 1, +/- a half and - 0; it is the mean of the cells filled in × 100.",
      },
      edges: [
        SIGNS,
        SAME,
        { nl: "Een lege cel is geen relatie; een - is er wel een, maar een slechte.", en: "A blank cell is no relation; a - is one, but a bad one." },
        { nl: "Een cel in een rij of kolom zonder naam telt alleen bij Cellen zonder naam.", en: "A cell in a row or column without a name counts under Cellen zonder naam (cells without a name) only." },
      ],
      example: {
        cells: MATRIX,
        formula: "=KOMPAS.RELATIEMATRIX(A2:A5,B1:D1,B2:D5)",
        gives: [
          ["Cellen", 12], ["Ingevuld", 6], ["Dekking", 0.5], ["Kwaliteit", 66.666667], ["Contacten met één lijn", 2], ["Contacten zonder lijn", 0],
          ["Contacten met alleen een slechte relatie", 1], ["Dubbele contacten", 0], ["Cellen zonder naam", 0],
        ],
      },
      twin: {
        formula: "=100*SUMPRODUCT((B2:D5=\"+\")+(B2:D5=\"+/-\")/2)/COUNTA(B2:D5)",
        gives: [[66.666667]],
        note: { nl: "Geeft alleen de kwaliteit, en alleen als de lege cellen echt leeg zijn.", en: "Gives the quality only, and only when the blank cells are truly blank." },
      },
    },
    RELATIEMATRIX_CONTACT: {
      meaning: { nl: "Per contact hoeveel lijnen er zijn en hoe goed", en: "How many lines there are per contact, and how good" },
      returns: {
        nl: "Per rij drie cellen: ingevuld, beste, oordeel; bij de tweede rij van een contact alleen \"dubbel\", bij een rij zonder naam niets.",
        en: "Per row three cells: filled in, best, verdict; on the second row of a contact only 'dubbel' (double), on a row without a name nothing.",
      },
      rule: {
        nl: "Ingevuld telt wie van ons het contact kent. Het oordeel is 'blinde vlek' als niemand het kent, 'alleen slecht' als elke relatie een - is, 'één lijn' bij precies één relatie en anders 'gedekt'.",
        en: "Filled in counts who of us knows the contact. The verdict is 'blinde vlek' (blind spot) if nobody does, 'alleen slecht' (bad only) if every relation is a -, 'één lijn' (one line) with exactly one relation and otherwise 'gedekt' (covered).",
      },
      edges: [
        SIGNS,
        { nl: "Is de enige relatie slecht, dan is het oordeel 'alleen slecht' en niet 'één lijn'.", en: "When the only relation is bad, the verdict is 'alleen slecht' and not 'één lijn'." },
        { nl: "Een contact dat verderop nog eens staat, krijgt daar alleen 'dubbel'.", en: "A contact that stands further down again gets only 'dubbel' there." },
      ],
      example: {
        cells: MATRIX,
        formula: "=KOMPAS.RELATIEMATRIX_CONTACT(A2:A5,B1:D1,B2:D5)",
        gives: [[2, "+", "gedekt"], [2, "+", "gedekt"], [1, "+", "één lijn"], [1, "-", "alleen slecht"]],
      },
      twin: {
        formula: "=(B2:B5<>\"\")+(C2:C5<>\"\")+(D2:D5<>\"\")",
        gives: [[2], [2], [1], [1]],
        note: { nl: "Geeft alleen de eerste kolom.", en: "Gives the first column only." },
      },
    },
    RELATIEMATRIX_ZONDER: {
      meaning: { nl: "Wat er van de relaties overblijft als iemand weggaat", en: "What is left of the relations when somebody leaves" },
      returns: {
        nl: "Vier rijen van vier: wat, nu, zonder, verschil; leeg zolang er geen naam is gekozen.",
        en: "Four rows of four: what, now, without, difference; blank as long as no name is chosen.",
      },
      rule: {
        nl: "De matrix wordt nog eens samengevat zonder de rijen en kolommen van wie weggaat. Het verschil is zonder min nu.",
        en: "The matrix is summed up again without the rows and columns of whoever leaves. The difference is without minus now.",
      },
      edges: [
        SAME,
        { nl: "Heet een contact hetzelfde als een van onze mensen, dan gaan beiden weg.", en: "When a contact has the name of one of our own people, both leave." },
        { nl: "Een naam die nergens in de matrix staat, geeft een foutmelding.", en: "A name that is nowhere in the matrix gives an error." },
        { nl: "Blijft er geen contact of geen eigen persoon over, dan zijn dekking en kwaliteit leeg.", en: "When no contact or no own person is left, coverage and quality are blank." },
      ],
      example: {
        cells: MATRIX,
        formula: "=KOMPAS.RELATIEMATRIX_ZONDER(A2:A5,B1:D1,B2:D5,\"Anna\")",
        gives: [
          ["Dekking", 0.5, 0.375, -0.125], ["Kwaliteit", 66.666667, 83.333333, 16.666667], ["Contacten zonder lijn", 0, 1, 1],
          ["Contacten met één lijn", 2, 3, 1],
        ],
      },
      twin: {
        formula: "=COUNTA(C2:D5)/(2*4)-COUNTA(B2:D5)/(3*4)",
        gives: [[-0.125]],
        note: { nl: "Geeft het verschil in dekking zonder Anna.", en: "Gives the difference in coverage without Anna." },
      },
    },
    WITTE_VLEKKEN: {
      meaning: { nl: "Contacten om aan te werken, de meeste invloed bovenaan", en: "Contacts to work on, the most influential first" },
      returns: {
        nl: "Rijen van twee: contact, oordeel; leeg als er geen witte vlek is.",
        en: "Rows of two: contact, verdict; blank when there is no white spot.",
      },
      rule: {
        nl: "Een contact dat niet gedekt is, zoals bij RELATIEMATRIX_CONTACT, komt in de lijst. De meeste invloed staat bovenaan; daarna het slechtste oordeel: blinde vlek, alleen slecht, één lijn.",
        en: "A contact that is not covered, as in RELATIEMATRIX_CONTACT, comes in the list. The most influence stands on top; then the worst verdict: blinde vlek, alleen slecht, één lijn.",
      },
      edges: [
        { nl: "Zonder invloed telt een contact als het minst invloedrijke.", en: "Without influence a contact counts as the least influential." },
        { nl: "Van een contact op twee rijen telt de hoogste invloed.", en: "Of a contact on two rows the highest influence counts." },
      ],
      example: {
        cells: WITH_INFLUENCE,
        formula: "=KOMPAS.WITTE_VLEKKEN(A2:A5,B1:D1,B2:D5,E2:E5)",
        gives: [["Financiën", "alleen slecht"], ["Techniek", "één lijn"]],
      },
      twin: {
        formula: "=SORTBY(FILTER(A2:A5,(B2:B5<>\"\")+(C2:C5<>\"\")+(D2:D5<>\"\")<2),FILTER(E2:E5,(B2:B5<>\"\")+(C2:C5<>\"\")+(D2:D5<>\"\")<2),-1)",
        gives: [["Financiën"], ["Techniek"]],
        note: { nl: "Geeft de contacten met hoogstens één lijn.", en: "Gives the contacts with one line at most." },
      },
    },
  },
};
