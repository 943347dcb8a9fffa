import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const BANDS: InBoth = {
  nl: "Is hoger beter, dan is de prognose groen vanaf 100 % van het doel en oranje vanaf 90 %; is lager beter, dan groen tot en met 100 % en oranje tot en met 110 %. Met grenzen kiest u andere.",
  en: "When higher is better the forecast is groen (green) from 100 % of the target and oranje (amber) from 90 %; when lower is better groen up to 100 % and oranje up to 110 %. With grenzen you choose others.",
};
const QUARTERS: InBoth = {
  nl: "Lege kwartalen achteraan zijn nog niet bekend; een leeg kwartaal daarvoor telt als 0.",
  en: "Blank quarters at the end are not known yet; a blank quarter before those counts as 0.",
};

/** Indicators after two quarters: name, soort, richting, doel, four quarters. */
const INDICATORS: readonly (readonly ExampleCell[])[] = [
  ["Bestaande klanten", "optellen", "hoger", 500_000, 125_000, 130_000, null, null],
  ["Nieuwe klanten", "optellen", "hoger", 80_000, 10_000, 12_000, null, null], ["Overig", "optellen", "hoger", 20_000, 7000, 8000, null, null],
  ["Budget", "optellen", "lager", 10_000, 4000, 4000, null, null], ["Tevredenheid", "stand", "hoger", 8, 7.4, 7.5, null, null],
];

