import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { isKompasId, kompas, registerFunctions } from "../../src/functions/index";
import { ALIASES } from "../../src/functions/aliases";
import { remember } from "../../src/functions/remember";
import { column } from "./call";
import { metadata } from "./metadata";

const { outDir, dutch, english } = metadata();

describe("the metadata of the functions", () => {
  test("names exactly the functions that are registered, with as many parameters", () => {
    const described = Object.fromEntries(dutch.functions.map(({ id, parameters }) => [id, parameters.length]));
    const formerly = Object.entries(ALIASES).map(([name, id]) => [name, kompas[id]] as const);
    const registered = Object.fromEntries([...Object.entries(kompas), ...formerly].map(([id, compute]) => [id, compute.length]));
    expect(described).toEqual(registered);
  });

  test("an id is told from any other word", () => {
    expect(["ABC_LIJST", "abc_lijst", "toString", ""].map(isKompasId)).toEqual([true, false, false, false]);
  });

  test("describes everything in both languages, within what Excel shows", () => {
    for (const [index, entry] of dutch.functions.entries()) {
      const other = english.functions[index];
      expect(other?.id).toBe(entry.id);
      expect(entry.description).not.toBe(other?.description);
      expect(entry.helpUrl).toBe(`https://accountkompas.example/functies/${entry.id.toLowerCase()}.html`);
      for (const { description } of [entry, ...entry.parameters]) expect(description).toMatch(/\.$/);
      expect(other?.parameters.map(({ name, optional }) => [name, optional])).toEqual(entry.parameters.map(({ name, optional }) => [name, optional]));
    }
    expect([dutch.allowErrorForDataTypeAny, english.allowErrorForDataTypeAny]).toEqual([true, true]);
    expect([...dutch.functions, ...english.functions].filter(({ options }) => options?.requiresAddress !== true)).toEqual([]);
  });

  test("names the same numbers in both languages: defaults and bounds", () => {
    const numbersIn = (description: string | undefined) => [...(description ?? "").matchAll(/\d+(?:[.,]\d+)*/g)].map(([number]) => number.replaceAll(/[.,]/g, "")).sort();
    for (const [index, entry] of dutch.functions.entries()) {
      const other = english.functions[index];
      expect([entry.id, numbersIn(other?.description)]).toEqual([entry.id, numbersIn(entry.description)]);
      entry.parameters.forEach(({ name, description }, at) => expect([entry.id, name, numbersIn(other?.parameters[at]?.description)]).toEqual([entry.id, name, numbersIn(description)]));
    }
  });

  test("fails when an English description is missing or names nothing", () => {
    const run = (edit: string) => () =>
      execFileSync(process.execPath, ["--input-type=module", "-e", `
        import { translate } from "./scripts/functions-json.mjs";
        import { readFileSync } from "node:fs";
        const english = JSON.parse(readFileSync("src/functions/descriptions.en.json", "utf8"));
        ${edit}
        translate(JSON.parse(readFileSync(${JSON.stringify(join(outDir, "functions.json"))}, "utf8")), english);
      `], { stdio: "pipe" });
    expect(run("")).not.toThrow();
    expect(run("delete english.ABC_LIJST.parameters.aantal;")).toThrow("No English description of aantal in ABC_LIJST");
    expect(run("delete english.ABC_LIJST;")).toThrow("No English description of ABC_LIJST");
    expect(run("english.WEG = english.ABC_LIJST;")).toThrow("unknown function: WEG");
  });
});

describe("the functions as registered with Excel", () => {
  class RuntimeError {
    constructor(readonly code: string, readonly message: string) {}
  }
  const associated = new Map<string, (...args: unknown[]) => unknown>();
  const call = (id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args);

  beforeAll(() => {
    Object.assign(globalThis, {
      CustomFunctions: {
        associate: (id: string, compute: (...args: unknown[]) => unknown) => associated.set(id, compute),
        Error: RuntimeError,
        ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
      },
    });
    registerFunctions({ VROEGER_ABC: "ABC_KLASSE" });
  });
  afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

  const caught = (work: () => unknown): unknown => {
    try {
      return work();
    } catch (error) {
      return error;
    }
  };

  test("are all there", () => {
    expect([...associated.keys()]).toEqual([...Object.keys(kompas), "VROEGER_ABC"]);
  });

  test("answer to a former name as well", () => {
    expect(call("VROEGER_ABC", column([3, 2, 1]), null, null, null, null, null, {})).toEqual(kompas.ABC_KLASSE(column([3, 2, 1])));
  });

  test("answer with Excel's own errors", () => {
    expect(caught(() => call("ABC_KLASSE", column(["x"]), null, null, null, null, {}))).toEqual(
      new RuntimeError("#VALUE!", "omzet, rij 1: hier hoort een getal, er staat de tekst “x”."),
    );
    const many = column(new Array(100_001).fill(1));
    expect(caught(() => call("KLANTPIRAMIDE", many, null, {}))).toMatchObject({ code: "#N/A" });
  });

  test("ignore the invocation object and answer the same call from memory", () => {
    const first = call("ABC_KLASSE", column([3, 2, 1]), null, null, null, null, null, { invocation: 1 });
    const second = call("ABC_KLASSE", column([3, 2, 1]), null, null, null, null, null, { invocation: 2 });
    expect(second).toBe(first);
    expect(call("ABC_KLASSE", column([3, 2, 2]), null, null, null, null, null, {})).not.toBe(first);
  });
});

describe("remembering results", () => {
  test("tells shapes, values and arguments apart and is not fooled by a changed array", () => {
    const compute = jest.fn((...args: unknown[]) => JSON.stringify(args));
    const remembered = remember(compute);
    const range = [[1], [2]];
    expect(remembered(range, null)).toBe("[[[1],[2]],null]");
    range[0] = [9];
    expect(remembered(range, null)).toBe("[[[9],[2]],null]");
    expect(remembered([[9, 2]], null)).toBe("[[[9,2]],null]");
    expect(remembered([[9], [2]], "")).toBe('[[[9],[2]],""]');
    expect(compute).toHaveBeenCalledTimes(4);
    remembered([[9], [2]], null);
    expect(compute).toHaveBeenCalledTimes(4);
  });

  test("forgets the oldest and never keeps a failure", () => {
    const compute = jest.fn((value: unknown) => {
      if (value === "bad") throw new Error("bad");
      return value;
    });
    const remembered = remember(compute);
    for (const value of [1, 2, 3, 4, 5, 1]) remembered(value);
    expect(compute).toHaveBeenCalledTimes(6);
    expect(() => remembered("bad")).toThrow("bad");
    expect(() => remembered("bad")).toThrow("bad");
    expect(compute).toHaveBeenCalledTimes(8);
  });
});
