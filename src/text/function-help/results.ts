import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const BLANK: InBoth = {
  nl: "Zijn beide leeg of 0, dan blijft de uitkomst leeg.",
  en: "When both are blank or 0, the result stays blank.",
};
const CENTS: InBoth = {
  nl: "Een lege cel telt als 0; alles wordt in hele centen gerekend.",
  en: "A blank cell counts as 0; everything is computed in whole cents.",
};

/** Products with revenue and margin; the last is a credit. */
const PRODUCTS: readonly (readonly ExampleCell[])[] = [
  ["Onderhoud", 240_000, 96_000], ["Projecten", 150_000, 30_000], ["Advies", 60_000, 27_000], ["Hardware", 50_000, 4000],
  ["Verhuur", -1000, -200],
];
/** Products with revenue and margin of last year and of now. */
const TWO_YEARS: readonly (readonly ExampleCell[])[] = [
  ["Onderhoud", 220_000, 85_800, 240_000, 96_000], ["Projecten", 180_000, 43_200, 150_000, 30_000], ["Advies", 30_000, 12_000, 60_000, 27_000],
  ["Hardware", 70_000, 7000, 50_000, 4000],
];
/** Products with the revenue of three years and the margin of the same years. */
const THREE_YEARS: readonly (readonly ExampleCell[])[] = [
  ["Onderhoud", 240_000, 220_000, 200_000, 96_000, 85_800, 76_000], ["Projecten", 150_000, 180_000, 160_000, 30_000, 43_200, 40_000],
  ["Advies", 60_000, 30_000, 0, 27_000, 12_000, 0], ["Hardware", 50_000, 70_000, 90_000, 4000, 7000, 9000],
];