/** Goals and how a plan stands to them. */
export const targetsHelp: FunctionFamily = {
  title: { nl: "Doelen en plannen", en: "Goals and plans" },
  functions: {
    PRESTATIE: {
      meaning: { nl: "Realisatie, prognose en oordeel per doel", en: "Actual, forecast and verdict per target" },
      returns: {
        nl: "Per indicator zeven cellen: realisatie, behaald, prognose, prognose als deel van het doel, oordeel, nog te gaan, nodig per resterend kwartaal. Leeg zonder doel en kwartalen; n.v.t. waar een doel boven nul ontbreekt.",
        en: "Seven cells per indicator: actual, attained, forecast, forecast as a part of the target, verdict, still to go, needed per remaining quarter. Blank without a target and quarters; n.v.t. (not applicable) where a target above zero is missing.",
      },
      rule: {
        nl: "Bij optellen is de realisatie de som van de kwartalen, en de prognose die som gedeeld door het deel van het jaar dat voorbij is. Bij stand tellen alleen de laatste cijfers: realisatie en prognose zijn gelijk. Nog te gaan is doel min realisatie; dat gedeeld door de resterende kwartalen is nodig per kwartaal.",
        en: "With optellen (adding up) the actual is the sum of the quarters, and the forecast is that sum divided by the part of the year that is over. With stand (level) only the latest counts: actual and forecast are equal. Still to go is target minus actual; that divided by the remaining quarters is what is needed per quarter.",
      },
      edges: [
        BANDS,
        QUARTERS,
        { nl: "Met profiel bepaalt u welk deel van het jaar elk kwartaal brengt; zonder is dat elk een kwart.", en: "With profiel you set which part of the year each quarter brings; without it each is a quarter." },
        { nl: "Bij een stand en na vier kwartalen is nodig per kwartaal leeg.", en: "For a level and after four quarters what is needed per quarter is blank." },
      ],
      example: {
        cells: INDICATORS,
        formula: "=KOMPAS.PRESTATIE(B1:B5,C1:C5,D1:D5,E1:H5)",
        gives: [
          [255_000, 0.51, 510_000, 1.02, "groen", 245_000, 122_500], [22_000, 0.275, 44_000, 0.55, "rood", 58_000, 29_000],
          [15_000, 0.75, 30_000, 1.5, "groen", 5000, 2500], [8000, 0.8, 16_000, 1.6, "rood", 2000, 1000],
          [7.5, 0.9375, 7.5, 0.9375, "oranje", 0.5, ""],
        ],
      },
      twin: {
        formula: "=SUM(E1:H1)/COUNT(E1:H1)*4",
        gives: [[510_000]],
        note: { nl: "Geeft de prognose van de eerste rij, als elk kwartaal evenveel brengt.", en: "Gives the forecast of the first row, when every quarter brings as much." },
      },
    },
    PRESTATIE_TOTAAL: {
      meaning: { nl: "Alle omzetdoelen van een account samen", en: "All revenue targets of an account together" },
      returns: {
        nl: "Eén rij van zeven: realisatie, behaald, prognose, prognose als deel van het doel, oordeel, nog te gaan, nodig per resterend kwartaal; leeg zonder doelen en kwartalen.",
        en: "One row of seven: actual, attained, forecast, forecast as a part of the target, verdict, still to go, needed per remaining quarter; blank without targets and quarters.",
      },
      rule: {
        nl: "Tel de doelen op en tel de kwartalen op; daarna geldt dezelfde rekening als bij PRESTATIE, met optellen en hoger is beter.",
        en: "Add up the targets and add up the quarters; then the same computation as in PRESTATIE holds, with optellen and higher is better.",
      },
      edges: [
        { nl: "Het is een som en geen gemiddelde: een klein doel weegt niet even zwaar als een groot.", en: "It is a sum and no mean: a small target does not weigh as much as a large one." },
        { nl: "Het laatste kwartaal dat bij een van de regels is ingevuld, geldt voor alle; wat bij een andere regel nog leeg is, telt als 0.", en: "The latest quarter that is filled in on any of the lines holds for all; what is still blank on another line counts as 0." },
        { nl: "Van grenzen tellen alleen de eerste twee.", en: "Of grenzen only the first two count." },
      ],
      example: {
        cells: [
          ["Bestaande klanten", 500_000, 125_000, 130_000, null, null], ["Nieuwe klanten", 80_000, 10_000, 12_000, null, null],
          ["Overig", 20_000, 7000, 8000, null, null],
        ],
        formula: "=KOMPAS.PRESTATIE_TOTAAL(B1:B3,C1:F3)",
        gives: [[292_000, 0.486667, 584_000, 0.973333, "oranje", 308_000, 154_000]],
      },
      twin: {
        formula: "=SUM(C1:F3)/2*4/SUM(B1:B3)",
        gives: [[0.973333]],
        note: { nl: "Geeft de prognose als deel van het doel, na twee kwartalen.", en: "Gives the forecast as a part of the target, after two quarters." },
      },
    },
    SMART_HINT: {
      meaning: { nl: "Of een doel meetbaar en tijdgebonden is opgeschreven", en: "Whether a goal is written measurably and with a time" },
      returns: {
        nl: "Per doel een aanwijzing; leeg bij een leeg doel.",
        en: "A hint per goal; blank for a blank goal.",
      },
      rule: {
        nl: "Haal uit de tekst elke datum, maand, kwartaal, jaartal en duur. Was er zo iets, dan is het doel tijdgebonden; staat er daarna nog een getal, dan is het meetbaar.",
        en: "Take every date, month, quarter, year and duration out of the text. If there was one, the goal is time-bound; if a number is left after that, it is measurable.",
      },
      edges: [
        { nl: "Een getal in woorden maakt een doel niet meetbaar.", en: "A number in words does not make a goal measurable." },
        { nl: "Een jaartal van 2010 tot en met 2099 is een tijd; 2000 is een getal.", en: "A year from 2010 to 2099 is a time; 2000 is a number." },
        { nl: "Of een doel specifiek, acceptabel en realistisch is, kan alleen een mens zien.", en: "Whether a goal is specific, acceptable and realistic only a person can see." },
      ],
      example: {
        cells: [
          ["Klant Alfa tevreden houden"], ["Meer omzet in 2025"], ["100 euro meer omzet per medewerker"], ["Marge +2 procentpunt per 31-12-2026"],
        ],
        formula: "=KOMPAS.SMART_HINT(A1:A4)",
        gives: [
          ["Nog niet meetbaar: noem een getal dat u kunt meten. Nog niet tijdgebonden: noem een datum, kwartaal of duur."],
          ["Nog niet meetbaar: noem een getal dat u kunt meten."], ["Nog niet tijdgebonden: noem een datum, kwartaal of duur."],
          ["Meetbaar en tijdgebonden."],
        ],
      },
    },
    SMART_SCORE: {
      meaning: { nl: "Hoe SMART een doel is", en: "How SMART a goal is" },
      returns: {
        nl: "Eén rij van twee: score, opmerking; leeg zolang niets is beantwoord.",
        en: "One row of two: score, remark; blank as long as nothing is answered.",
      },
      rule: {
        nl: "Tel de antwoorden ja van de vijf letters. De opmerking noemt de letters zonder antwoord, ontbrekend akkoord, een einde vóór het begin en een duur van meer dan drie jaar.",
        en: "Count the answers ja (yes) of the five letters. The remark names the letters without an answer, missing agreement, an end before the beginning and a duration of more than three years.",
      },
      edges: [
        { nl: "Wie akkoord is, wordt alleen gevraagd als acceptabel ja is.", en: "Who agreed is asked only when acceptabel (acceptable) is ja." },
        { nl: "Zonder begin of zonder einde wordt de duur niet beoordeeld.", en: "Without a beginning or without an end the duration is not judged." },
      ],
      example: {
        cells: [["ja", "ja", "ja", "nee", "ja"]],
        formula: "=KOMPAS.SMART_SCORE(A1:E1)",
        gives: [["4 van 5", "Noem wie akkoord is."]],
      },
      twin: {
        formula: "=COUNTIF(A1:E1,\"ja\")&\" van 5\"",
        gives: [["4 van 5"]],
        note: { nl: "Geeft alleen de score.", en: "Gives the score only." },
      },
    },
    PLANGEZONDHEID: {
      meaning: { nl: "Gezondheid van een accountplan, met de delen erbij", en: "Health of an account plan, with its parts" },
      returns: {
        nl: "Zes rijen van twee: de vijf delen en als laatste het gemiddelde; leeg zolang geen deel bekend is.",
        en: "Six rows of two: the five parts and last the mean; blank as long as no part is known.",
      },
      rule: {
        nl: "Klantenbinding en matrix tellen zoals ze zijn; prognose en opTijd × 100. Betalen is 100 binnen de termijn, 0 bij tweemaal de termijn en daartussen naar verhouding. De uitkomst is het gewone gemiddelde van de delen die bekend zijn.",
        en: "Klantenbinding and matrix count as they are; prognose and opTijd × 100. Paying is 100 within the term, 0 at twice the term and in proportion between. The result is the plain mean of the parts that are known.",
      },
      edges: [
        { nl: "Een leeg deel telt niet mee; de delen staan er altijd bij, zodat u ziet waar het gemiddelde op rust.", en: "A blank part does not count; the parts are always shown, so that you see what the mean rests on." },
        { nl: "Het getal 0 is voor Excel hetzelfde als leeg: een 0 die meetelt, typt u als tekst, '0.", en: "To Excel the number 0 is the same as blank: a 0 that counts you type as text, '0." },
        { nl: "Een prognose boven 100 % telt als 100 %.", en: "A forecast above 100 % counts as 100 %." },
      ],
      example: {
        cells: [
          ["Klantenbinding", 81.25], ["Relatiematrix", 66.6667], ["Prognose", 0.973333], ["Acties op tijd", 0.75], ["Debiteurendagen", 45],
          ["Termijn", 30],
        ],
        formula: "=KOMPAS.PLANGEZONDHEID(B1,B2,B3,B4,B5,B6)",
        gives: [
          ["Klantenbinding", 81.25], ["Kwaliteit van de relatiematrix", 66.6667], ["Prognose tegenover het doel", 97.3333], ["Acties op tijd", 75],
          ["Betalen binnen de termijn", 50], ["Gezondheid van het plan", 74.05],
        ],
      },
      twin: {
        formula: "=AVERAGE(B1,B2,MIN(100,100*B3),100*B4,MAX(0,MIN(100,100*(2*B6-B5)/B6)))",
        gives: [[74.05]],
        note: { nl: "Geeft alleen het gemiddelde, als elk deel bekend is.", en: "Gives the mean only, when every part is known." },
      },
    },
  },
};
