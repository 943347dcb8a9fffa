import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isKompasId, kompas } from "../../src/functions";
import { functionFamilies, helpOf } from "../../src/text";
import type { FunctionHelp, InBoth } from "../../src/text";

const helps = functionFamilies.flatMap(({ functions }) => Object.entries(functions));
const byId = new Map(helps);

const textsOf = ({ meaning, returns, rule, edges, twin }: FunctionHelp): readonly InBoth[] => [meaning, returns, rule, ...edges, ...(twin?.note ? [twin.note] : [])];
const languages = ["nl", "en"] as const;

/** What the functions themselves say that they return. */
function returnsInSources(): ReadonlyMap<string, string> {
  const folder = join(__dirname, "..", "..", "src", "functions");
  const comments = readdirSync(folder).filter((file) => file.endsWith(".ts")).flatMap((file) => readFileSync(join(folder, file), "utf8").match(/\/\*\*[^]*?\*\//g) ?? []);
  return new Map(comments.flatMap((comment): [string, string][] => {
    const [id, returns] = [/@customfunction (\w+)/.exec(comment)?.[1], /@returns (.+)/.exec(comment)?.[1]];
    return id === undefined || returns === undefined ? [] : [[id, returns.trim()]];
  }));
}

describe("the help of the functions", () => {
  it("is there for every function once, and for no other", () => {
    expect(helps.map(([id]) => id).sort()).toEqual(Object.keys(kompas).sort());
    expect([helpOf("ABC_KLASSE"), helpOf("toString")]).toEqual([byId.get("ABC_KLASSE"), undefined]);
  });

  it.each(helps)("of %s is written in both languages", (_id, help) => {
    for (const text of textsOf(help)) for (const language of languages) expect(text[language].trim()).not.toBe("");
    // A remark that is the same in both languages was forgotten.
    for (const { nl, en } of textsOf(help)) expect(nl).not.toBe(en);
  });

  it.each(helps)("of %s ends its sentences, and its meaning is none", (_id, { meaning, ...help }) => {
    for (const language of languages) {
      expect(meaning[language]).not.toMatch(/\.$/);
      for (const text of textsOf({ meaning, ...help }).slice(1)) expect(text[language]).toMatch(/^[^a-z].*\.$/);
    }
    expect(help.edges.length).toBeGreaterThan(0);
  });

  it("says nothing twice, except what families say of several functions on purpose", () => {
    const seen = new Map<string, InBoth>();
    for (const text of helps.flatMap(([, { meaning, rule, edges }]) => [meaning, rule, ...edges])) {
      for (const language of languages) {
        const key = text[language];
        expect([key, seen.get(key) ?? text]).toEqual([key, text]);
        expect(seen.get(key) === undefined || seen.get(key) === text ? key : `twice: ${key}`).toBe(key);
        seen.set(key, text);
      }
    }
  });

  it("addresses the reader as 'u', calmly", () => {
    for (const [id, help] of helps) {
      for (const { nl, en } of textsOf(help)) {
        expect(`${id}: ${nl}`).not.toMatch(/!|\b(je|jij|jouw|jullie)\b/i);
        expect(`${id}: ${en}`).not.toMatch(/!|\b(het|een|wordt|uw)\b/i);
      }
    }
  });

  it("names only functions that exist", () => {
    const named = helps.flatMap(([id, help]) => textsOf(help).flatMap(({ nl, en }) => [...`${nl} ${en}`.matchAll(/\b[A-Z]{2,}(?:_[A-Z]+)+\b|KOMPAS\.(\w+)/g)].map((match) => [id, match[1] ?? match[0]] as const)));
    expect(named.filter(([, name]) => !isKompasId(name))).toEqual([]);
  });

  it("returns what the functions say that they return", () => {
    expect(new Map(helps.map(([id, { returns }]) => [id, returns.nl]))).toEqual(new Map(helps.map(([id]) => [id, returnsInSources().get(id)])));
  });

  it("has an example of its own function", () => {
    for (const [id, { example, twin }] of helps) {
      expect(example.formula).toMatch(new RegExp(`^=KOMPAS\\.${id}\\(`));
      expect(twin?.formula ?? "").not.toContain("KOMPAS");
    }
  });
});
