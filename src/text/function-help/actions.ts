import type { ExampleCell, FunctionFamily, InBoth } from "./types";

const TABLES: InBoth = {
  nl: "Een tabel heeft een kopregel met de kolom actie; gekozen, wie, deadline en status mogen ontbreken.",
  en: "A table has headers with the column actie; gekozen, wie, deadline and status may be missing.",
};
const CHOSEN: InBoth = {
  nl: "Zonder kolom gekozen is elke actie gekozen; een lege status is open.",
  en: "Without a column gekozen every action is chosen; a blank status is open.",
};
const LATE: InBoth = {
  nl: "Te laat is een deadline vóór de peildatum; op de dag zelf nog niet.",
  en: "Overdue is a deadline before the peildatum; not yet on the day itself.",
};
const MOST: InBoth = {
  nl: "Zijn er meer dan aantal, dan vallen de laatste af.",
  en: "When there are more than aantal, the last ones are left out.",
};

/** A table of actions with its headers. */
const ACTIONS: readonly (readonly ExampleCell[])[] = [
  ["actie", "gekozen", "wie", "deadline", "status"], ["Alfa bellen", "ja", "Anna", { date: "2026-05-20" }, "open"],
  ["Bravo bezoeken", "ja", "Bas en Anna", { date: "2026-07-01" }, "bezig"], ["Charlie mailen", "nee", "Bas", { date: "2026-05-01" }, "open"],
  ["Delta uitnodigen", "ja", "Cas", { date: "2026-05-25" }, "klaar"], ["Echo offerte sturen", "ja", null, null, "open"],
];

