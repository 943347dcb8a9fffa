import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const NO_REVENUE: InBoth = {
  nl: "Een lege cel of 0 is 'geen omzet' en telt niet mee in het totaal.",
  en: "A blank cell or 0 is 'geen omzet' (no revenue) and does not count in the total.",
};
const CREDIT: InBoth = {
  nl: "Een bedrag onder 0 is 'credit' en telt niet mee in het totaal.",
  en: "An amount below 0 is 'credit' and does not count in the total.",
};
const GROUP: InBoth = {
  nl: "Met groep telt de omzet van één concern bij elkaar, en telt het concern als één klant.",
  en: "With groep the revenue of one group of companies is added up, and the group counts as one customer.",
};
const NOT_IN: InBoth = {
  nl: "Een lege cel, 0 of een bedrag onder 0 doet niet mee.",
  en: "A blank cell, 0 or an amount below 0 takes no part.",
};

/** Ten customers, € 1,000,000 together, in no order. */
const TEN_CUSTOMERS: readonly (readonly ExampleCell[])[] = [
  ["Echo", 60_000], ["Foxtrot", 45_000], ["Alfa", 420_000], ["Bravo", 185_000], ["Charlie", 120_000], ["Delta", 75_000], ["Golf", 35_000],
  ["Hotel", 25_000], ["India", 20_000], ["Juliet", 15_000],
];
/** Ten customers in order, one without revenue and one with a credit. */
const WITH_CREDIT: readonly (readonly ExampleCell[])[] = [
  ["Alfa", 420_000], ["Bravo", 185_000], ["Charlie", 120_000], ["Delta", 75_000], ["Echo", 60_000], ["Foxtrot", 45_000], ["Golf", 35_000],
  ["Hotel", 25_000], ["India", 20_000], ["Juliet", 15_000], ["Kilo", 0], ["Lima", -600],
];

