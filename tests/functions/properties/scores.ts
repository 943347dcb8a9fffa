import fc from "fast-check";
import type { KompasId } from "../../../src/functions/index";
import { column } from "../call";
import { always, at, expectAscending, expectClose, expectDescending, holds, isBlank, lines, num, orBlank, rows, shuffled, single, sum, type Cell, type Properties, type Property } from "./property";

const answer = fc.integer({ min: 1, max: 5 });
const answers = fc.array(orBlank(answer), { minLength: 1, maxLength: 9 });
const isOpen = (each: unknown): boolean => isBlank(each);
const given = (all: readonly unknown[]): number[] => all.filter((each) => !isOpen(each)).map(num);
/** Answers, and the same with every open question answered. */
const completed = (all: fc.Arbitrary<unknown[]>) => fc.tuple(all, fc.array(answer, { minLength: 24, maxLength: 24 })).map(([some, rest]) => ({ some, whole: some.map((each, index) => (isOpen(each) ? rest[index] : each)) }));
/** Bands that begin at or below the lowest total that can be; the verdicts are numbered. */
const bands = fc.uniqueArray(fc.integer({ min: 2, max: 45 }), { maxLength: 4 }).map((bounds) => [1, ...bounds.sort((one, other) => one - other)]);
const bandArgs = (bounds: readonly number[]): unknown[] => [column(bounds), column(bounds.map((_, band) => `oordeel ${band}`))];
const verdict = (all: readonly unknown[], bounds: readonly number[]): string => String(single("SCORE_OORDEEL", column(all), ...bandArgs(bounds)));
/** The first and the last band that a verdict names. */
const named = (text: string): number[] => [...text.matchAll(/oordeel (\d)/g)].map((found) => Number(found[1]));

const statements = fc.array(answer, { minLength: 24, maxLength: 24 });
const someStatements = fc.tuple(statements, fc.array(fc.nat({ max: 23 }), { maxLength: 8 })).map(([all, open]) => all.map((each, index) => (open.includes(index) ? "" : each)));
const numbered = (order: readonly number[]): unknown[][] => column(order.map((index) => index + 1));
const styles = (all: readonly unknown[]): Cell[][] => lines("STIJL_SCORES", column(all));
/** A shuffled list of statements has the numbers beside it. */
const unordered = (id: KompasId): Property => holds("does not depend on the order of the statements when their numbers stand beside", shuffled(someStatements), ({ inOrder, mixed, order }) => {
  expect([single_(id, column(mixed), numbered(order))]).toEqual([single_(id, column(inOrder))]);
});
const single_ = (id: KompasId, ...args: readonly unknown[]): unknown => (id === "STIJL_SCORES" ? rows(id, ...args) : single(id, ...args));

type Role = readonly [belang: unknown, invulling: unknown];
const roles = fc.array(fc.tuple(orBlank(answer), orBlank(answer)), { minLength: 1, maxLength: 8 });
const roleScores = (all: readonly Role[]): [unknown[][], unknown[][]] => [column(all.map(([belang]) => belang)), column(all.map(([, invulling]) => invulling))];
const roleName = (row: number): string => `rol ${row}`;
const roleArgs = (all: readonly Role[]): unknown[] => [column(all.map((_, row) => roleName(row))), ...roleScores(all)];
const bothKnown = (all: readonly Role[]): [belang: number, invulling: number, row: number][] => all.flatMap(([belang, invulling], row): [number, number, number][] => (isBlank(belang) || isBlank(invulling) ? [] : [[num(belang), num(invulling), row]]));

const ticks = fc.array(orBlank(fc.constantFrom("ja", "nee", "Ja ")), { minLength: 5, maxLength: 5 });
const smart = (...args: readonly unknown[]): [score: number, remark: string] => {
  const [[score = "", remark = ""] = []] = rows("SMART_SCORE", ...args);
  return [score === "" ? -1 : Number(String(score).charAt(0)), String(remark)];
};
const goal = fc.array(fc.constantFrom("meer omzet", "Klant Alfa tevreden", "50%", "7,2 naar 8,0", "binnen 10 weken", "in Q4 2026", "einde van het jaar", "per 31-12-2026", "op peil", "€ 100"), { maxLength: 4 }).map((words) => words.join(" "));
const hint = (text: string): string => String(rows("SMART_HINT", [[text]])[0]?.[0]);

