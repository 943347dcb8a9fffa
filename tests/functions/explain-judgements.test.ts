import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { column } from "./call";
import { blank, columnOf, expectWhole, explained, hasFigures, property, rowsOf, sumOf, table } from "./explained";

const mark = fc.constantFrom("goed", "voldoende", "onvoldoende", "", null);
const criterion = fc.record({ rang: fc.oneof(fc.integer({ min: 1, max: 5 }), blank), een: mark, twee: mark });

describe("what is left out and what adds up", () => {
  it("of suppliers", () => property(fc.tuple(table(criterion), fc.constantFrom("rangsom", "ROC", null)), ([rows, method]) => {
    const args = [columnOf(rows, "rang"), rows.map(({ een, twee }) => [een, twee]), method];
    const [scores, weights] = [explained("CONCURRENTIE_SCORE", ...args), explained("CONCURRENTIE_GEWICHT", ...args)];
    for (const each of [scores, weights]) expectWhole(each);
    const given = rowsOf(kompas.CONCURRENTIE_SCORE(...args)).filter(([score]) => score !== "");
    expect(scores.accounts.map(({ total }) => total.amount)).toEqual(given.map(([score]) => score));
    expect(scores.used).toBe(rows.flatMap(({ een, twee }) => [een, twee]).filter((each) => each !== "" && each !== null).length);
    expect(weights.used).toBe(rowsOf(kompas.CONCURRENTIE_GEWICHT(...args)).filter(([weight]) => weight !== "").length);
    expect(weights.accounts).toHaveLength(weights.used > 0 ? 1 : 0);
  }));

  it("of goals", () => property(fc.array(fc.constantFrom("ja", "nee", "", null), { minLength: 5, maxLength: 5 }), (ticks) => {
    const found = explained("SMART_SCORE", column(ticks), null, null, null);
    expectWhole(found);
    expect(found.used).toBe(ticks.filter((tick) => tick === "ja" || tick === "nee").length);
    const goals = explained("SMART_HINT", [["10 % meer omzet", ""], ["", "meer doen in 2027"]]);
    expectWhole(goals);
    expect([goals.used, goals.leftOut.flatMap(({ rows }) => rows.map(({ offset }) => offset))]).toEqual([2, [1, 2]]);
  }));

  it("of styles", () => property(fc.array(fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 1, max: 5 }) }, { weight: 1, arbitrary: blank }), { minLength: 24, maxLength: 24 }), (answers) => {
    const [found, preferred] = [explained("STIJL_SCORES", column(answers), null), explained("STIJL_VOORKEUR", column(answers), null, null)];
    expectWhole(found);
    expect(preferred.accounts).toEqual(found.accounts);
    const isComplete = answers.every((answer) => typeof answer === "number" && answer > 0);
    expect(found.accounts.map(({ total }) => total.amount)).toEqual(isComplete ? [sumOf(answers.map(Number)), 1] : []);
  }));

  it("of styles by number: a row without number and answer is no statement", () => {
    const found = explained("STIJL_SCORES", column([5, "", ""]), column([2, 3, ""]));
    expectWhole(found);
    expect(found.leftOut.map(({ reason }) => reason)).toEqual(["niet beantwoord", "lege rij: geen stelling"]);
  });

  const known = (most: number) => fc.oneof(fc.integer({ min: 0, max: most }), blank);

  it("of the health of a plan", () => property(fc.tuple(known(100), known(100), known(2), known(1), known(90), fc.constantFrom(30, null)), (args) => {
    const found = explained("PLANGEZONDHEID", ...args);
    expectWhole(found);
    const lines = rowsOf(kompas.PLANGEZONDHEID(...args));
    expect(found.used).toBe(lines.slice(0, -1).filter(([, score]) => score !== "").length);
    expect(found.accounts.map(({ total }) => total.amount)).toEqual(hasFigures(lines) ? [lines.at(-1)?.[1]] : []);
  }));

  const meetings = fc.array(fc.constantFrom("0", 1, 2, 3, "", null), { minLength: 2, maxLength: 4 }).map(column);

  it("of a confrontation", () => property(fc.tuple(meetings, meetings, meetings, meetings), (args) => {
    const found = explained("CONFRONTATIE", ...args);
    expectWhole(found);
    const lines = rowsOf(kompas.CONFRONTATIE(...args));
    if (!hasFigures(lines)) return expect(found.accounts).toEqual([]);
    expect([found.used, found.rowCount]).toEqual([sumOf(lines.map((row) => Number(row[2]))), sumOf(lines.map((row) => Number(row[3])))]);
    expect(found.accounts[0]?.total.amount).toBeCloseTo(sumOf(lines.map((row) => 3 * Number(row[1]) * Number(row[2]))), 9);
  }));

  const role = fc.record({ rol: fc.constantFrom("Strateeg", "Regisseur"), belang: fc.oneof(fc.integer({ min: 1, max: 5 }), blank), invulling: fc.oneof(fc.integer({ min: 1, max: 5 }), blank) });

  it("of roles", () => property(table(role), (rows) => {
    const [rollen, belang, invulling] = [columnOf(rows, "rol"), columnOf(rows, "belang"), columnOf(rows, "invulling")];
    const found = explained("ROL_PRIORITEIT", rollen, belang, invulling);
    for (const each of [found, explained("ROL_VOORSTEL", rollen, belang, invulling, null), explained("ROL_GROOTSTE", rollen, belang, invulling, null)]) expectWhole(each);
    expect(found.used).toBe(rowsOf(kompas.ROL_PRIORITEIT(rollen, belang, invulling)).filter((line) => line[4] !== "").length);
    const weighed = explained("ROL_INVULLING", belang, invulling);
    expectWhole(weighed);
    const [filled] = weighed.accounts[0]?.parts ?? [];
    const total = weighed.accounts[0]?.total.amount ?? null;
    const share = weighed.used === 0 || total === null ? "" : (filled?.amount ?? 0) / total;
    expect(share).toBe(kompas.ROL_INVULLING(belang, invulling));
  }));
});