/** Customers by revenue. */
export const abcHelp: FunctionFamily = {
  title: { nl: "Klanten en omzet", en: "Customers and revenue" },
  functions: {
    ABC_KLASSE: {
      meaning: { nl: "Klasse A, B of C per klant", en: "Class A, B or C per customer" },
      returns: {
        nl: "Per klant de klasse; leeg zolang er geen omzet is ingevuld.",
        en: "The class per customer; blank as long as no revenue is filled in.",
      },
      rule: {
        nl: "Tel de omzet op van alle klanten die meer omzet hebben dan deze klant. Is dat minder dan 80 % van het totaal, dan is de klant A; minder dan 95 %: B; anders C. De klant die over de 80 % heen gaat is dus nog A. Alles wordt in hele centen vergeleken.",
        en: "Add up the revenue of every customer with more revenue than this one. Below 80 % of the total the customer is A; below 95 % B; otherwise C. So the customer that crosses 80 % is still A. Everything is compared in whole cents.",
      },
      edges: [
        { nl: "Klanten met evenveel omzet krijgen altijd dezelfde klasse; de volgorde van de rijen doet er niet toe.", en: "Customers with equal revenue always get the same class; the order of the rows does not matter." },
        NO_REVENUE,
        CREDIT,
        { nl: "Met regel \"strikt\" telt de eigen omzet mee: de klant is A als hij samen met wie boven hem staat hoogstens op 80 % komt.", en: "With the rule \"strikt\" the customer's own revenue counts: the customer is A if together with everyone above it stays at 80 % at most." },
        { nl: "Zet u een kolom met marge in omzet, dan zijn het klassen naar marge.", en: "Give it a column of margin and the classes are by margin." },
      ],
      example: {
        cells: [["Alfa", 5000], ["Bravo", 3000], ["Charlie", 1500], ["Delta", 400], ["Echo", 100], ["Foxtrot", 0], ["Golf", -600]],
        formula: "=KOMPAS.ABC_KLASSE(B1:B7)",
        gives: [["A"], ["A"], ["B"], ["C"], ["C"], ["geen omzet"], ["credit"]],
      },
      twin: {
        formula: "=IF(B1:B7<=0,\"\",IF(100*ROUND(100*SUMIF(B1:B7,\">\"&B1:B7),0)<80*ROUND(100*SUMIF(B1:B7,\">0\"),0),\"A\",IF(100*ROUND(100*SUMIF(B1:B7,\">\"&B1:B7),0)<95*ROUND(100*SUMIF(B1:B7,\">0\"),0),\"B\",\"C\")))",
        gives: [["A"], ["A"], ["B"], ["C"], ["C"], [""], [""]],
        note: { nl: "Laat geen omzet en credit leeg, en kent geen groepen.", en: "Leaves no revenue and credit blank, and knows no groups." },
      },
    },
    ABC_PIRAMIDE: {
      meaning: { nl: "Klanten en omzet per klasse", en: "Customers and revenue per class" },
      returns: {
        nl: "Zeven rijen van vijf: klasse, klanten, aandeel klanten, omzet, aandeel omzet; leeg zolang er geen omzet is ingevuld.",
        en: "Seven rows of five: class, customers, share of customers, revenue, share of revenue; blank as long as no revenue is filled in.",
      },
      rule: {
        nl: "Elke klant krijgt zijn klasse zoals bij ABC_KLASSE. Per klasse worden de klanten geteld en hun omzet opgeteld; de aandelen zijn delen van de klanten met omzet en van hun omzet. Met omzet, geen omzet en credit samen zijn het netto totaal.",
        en: "Each customer gets its class as in ABC_KLASSE. Per class the customers are counted and their revenue is added up; the shares are parts of the customers with revenue and of their revenue. Those with revenue, without revenue and with a credit together make the net total.",
      },
      edges: [
        NO_REVENUE,
        CREDIT,
        GROUP,
        { nl: "Het netto totaal is gelijk aan de som van de kolom; zo ziet u dat er geen rij ontbreekt.", en: "The net total equals the sum of the column; that shows that no row is missing." },
        { nl: "Met klant telt een rij zonder naam en zonder omzet niet als klant.", en: "With klant a row without a name and without revenue is not counted as a customer." },
      ],
      example: {
        cells: WITH_CREDIT,
        formula: "=KOMPAS.ABC_PIRAMIDE(B1:B12)",
        gives: [
          ["A", 4, 0.4, 800_000, 0.8], ["B", 4, 0.4, 165_000, 0.165], ["C", 2, 0.2, 35_000, 0.035], ["Met omzet", 10, 1, 1_000_000, 1],
          ["Geen omzet", 1, "", 0, ""], ["Credit", 1, "", -600, ""], ["Netto totaal", 12, "", 999_400, ""],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((B1:B12>0)*(100*ROUND(100*SUMIF(B1:B12,\">\"&B1:B12),0)<80*ROUND(100*SUMIF(B1:B12,\">0\"),0))*B1:B12)",
        gives: [[800_000]],
        note: { nl: "Geeft alleen de omzet van klasse A.", en: "Gives the revenue of class A only." },
      },
    },
    ABC_LIJST: {
      meaning: { nl: "Grootste klanten met cumulatief aandeel", en: "Largest customers with cumulative share" },
      returns: {
        nl: "Rijen van zes: rang, klant, omzet, aandeel, cumulatief aandeel, klasse; leeg zonder klanten met omzet.",
        en: "Rows of six: rank, customer, revenue, share, cumulative share, class; blank without customers with revenue.",
      },
      rule: {
        nl: "De klanten met omzet staan van groot naar klein. Het aandeel is de omzet gedeeld door alle omzet boven 0; het cumulatieve aandeel telt op wat in de lijst tot en met deze klant staat. De klasse volgt de regel van ABC_KLASSE.",
        en: "The customers with revenue stand from large to small. The share is the revenue divided by all revenue above 0; the cumulative share adds up the list down to this customer. The class follows the rule of ABC_KLASSE.",
      },
      edges: [
        { nl: "Klanten met evenveel omzet delen een rang en houden de volgorde van hun rijen; de rang daarna slaat over.", en: "Customers with equal revenue share a rank and keep the order of their rows; the next rank skips." },
        NOT_IN,
        { nl: "De klassen worden over alle klanten bepaald, ook over wie door aantal buiten de lijst valt.", en: "The classes are decided over all customers, also those that aantal leaves out of the list." },
        { nl: "Met groep staat een concern als één regel in de lijst, onder zijn eigen naam.", en: "With groep a group of companies is one line of the list, under its own name." },
      ],
      example: {
        cells: TEN_CUSTOMERS,
        formula: "=KOMPAS.ABC_LIJST(A1:A10,B1:B10)",
        gives: [
          [1, "Alfa", 420_000, 0.42, 0.42, "A"], [2, "Bravo", 185_000, 0.185, 0.605, "A"], [3, "Charlie", 120_000, 0.12, 0.725, "A"],
          [4, "Delta", 75_000, 0.075, 0.8, "A"], [5, "Echo", 60_000, 0.06, 0.86, "B"], [6, "Foxtrot", 45_000, 0.045, 0.905, "B"],
          [7, "Golf", 35_000, 0.035, 0.94, "B"], [8, "Hotel", 25_000, 0.025, 0.965, "B"], [9, "India", 20_000, 0.02, 0.985, "C"],
          [10, "Juliet", 15_000, 0.015, 1, "C"],
        ],
      },
      twin: {
        formula: "=SORTBY(A1:B10,B1:B10,-1)",
        gives: [
          ["Alfa", 420_000], ["Bravo", 185_000], ["Charlie", 120_000], ["Delta", 75_000], ["Echo", 60_000], ["Foxtrot", 45_000], ["Golf", 35_000],
          ["Hotel", 25_000], ["India", 20_000], ["Juliet", 15_000],
        ],
        note: { nl: "Geeft klant en omzet op volgorde, zonder rang, aandeel en klasse.", en: "Gives customer and revenue in order, without rank, share and class." },
      },
    },
    KLANTPIRAMIDE: {
      meaning: { nl: "Klanten in de lagen 1, 4, 15 en 80 procent", en: "Customers in the layers 1, 4, 15 and 80 per cent" },
      returns: {
        nl: "Vier rijen van zes: laag, klanten, aandeel klanten, omzet, aandeel omzet, opmerking; leeg zolang er geen omzet is ingevuld.",
        en: "Four rows of six: layer, customers, share of customers, revenue, share of revenue, remark; blank as long as no revenue is filled in.",
      },
      rule: {
        nl: "De klanten met omzet staan van groot naar klein. Top loopt tot 1 % van hun aantal, Groot tot 5 %, Middelgroot tot 20 % en Klein tot het eind; elke grens is een heel aantal klanten, vanaf een half naar boven afgerond, en in Top zit er minstens één.",
        en: "The customers with revenue stand from large to small. Top runs to 1 % of their number, Groot (large) to 5 %, Middelgroot (medium) to 20 % and Klein (small) to the end; each limit is a whole number of customers, a half rounded up, and Top holds at least one.",
      },
      edges: [
        NOT_IN,
        { nl: "Valt een grens tussen klanten met evenveel omzet, dan blijft de volgorde van de rijen gelden en staat er 'gelijk aan grens' bij.", en: "Where a limit falls between customers with equal revenue, the order of the rows decides and the remark says 'gelijk aan grens'." },
        { nl: "Met minder dan 20 klanten met omzet zeggen de percentages weinig.", en: "With fewer than 20 customers with revenue the percentages say little." },
        { nl: "Inactieve klanten, prospects en suspects zijn geen laag: die volgen niet uit de omzet.", en: "Inactive customers, prospects and suspects are no layer: they do not follow from revenue." },
      ],
      example: {
        cells: TEN_CUSTOMERS,
        formula: "=KOMPAS.KLANTPIRAMIDE(B1:B10)",
        gives: [
          ["Top", 1, 0.1, 420_000, 0.42, ""], ["Groot", 0, 0, 0, 0, ""], ["Middelgroot", 1, 0.1, 185_000, 0.185, ""],
          ["Klein", 8, 0.8, 395_000, 0.395, ""],
        ],
      },
      twin: {
        formula: "=SUM(LARGE(B1:B10,SEQUENCE(INT((COUNTIF(B1:B10,\">0\")*20+50)/100))))",
        gives: [[605_000]],
        note: { nl: "Geeft de omzet van Top, Groot en Middelgroot samen.", en: "Gives the revenue of Top, Groot and Middelgroot together." },
      },
    },
    CONCENTRATIE: {
      meaning: { nl: "Hoe ongelijk de omzet is verdeeld: Gini, HHI en het aandeel van de grootsten", en: "How unevenly revenue is spread: Gini, HHI and the share of the largest" },
      returns: {
        nl: "Twaalf rijen van twee: wat, waarde; eerst de klanten met omzet, als laatste wie niet meetelt; n.v.t. bij één klant waar dat niets zegt, leeg zolang er geen omzet is ingevuld.",
        en: "Twelve rows of two: what, value; first the customers with revenue, last those that do not count; n.v.t. with one customer where that says nothing, blank as long as no revenue is filled in.",
      },
      rule: {
        nl: "De HHI telt de kwadraten van de omzetaandelen op: 1 gedeeld door het aantal klanten als allen even groot zijn, 1 bij één klant. De Gini is 2 × de som van rang × omzet, van klein naar groot, gedeeld door aantal × totaal, min (aantal + 1) / aantal. Het effectieve aantal klanten is 1 / HHI.",
        en: "The HHI adds up the squares of the shares of revenue: 1 divided by the number of customers when all are equal, 1 with one customer. The Gini is 2 × the sum of rank × revenue, from small to large, divided by number × total, minus (number + 1) / number. The effective number of customers is 1 / HHI.",
      },
      edges: [
        { nl: "Een klant zonder omzet of met een credit doet niet mee en staat onderaan geteld.", en: "A customer without revenue or with a credit takes no part and is counted at the bottom." },
        { nl: "Bij één klant zijn de gecorrigeerde waarden n.v.t.: één klant kan niet ongelijk verdeeld zijn.", en: "With one customer the corrected values are n.v.t. (not applicable): one cannot be uneven." },
        { nl: "Zijn er minder dan vijf of drie klanten, dan is hun aandeel dat van allen.", en: "With fewer than five or three customers their share is that of all." },
        { nl: "Er zijn geen normen: de grenzen van toezichthouders gelden voor markten en niet voor uw klanten.", en: "There are no norms: the bands of competition authorities are for markets and not for your customers." },
      ],
      example: {
        cells: WITH_CREDIT,
        formula: "=KOMPAS.CONCENTRATIE(B1:B12)",
        gives: [
          ["Klanten met omzet", 10], ["Gini", 0.541], ["Gini, gecorrigeerd voor het aantal klanten", 0.601111], ["HHI", 0.23875],
          ["HHI in punten", 2387.5], ["HHI, gecorrigeerd voor het aantal klanten", 0.154167], ["Effectief aantal klanten", 4.188482],
          ["Aandeel van de grootste klant", 0.42], ["Aandeel van de 3 grootste klanten", 0.725], ["Aandeel van de 5 grootste klanten", 0.86],
          ["Telt niet mee: geen omzet", 1], ["Telt niet mee: credit", 1],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((B1:B12>0)*B1:B12^2)/SUMIF(B1:B12,\">0\")^2",
        gives: [[0.23875]],
        note: { nl: "Geeft alleen de HHI.", en: "Gives the HHI only." },
      },
    },
    LORENZ: {
      meaning: { nl: "De lorenzcurve van de omzet, voor een grafiek", en: "The Lorenz curve of revenue, for a chart" },
      returns: {
        nl: "Rijen van twee, van 0 en 0 tot 1 en 1: deel van de klanten met omzet, deel van de omzet; leeg zonder klanten met omzet.",
        en: "Rows of two, from 0 and 0 to 1 and 1: part of the customers with revenue, part of the revenue; blank without customers with revenue.",
      },
      rule: {
        nl: "De klanten met omzet staan van klein naar groot. Elk punt zegt welk deel van de klanten tot daar komt, en welk deel van de omzet zij samen hebben. Is de omzet gelijk verdeeld, dan zijn beide delen steeds gelijk.",
        en: "The customers with revenue stand from small to large. Each point says which part of the customers comes that far, and which part of the revenue they have together. When revenue is spread evenly, both parts are always equal.",
      },
      edges: [
        NOT_IN,
        GROUP,
        { nl: "Zijn er meer klanten dan aantal, dan komen er aantal punten op gelijke afstand.", en: "With more customers than aantal there are aantal points at equal distances." },
        { nl: "Gebruik een spreidingsdiagram met lijnen; de rechte lijn van 0 naar 1 is gelijk verdeeld.", en: "Use a scatter chart with lines; the straight line from 0 to 1 is an even spread." },
      ],
      example: {
        cells: TEN_CUSTOMERS,
        formula: "=KOMPAS.LORENZ(B1:B10)",
        gives: [
          [0, 0], [0.1, 0.015], [0.2, 0.035], [0.3, 0.06], [0.4, 0.095], [0.5, 0.14], [0.6, 0.2], [0.7, 0.275], [0.8, 0.395], [0.9, 0.58], [1, 1],
        ],
      },
      twin: {
        formula: "=SUMIF(B1:B10,\"<=\"&SORT(B1:B10))/SUM(B1:B10)",
        gives: [[0.015], [0.035], [0.06], [0.095], [0.14], [0.2], [0.275], [0.395], [0.58], [1]],
        note: { nl: "Geeft de tweede kolom zonder het beginpunt, als alle bedragen verschillen en boven 0 zijn.", en: "Gives the second column without the first point, when all amounts differ and are above 0." },
      },
    },
  },
};
