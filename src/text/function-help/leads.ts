import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const COUNTS: InBoth = {
  nl: "Alleen rijen die volgens LEADSTATUS meetellen, doen mee.",
  en: "Only rows that count according to LEADSTATUS take part.",
};
const OUTCOME: InBoth = {
  nl: "Zonder uitkomst volgt zij uit de datums: met een accountdatum gewonnen, met een verliesdatum verloren, anders open.",
  en: "Without an outcome it follows from the dates: won with an account date, lost with a date of loss, otherwise open.",
};

/** Ten leads: name, the dates of lead, prospect, hot prospect and account, the date of loss. */
const TEN_LEADS: readonly (readonly ExampleCell[])[] = [
  ["L01", { date: "2024-01-08" }, { date: "2024-02-05" }, { date: "2024-03-04" }, { date: "2024-04-15" }, null],
  ["L02", { date: "2024-01-15" }, { date: "2024-02-26" }, { date: "2024-05-06" }, { date: "2024-07-01" }, null],
  ["L03", { date: "2024-02-01" }, { date: "2024-03-01" }, { date: "2024-04-12" }, null, { date: "2024-05-20" }],
  ["L04", { date: "2024-02-12" }, { date: "2024-04-02" }, null, null, { date: "2024-04-30" }],
  ["L05", { date: "2024-03-05" }, null, null, null, { date: "2024-03-29" }],
  ["L06", { date: "2024-03-18" }, { date: "2024-05-13" }, { date: "2024-08-19" }, { date: "2024-10-07" }, null],
  ["L07", { date: "2024-05-02" }, { date: "2024-06-20" }, null, null, null], ["L08", { date: "2024-06-10" }, null, null, null, null],
  ["L09", { date: "2024-07-01" }, { date: "2024-09-02" }, { date: "2024-11-18" }, null, null],
  ["L10", { date: "2024-09-16" }, null, null, null, { date: "2024-10-14" }],
];
/** Seven rows of which two count: the same columns and the outcome. */
const SEVEN_LEADS: readonly (readonly ExampleCell[])[] = [
  ["L01", { date: "2024-01-08" }, { date: "2024-02-05" }, { date: "2024-03-04" }, { date: "2024-04-15" }, null, null],
  ["L02", null, { date: "2024-02-26" }, null, null, null, null],
  ["L03", { date: "2024-03-01" }, { date: "2024-02-01" }, null, null, null, null],
  ["L04", { date: "2024-02-12" }, null, null, null, { date: "2025-04-30" }, null],
  ["L05", { date: "2024-03-05" }, null, null, { date: "2024-05-01" }, { date: "2024-06-01" }, null],
  ["L06", { date: "2024-03-18" }, null, null, null, null, "verloren"],
  ["L07", { date: "2024-05-02" }, { date: "2024-06-20" }, null, null, null, "open"],
];

