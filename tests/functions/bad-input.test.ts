import { ARGUMENTS, FunctionError, kompas, type Argument, type KompasId } from "../../src/functions/index";
import { setLanguage } from "../../src/text/index";
import { BLANKS } from "./call";
import { IDS, validCall } from "./valid-call";

const LANGUAGES = ["nl-NL", "en-US"] as const;
const ERROR = { code: "#N/A" };
const MILLION: readonly unknown[][] = new Array(1_000_000).fill([null]);

/** What an argument takes although its kind refuses it, with the reason. */
const TAKES: Partial<Record<KompasId, Readonly<Record<string, { readonly value: unknown; readonly reason: string }>>>> = {
  GROEI: { vergelijkbaar: { value: true, reason: "a formula answers TRUE or FALSE rather than ja or nee" } },
};
/** Functions that refuse a call in which everything is blank, with the reason. */
const REFUSES_BLANKS: Partial<Record<KompasId, string>> = {
  SCORE_OORDEEL: "a blank list of verdicts is a mistake in the formula, whatever the answers",
  ACTIES_TOTAAL: "every name gets its row, also without actions, and what is late depends on the day",
  ACTIES_PER_PERSOON: "what is late depends on the day",
};

/** Functions that list what there is: nothing to list is one blank cell. All others keep their size, so that INDEX of one cell is no #REF!. */
const LISTS: readonly KompasId[] = [
  "ABC_LIJST", "LORENZ", "PIJPLIJN_LIJST", "PIJPLIJN_VERDELING", "PIJPLIJN_IJKING", "PIJPLIJN_STADIUM", "PIJPLIJN_ACTIES", "ACTIELIJST",
  "NIEUWE_VOORSTELLEN", "VOORSTELLEN", "LAGE_SCORES", "ROL_VOORSTEL", "BINDING_LIJST", "CONTACTEN_VAN", "TOP", "BORDA", "LEADVERLOOP",
  "RESULTATEN_CONTROLE", "WITTE_VLEKKEN", "WITRUIMTE_LIJST",
];

afterEach(() => setLanguage("nl-NL"));

/** The sentence with which a call is refused, in each language; "" for a result without anything that a cell cannot show. */
function sentences(id: KompasId, args: readonly unknown[]): string[] {
  return LANGUAGES.map((language) => {
    setLanguage(language);
    try {
      const result = kompas[id](...args);
      const strange = (Array.isArray(result) ? result.flat() : [result]).filter((cell) => !["number", "string"].includes(typeof cell) || (typeof cell === "number" && !Number.isFinite(cell)));
      return strange.length === 0 ? "" : `not for a cell: ${String(strange[0])}`;
    } catch (error) {
      if (error instanceof FunctionError) return error.message;
      throw error;
    }
  });
}

const startsWith = (names: readonly string[]) => (sentence: string): boolean => names.some((name) => new RegExp(`^${name}(,|:| en | and )`).test(sentence));

/** The call with one argument replaced. */
const withArgument = (id: KompasId, at: number, value: unknown): unknown[] => validCall(id).map((each, index) => (index === at ? value : each));

/** The call with one value in an argument replaced: of a range its first cell. */
function withValue(id: KompasId, at: number, value: unknown): unknown[] {
  const given = validCall(id)[at];
  if (!Array.isArray(given)) return withArgument(id, at, value);
  return withArgument(id, at, given.map((row: unknown[], index) => (index === 0 ? [value, ...row.slice(1)] : row)));
}

/** Values that an argument has to refuse. */
function refused(argument: Argument): unknown[] {
  const noNumber = ["x", "12-5-2026", true, ERROR, Infinity, -Infinity, NaN];
  switch (argument.kind) {
    case "number": return [...noNumber, 1e308, -1e308, ...outside(argument)];
    case "rate": return [...noNumber, 1e308, -1e308, -0.01, 101, "101%"];
    // A chance outside its bounds marks its row in the result; see the tests of the pipeline.
    case "chance": return noNumber;
    case "date": return [...noNumber, 1e308, -1, 0.5, 2_958_466];
    case "choice": return [...noNumber, 1e308, 7];
    default: return [ERROR];
  }
}

/** Values just outside its bounds. Below 1 lies 0, which is a blank. */
function outside({ least, most, whole }: Extract<Argument, { kind: "number" }>): number[] {
  const step = (bound: number): number => (whole ? 1 : Math.max(0.01, Math.abs(bound) * 1e-6));
  return [least - step(least) || -1, most + step(most), ...(whole ? [least + 0.5] : [])];
}

const isTaken = (id: KompasId, name: string, value: unknown): boolean => TAKES[id]?.[name]?.value === value;

