import type { FunctionFamily, InBoth } from "./types";

const NAMES: InBoth = {
  nl: "Hoofdletters, accenten en extra spaties in een naam maken geen verschil.",
  en: "Capitals, accents and extra spaces in a name make no difference.",
};

/** What goes with a name. */
export const lookupHelp: FunctionFamily = {
  title: { nl: "Opzoeken bij een naam", en: "Looking up a name" },
  functions: {
    OMZET_VAN: {
      meaning: { nl: "De omzet bij een naam", en: "The revenue that goes with a name" },
      returns: {
        nl: "Per naam de omzet, of \"onbekende klant\"; leeg bij een lege naam.",
        en: "Per name the revenue, or 'onbekende klant' (unknown customer); blank for a blank name.",
      },
      rule: {
        nl: "Van alle rijen met de gezochte naam wordt de omzet opgeteld, in hele centen.",
        en: "The revenue of every row with the name is added up, in whole cents.",
      },
      edges: [
        NAMES,
        { nl: "Een naam die niet in klanten staat, geeft 'onbekende klant'; andere functies lezen dat als leeg.", en: "A name that is not in klanten gives 'onbekende klant'; other functions read that as blank." },
        { nl: "Een klant zonder omzet geeft 0.", en: "A customer without revenue gives 0." },
      ],
      example: {
        cells: [["Alfa", 5000, null, "Bravo"], ["Bravo", 3000, null, "alfa"], ["Alfa", 250, null, "Zulu"]],
        formula: "=KOMPAS.OMZET_VAN(D1:D3,A1:A3,B1:B3)",
        gives: [[3000], [5250], ["onbekende klant"]],
      },
      twin: {
        formula: "=SUMIF(A1:A3,D1:D3,B1:B3)",
        gives: [[3000], [5250], [0]],
        note: { nl: "Geeft 0 bij een onbekende naam, en kijkt wel naar accenten en spaties.", en: "Gives 0 for an unknown name, and does look at accents and spaces." },
      },
    },
    FASE_VAN: {
      meaning: { nl: "De relatiefase bij een naam", en: "The relation phase that goes with a name" },
      returns: {
        nl: "Per naam de eerste fase die er staat, of \"onbekende klant\"; leeg bij een lege naam of zonder fase.",
        en: "Per name the first phase that is there, or 'onbekende klant' (unknown customer); blank for a blank name or without a phase.",
      },
      rule: {
        nl: "Zoek de rijen met de gezochte naam; de eerste daarvan met een fase geeft de uitkomst.",
        en: "Find the rows with the name; the first of them with a phase gives the result.",
      },
      edges: [
        NAMES,
        { nl: "Elke tekst mag in de kolom staan, niet alleen een fase.", en: "The column may hold any text, not only a phase." },
        { nl: "Een naam die nergens staat, geeft 'onbekende klant'.", en: "A name that is nowhere gives 'onbekende klant'." },
      ],
      example: {
        cells: [
          ["Alfa", "Accountmanagement (vaste relatie)", null, "Bravo"], ["Bravo", "Verwelkoming", null, "Alfa"], ["Charlie", null, null, "Zulu"],
        ],
        formula: "=KOMPAS.FASE_VAN(D1:D3,A1:A3,B1:B3)",
        gives: [["Verwelkoming"], ["Accountmanagement (vaste relatie)"], ["onbekende klant"]],
      },
      twin: {
        formula: "=XLOOKUP(D1:D3,A1:A3,B1:B3,\"onbekende klant\")",
        gives: [["Verwelkoming"], ["Accountmanagement (vaste relatie)"], ["onbekende klant"]],
        note: { nl: "Geeft 0 bij een klant zonder fase, en slaat een lege eerste rij niet over.", en: "Gives 0 for a customer without a phase, and does not skip a blank first row." },
      },
    },
    RELATIE_VAN: {
      meaning: { nl: "De soort relatie bij een naam", en: "The kind of relation that goes with a name" },
      returns: {
        nl: "Per naam de eerste soort relatie die er staat; leeg bij een naam die er niet staat of zonder soort.",
        en: "Per name the first kind of relation that is there; blank for a name that is not there or has none.",
      },
      rule: {
        nl: "Zoek de accounts met de gezochte naam; de eerste daarvan met een soort relatie geeft de uitkomst, in het volle woord.",
        en: "Find the accounts with the name; the first of them with a kind of relation gives the result, as the full word.",
      },
      edges: [
        NAMES,
        { nl: "Een cijfer van 1 tot en met 4 in type wordt het woord van die trede.", en: "A digit from 1 to 4 in type becomes the word of that level." },
        { nl: "Anders dan FASE_VAN blijft een onbekende naam leeg: niet elke klant is een account.", en: "Unlike FASE_VAN an unknown name stays blank: not every customer is an account." },
      ],
      example: {
        cells: [
          ["Alfa", "Partner in business", null, "Bravo"], ["Bravo", "Leverancier", null, "Alfa"], ["Charlie", "Voorkeursleverancier", null, "Zulu"],
        ],
        formula: "=KOMPAS.RELATIE_VAN(D1:D3,A1:A3,B1:B3)",
        gives: [["Leverancier"], ["Partner in business"], [""]],
      },
      twin: {
        formula: "=XLOOKUP(D1:D3,A1:A3,B1:B3,\"\")",
        gives: [["Leverancier"], ["Partner in business"], [""]],
      },
    },
    CONTACTEN_VAN: {
      meaning: { nl: "De contactpersonen van een klant, de invloedrijkste bovenaan", en: "The contacts of a customer, most influential first" },
      returns: {
        nl: "Rijen van vijf: naam, functie, rol, invloed, houding; leeg als de klant er geen heeft.",
        en: "Rows of five: name, job, role, influence, attitude; blank if the customer has none.",
      },
      rule: {
        nl: "Neem de contactpersonen van de gevraagde klant en zet de meeste invloed bovenaan.",
        en: "Take the contacts of the customer and put the most influence on top.",
      },
      edges: [
        NAMES,
        { nl: "Wie geen invloed heeft ingevuld, staat onderaan.", en: "Whoever has no influence filled in stands at the bottom." },
        { nl: "Bij gelijke invloed blijft de volgorde van de rijen.", en: "At equal influence the order of the rows stays." },
        { nl: "Een rij zonder naam van een persoon is geen contactpersoon.", en: "A row without the name of a person is no contact." },
      ],
      example: {
        cells: [
          ["Alfa", "Anna", "Inkoper", "beslisser", 4, "positief"], ["Bravo", "Bas", "Directeur", "beslisser", 5, "neutraal"],
          ["Alfa", "Cas", "Directeur", "beslisser", 5, "neutraal"],
        ],
        formula: "=KOMPAS.CONTACTEN_VAN(\"Alfa\",A1:A3,B1:B3,C1:C3,D1:D3,E1:E3,F1:F3)",
        gives: [["Cas", "Directeur", "beslisser", 5, "neutraal"], ["Anna", "Inkoper", "beslisser", 4, "positief"]],
      },
      twin: {
        formula: "=SORT(FILTER(B1:F3,A1:A3=\"Alfa\"),4,-1)",
        gives: [["Cas", "Directeur", "beslisser", 5, "neutraal"], ["Anna", "Inkoper", "beslisser", 4, "positief"]],
      },
    },
  },
};
