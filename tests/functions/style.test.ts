import { kompas } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { blank as blankRows, BLANKS, column, columnsOf, refusal } from "./call";

const { STIJL_SCORES, STIJL_VOORKEUR } = kompas;
const A: readonly number[] = [4, 2, 5, 3, 2, 4, 5, 4, 5, 4, 1, 4, 4, 5, 2, 5, 5, 4, 4, 3, 3, 5, 5, 3];
const B = A.map((_, index) => ((7 * (index + 1)) % 5) + 1);
const C = A.map(() => 3);
const D = A.map((_, index) => ([2, 5, 11, 15, 20, 21].includes(index + 1) ? 5 : 1));
const NUMBERS = A.map((_, index) => index + 1);
const STYLES = ["Aansporen", "Overtuigen", "Inspireren", "Participeren"];
const without = (answers: readonly unknown[], statements: readonly number[], blank: unknown) =>
  answers.map((answer, index) => (statements.includes(index + 1) ? blank : answer));

describe("STIJL_SCORES", () => {
  test.each([[A, [13, 22, 27, 29]], [B, [14, 22, 17, 21]], [C, [18, 18, 18, 18]], [D, [30, 6, 6, 6]]])("%j", (answers, totals) => {
    const rows = STIJL_SCORES(column(answers));
    expect(columnsOf(rows, 0).flat()).toEqual(STYLES);
    for (const key of [1, 2, 3]) expect(columnsOf(rows, key).flat()).toEqual(totals);
    expect(STIJL_SCORES([answers])).toEqual(rows);
  });

  test("normalised score, share and rank", () => {
    const rows = columnsOf(STIJL_SCORES(column(A)), 4, 5, 6);
    const rounded = rows.map(([normalised, share, rank]) => [Number(normalised).toFixed(4), Number(share).toFixed(4), rank]);
    expect(rounded).toEqual([["0.2917", "0.1429", 4], ["0.6667", "0.2418", 3], ["0.8750", "0.2967", 2], ["0.9583", "0.3187", 1]]);
    expect(columnsOf(STIJL_SCORES(column(C)), 6).flat()).toEqual([1, 1, 1, 1]);
    expect(columnsOf(STIJL_SCORES(column(D)), 6).flat()).toEqual([1, 2, 2, 2]);
  });

  test.each(BLANKS)("an answer that is %j leaves its style without score and nobody ranked", (blank) => {
    expect(STIJL_SCORES(column(without(A, [20], blank)), blank)).toEqual([
      ["Aansporen", "", 11, 15, "", "", ""],
      ["Overtuigen", 22, 22, 22, 16 / 24, "", ""],
      ["Inspireren", 27, 27, 27, 21 / 24, "", ""],
      ["Participeren", 29, 29, 29, 23 / 24, "", ""],
    ]);
    expect(STIJL_SCORES(column(A.map(() => blank)))).toEqual(blankRows(4, 7));
    expect(STIJL_VOORKEUR(column(A.map(() => blank)), blank, blank)).toBe("");
  });

  test("a sorted list scores the same with its numbers", () => {
    const order = NUMBERS.map((number) => ((number * 7) % 24) + 1);
    expect(new Set(order).size).toBe(24);
    const sorted = column(order.map((number) => A[number - 1]));
    expect(STIJL_SCORES(sorted, column(order))).toEqual(STIJL_SCORES(column(A)));
    expect(STIJL_VOORKEUR(sorted, column(order), 2)).toBe("Participeren");
    expect(STIJL_SCORES(sorted)).not.toEqual(STIJL_SCORES(column(A)));
  });

  test.each(BLANKS)("spare rows are skipped and statements that are not listed are open (%j)", (blank) => {
    const answers = column([...A, blank]);
    expect(STIJL_SCORES(answers, column([...NUMBERS, blank]))).toEqual(STIJL_SCORES(column(A)));
    expect(STIJL_VOORKEUR(column(A.slice(0, 22)), column(NUMBERS.slice(0, 22)))).toBe("Nog 2 van 24 stellingen open: 23 en 24");
  });
});

