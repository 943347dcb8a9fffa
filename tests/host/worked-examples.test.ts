/** Worked examples beside those of the help: edges, traps and other conventions, through cells of the host. */
import type { ExampleCell, GivenCell } from "../../src/text";
import { startWithFunctions } from "./catalogue/support";
import { asShown, computed } from "./formulas";

jest.setTimeout(60_000);

type Cells = readonly (readonly ExampleCell[])[];
type Given = readonly (readonly GivenCell[])[];
type Example = readonly [what: string, cells: Cells, formula: string, gives: Given];

const column = <Cell>(values: readonly Cell[]): Cell[][] => values.map((value) => [value]);
const rows = (text: string): string[][] => column(text.split(" "));

const TEN = column([420_000, 185_000, 120_000, 75_000, 60_000, 45_000, 35_000, 25_000, 20_000, 15_000]);

const classes = (what: string, amounts: readonly ExampleCell[], given: string, strict: string): Example[] => [
  [`classes of ${what}`, column(amounts), `=KOMPAS.ABC_KLASSE(A1:A${amounts.length})`, rows(given)],
  [`strict classes of ${what}`, column(amounts), `=KOMPAS.ABC_KLASSE(A1:A${amounts.length},,,"strikt")`, rows(strict)],
];

const ABC: Example[] = [
  ...classes("ten customers", TEN.flat(), "A A A A B B B B C C", "A A A A B B B C C C"),
  ...classes("one dominant customer", [900, 60, 40], "A B C", "B C C"),
  ...classes("one customer", [500], "A", "C"),
  ...classes("amounts exactly on the thresholds", [80, 15, 5], "A B C", "A B C"),
  ["classes of equal amounts", column([30, 25, 15, 10, 10, 10]), "=KOMPAS.ABC_KLASSE(A1:A6)", rows("A A A A A A")],
  ["classes of a dirty column", column([5000, 3000, 1500, 400, 100, 0, -600, null]), "=KOMPAS.ABC_KLASSE(A1:A8)", column(["A", "A", "B", "C", "C", "geen omzet", "credit", "geen omzet"])],
  ["totals of a dirty column", column([5000, 3000, 1500, 400, 100, 0, -600, null]), "=INDEX(KOMPAS.ABC_PIRAMIDE(A1:A8),{4;7},4)", column([10_000, 9_400])],
  ["strict totals of ten customers", TEN, "=KOMPAS.ABC_PIRAMIDE(A1:A10,,,\"strikt\")", [["A", 4, 0.4, 800_000, 0.8], ["B", 3, 0.3, 140_000, 0.14], ["C", 3, 0.3, 60_000, 0.06], ["Met omzet", 10, 1, 1_000_000, 1], ["Geen omzet", 0, "", 0, ""], ["Credit", 0, "", 0, ""], ["Netto totaal", 10, "", 1_000_000, ""]]],
  ["the first float trap", column([5.6, 2, 1.9]), "=KOMPAS.ABC_KLASSE(A1:A3)", rows("A A B")],
  ["the second float trap", column([5.6, 4, 2.4]), "=KOMPAS.ABC_KLASSE(A1:A3)", rows("A A B")],
  ["the third float trap", column([4.5, 4.5, 4.2, 3.3]), "=KOMPAS.ABC_KLASSE(A1:A4)", rows("A A A B")],
];

const PYRAMID = ([[1, 1, 0, 0, 0], [10, 1, 0, 1, 8], [20, 1, 0, 3, 16], [40, 1, 1, 6, 32], [49, 1, 1, 8, 39], [50, 1, 2, 7, 40], [89, 1, 3, 14, 71], [100, 1, 4, 15, 80], [150, 2, 6, 22, 120], [250, 3, 10, 37, 200], [793, 8, 32, 119, 634], [1000, 10, 40, 150, 800]] as const)
  .map(([customers, ...layers]): Example => [`the layers of ${customers} customers`, [], `=INDEX(KOMPAS.KLANTPIRAMIDE(SEQUENCE(${customers})),{1;2;3;4},2)`, column(layers)]);

