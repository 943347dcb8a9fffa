import { cliText, colleagueText, controlText, explanationText, fileIssueText, findingText, issueText, paneText, setLanguage, teamText, teamVersionText } from "../../src/text";

type Leaf = { readonly path: string; readonly text: string };

/** Every text in a tree; a function is called with arguments that show in its text. */
function leaves(node: unknown, path = ""): readonly Leaf[] {
  if (typeof node === "string") return [{ path, text: node }];
  if (typeof node === "function") return [{ path, text: String(node(...arguments_(path))) }];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => leaves(child, `${path}.${key}`));
}

/** An issue with every parameter there is; other texts take numbers or texts. */
const issue = {
  sheet: "Blad", cell: "B7", table: "Tabel", title: "Titel", fields: ["veld"], cells: ["B7"], titles: ["Titel"], account: "Alfa", other: "Ander blad", row: 12, rows: [12, 19], count: 3, limit: 2, expected: 5, received: 4, index: 2,
  column: "Kolom", value: "waarde", notation: "komma", administratie: "01", debiteurennummer: "0001", klant: "Alfa", boekjaar: 2019, periodTo: 43646, values: ["Alfa", "Bravo"], what: "cells",
  option: "--uit", path: "werkboek.xlsx", folder: "map", allowed: ["komma", "punt"], sources: [{ kind: "sheet", name: "Blad", sheet: "Blad", rows: 3 }],
  schema: "2", stamp: 2018, columns: ["omzet"], name: "ak_blad", reason: "broken", issue: { code: "encrypted" }, size: 40_000_000, seconds: 5, message: "kapot", command: "team", form: "csv", newest: 2019,
  customers: 3, revenue: 250, deals: 2, spellings: ["Anna", "ANNA"],
};
const ISSUES = /^\.(issues|files|cli\.issues|cli\.team\.problems|team\.problems|team\.remarkSentences)\./;
/** Words that take one thing with all its parts, as sentences about an issue do. */
const WHOLE = /^\.(colleagues\.(remarks\.|share$)|cli\.divide\.remarks\.)/;
const FINDINGS = /^\.findings\./;
const arguments_ = (path: string): readonly unknown[] => (ISSUES.test(path) || WHOLE.test(path) ? [issue] : FINDINGS.test(path) ? [{ subject: "Alfa", detail: "12" }] : [2, 3, 4]);

const inLanguage = (tag: string) => {
  setLanguage(tag);
  return leaves({ pane: paneText(), issues: issueText(), files: fileIssueText(), cli: cliText(), explanation: explanationText(), team: teamText(), findings: findingText(), colleagues: colleagueText(), teamVersion: teamVersionText(), control: controlText() });
};

afterEach(() => setLanguage("nl-NL"));

describe("the words of the pane and the command line", () => {
  const dutch = inLanguage("nl-NL");
  const english = inLanguage("en-US");

  it("are complete in both languages", () => {
    expect(english.map(({ path }) => path)).toEqual(dutch.map(({ path }) => path));
    for (const { path, text } of [...dutch, ...english]) expect(`${path}: ${text.trim()}`).not.toMatch(/: $|undefined|NaN|\[object/);
  });

  it.each([["Dutch", dutch], ["English", english]] as const)("are calm in %s", (_language, texts) => {
    // Excel's own name for an error ends in an exclamation mark.
    for (const { path, text } of texts) expect(`${path}: ${text.replaceAll(/#[A-Z]+!/g, "")}`).not.toMatch(/!|succesvol|successful|oeps|oops/i);
  });

  it("address the reader as 'u'", () => {
    for (const { path, text } of dutch) expect(`${path}: ${text}`).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
  });

  it("are not Dutch in English", () => {
    for (const { path, text } of english) expect(`${path}: ${text}`).not.toMatch(/\b(het|een|niet|wordt|uw)\b/i);
  });
});

describe("the sentences for what stands in the way", () => {
  const sentences = inLanguage("nl-NL").filter(({ path }) => ISSUES.test(path));

  it("are whole sentences, some with what to type at their end", () => {
    for (const { path, text } of sentences) expect(`${path} ${text}`).toMatch(path.startsWith(".cli") ? / [A-Z'][^]*([.?]|:\s+[^:]+)$/ : / [A-Z'].*[.?]$/);
  });

  it("name the row, column or sheet that they are about", () => {
    const of = (code: string) => sentences.find(({ path }) => path === `.issues.${code}`)?.text;
    expect(of("amount-unreadable")).toContain("Regel 12: 'waarde' in 'Kolom'");
    expect(of("title-taken")).toContain("'Titel'");
    // Rows of a plan count from 0, people from 1.
    expect(of("rows-inside")).toContain("rij 13");
    expect(of("error-value")).toContain("Regel 12: in 'Kolom' (blad 'Blad', cel B7) staat de foutwaarde waarde.");
    expect(of("cell-error")).toContain("op blad 'Blad', cel B7");
    const remark = (code: string) => sentences.find(({ path }) => path === `.team.remarkSentences.${code}`)?.text;
    expect(remark("cell-error")).toContain("Op blad 'Blad' staat in cel B7");
    expect(remark("number-as-text")).toContain("In tabel Tabel, kolom Kolom, staan 3 getallen als tekst");
    const file = (code: string) => sentences.find(({ path }) => path === `.files.${code}`)?.text;
    expect(file("corrupt")).toContain("op blad 'Blad', cel B7, beschadigd");
    expect(file("too-large")).toContain("Blad 'Blad' beslaat meer dan 5 cellen");
  });
});