/** Revenue, margin and growth. */
export const resultsHelp: FunctionFamily = {
  title: { nl: "Omzet, marge en groei", en: "Revenue, margin and growth" },
  functions: {
    MARGE_PCT: {
      meaning: { nl: "Marge als deel van de omzet, per rij", en: "Margin as a part of revenue, per row" },
      returns: {
        nl: "Per rij een deel, 0,4 voor 40 %; n.v.t. zonder omzet boven nul, leeg als beide leeg zijn.",
        en: "A part per row, 0.4 for 40 %; n.v.t. (not applicable) without revenue above zero, blank when both are blank.",
      },
      rule: {
        nl: "Deel de marge door de omzet van dezelfde rij.",
        en: "Divide the margin by the revenue of the same row.",
      },
      edges: [
        BLANK,
        { nl: "Is de omzet 0 of een credit, dan is het percentage n.v.t.", en: "When the revenue is 0 or a credit, the percentage is n.v.t." },
        { nl: "Neem voor een totaal RESULTATEN_TOTAAL: het gemiddelde van percentages weegt een klein product even zwaar als een groot.", en: "For a total use RESULTATEN_TOTAAL: the mean of percentages weighs a small product as much as a large one." },
      ],
      example: {
        cells: PRODUCTS,
        formula: "=KOMPAS.MARGE_PCT(B1:B5,C1:C5)",
        gives: [[0.4], [0.2], [0.45], [0.08], ["n.v.t."]],
      },
      twin: {
        formula: "=IF(B1:B5>0,C1:C5/B1:B5,\"n.v.t.\")",
        gives: [[0.4], [0.2], [0.45], [0.08], ["n.v.t."]],
        note: { nl: "Geeft ook n.v.t. bij een lege rij.", en: "Gives n.v.t. for a blank row as well." },
      },
    },
    MARGE_EURO: {
      meaning: { nl: "Marge in euro, ook als zij als percentage is ingevuld", en: "Margin in euro, also when entered as a percentage" },
      returns: {
        nl: "Per cel de marge in euro, tot op de cent; leeg waar geen marge staat.",
        en: "The margin in euro per cell, to the cent; blank where there is no margin.",
      },
      rule: {
        nl: "Met eenheid \"procent\" is de marge de omzet × het percentage, afgerond op hele centen. Van −1 tot en met 1 is het getal een deel, daarbuiten een percentage.",
        en: "With eenheid \"procent\" the margin is the revenue × the percentage, rounded to whole cents. From −1 to 1 the number is a part, beyond that a percentage.",
      },
      edges: [
        { nl: "Zonder eenheid of met \"euro\" komt de marge terug zoals zij er staat, tot op de cent.", en: "Without eenheid or with \"euro\" the margin comes back as it stands, to the cent." },
        { nl: "Zowel 0,4 als 40 is 40 %; 1 is 100 %.", en: "Both 0.4 and 40 are 40 %; 1 is 100 %." },
        { nl: "Een lege cel of 0 geeft een lege cel.", en: "A blank cell or 0 gives a blank cell." },
      ],
      example: {
        cells: [["Onderhoud", 240_000, 40], ["Projecten", 150_000, 0.2], ["Advies", 60_000, 45], ["Hardware", 50_000, 8]],
        formula: "=KOMPAS.MARGE_EURO(B1:B4,C1:C4,\"procent\")",
        gives: [[96_000], [30_000], [27_000], [4000]],
      },
      twin: {
        formula: "=ROUND(B1:B4*IF(ABS(C1:C4)>1,C1:C4/100,C1:C4),2)",
        gives: [[96_000], [30_000], [27_000], [4000]],
        note: { nl: "Geeft 0 waar geen marge staat.", en: "Gives 0 where there is no margin." },
      },
    },
    GROEI: {
      meaning: { nl: "Groei ten opzichte van vorig jaar, per rij", en: "Growth since last year, per row" },
      returns: {
        nl: "Per rij een deel, nieuw (vorig jaar niets) of n.v.t.; leeg als beide leeg zijn.",
        en: "Per row a part, 'nieuw' (new: nothing last year) or n.v.t. (not applicable); blank when both are blank.",
      },
      rule: {
        nl: "Deel het bedrag van nu door dat van vorig jaar en trek er 1 van af.",
        en: "Divide the amount of now by that of last year and subtract 1.",
      },
      edges: [
        BLANK,
        { nl: "Was er vorig jaar niets, dan staat er 'nieuw'; is er nu niets, dan is de groei −1.", en: "When there was nothing last year, it says 'nieuw'; when there is nothing now, the growth is −1." },
        { nl: "Na een credit van vorig jaar is er geen groei te noemen: n.v.t.", en: "After a credit of last year there is no growth to speak of: n.v.t." },
        { nl: "Tellen de jaren niet evenveel maanden, zet dan vergelijkbaar op nee: elke uitkomst wordt n.v.t.", en: "When the years do not cover as many months, set vergelijkbaar to nee (no): every result becomes n.v.t." },
      ],
      example: {
        cells: [
          ["Onderhoud", 240_000, 220_000], ["Projecten", 150_000, 180_000], ["Advies", 60_000, 30_000], ["Hardware", 50_000, 70_000],
          ["Verhuur", 30_000, 0],
        ],
        formula: "=KOMPAS.GROEI(B1:B5,C1:C5)",
        gives: [[0.090909], [-0.166667], [1], [-0.285714], ["nieuw"]],
      },
      twin: {
        formula: "=IF(C1:C5=0,\"nieuw\",B1:B5/C1:C5-1)",
        gives: [[0.090909], [-0.166667], [1], [-0.285714], ["nieuw"]],
        note: { nl: "Kent geen credits en geen lege rijen.", en: "Knows no credits and no blank rows." },
      },
    },
    CAGR: {
      meaning: { nl: "Gemiddelde groei per jaar over een aantal jaren", en: "Mean growth per year over several years" },
      returns: {
        nl: "Per rij een deel, 0,05 voor 5 procent per jaar; n.v.t. als een van beide niet boven nul ligt, leeg als beide leeg zijn.",
        en: "Per row a part, 0.05 for 5 per cent a year; n.v.t. (not applicable) when one of the two is not above zero, blank when both are blank.",
      },
      rule: {
        nl: "Deel het bedrag van nu door dat van toen, neem de wortel met het aantal jaren als graad en trek er 1 van af.",
        en: "Divide the amount of now by that of then, take the root with the number of years as its degree and subtract 1.",
      },
      edges: [
        BLANK,
        { nl: "Liggen niet beide bedragen boven 0, dan is de uitkomst n.v.t.", en: "Unless both amounts are above 0 the result is n.v.t." },
        { nl: "Alleen het begin en het eind tellen; wat ertussen gebeurde niet.", en: "Only the beginning and the end count; what happened between does not." },
      ],
      example: {
        cells: [["Onderhoud", 240_000, 200_000], ["Projecten", 150_000, 160_000], ["Advies", 60_000, 0], ["Hardware", 50_000, 90_000]],
        formula: "=KOMPAS.CAGR(B1:B4,C1:C4,2)",
        gives: [[0.095445], [-0.031754], ["n.v.t."], [-0.254644]],
      },
      twin: {
        formula: "=IF((B1:B4>0)*(C1:C4>0),(B1:B4/C1:C4)^(1/2)-1,\"n.v.t.\")",
        gives: [[0.095445], [-0.031754], ["n.v.t."], [-0.254644]],
        note: { nl: "Geeft ook n.v.t. bij een lege rij.", en: "Gives n.v.t. for a blank row as well." },
      },
    },
    OMZETBEHOUD: {
      meaning: { nl: "Wat overbleef van de omzet van vorig jaar (NRR en GRR)", en: "What is left of last year's revenue (NRR and GRR)" },
      returns: {
        nl: "Zes rijen van twee: omzet vorig jaar, weggegaan, minder gekocht, meer gekocht, behouden met groei (NRR) en zonder groei (GRR) als deel; leeg zonder omzet in vorig.",
        en: "Six rows of two: revenue last year, lost, bought less, bought more, retained with growth (NRR) and without growth (GRR) as a part; blank without revenue in vorig.",
      },
      rule: {
        nl: "Alleen klanten die vorig jaar omzet hadden tellen mee. GRR is hun omzet van toen min wat wegging en wat minder werd, gedeeld door die omzet; bij NRR telt ook mee wat zij meer kochten.",
        en: "Only customers who had revenue last year count. GRR is their revenue of then minus what left and what became less, divided by that revenue; NRR counts what they bought more as well.",
      },
      edges: [
        { nl: "Een nieuwe klant telt niet mee, zodat hij geen verlies kan verbergen.", en: "A new customer does not count, so that it cannot hide a loss." },
        { nl: "Een klant die nu niets koopt of een credit heeft, is weggegaan.", en: "A customer who buys nothing now or has a credit is lost." },
        { nl: "Vergelijk evenveel maanden: een half jaar naast een heel jaar lijkt verlies.", en: "Compare as many months: half a year beside a full one looks like a loss." },
      ],
      example: {
        cells: [["Alfa", 50, 0], ["Bravo", 100, 70], ["Charlie", 100, 220], ["Delta", 750, 750], ["Echo", 0, 300]],
        formula: "=KOMPAS.OMZETBEHOUD(B1:B5,C1:C5)",
        gives: [
          ["Omzet vorig jaar", 1000], ["Weggegaan", 50], ["Minder gekocht", 30], ["Meer gekocht", 120], ["Behouden met groei (NRR)", 1.04], ["Behouden zonder groei (GRR)", 0.92],
        ],
      },
      twin: {
        formula: "=SUMIF(B1:B5,\">0\",C1:C5)/SUMIF(B1:B5,\">0\")",
        gives: [[1.04]],
        note: { nl: "Geeft de NRR zolang er nu geen credits zijn.", en: "Gives the NRR as long as there are no credits now." },
      },
    },
    MARGEBRUG: {
      meaning: { nl: "Waarom de marge veranderde: volume, mix en tarief", en: "Why the margin changed: volume, mix and rate" },
      returns: {
        nl: "Vier rijen van drie: Volume, Mix, Tarief en Verschil, met procentpunten als deel en euro; n.v.t. als een van de jaren geen omzet boven nul heeft, leeg zonder bedragen.",
        en: "Four rows of three: Volume, Mix, Tarief (rate) and Verschil (difference), with percentage points as a part and euro; n.v.t. when one of the years has no revenue above zero, blank without amounts.",
      },
      rule: {
        nl: "Volume: het verschil in omzet × het margepercentage van vorig jaar. Mix: per product het nieuwe omzetaandeel min het oude, × zijn oude margepercentage. Tarief: per product het nieuwe aandeel × het nieuwe min het oude margepercentage. Mix en tarief zijn punten; × de omzet van nu zijn het euro's.",
        en: "Volume: the difference in revenue × the margin percentage of last year. Mix: per product the new share of revenue minus the old, × its old margin percentage. Tarief: per product the new share × the new minus the old margin percentage. Mix and tarief are points; × the revenue of now they are euros.",
      },
      edges: [
        { nl: "Volume, mix en tarief tellen op tot het verschil, tot op de cent.", en: "Volume, mix and tarief add up to the difference, to the cent." },
        { nl: "Een product zonder omzet vorig jaar wordt vergeleken met het totale percentage van vorig jaar en valt in tarief.", en: "A product without revenue last year is held against the total percentage of last year and lands in tarief." },
        { nl: "Een product dat verdween, heeft geen tarief, alleen mix.", en: "A product that vanished has no tarief, only mix." },
        CENTS,
      ],
      example: {
        cells: TWO_YEARS,
        formula: "=KOMPAS.MARGEBRUG(B1:B4,C1:C4,D1:D4,E1:E4)",
        gives: [["Volume", "", 0], ["Mix", 0.0212, 10_600], ["Tarief", -0.0032, -1600], ["Verschil", 0.018, 9000]],
      },
      twin: {
        formula: "=SUMPRODUCT((D1:D4/SUM(D1:D4)-B1:B4/SUM(B1:B4))*C1:C4/B1:B4)",
        gives: [[0.0212]],
        note: { nl: "Geeft alleen de mix in punten, als elk product vorig jaar omzet had.", en: "Gives the mix in points only, when every product had revenue last year." },
      },
    },
    RESULTATEN_TOTAAL: {
      meaning: { nl: "Omzet en marge van drie jaren bij elkaar", en: "Revenue and margin of three years together" },
      returns: {
        nl: "Drie rijen (de jaren) van drie: omzet, marge, marge als deel van de omzet of n.v.t.; een rij is leeg zonder bedragen in dat jaar, alles is leeg zonder bedragen.",
        en: "Three rows (the years) of three: revenue, margin, margin as a part of revenue or n.v.t.; a row is blank without amounts in that year, everything is blank without amounts.",
      },
      rule: {
        nl: "Tel per jaar de omzet en de marge van de producten op. Het percentage is de totale marge gedeeld door de totale omzet, nooit het gemiddelde van de percentages.",
        en: "Add up the revenue and the margin of the products per year. The percentage is the total margin divided by the total revenue, never the mean of the percentages.",
      },
      edges: [
        CENTS,
        { nl: "Zonder omzet boven 0 is het percentage n.v.t.", en: "Without revenue above 0 the percentage is n.v.t." },
        { nl: "Een jaar zonder bedragen geeft een lege rij.", en: "A year without amounts gives a blank row." },
      ],
      example: {
        cells: THREE_YEARS,
        formula: "=KOMPAS.RESULTATEN_TOTAAL(B1:D4,E1:G4)",
        gives: [[500_000, 157_000, 0.314], [500_000, 148_000, 0.296], [450_000, 125_000, 0.277778]],
      },
      twin: {
        formula: "=SUM(E1:E4)/SUM(B1:B4)",
        gives: [[0.314]],
        note: { nl: "Geeft het percentage van dit jaar.", en: "Gives the percentage of this year." },
      },
    },
    RESULTATEN_CONTROLE: {
      meaning: { nl: "Of omzet en marge per product aansluiten op wat bekend is", en: "Whether revenue and margin per product tie with what is known" },
      returns: {
        nl: "Rijen van vijf: wat, verwacht, gevonden, verschil, oordeel; zes totalen en dan wat per product opvalt, leeg zolang er geen bedragen bij de producten staan.",
        en: "Rows of five: what, expected, found, difference, verdict; six totals and then what stands out per product, blank as long as there are no amounts with the products.",
      },
      rule: {
        nl: "Per jaar is het verschil de som van de producten min wat bekend is. Ligt het binnen de tolerantie, dan is het oordeel 'sluit aan'. Per product wordt gemeld: marge boven omzet, credit (omzet onder 0), verlies (marge onder 0), en een marge van hoogstens 100 die minder is dan een duizendste van de omzet: die lijkt een percentage.",
        en: "Per year the difference is the sum of the products minus what is known. Within the tolerance the verdict is 'sluit aan' (ties). Per product it reports: margin above revenue, credit (revenue below 0), loss (margin below 0), and a margin of 100 at most that is less than a thousandth of the revenue: that looks like a percentage.",
      },
      edges: [
        CENTS,
        { nl: "Is er niets bekend, dan is het oordeel 'onbekend'.", en: "When nothing is known, the verdict is 'onbekend' (unknown)." },
        { nl: "De tolerantie is 0 tenzij u iets anders kiest; het verschil staat er altijd.", en: "The tolerance is 0 unless you choose otherwise; the difference always shows." },
      ],
      example: {
        cells: [
          ["Onderhoud", 240_000, 220_000, 200_000, 96_000, 39, 76_000], ["Projecten", 150_000, 180_000, 160_000, 30_000, 43_200, 40_000], [null],
          ["Bekend", 390_000, 400_000, 361_000, 126_000, 129_000, null],
        ],
        formula: "=KOMPAS.RESULTATEN_CONTROLE(B1:D2,E1:G2,B4:D4,E4:G4)",
        gives: [
          ["Omzet dit jaar", 390_000, 390_000, 0, "sluit aan"], ["Omzet vorig jaar", 400_000, 400_000, 0, "sluit aan"],
          ["Omzet eerder jaar", 361_000, 360_000, -1000, "sluit niet aan"], ["Marge dit jaar", 126_000, 126_000, 0, "sluit aan"],
          ["Marge vorig jaar", 129_000, 43_239, -85_761, "sluit niet aan"], ["Marge eerder jaar", "", 116_000, "", "onbekend"],
          ["Rij 1, vorig jaar", 220_000, 39, "", "marge lijkt een percentage"],
        ],
      },
      twin: {
        formula: "=SUM(D1:D2)-D4",
        gives: [[-1000]],
        note: { nl: "Geeft één verschil.", en: "Gives one difference." },
      },
    },
  },
};