const BANDS = [[7, "een"], [15, "twee"], [25, "drie"], [35, "vier"]] as const;
const QUESTIONNAIRE = ([
  [[4, 3, 2, 3, 1, 2, 3], 18, "twee"], [[2, 2, 2, 2, 2, 2, 2], 14, "een"], [[3, 2, 2, 2, 2, 2, 2], 15, "twee"], [[4, 4, 3, 4, 3, 4, 3], 25, "drie"],
  [[5, 5, 5, 5, 5, 5, 4], 34, "drie"], [[5, 5, 5, 5, 5, 5, 5], 35, "vier"], [[1, 1, 1, 1, 1, 1, 1], 7, "een"],
  [[4, null, 2, 3, 1, 2, 3], 15, "twee (6 van 7 beantwoord, totaal wordt 16 tot en met 20)"],
  [[5, 5, 5, 5, null, 5, 5], 30, "Nog open: drie of vier (6 van 7 beantwoord, totaal wordt 31 tot en met 35)"],
  [[4, 4, 4, 4, null, 4, null], 20, "Nog open: twee of drie (5 van 7 beantwoord, totaal wordt 22 tot en met 30)"],
] as const).flatMap(([answers, total, verdict]): Example[] => {
  const cells = answers.map((answer, at) => [answer, ...(BANDS[at] ?? [null, null])]);
  const name = answers.map((answer) => answer ?? "–").join(" ");
  return [[`the total of ${name}`, cells, "=KOMPAS.SCORE_TOTAAL(A1:A7)", [[total]]], [`the verdict on ${name}`, cells, "=KOMPAS.SCORE_OORDEEL(A1:A7,B1:B4,C1:C4)", [[verdict]]]];
});

const STATEMENTS = Array.from({ length: 24 }, (_none, at) => at + 1);
const A = [4, 2, 5, 3, 2, 4, 5, 4, 5, 4, 1, 4, 4, 5, 2, 5, 5, 4, 4, 3, 3, 5, 5, 3];
const PUSHING = [2, 5, 11, 15, 20, 21];
const totals = (what: string, answers: readonly ExampleCell[], given: Given): Example => [`the styles of ${what}`, column(answers), "=INDEX(KOMPAS.STIJL_SCORES(A1:A24),{1;2;3;4},{2,3,4,7})", given];
const STYLES: Example[] = [
  totals("answers in a pattern", STATEMENTS.map((number) => ((7 * number) % 5) + 1), [[14, 14, 14, 4], [22, 22, 22, 1], [17, 17, 17, 3], [21, 21, 21, 2]]),
  totals("the same answer everywhere", STATEMENTS.map(() => 3), [[18, 18, 18, 1], [18, 18, 18, 1], [18, 18, 18, 1], [18, 18, 18, 1]]),
  totals("one style only", STATEMENTS.map((number) => (PUSHING.includes(number) ? 5 : 1)), [[30, 30, 30, 1], [6, 6, 6, 2], [6, 6, 6, 2], [6, 6, 6, 2]]),
  totals("a statement left open", A.map((answer, at) => (at === 19 ? null : answer)), [["", 11, 15, ""], [22, 22, 22, ""], [27, 27, 27, ""], [29, 29, 29, ""]]),
  ["no preference among four", column(STATEMENTS.map(() => 3)), "=KOMPAS.STIJL_VOORKEUR(A1:A24)", [["Geen uitgesproken voorkeur tussen Aansporen, Overtuigen, Inspireren en Participeren"]]],
  ["a clear preference", column(STATEMENTS.map((number) => (PUSHING.includes(number) ? 5 : 1))), "=KOMPAS.STIJL_VOORKEUR(A1:A24)", [["Aansporen"]]],
];

const MARKS: Cells = [[1, "goed", "voldoende", "goed", "voldoende"], [2, "voldoende", "goed", "onvoldoende", "voldoende"], [3, "goed", "voldoende", "goed", null], [4, "voldoende", "voldoende", "goed", "onvoldoende"]];
const COMPETITION: Example[] = [
  ["suppliers by ROC", MARKS, "=KOMPAS.CONCURRENTIE_SCORE(A1:A4,B1:E4,\"ROC\")", [[83.333333, 1], [63.541667, 1], [72.916667, 1], [46.341463, 0.854167]]],
  ["weights by ROC", MARKS, "=KOMPAS.CONCURRENTIE_GEWICHT(A1:A4,B1:E4,\"ROC\")", column([0.520833, 0.270833, 0.145833, 0.0625])],
];

const YEARS: Cells = [[220_000, 85_800, 200_000, 76_000], [180_000, 43_200, 160_000, 40_000], [30_000, 12_000, 0, 0], [70_000, 7_000, 90_000, 9_000]];
const RESULTS: Example[] = [
  ["growth the year before", YEARS, "=KOMPAS.GROEI(A1:A4,C1:C4)", [[0.1], [0.125], ["nieuw"], [-0.222222]]],
  ["margins of last year", YEARS, "=KOMPAS.MARGE_PCT(A1:A4,B1:B4)", column([0.39, 0.24, 0.4, 0.1])],
  ["margins the year before", YEARS, "=KOMPAS.MARGE_PCT(C1:C4,D1:D4)", [[0.38], [0.25], [""], [0.1]]],
  ["why the margin changed the year before", YEARS, "=INDEX(KOMPAS.MARGEBRUG(C1:C4,D1:D4,A1:A4,B1:B4),{1;2;3;4},3)", column([13_888.89, 5_044.44, 4_066.67, 23_000])],
  ["growth of the total", [[500_000, 500_000, 450_000]], "=KOMPAS.GROEI(A1,B1)", [[0]]],
  ["yearly growth of the total", [[500_000, 500_000, 450_000]], "=KOMPAS.CAGR(A1,C1)", [[0.054093]]],
  ["debiteurendagen of 360 days a year", [[10, 50, 365]], "=KOMPAS.DEBITEURENDAGEN(A1,B1,C1,,360)", [[72]]],
  ["debiteurendagen of a leap year", [[25_000, 100_000, 366]], "=KOMPAS.DEBITEURENDAGEN(A1,B1,C1)", [[91.5]]],
];