describe.each(IDS)("%s", (id) => {
  const list = ARGUMENTS[id];
  const names = list.map(({ name }) => name);
  const refusesOrAnswers = (args: readonly unknown[]): void => {
    expect(sentences(id, args).filter((sentence) => sentence !== "" && !startsWith(names)(sentence))).toEqual([]);
  };

  test("answers a call made from the data of its arguments", () => {
    expect(sentences(id, validCall(id))).toEqual(["", ""]);
  });

  test("names the argument that holds a wrong value", () => {
    for (const [at, argument] of list.entries()) {
      if (argument.kind === "actions") continue;
      for (const value of refused(argument)) {
        const expected = isTaken(id, argument.name, value) ? "" : argument.name;
        for (const sentence of sentences(id, withValue(id, at, value))) {
          expect([argument.name, value, sentence, startsWith([argument.name])(sentence) ? argument.name : ""]).toEqual([argument.name, value, sentence, expected]);
        }
      }
    }
  });

  test("answers or refuses whatever else stands in a cell, and shows nothing strange", () => {
    for (const [at] of list.entries()) {
      for (const value of ["x", "12-5-2026", true, false, Infinity, NaN, 1e308, -1e308, -1, 0.5, "=1+1", "0", "20%", " ", {}]) refusesOrAnswers(withValue(id, at, value));
    }
  });

  test("takes too few and too many arguments", () => {
    const call = validCall(id);
    for (let count = 0; count < call.length; count++) refusesOrAnswers(call.slice(0, count));
    for (const [at, { optional, name }] of list.entries()) {
      for (const nothing of [undefined, null, ""]) {
        const found = sentences(id, withArgument(id, at, nothing));
        if (optional) expect([name, nothing, found]).toEqual([name, nothing, ["", ""]]);
        else refusesOrAnswers(withArgument(id, at, nothing));
      }
    }
    expect(kompas[id](...call, { address: "Blad1!A1" }, "more")).toEqual(kompas[id](...call));
  });

  test("takes one cell, one row, more rows and no rows where it asks for a range", () => {
    for (const [at, argument] of list.entries()) {
      const given = validCall(id)[at];
      if (!Array.isArray(given) || argument.kind === "actions") continue;
      const [first = []]: readonly unknown[][] = given;
      const cells: unknown[] = given.flat();
      for (const range of [first[0], [[first[0]]], [[cells[0], cells[0]]], [...given, ...given], given.slice(1), [], [[]]]) refusesOrAnswers(withArgument(id, at, range));
      const row = sentences(id, withArgument(id, at, [cells]));
      if (argument.shape === "column") expect([argument.name, row.map(startsWith([argument.name]))]).toEqual([argument.name, [true, true]]);
      if (argument.size === undefined) continue;
      const involved = [argument.name, ...list.filter(({ size }) => size && size.by !== "names" && size.as === argument.name).map(({ name }) => name)];
      for (const sentence of sentences(id, withArgument(id, at, [...given, first]))) expect([argument.name, sentence, startsWith(involved)(sentence)]).toEqual([argument.name, sentence, true]);
    }
  });

  test("a million blank cells are refused at once", () => {
    for (const [at, argument] of list.entries()) {
      if (argument.shape === "cell" || argument.kind === "actions") continue;
      const start = performance.now();
      const found = sentences(id, withArgument(id, at, MILLION));
      expect([argument.name, found.map(startsWith([argument.name])), performance.now() - start < 1000]).toEqual([argument.name, [true, true], true]);
    }
  });

  test("answers blanks, and 0, null and empty text in the same way", () => {
    const calls = BLANKS.map((blank) => validCall(id).map((given, at) => (list[at]?.kind === "actions" ? ["3.8", [[blank]]] : blanked(given, blank))));
    const [said, ...others] = calls.map((args) => sentences(id, args));
    expect(others).toEqual([said, said]);
    expect([said?.every((sentence) => sentence === ""), REFUSES_BLANKS[id]]).toEqual([REFUSES_BLANKS[id] === undefined, REFUSES_BLANKS[id]]);
    if (REFUSES_BLANKS[id] !== undefined) return;
    const [result, ...same] = calls.map((args) => kompas[id](...args));
    expect(same).toEqual([result, result]);
    expect(sizeOf(result)).toBe(LISTS.includes(id) ? "1 × 1" : sizeOf(kompas[id](...validCall(id))));
  });
});

describe("a table of actions", () => {
  const table = (cells: readonly (readonly unknown[])[]): unknown[] => [46_000, ["3.8", cells]];
  const named = /^(3\.8(, \w+)?|tabellen)(, (rij|row) 1)?: /;
  const headers = ["actie", "gekozen", "wie", "deadline", "status"];

  const bad: Readonly<Record<string, readonly unknown[]>> = {
    "a name without a table": [46_000, ["3.8"]],
    "an error for a name": [46_000, [ERROR, [[null]]]],
    "an error for a table": table([[ERROR]]),
    "a million cells": table(MILLION),
    "no header": table([["bel", "ja"]]),
    "neither yes nor no": table([headers, ["bel", 7, null, null, null]]),
    "an unknown status": table([headers, ["bel", "ja", null, null, true]]),
    ...Object.fromEntries(headers.map((header, at) => [`an error under ${header}`, table([headers, headers.map((_, column) => (column === at ? ERROR : "bel"))])])),
  };
  test.each(Object.entries(bad))("is refused by its name: %s", (_what, args) => {
    for (const sentence of sentences("ACTIES_TOTAAL", args)) expect(sentence).toMatch(named);
    for (const sentence of sentences("ACTIELIJST", [args[0], null, args[1]])) expect(sentence).toMatch(named);
  });

  test("a deadline that is no date stays in the list", () => {
    for (const deadline of ["x", true, -1, 1e308, Infinity, NaN]) {
      expect(kompas.ACTIELIJST(46_000, null, ["3.8", [headers, ["bel", "ja", null, deadline, null]]])).toEqual([["", "bel", "", "open", "deadline is geen datum", "3.8"]]);
    }
  });
});

function sizeOf(result: unknown): string {
  return Array.isArray(result) ? `${result.length} × ${new Set(result.map((row: unknown[]) => row.length)).size === 1 ? result[0].length : "uneven"}` : "a value";
}

function blanked(given: unknown, blank: unknown): unknown {
  return Array.isArray(given) ? given.map((inner) => blanked(inner, blank)) : blank;
}
