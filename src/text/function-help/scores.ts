import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const OPEN: InBoth = {
  nl: "Een lege cel of 0 is nog niet beantwoord.",
  en: "A blank cell or 0 is not answered yet.",
};
const BOTH: InBoth = {
  nl: "Een rol zonder belang of zonder invulling telt niet mee.",
  en: "A role without belang (importance) or without invulling (fulfilment) does not count.",
};
const NUMBERS: InBoth = {
  nl: "Met nummers mag de lijst in elke volgorde staan; elk nummer mag er één keer in.",
  en: "With nummers the list may stand in any order; each number may be in it once.",
};

/** Answers to the 24 statements, six a row. */
const STATEMENTS: readonly (readonly ExampleCell[])[] = [[4, 2, 5, 3, 2, 4], [5, 4, 5, 4, 1, 4], [4, 5, 2, 5, 5, 4], [4, 3, 3, 5, 5, 3]];
/** Five roles: name, belang, invulling. */
const FIVE_ROLES: readonly (readonly ExampleCell[])[] = [["Marktverkenner", 3, 2], ["Verkoper", 5, 4], ["Relatiemanager", 5, 3], ["Coördinator", 4, 2], ["Partner in business", 4, 4]];

/** Questionnaires and roles. */
export const scoresHelp: FunctionFamily = {
  title: { nl: "Vragenlijsten en rollen", en: "Questionnaires and roles" },
  functions: {
    SCORE_TOTAAL: {
      meaning: { nl: "Som van de antwoorden", en: "Sum of the answers" },
      returns: {
        nl: "Het totaal tot nu toe; leeg zolang niets is beantwoord.",
        en: "The total so far; blank as long as nothing is answered.",
      },
      rule: {
        nl: "Tel de antwoorden op die zijn gegeven.",
        en: "Add up the answers that were given.",
      },
      edges: [
        OPEN,
        { nl: "Met open vragen is dit de som tot nu toe; er wordt niets bijgeschat.", en: "With open questions this is the sum so far; nothing is estimated." },
        { nl: "Een antwoord buiten laagste en hoogste geeft een foutmelding met de rij erbij.", en: "An answer outside laagste and hoogste gives an error that names the row." },
      ],
      example: {
        cells: [["Vraag 1", 4], ["Vraag 2", null], ["Vraag 3", 2], ["Vraag 4", 3], ["Vraag 5", 1], ["Vraag 6", 2], ["Vraag 7", 3]],
        formula: "=KOMPAS.SCORE_TOTAAL(B1:B7)",
        gives: [[15]],
      },
      twin: {
        formula: "=SUM(B1:B7)",
        gives: [[15]],
        note: { nl: "Controleert niet of elk antwoord kan.", en: "Does not check whether each answer is possible." },
      },
    },
    SCORE_OORDEEL: {
      meaning: { nl: "Oordeel bij een score, ook als nog niet alles is ingevuld", en: "Verdict for a score, also while answers are missing" },
      returns: {
        nl: "Het oordeel, of waar het nog tussen ligt; leeg zolang niets is beantwoord.",
        en: "The verdict, or between which it still lies; blank as long as nothing is answered.",
      },
      rule: {
        nl: "Het laagste totaal dat nog kan, rekent elke open vraag als laagste antwoord; het hoogste als hoogste. Vallen beide in dezelfde band, dan staat het oordeel vast; anders noemt de uitkomst de oordelen waar het tussen ligt.",
        en: "The lowest total still possible takes the lowest answer for every open question; the highest takes the highest. When both fall in the same band, the verdict is certain; otherwise the result names the verdicts between which it lies.",
      },
      edges: [
        OPEN,
        { nl: "Een ondergrens hoort bij de band die daar begint.", en: "A lower bound belongs to the band that begins there." },
        { nl: "De ondergrenzen moeten oplopen, en de eerste mag niet boven het laagste totaal liggen.", en: "The lower bounds have to ascend, and the first may not be above the lowest total." },
      ],
      example: {
        cells: [
          ["Vraag 1", 4, null, 7, "laag"], ["Vraag 2", null, null, 15, "midden"], ["Vraag 3", 2, null, 25, "hoog"], ["Vraag 4", 3, null, 35, "hoogst"],
          ["Vraag 5", 1, null, null, null], ["Vraag 6", 2, null, null, null], ["Vraag 7", 3, null, null, null],
        ],
        formula: "=KOMPAS.SCORE_OORDEEL(B1:B7,D1:D4,E1:E4)",
        gives: [["midden (6 van 7 beantwoord, totaal wordt 16 tot en met 20)"]],
      },
      twin: {
        formula: "=LOOKUP(SUM(B1:B7)+COUNTBLANK(B1:B7)*5,D1:D4,E1:E4)",
        gives: [["midden"]],
        note: { nl: "Geeft het oordeel bij het hoogste totaal dat nog kan.", en: "Gives the verdict for the highest total still possible." },
      },
    },
    STIJL_SCORES: {
      meaning: { nl: "Scores van de vier invloedstijlen", en: "Scores of the four styles of influence" },
      returns: {
        nl: "Vier rijen van zeven: stijl, score, laagste en hoogste die nog kan, genormaliseerd, aandeel, rang; leeg zolang niets is beantwoord.",
        en: "Four rows of seven: style, score, lowest and highest still possible, normalised, share, rank; blank as long as nothing is answered.",
      },
      rule: {
        nl: "Elke stijl telt zes stellingen op, van 6 tot en met 30: Aansporen 2, 5, 11, 15, 20 en 21; Overtuigen 4, 6, 12, 13, 19 en 24; Inspireren 1, 8, 10, 14, 17 en 23; Participeren 3, 7, 9, 16, 18 en 22. Genormaliseerd is (score − 6) / 24; het aandeel is de score gedeeld door de vier scores samen.",
        en: "Each style adds up six statements, from 6 to 30: Aansporen 2, 5, 11, 15, 20 and 21; Overtuigen 4, 6, 12, 13, 19 and 24; Inspireren 1, 8, 10, 14, 17 and 23; Participeren 3, 7, 9, 16, 18 and 22. Normalised is (score − 6) / 24; the share is the score divided by the four scores together.",
      },
      edges: [
        OPEN,
        NUMBERS,
        { nl: "Mist een stijl een antwoord, dan heeft hij geen score, maar wel de laagste en hoogste die nog kan.", en: "A style that lacks an answer has no score, but does have the lowest and highest still possible." },
        { nl: "Aandeel en rang komen pas als alle 24 stellingen zijn beantwoord.", en: "Share and rank come only when all 24 statements are answered." },
      ],
      example: {
        cells: STATEMENTS,
        formula: "=KOMPAS.STIJL_SCORES(A1:F4)",
        gives: [
          ["Aansporen", 13, 13, 13, 0.291667, 0.142857, 4], ["Overtuigen", 22, 22, 22, 0.666667, 0.241758, 3],
          ["Inspireren", 27, 27, 27, 0.875, 0.296703, 2], ["Participeren", 29, 29, 29, 0.958333, 0.318681, 1],
        ],
      },
      twin: {
        formula: "=SUM(B1,E1,E2,C3,B4,C4)",
        gives: [[13]],
        note: { nl: "Geeft alleen de score van Aansporen.", en: "Gives the score of Aansporen only." },
      },
    },
    STIJL_VOORKEUR: {
      meaning: { nl: "De voorkeursstijl, of wat er nog open is", en: "The preferred style, or what is still open" },
      returns: {
        nl: "De voorkeursstijl of wat er nog open is; leeg zolang niets is beantwoord.",
        en: "The preferred style or what is still open; blank as long as nothing is answered.",
      },
      rule: {
        nl: "De stijl met de hoogste score is de voorkeursstijl als hij minstens 3 punten voor ligt op de tweede. Anders is er geen uitgesproken voorkeur tussen de stijlen die minder dan 3 punten achter liggen.",
        en: "The style with the highest score is the preferred one when it is at least 3 points ahead of the second. Otherwise there is no clear preference between the styles that are fewer than 3 points behind.",
      },
      edges: [
        NUMBERS,
        { nl: "Zolang een stelling open is, staat er welke, of hoeveel als het er meer dan zes zijn.", en: "As long as a statement is open, the result says which, or how many when there are more than six." },
        { nl: "De 3 punten zijn een vuistregel en geen norm; met verschil kiest u een ander aantal.", en: "The 3 points are a rule of thumb and no norm; with verschil you choose another number." },
      ],
      example: {
        cells: STATEMENTS,
        formula: "=KOMPAS.STIJL_VOORKEUR(A1:F4)",
        gives: [["Geen uitgesproken voorkeur tussen Participeren en Inspireren"]],
      },
      twin: {
        formula: "=SUM(C1,A2,C2,D3,F3,D4)-SUM(A1,B2,D2,B3,E3,E4)",
        gives: [[2]],
        note: { nl: "Geeft het verschil tussen Participeren en Inspireren: minder dan 3.", en: "Gives the difference between Participeren and Inspireren: fewer than 3." },
      },
    },
    ROL_PRIORITEIT: {
      meaning: { nl: "Tekort en prioriteit per rol", en: "Shortfall and priority per role" },
      returns: {
        nl: "Per rol een rij van vijf: rol, belang, invulling, tekort, prioriteit; leeg zolang er geen score is.",
        en: "Per role a row of five: role, importance, fulfilment, shortfall, priority; blank as long as there is no score.",
      },
      rule: {
        nl: "Het tekort is belang min invulling, minstens 0. De prioriteit is belang × tekort, van 0 tot en met 20.",
        en: "The shortfall is belang (importance) minus invulling (fulfilment), at least 0. The priority is importance × shortfall, from 0 to 20.",
      },
      edges: [
        { nl: "Ontbreekt een van de twee scores, dan blijven tekort en prioriteit leeg.", en: "When one of the two scores is missing, shortfall and priority stay blank." },
        { nl: "Een rol die beter is ingevuld dan nodig, heeft tekort 0.", en: "A role that is fulfilled better than needed has shortfall 0." },
      ],
      example: {
        cells: FIVE_ROLES,
        formula: "=KOMPAS.ROL_PRIORITEIT(A1:A5,B1:B5,C1:C5)",
        gives: [
          ["Marktverkenner", 3, 2, 1, 3], ["Verkoper", 5, 4, 1, 5], ["Relatiemanager", 5, 3, 2, 10], ["Coördinator", 4, 2, 2, 8],
          ["Partner in business", 4, 4, 0, 0],
        ],
      },
      twin: {
        formula: "=B1:B5*IF(B1:B5>C1:C5,B1:B5-C1:C5,0)",
        gives: [[3], [5], [10], [8], [0]],
        note: { nl: "Geeft alleen de prioriteit.", en: "Gives the priority only." },
      },
    },
    ROL_VOORSTEL: {
      meaning: { nl: "Rollen om aan te werken", en: "Roles to work on" },
      returns: {
        nl: "Rijen van twee: rol, toelichting; leeg zolang geen rol beide scores heeft.",
        en: "Rows of two: role, explanation; blank as long as no role has both scores.",
      },
      rule: {
        nl: "De rollen staan op volgorde van belang, daarna van tekort, daarna van hun rij; de eerste twee worden voorgesteld.",
        en: "The roles stand in order of importance, then of shortfall, then of their row; the first two are suggested.",
      },
      edges: [
        BOTH,
        { nl: "Is een andere rol even belangrijk, dan staat erbij dat u beslist.", en: "When another role is as important, the explanation says that you decide." },
      ],
      example: {
        cells: FIVE_ROLES,
        formula: "=KOMPAS.ROL_VOORSTEL(A1:A5,B1:B5,C1:C5)",
        gives: [["Relatiemanager", "belang 5, tekort 2; gelijk belang: u beslist"], ["Verkoper", "belang 5, tekort 1; gelijk belang: u beslist"]],
      },
      twin: {
        formula: "=INDEX(SORTBY(A1:C5,B1:B5,-1,B1:B5-C1:C5,-1),SEQUENCE(2),1)",
        gives: [["Relatiemanager"], ["Verkoper"]],
        note: { nl: "Geeft alleen de namen.", en: "Gives the names only." },
      },
    },
    ROL_INVULLING: {
      meaning: { nl: "Hoe goed de rollen zijn ingevuld, gewogen naar belang", en: "How well the roles are fulfilled, weighed by importance" },
      returns: {
        nl: "Een deel van 0 tot en met 1; leeg zolang geen rol beide scores heeft.",
        en: "A part from 0 to 1; blank as long as no role has both scores.",
      },
      rule: {
        nl: "Tel belang × invulling op, waarbij de invulling hoogstens het belang telt, en deel door de som van belang × belang.",
        en: "Add up importance × fulfilment, where the fulfilment counts the importance at most, and divide by the sum of importance × importance.",
      },
      edges: [
        BOTH,
        { nl: "Meer invulling dan nodig maakt een andere rol niet goed.", en: "More fulfilment than needed does not make up for another role." },
      ],
      example: {
        cells: FIVE_ROLES,
        formula: "=KOMPAS.ROL_INVULLING(B1:B5,C1:C5)",
        gives: [[0.714286]],
      },
      twin: {
        formula: "=SUMPRODUCT(B1:B5*IF(C1:C5<B1:B5,C1:C5,B1:B5))/SUMSQ(B1:B5)",
        gives: [[0.714286]],
        note: { nl: "Telt een rol zonder invulling mee als 0.", en: "Counts a role without fulfilment as 0." },
      },
    },
    ROL_GROOTSTE: {
      meaning: { nl: "De rol met het grootste tekort", en: "The role with the largest gap" },
      returns: {
        nl: "De rol, of meer rollen als zij gelijk eindigen; leeg als er geen is.",
        en: "The role, or more roles when they tie; blank when there is none.",
      },
      rule: {
        nl: "Met tekort is het de rol met de hoogste prioriteit zoals bij ROL_PRIORITEIT. Met overschot is het de rol zonder tekort met het laagste belang, en daarvan de best ingevulde.",
        en: "With tekort it is the role with the highest priority as in ROL_PRIORITEIT. With overschot it is the role without shortfall with the lowest importance, and of those the best fulfilled.",
      },
      edges: [
        BOTH,
        { nl: "Eindigen rollen gelijk, dan staan zij er alle, met 'of' ertussen.", en: "When roles tie, all of them are given, with 'of' (or) between." },
        { nl: "Heeft geen rol een tekort, dan is de uitkomst leeg.", en: "When no role has a shortfall, the result is blank." },
      ],
      example: {
        cells: FIVE_ROLES,
        formula: "=KOMPAS.ROL_GROOTSTE(A1:A5,B1:B5,C1:C5)",
        gives: [["Relatiemanager"]],
      },
      twin: {
        formula: "=INDEX(SORTBY(A1:A5,B1:B5*(B1:B5-C1:C5),-1),1)",
        gives: [["Relatiemanager"]],
        note: { nl: "Geeft er één als rollen gelijk eindigen, en ook een rol als er geen tekort is.", en: "Gives one when roles tie, and also a role when there is no shortfall." },
      },
    },
  },
};