describe("STIJL_VOORKEUR", () => {
  test.each<[readonly number[], unknown, string]>([
    [A, null, "Geen uitgesproken voorkeur tussen Participeren en Inspireren"],
    [A, 2, "Participeren"],
    [B, null, "Geen uitgesproken voorkeur tussen Overtuigen en Participeren"],
    [B, 1, "Overtuigen"],
    [C, "", "Geen uitgesproken voorkeur tussen Aansporen, Overtuigen, Inspireren en Participeren"],
    [D, 0, "Aansporen"],
    [D, 24, "Aansporen"],
  ])("%j with a lead of %j: %s", (answers, lead, expected) => {
    expect(STIJL_VOORKEUR(column(answers), null, lead)).toBe(expected);
  });

  test.each(BLANKS)("names the few statements that are %j and counts many", (blank) => {
    expect(STIJL_VOORKEUR(column(without(A, [20], blank)))).toBe("Nog 1 van 24 stellingen open: 20");
    expect(STIJL_VOORKEUR(column(without(A, [1, 3, 5, 7, 9, 11], blank)))).toBe("Nog 6 van 24 stellingen open: 1, 3, 5, 7, 9 en 11");
    expect(STIJL_VOORKEUR(column(without(A, [1, 3, 5, 7, 9, 11, 13], blank)))).toBe("Nog 7 van 24 stellingen open");
  });
});

describe("what does not fit", () => {
  afterEach(() => setLanguage("nl-NL"));

  test("answers outside 1–5, not whole, text or errors", () => {
    for (const [bad, said] of [[6, "er staat 6."], [2.5, "er staat 2,5."], ["vaak", "er staat de tekst “vaak”."], [-1, "er staat -1."]] as const) {
      expect(refusal("STIJL_SCORES", column(without(A, [3], bad)))).toMatch(/^#VALUE! antwoorden, rij 3: hier hoort een /);
      expect(refusal("STIJL_VOORKEUR", column(without(A, [3], bad)))).toContain(said);
    }
    expect(refusal("STIJL_SCORES", column(without(A, [3], { code: "#N/A" })))).toContain("rij 3: hier staat de fout #N/A");
  });

  test("another number of answers, or numbers that do not fit them", () => {
    expect(refusal("STIJL_SCORES", column(A.slice(1)))).toBe("#VALUE! antwoorden: kies 24 antwoorden of geef nummers mee, dit zijn er 23.");
    expect(refusal("STIJL_SCORES", column(A), column([1, 2]))).toBe("#VALUE! nummers: kies evenveel cellen als antwoorden (24), dit zijn er 2.");
    expect(refusal("STIJL_SCORES", column(A), column(NUMBERS.map((number) => (number === 5 ? 3 : number))))).toBe(
      "#VALUE! nummers, rij 5: elke stelling hoort één keer voor te komen, nummer 3 staat er al.",
    );
    expect(refusal("STIJL_SCORES", column(A), column(without(NUMBERS, [4], null)))).toBe(
      "#VALUE! nummers, rij 4: hier hoort het nummer van de stelling bij het antwoord 3, de cel is leeg.",
    );
    expect(refusal("STIJL_SCORES", column(A), column(without(NUMBERS, [4], 25)))).toContain("nummers, rij 4: hier hoort een heel getal van 1 tot en met 24, er staat 25.");
  });

  test("a lead of no size", () => {
    expect(refusal("STIJL_VOORKEUR", column(A), null, 2.5)).toBe("#VALUE! verschil: hier hoort een heel getal van 1 tot en met 24, er staat 2,5.");
    expect(refusal("STIJL_VOORKEUR", column(A), null, "drie")).toContain("verschil: hier hoort een getal");
  });

  test("speaks English to who reads English", () => {
    setLanguage("en-US");
    expect(refusal("STIJL_SCORES", column(A.slice(1)))).toBe("#VALUE! antwoorden: choose 24 answers or pass nummers, found 23.");
    expect(refusal("STIJL_SCORES", column(A), column(without(NUMBERS, [5], 3)))).toContain("number 3 is already there.");
    expect(refusal("STIJL_SCORES", column(A), column(without(NUMBERS, [4], "")))).toContain("the number of the statement is expected here for the answer 3");
    expect(STIJL_VOORKEUR(column(C))).toContain("Geen uitgesproken voorkeur tussen Aansporen, ");
  });
});