const TARGETS: Example[] = [
  ["a forecast by season", [["doel", 500_000, 125_000, 130_000, null, null], ["profiel", null, 20, 22, 26, 32]], "=INDEX(KOMPAS.PRESTATIE(\"\",\"\",B1,C1:F1,C2:F2),1,3)", [[607_142.857143]]],
  ["a forecast of the total by season", [[600_000, 142_000, 150_000, null, null], [null, 20, 22, 26, 32]], "=INDEX(KOMPAS.PRESTATIE_TOTAAL(A1,B1:E1,B2:E2),1,3)", [[695_238.095238]]],
];

const HINT = { M: "Nog niet tijdgebonden: noem een datum, kwartaal of duur.", T: "Nog niet meetbaar: noem een getal dat u kunt meten.", MT: "Meetbaar en tijdgebonden.", none: "Nog niet meetbaar: noem een getal dat u kunt meten. Nog niet tijdgebonden: noem een datum, kwartaal of duur." };
const GOALS = [
  ["100 euro meer omzet per medewerker", HINT.M], ["binnen 10 weken 50% meer naamsbekendheid", HINT.MT], ["in jan 2021 omzet +30% t.o.v. nov 2020", HINT.MT], ["binnen 10 weken 50 volgers", HINT.MT],
  ["in nov 2020 60% leads binnen 6 minuten terugbellen", HINT.MT], ["20 nieuwe partners voor einde 2020", HINT.MT], ["Klant Alfa tevreden houden", HINT.none], ["van 7,2 naar 8,0 voor Q4 2026", HINT.MT],
  ["Actieplan 2026 opstellen", HINT.T], ["Meer omzet in 2025", HINT.T], ["Marge +2 procentpunt per 31-12-2026", HINT.MT],
] as const;

const LISTS: Cells = [["Alfa", "Echo", "Alfa", "Bravo"], ["Bravo", "Alfa", "Bravo", "Echo"], ["Charlie", "Golf", "Charlie", "Alfa"], ["Delta", "Bravo", "Delta", "Foxtrot"], ["Echo", "Foxtrot", "Echo", "Golf"]];
const OTHERS: Example[] = [
  ["hints to eleven goals", column(GOALS.map(([goal]) => goal)), "=KOMPAS.SMART_HINT(A1:A11)", column(GOALS.map(([, hint]) => hint))],
  ["overlap with significantie", LISTS, "=KOMPAS.OVERLAP(A1:A5,C1:C5)", [[5]]],
  ["overlap with winst", LISTS, "=KOMPAS.OVERLAP(A1:A5,D1:D5)", [[3]]],
  ["signs of a relation as people write them", [[null, "Anna", "Bas"], ["Inkoop", "±", "+-"], ["Directie", "−", "– "]], "=KOMPAS.RELATIEMATRIX_CONTACT(A2:A3,B1:C1,B2:C3)", [[2, "+/-", "gedekt"], [2, "-", "alleen slecht"]]],
  ["the binding of a customer in each ending phase", [[5, 1, 5, "Dreigende scheiding"], [5, 1, 5, "Scheiding"], [5, 1, 5, "Werving"], [5, null, null, "Terugwinnen"]], "=KOMPAS.BINDING(A1:A4,B1:B4,C1:C4,D1:D4)", [[49, "kwetsbaar", "begrensd door de fase"], [24, "kritiek", "begrensd door de fase"], ["", "n.v.t.", "nog geen klant"], ["", "n.v.t.", "te weinig elementen"]]],
];

const EXAMPLES: readonly Example[] = [...ABC, ...PYRAMID, ...QUESTIONNAIRE, ...STYLES, ...COMPETITION, ...RESULTS, ...TARGETS, ...OTHERS];

describe("through cells", () => {
  let shown: Awaited<ReturnType<typeof computed>> = [];

  beforeAll(async () => {
    const host = startWithFunctions();
    shown = await computed(EXAMPLES.map(([, cells, formula]) => ({ cells, formulas: [formula] })));
    host.dispose();
  });

  it.each(EXAMPLES.map(([what, , , gives], at) => [what, at, gives] as const))("%s", (_what, at, gives) => {
    expect(shown[at]?.[0]).toEqual(asShown(gives));
  });
});
