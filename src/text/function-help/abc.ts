import type { FunctionFamily } from "./types";

const NO_REVENUE = {
  nl: "Een lege cel of 0 is 'geen omzet' en telt niet mee in het totaal.",
  en: "A blank cell or 0 is 'geen omzet' (no revenue) and does not count in the total.",
};
const CREDIT = {
  nl: "Een bedrag onder 0 is 'credit' en telt niet mee in het totaal.",
  en: "An amount below 0 is 'credit' and does not count in the total.",
};

/** Customers by revenue. */
export const abcHelp: FunctionFamily = {
  title: { nl: "Klanten en omzet", en: "Customers and revenue" },
  functions: {
    ABC_KLASSE: {
      meaning: { nl: "Klasse A, B of C per klant", en: "Class A, B or C per customer" },
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
  },
};