/** From lead to account. */
export const leadsHelp: FunctionFamily = {
  title: { nl: "Leads", en: "Leads" },
  functions: {
    LEADTRECHTER: {
      meaning: { nl: "Hoeveel leads elk stadium bereikten", en: "How many leads reached each stage" },
      returns: {
        nl: "Vier rijen van vier: stadium, bereikt, deel van het vorige stadium, deel van alle leads; leeg zolang geen rij meetelt.",
        en: "Four rows of four: stage, reached, part of the stage before, part of all leads; blank as long as no row counts.",
      },
      rule: {
        nl: "Een lead heeft een stadium bereikt als de datum van dat stadium of van een later stadium is ingevuld. De delen zijn het aantal gedeeld door dat van het stadium ervoor, en door alle leads.",
        en: "A lead has reached a stage when the date of that stage or of a later one is filled in. The parts are the number divided by that of the stage before, and by all leads.",
      },
      edges: [
        COUNTS,
        OUTCOME,
        { nl: "Wie een stadium oversloeg, telt daar wel mee.", en: "Whoever skipped a stage does count there." },
        { nl: "Open leads tellen mee in alle leads, zodat het laatste deel nog kan stijgen.", en: "Open leads count in all leads, so that the last part can still rise." },
      ],
      example: {
        cells: TEN_LEADS,
        formula: "=KOMPAS.LEADTRECHTER(B1:B10,C1:C10,D1:D10,E1:E10,F1:F10,,DATE(2024,12,31))",
        gives: [["Lead", 10, "", ""], ["Prospect", 7, 0.7, 0.7], ["Hot prospect", 5, 0.714286, 0.5], ["Account", 3, 0.6, 0.3]],
      },
      twin: {
        formula: "=COUNT(E1:E10)/COUNT(B1:B10)",
        gives: [[0.3]],
        note: { nl: "Geeft het deel van de leads dat account werd.", en: "Gives the part of the leads that became an account." },
      },
    },
    LEADS_PER_ACCOUNT: {
      meaning: { nl: "Hoeveel leads een nieuw account kost, op drie manieren gelezen", en: "How many leads a new account takes, read in three ways" },
      returns: {
        nl: "Drie rijen van vijf: lezing, leads per account, minstens en hoogstens (met 95 % zekerheid), leads nodig voor nieuw; leeg zolang geen rij meetelt.",
        en: "Three rows of five: reading, leads per account, at least and at most (with 95 % certainty), leads needed for nieuw; blank as long as no row counts.",
      },
      rule: {
        nl: "Alle leads: leads gedeeld door accounts. Alleen afgesloten leads: gewonnen en verloren samen gedeeld door gewonnen, met het Wilson-interval van 95 %. Rekening houdend met lopende leads: 1 gedeeld door de kans (Aalen–Johansen) dat een lead account wordt, waarbij een open lead het lot deelt van wie langer is gevolgd.",
        en: "Alle leads: leads divided by accounts. Alleen afgesloten leads (closed only): won and lost together divided by won, with the Wilson interval of 95 %. Rekening houdend met lopende leads (open ones weighed): 1 divided by the chance (Aalen–Johansen) that a lead becomes an account, where an open lead shares the fate of those followed longer.",
      },
      edges: [
        COUNTS,
        OUTCOME,
        { nl: "Zonder account is de uitkomst 'nog niet te bepalen'.", en: "Without an account the result is 'nog niet te bepalen' (not known yet)." },
        { nl: "Wat u voor nieuw nodig hebt, wordt naar boven afgerond.", en: "What you need for nieuw is rounded up." },
      ],
      example: {
        cells: TEN_LEADS,
        formula: "=KOMPAS.LEADS_PER_ACCOUNT(B1:B10,C1:C10,D1:D10,E1:E10,F1:F10,,DATE(2024,12,31),4)",
        gives: [
          ["Alle leads", 3.333333, "", "", 14], ["Alleen afgesloten leads", 2.333333, 1.334149, 6.320319, 10],
          ["Rekening houdend met lopende leads", 3, "", "", 12],
        ],
      },
      twin: {
        formula: "=(COUNT(E1:E10)+COUNT(F1:F10))/COUNT(E1:E10)",
        gives: [[2.333333]],
        note: { nl: "Geeft alleen de lezing van afgesloten leads.", en: "Gives the reading of closed leads only." },
      },
    },
    DOORLOOPTIJD: {
      meaning: { nl: "Dagen van lead tot account, en per stadium", en: "Days from lead to account, and per stage" },
      returns: {
        nl: "Vier rijen van vijf: traject, aantal afgerond, gemiddelde en mediaan in dagen, aantal nog open; leeg zolang geen rij meetelt.",
        en: "Four rows of five: stretch, number completed, mean and median in days, number still open; blank as long as no row counts.",
      },
      rule: {
        nl: "Een traject is afgerond als beide datums er staan; het aantal dagen is de tweede datum min de eerste. Open telt de open leads die aan het traject begonnen en het nog niet voorbij zijn.",
        en: "A stretch is completed when both dates are there; the number of days is the second date minus the first. Open counts the open leads that began the stretch and are not past it yet.",
      },
      edges: [
        COUNTS,
        { nl: "Alleen wat is afgerond, wordt gemeten: zolang er veel open staat, lijken de tijden te kort.", en: "Only what is completed is measured: while much is open, the times look too short." },
        { nl: "De mediaan ligt bij een even aantal halverwege de twee middelste.", en: "With an even number the median lies halfway between the two in the middle." },
      ],
      example: {
        cells: TEN_LEADS,
        formula: "=KOMPAS.DOORLOOPTIJD(B1:B10,C1:C10,D1:D10,E1:E10,F1:F10,,DATE(2024,12,31))",
        gives: [
          ["Lead tot account", 3, 156.333333, 168, 3], ["Lead tot prospect", 7, 45.285714, 49, 1], ["Prospect tot hot prospect", 5, 63, 70, 1],
          ["Hot prospect tot account", 3, 49, 49, 1],
        ],
      },
      twin: {
        formula: "=MEDIAN(FILTER(E1:E10-B1:B10,E1:E10<>\"\"))",
        gives: [[168]],
        note: { nl: "Geeft de mediaan van lead tot account.", en: "Gives the median from lead to account." },
      },
    },
    LEADVERLOOP: {
      meaning: { nl: "Welk deel van de leads na hoeveel dagen account is", en: "Which share of leads is an account after how many days" },
      returns: {
        nl: "Per dag waarop een lead account werd een rij van vier: dagen sinds de lead, deel dat account is, hetzelfde als niemand afhaakt, deel dat nog onderweg is; leeg zolang er geen account is.",
        en: "Per day on which a lead became an account a row of four: days since the lead, share that is an account, the same if nobody drops out, share that is still under way; blank as long as there is no account.",
      },
      rule: {
        nl: "Op elke dag waarop een lead account werd, komt erbij: het deel dat nog onderweg was × de accounts van die dag, gedeeld door de leads die zo lang gevolgd zijn. Onderweg blijft wie toen account noch verloren was. 'Als niemand afhaakt' rekent verloren leads als niet langer gevolgd: lees het als bovengrens.",
        en: "Each day on which a lead became an account adds: the share that was still under way × the accounts of that day, divided by the leads that were followed that long. Still under way is whoever was neither account nor lost by then. 'If nobody drops out' takes lost leads as no longer followed: read it as an upper bound.",
      },
      edges: [
        COUNTS,
        { nl: "Open leads tellen mee tot de peildatum.", en: "Open leads count until the peildatum." },
        { nl: "Verloren leads worden nooit account; daarom is het eerste deel lager dan het tweede.", en: "Lost leads never become an account; hence the first share is lower than the second." },
      ],
      example: {
        cells: TEN_LEADS,
        formula: "=KOMPAS.LEADVERLOOP(B1:B10,C1:C10,D1:D10,E1:E10,F1:F10,,DATE(2024,12,31))",
        gives: [[98, 0.1, 0.142857, 0.6], [168, 0.2, 0.314286, 0.4], [203, 0.333333, 0.542857, 0.266667]],
      },
    },
    LEADSTATUS: {
      meaning: { nl: "Of een lead meetelt, en zo niet, wat er fout is", en: "Whether a lead counts and, if not, what is wrong" },
      returns: {
        nl: "Per rij wat ermee gebeurt; leeg als de rij leeg is.",
        en: "Per row what becomes of it; blank when the row is blank.",
      },
      rule: {
        nl: "De eerste fout die geldt, staat er: geen leaddatum, datums niet op volgorde, een datum na de peildatum, datums en uitkomst die elkaar tegenspreken, of geen datum bij gewonnen of verloren. Geldt er geen, dan telt de rij mee.",
        en: "The first error that applies is given: no lead date, dates out of order, a date after the peildatum, dates and an outcome that contradict each other, or no date for won or lost. When none applies, the row counts.",
      },
      edges: [
        OUTCOME,
        { nl: "De volgorde is lead, prospect, hot prospect, account; na het verlies komt niets meer. Gelijke datums mogen.", en: "The order is lead, prospect, hot prospect, account; nothing comes after the loss. Equal dates are allowed." },
        { nl: "De peildatum moet zijn ingevuld zodra er een rij is.", en: "The peildatum has to be filled in as soon as there is a row." },
      ],
      example: {
        cells: SEVEN_LEADS,
        formula: "=KOMPAS.LEADSTATUS(B1:B7,C1:C7,D1:D7,E1:E7,F1:F7,G1:G7,DATE(2024,12,31))",
        gives: [
          ["Telt mee"], ["Fout: leaddatum ontbreekt"], ["Fout: datums niet op volgorde"], ["Fout: datum na de peildatum"],
          ["Fout: datums en uitkomst tegenstrijdig"], ["Fout: datum van de uitkomst ontbreekt"], ["Telt mee"],
        ],
      },
    },
    LEADTOTAAL: {
      meaning: { nl: "Leads naar uitkomst en naar fout, elke rij één keer", en: "Leads by outcome and by error, every row once" },
      returns: {
        nl: "Tien rijen van twee: wat, aantal; leeg zolang niets is ingevuld.",
        en: "Ten rows of two: what, number; blank as long as nothing is filled in.",
      },
      rule: {
        nl: "Elke rij krijgt één status zoals bij LEADSTATUS. Wie meetelt, telt bij zijn uitkomst; de rest bij zijn fout. De laatste rij telt alle rijen.",
        en: "Each row gets one status as in LEADSTATUS. Those that count stand under their outcome; the others under their error. The last row counts all rows.",
      },
      edges: [
        OUTCOME,
        { nl: "Een lege rij telt als lege rij, zodat alle rijen samen het bereik zijn.", en: "A blank row counts as a blank row, so that all rows together are the range." },
      ],
      example: {
        cells: SEVEN_LEADS,
        formula: "=KOMPAS.LEADTOTAAL(B1:B7,C1:C7,D1:D7,E1:E7,F1:F7,G1:G7,DATE(2024,12,31))",
        gives: [
          ["Gewonnen", 1], ["Verloren", 0], ["Open", 1], ["Fout: leaddatum ontbreekt", 1], ["Fout: datums niet op volgorde", 1],
          ["Fout: datum na de peildatum", 1], ["Fout: datums en uitkomst tegenstrijdig", 1], ["Fout: datum van de uitkomst ontbreekt", 1],
          ["Lege rij", 0], ["Alle rijen", 7],
        ],
      },
      twin: {
        formula: "=SUMPRODUCT((A1:A7<>\"\")*(B1:B7=\"\"))",
        gives: [[1]],
        note: { nl: "Telt alleen de rijen zonder leaddatum.", en: "Counts the rows without a lead date only." },
      },
    },
  },
};