export const SCORES = {
  SCORE_TOTAAL: [
    holds("is the sum of the answers, empty only without any", answers, (all) => {
      expect(single("SCORE_TOTAAL", column(all))).toBe(given(all).length === 0 ? "" : sum(given(all)));
    }),
    holds("does not depend on the order of the answers", shuffled(answers), ({ inOrder, mixed }) => {
      expect(single("SCORE_TOTAAL", column(mixed))).toBe(single("SCORE_TOTAAL", column(inOrder)));
    }),
    holds("rises with every question that is answered", completed(answers), ({ some, whole }) => {
      const [before, after] = [single("SCORE_TOTAAL", column(some)), num(single("SCORE_TOTAAL", column(whole)))];
      expect(after - (before === "" ? 0 : num(before))).toBe(sum(whole.map(num)) - sum(given(some)));
      expect(after).toBeGreaterThanOrEqual(before === "" ? 1 : num(before));
    }),
    ...always("SCORE_TOTAAL", answers.map((all) => [column(all), null, 5])),
  ],
  SCORE_OORDEEL: [
    holds("names totals and verdicts among which every completion ends", fc.tuple(completed(answers), bands), ([{ some, whole }, bounds]) => {
      const [before, after] = [verdict(some, bounds), verdict(whole, bounds)];
      if (before === "" || before === after) return;
      const [lowest = NaN, highest = NaN] = [.../totaal wordt (\d+) tot en met (\d+)/.exec(before) ?? []].slice(1).map(Number);
      expectAscending([lowest, num(single("SCORE_TOTAAL", column(whole))), highest]);
      const [first = NaN, last = first] = named(before);
      expectAscending([first, ...named(after), last]);
    }),
    holds("names no band that no completion can end in", fc.tuple(answers, bands), ([all, bounds]) => {
      fc.pre(given(all).length > 0);
      const extremes = [1, 5].flatMap((each) => named(verdict(all.map((open) => (isOpen(open) ? each : open)), bounds)));
      expect([...new Set(named(verdict(all, bounds)))]).toEqual([...new Set(extremes)]);
    }),
    holds("does not depend on the order of the answers", fc.tuple(shuffled(answers), bands), ([{ inOrder, mixed }, bounds]) => {
      expect(verdict(mixed, bounds)).toBe(verdict(inOrder, bounds));
    }),
    holds("is the last band whose bound the total reaches", fc.tuple(fc.array(answer, { minLength: 1, maxLength: 9 }), bands), ([all, others]) => {
      // With the total among the bounds: on a bound it counts as reached.
      for (const bounds of [others, [...new Set([...others, sum(all)])].sort((one, other) => one - other)]) {
        expect(verdict(all, bounds)).toBe(`oordeel ${bounds.filter((bound) => bound <= sum(all)).length - 1}`);
      }
    }),
    ...always("SCORE_OORDEEL", fc.tuple(answers, bands).map(([all, bounds]) => [column(all), ...bandArgs(bounds), null, null])),
  ],
  STIJL_SCORES: [
    holds("divides the total of all answers over four styles", statements, (all) => {
      const found = styles(all);
      expect(sum(at(1, found).map(num))).toBe(single("SCORE_TOTAAL", column(all)));
      expectClose(sum(at(5, found).map(num)), 1);
      found.forEach(([, total, lowest, highest, normalised]) => {
        expect([lowest, highest]).toEqual([total, total]);
        expectClose(num(normalised) * 24 + 6, num(total));
      });
    }),
    holds("gives no score to a style with an open statement, and a range that holds every completion", completed(someStatements), ({ some, whole }) => {
      const after = styles(whole);
      const before = styles(some);
      before.forEach(([, total, lowest, highest, , share], style) => {
        expect(total === "").toBe(lowest !== highest);
        expectAscending([num(lowest), num(after[style]?.[1]), num(highest)]);
        expect(share === "").toBe(some.some(isOpen));
      });
      expect(sum(before.map(([, , lowest, highest]) => num(highest) - num(lowest)))).toBe(4 * some.filter(isOpen).length);
    }),
    holds("ranks by total: one more than the styles that are higher", statements, (all) => {
      const totals = at(1, styles(all)).map(num);
      expect(at(6, styles(all))).toEqual(totals.map((total) => 1 + totals.filter((other) => other > total).length));
    }),
    unordered("STIJL_SCORES"),
    ...always("STIJL_SCORES", someStatements.map((all) => [column(all), numbered([...all.keys()])])),
  ],
  STIJL_VOORKEUR: [
    holds("is the highest style if it leads by enough, else names all that are closer", fc.tuple(statements, fc.integer({ min: 1, max: 12 })), ([all, lead]) => {
      const found = styles(all).map(([style = "", total]) => ({ style: String(style), total: num(total) }));
      const most = Math.max(...found.map(({ total }) => total));
      const close = found.filter(({ total }) => most - total < lead).map(({ style }) => style);
      const preference = String(single("STIJL_VOORKEUR", column(all), null, lead));
      if (close.length === 1) expect(preference).toBe(close[0]);
      else expect(found.filter(({ style }) => preference.includes(style)).map(({ style }) => style)).toEqual(close);
    }),
    holds("has no preference with a larger lead where it has none with a smaller one", fc.tuple(statements, fc.integer({ min: 1, max: 11 })), ([all, lead]) => {
      const [wide, narrow] = [lead + 1, lead].map((each) => String(single("STIJL_VOORKEUR", column(all), null, each)));
      if (narrow?.startsWith("Geen")) expect(wide).toMatch(/^Geen/);
    }),
    holds("says how many statements are open while some are", someStatements, (all) => {
      const open = all.filter(isOpen).length;
      if (open > 0) expect(single("STIJL_VOORKEUR", column(all))).toMatch(new RegExp(`^Nog ${open} van 24 stellingen open`));
      else expect(single("STIJL_VOORKEUR", column(all))).not.toMatch(/open/);
    }),
    unordered("STIJL_VOORKEUR"),
    ...always("STIJL_VOORKEUR", someStatements.map((all) => [column(all), numbered([...all.keys()]), null])),
  ],
  SMART_HINT: [
    holds("judges every goal by itself, capitals aside", fc.array(goal, { minLength: 1, maxLength: 5 }), (goals) => {
      expect(at(0, rows("SMART_HINT", column(goals)))).toEqual(goals.map(hint));
      expect(at(0, rows("SMART_HINT", column(goals.map((each) => each.toUpperCase()))))).toEqual(goals.map(hint));
      expect(rows("SMART_HINT", [goals])).toEqual([goals.map(hint)]);
    }),
    holds("calls a goal bound in time once it says until when", fc.tuple(goal, fc.constantFrom("binnen 10 weken", "voor 31-12-2026", "in Q4 2026", "in mei")), ([text, until]) => {
      expect(hint(`${text} ${until}`)).not.toMatch(/niet tijdgebonden/);
      if (text !== "") expect(/niet meetbaar/.test(hint(`${text} ${until}`))).toBe(/niet meetbaar/.test(hint(text)));
    }),
    holds("calls a goal measurable once it names a number that is no date", goal, (text) => {
      expect(hint(`${text}: 35 % meer`)).not.toMatch(/niet meetbaar/);
      if (text !== "") expect(/niet tijdgebonden/.test(hint(`${text}: 35 % meer`))).toBe(/niet tijdgebonden/.test(hint(text)));
    }),
    ...always("SMART_HINT", fc.array(orBlank(goal), { minLength: 1, maxLength: 5 }).map((goals) => [column(goals)])),
  ],
  SMART_SCORE: [
    holds("counts the letters that were answered with ja, of five", ticks, (all) => {
      const yes = all.filter((each) => String(each).trim().toLowerCase() === "ja").length;
      expect(smart(column(all))[0]).toBe(all.every(isOpen) ? -1 : yes);
      expect(smart([all])).toEqual(smart(column(all)));
    }),
    holds("never falls when one more letter is answered with ja", fc.tuple(ticks, fc.nat({ max: 4 })), ([all, letter]) => {
      expect(smart(column(all.map((each, index) => (index === letter ? "ja" : each))))[0]).toBeGreaterThanOrEqual(smart(column(all))[0]);
    }),
    holds("remarks on days that do not fit, and asks who agreed only when A is ja and nobody did", fc.tuple(ticks, orBlank(fc.constant("Pim")), orBlank(fc.integer({ min: 45_000, max: 46_000 })), orBlank(fc.integer({ min: 45_000, max: 48_000 }))), ([all, who, begin, end]) => {
      fc.pre(!all.every(isOpen));
      const [, remark] = smart(column(all), who, begin, end);
      expect(remark.includes("voor de begindatum")).toBe(!isBlank(begin) && !isBlank(end) && Number(end) < Number(begin));
      expect(remark.includes("Noem wie")).toBe(String(all[2]).trim().toLowerCase() === "ja" && isBlank(who));
      // Three years are 1095 or 1096 days.
      if (isBlank(begin) || isBlank(end) || Number(end) - Number(begin) <= 1095) expect(remark).not.toContain("drie jaar");
      else if (Number(end) - Number(begin) > 1096) expect(remark).toContain("drie jaar");
    }),
    ...always("SMART_SCORE", fc.tuple(ticks, orBlank(fc.constant("Pim"))).map(([all, who]) => [column(all), who, 46_000, null])),
  ],
  ROL_PRIORITEIT: [
    holds("multiplies the importance with what falls short of it, from 0 to 20", roles, (all) => {
      for (const [, belang, invulling, shortfall, priority] of lines("ROL_PRIORITEIT", ...roleArgs(all))) {
        if (belang === "" || invulling === "") expect([shortfall, priority]).toEqual(["", ""]);
        else expect([shortfall, priority]).toEqual([Math.max(0, num(belang) - num(invulling)), num(belang) * num(shortfall)]);
        if (priority !== "") expectAscending([0, num(priority), 20]);
      }
    }),
    holds("permutes with the roles", shuffled(roles), ({ inOrder, mixed, order }) => {
      const scores = (all: readonly Role[]): Cell[][] => lines("ROL_PRIORITEIT", ...roleArgs(all)).map((row) => row.slice(1));
      const found = scores(inOrder);
      expect(scores(mixed)).toEqual(found.length === 0 ? [] : order.map((row) => found[row]));
    }),
    ...always("ROL_PRIORITEIT", roles.map(roleArgs)),
  ],
  ROL_VOORSTEL: [
    holds("runs from the most important role down, then from the largest shortfall, and is a prefix of every longer list", fc.tuple(roles, fc.integer({ min: 1, max: 8 })), ([all, count]) => {
      const whole = lines("ROL_VOORSTEL", ...roleArgs(all), 100);
      expect(lines("ROL_VOORSTEL", ...roleArgs(all), count)).toEqual(whole.slice(0, count));
      const sizes = whole.map(([, why]) => [.../belang (\d), tekort (\d)/.exec(String(why)) ?? []].slice(1).map(Number));
      expectDescending(sizes.map(([belang = NaN, shortfall = NaN]) => belang * 10 + shortfall));
      expect(whole.length).toBe(bothKnown(all).length);
    }),
    holds("leaves the choice to a person exactly where importance ties", roles, (all) => {
      for (const [role, why] of lines("ROL_VOORSTEL", ...roleArgs(all), 100)) {
        const belang = all[Number(String(role).slice(4))]?.[0];
        expect(String(why).includes("u beslist")).toBe(bothKnown(all).filter(([each]) => each === belang).length > 1);
      }
    }),
    ...always("ROL_VOORSTEL", roles.map((all) => [...roleArgs(all), null])),
  ],
  ROL_INVULLING: [
    holds("lies above 0 and up to 1, and is 1 exactly when nothing falls short", roles, (all) => {
      const found = single("ROL_INVULLING", ...roleScores(all));
      if (bothKnown(all).length === 0) return expect(found).toBe("");
      expect(num(found)).toBeGreaterThan(0);
      expect(num(found)).toBeLessThanOrEqual(1);
      expect(found === 1).toBe(bothKnown(all).every(([belang, invulling]) => invulling >= belang));
    }),
    holds("does not depend on the order of the roles", shuffled(roles), ({ inOrder, mixed }) => {
      expect(single("ROL_INVULLING", ...roleScores(mixed))).toBe(single("ROL_INVULLING", ...roleScores(inOrder)));
    }),
    holds("is no less when a role is fulfilled better", fc.tuple(roles, fc.nat()), ([all, pick]) => {
      const better = all.map(([belang, invulling], row): Role => (row === pick % all.length && !isBlank(invulling) ? [belang, 5] : [belang, invulling]));
      const [before, after] = [all, better].map((each) => single("ROL_INVULLING", ...roleScores(each)));
      if (before !== "") expect(num(after)).toBeGreaterThanOrEqual(num(before));
    }),
    ...always("ROL_INVULLING", roles.map(roleScores)),
  ],
  ROL_GROOTSTE: [
    holds("names just the roles with the highest priority of ROL_PRIORITEIT", roles, (all) => {
      const priorities = lines("ROL_PRIORITEIT", ...roleArgs(all)).map((row) => (row[4] === "" ? 0 : num(row[4])));
      const most = Math.max(0, ...priorities);
      const found = String(single("ROL_GROOTSTE", ...roleArgs(all)));
      expect(all.map((_, row) => found.includes(roleName(row)))).toEqual(all.map((_, row) => most > 0 && priorities[row] === most));
    }),
    holds("names as least needed only roles that fall nothing short, none of them less important", roles, (all) => {
      const found = String(single("ROL_GROOTSTE", ...roleArgs(all), "overschot"));
      const enough = bothKnown(all).filter(([belang, invulling]) => invulling >= belang);
      const named = enough.filter(([, , row]) => found.includes(roleName(row)));
      expect(found === "").toBe(enough.length === 0);
      for (const [belang] of named) expect(belang).toBe(Math.min(...enough.map(([each]) => each)));
      expect(found.match(/rol/g)?.length ?? 0).toBe(named.length);
    }),
    ...always("ROL_GROOTSTE", roles.map((all) => [...roleArgs(all), null])),
  ],
} satisfies Partial<Record<KompasId, Properties>>;