/** Actions and proposals. */
export const actionsHelp: FunctionFamily = {
  title: { nl: "Acties en voorstellen", en: "Actions and proposals" },
  functions: {
    ACTIELIJST: {
      meaning: { nl: "Gekozen acties die nog niet klaar zijn, op deadline", en: "Chosen actions that are not done, by deadline" },
      returns: {
        nl: "Rijen van zes: deadline, actie, wie, status, te laat, herkomst; leeg zolang er geen open acties zijn.",
        en: "Rows of six: deadline, action, who, status, overdue, origin; blank as long as there are no open actions.",
      },
      rule: {
        nl: "Neem uit elke tabel de gekozen acties die niet klaar of vervallen zijn. De eerste deadline staat bovenaan; wie geen deadline heeft, onderaan. De herkomst is de naam die u bij de tabel geeft.",
        en: "Take from each table the chosen actions that are not klaar (done) or vervallen (dropped). The first deadline stands on top; those without one at the bottom. The origin is the name that you give with the table.",
      },
      edges: [
        TABLES,
        CHOSEN,
        { nl: "Is een deadline geen datum, dan blijft de actie onderaan staan met 'deadline is geen datum'.", en: "When a deadline is no date, the action stays at the bottom with 'deadline is geen datum' (is no date)." },
        { nl: "Bij gelijke deadlines blijft de volgorde van de tabellen.", en: "At equal deadlines the order of the tables stays." },
      ],
      example: {
        cells: ACTIONS,
        formula: "=KOMPAS.ACTIELIJST(DATE(2026,6,1),,\"3.8\",A1:E6)",
        gives: [
          [{ date: "2026-05-20" }, "Alfa bellen", "Anna", "open", "12 dagen te laat", "3.8"],
          [{ date: "2026-07-01" }, "Bravo bezoeken", "Bas en Anna", "bezig", "", "3.8"], ["", "Echo offerte sturen", "", "open", "", "3.8"],
        ],
      },
      twin: {
        formula: "=FILTER(A2:A6,(B2:B6=\"ja\")*(E2:E6<>\"klaar\")*(E2:E6<>\"vervallen\"))",
        gives: [["Alfa bellen"], ["Bravo bezoeken"], ["Echo offerte sturen"]],
        note: { nl: "Geeft alleen de acties, in de volgorde van de tabel.", en: "Gives the actions only, in the order of the table." },
      },
    },
    ACTIES_TOTAAL: {
      meaning: { nl: "Acties per tabel: gekozen, open, te laat, klaar", en: "Actions per table: chosen, open, overdue, done" },
      returns: {
        nl: "Per naam een rij van vijf: naam, gekozen, nog niet klaar, te laat, klaar; daarna een rij met alle samen.",
        en: "Per name a row of five: name, chosen, not done yet, overdue, done; then a row with all together.",
      },
      rule: {
        nl: "Per naam worden de gekozen acties geteld: hoeveel er niet klaar of vervallen zijn, hoeveel daarvan te laat zijn en hoeveel er klaar zijn.",
        en: "Per name the chosen actions are counted: how many are not klaar (done) or vervallen (dropped), how many of those are overdue and how many are done.",
      },
      edges: [
        TABLES,
        CHOSEN,
        LATE,
        { nl: "Tabellen met dezelfde naam tellen samen.", en: "Tables with the same name count together." },
      ],
      example: {
        cells: ACTIONS,
        formula: "=KOMPAS.ACTIES_TOTAAL(DATE(2026,6,1),\"3.8\",A1:E6)",
        gives: [["3.8", 4, 3, 1, 1], ["Alle", 4, 3, 1, 1]],
      },
      twin: {
        formula: "=COUNTIFS(B2:B6,\"ja\",E2:E6,\"klaar\")",
        gives: [[1]],
        note: { nl: "Telt alleen wat klaar is.", en: "Counts what is done only." },
      },
    },
    ACTIES_PER_PERSOON: {
      meaning: { nl: "Open acties per persoon", en: "Open actions per person" },
      returns: {
        nl: "Rijen van drie: wie, nog niet klaar, te laat; de meeste bovenaan; leeg zolang er geen open acties zijn.",
        en: "Rows of three: who, not done yet, overdue; the most on top; blank as long as there are no open actions.",
      },
      rule: {
        nl: "Elke open actie telt bij ieder die erbij staat; namen zijn gescheiden door een komma, puntkomma, schuine streep of 'en'. De meeste acties staan bovenaan, daarna op naam.",
        en: "Each open action counts for everybody it names; names have a comma, semicolon, slash or 'en' (and) between them. The most actions stand on top, then by name.",
      },
      edges: [
        TABLES,
        LATE,
        { nl: "Een actie zonder naam telt bij 'niemand genoemd'.", en: "An action without a name counts under 'niemand genoemd' (nobody named)." },
        { nl: "Alle rijen samen kunnen meer zijn dan het aantal acties.", en: "All rows together can be more than the number of actions." },
      ],
      example: {
        cells: ACTIONS,
        formula: "=KOMPAS.ACTIES_PER_PERSOON(DATE(2026,6,1),\"3.8\",A1:E6)",
        gives: [["Anna", 2, 1], ["niemand genoemd", 1, 0], ["Bas", 1, 0]],
      },
      twin: {
        formula: "=COUNTIFS(B2:B6,\"ja\",C2:C6,\"*Anna*\",E2:E6,\"<>klaar\",E2:E6,\"<>vervallen\")",
        gives: [[2]],
        note: { nl: "Telt de open acties van één persoon.", en: "Counts the open actions of one person." },
      },
    },
    VOORSTELLEN: {
      meaning: { nl: "Acties waarvoor een signaal staat", en: "Actions for which there is a signal" },
      returns: {
        nl: "De acties met een signaal, op volgorde: één kolom; leeg als er geen zijn.",
        en: "The actions with a signal, in order: one column; blank when there are none.",
      },
      rule: {
        nl: "Een actie komt in de lijst als haar signaal een getal boven 0 is, WAAR, of een tekst anders dan nee.",
        en: "An action comes in the list when its signal is a number above 0, WAAR (TRUE), or a text other than nee (no).",
      },
      edges: [
        MOST,
        { nl: "Een leeg signaal, 0, een getal onder 0, ONWAAR of nee is geen signaal.", en: "A blank signal, 0, a number below 0, ONWAAR (FALSE) or nee is no signal." },
        { nl: "Een lege actie wordt overgeslagen.", en: "A blank action is skipped." },
      ],
      example: {
        cells: [["Alfa bellen", 2], ["Bravo bezoeken", "nee"], ["Charlie mailen", "ja"], ["Delta uitnodigen", null]],
        formula: "=KOMPAS.VOORSTELLEN(A1:A4,B1:B4)",
        gives: [["Alfa bellen"], ["Charlie mailen"]],
      },
      twin: {
        formula: "=FILTER(A1:A4,(B1:B4<>\"\")*(B1:B4<>0)*(B1:B4<>\"nee\"))",
        gives: [["Alfa bellen"], ["Charlie mailen"]],
        note: { nl: "Neemt ook een getal onder 0 als signaal.", en: "Takes a number below 0 as a signal as well." },
      },
    },
    NIEUWE_VOORSTELLEN: {
      meaning: { nl: "Voorstellen die nog niet in een lijst met acties staan", en: "Proposals that do not stand in a list of actions yet" },
      returns: {
        nl: "De voorstellen die over zijn, op volgorde: één kolom; leeg als er geen zijn.",
        en: "The proposals that are left, in order: one column; blank when there are none.",
      },
      rule: {
        nl: "Een voorstel blijft over als geen actie in de lijst dezelfde tekst heeft.",
        en: "A proposal is left when no action in the list has the same text.",
      },
      edges: [
        MOST,
        { nl: "Hoofdletters, accenten en extra spaties in een tekst maken geen verschil.", en: "Capitals, accents and extra spaces in a text make no difference." },
        { nl: "Is de lijst met acties leeg, dan komen alle voorstellen.", en: "When the list of actions is blank, all proposals come." },
      ],
      example: {
        cells: [["Alfa bellen", "Bravo bezoeken"], ["Bravo bezoeken", "Delta uitnodigen"], ["Charlie mailen", null]],
        formula: "=KOMPAS.NIEUWE_VOORSTELLEN(A1:A3,B1:B3)",
        gives: [["Alfa bellen"], ["Charlie mailen"]],
      },
      twin: {
        formula: "=FILTER(A1:A3,COUNTIF(B1:B3,A1:A3)=0)",
        gives: [["Alfa bellen"], ["Charlie mailen"]],
        note: { nl: "Kijkt wel naar accenten en spaties.", en: "Does look at accents and spaces." },
      },
    },
    LAGE_SCORES: {
      meaning: { nl: "Teksten bij lage scores, de laagste eerst", en: "Texts beside low scores, the lowest first" },
      returns: {
        nl: "De teksten bij lage scores: één kolom; leeg als er geen zijn.",
        en: "The texts beside low scores: one column; blank when there are none.",
      },
      rule: {
        nl: "Een score tot en met de grens is laag. De laagste score staat bovenaan; bij gelijke scores blijft de volgorde van de cellen.",
        en: "A score up to and including grens is low. The lowest score stands on top; at equal scores the order of the cells stays.",
      },
      edges: [
        { nl: "Een score van 0 of een lege cel is nog niet beantwoord en is dus niet laag.", en: "A score of 0 or a blank cell is not answered yet and so is not low." },
        { nl: "Een lage score zonder tekst staat niet in de lijst.", en: "A low score without a text is not in the list." },
      ],
      example: {
        cells: [["Alfa bellen", 2], ["Bravo bezoeken", 4], ["Charlie mailen", 1], ["Delta uitnodigen", null]],
        formula: "=KOMPAS.LAGE_SCORES(A1:A4,B1:B4)",
        gives: [["Charlie mailen"], ["Alfa bellen"]],
      },
      twin: {
        formula: "=SORTBY(FILTER(A1:A4,(B1:B4>0)*(B1:B4<=2)),FILTER(B1:B4,(B1:B4>0)*(B1:B4<=2)))",
        gives: [["Charlie mailen"], ["Alfa bellen"]],
      },
    },
  },
};
