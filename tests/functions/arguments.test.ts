import { ARGUMENTS, kompas, type Argument } from "../../src/functions/index";
import { metadata } from "./metadata";

const { dutch, english } = metadata();
const each = dutch.functions.flatMap(({ id, parameters }) => parameters.map((parameter, at) => ({ id, parameter, argument: ARGUMENTS[id][at] })));
const inDutch = (value: number | string): string => (typeof value === "number" ? String(value).replace(".", ",") : value);

test("every function has its arguments as data, in the order of the call", () => {
  expect(Object.keys(ARGUMENTS).sort()).toEqual(Object.keys(kompas).sort());
  const names = Object.fromEntries(Object.entries(ARGUMENTS).map(([id, list]) => [id, list.map(({ name }) => name)]));
  expect(names).toEqual(Object.fromEntries(dutch.functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)])));
});

test("Excel is told the same: what may be left out, and what is a range", () => {
  for (const { id, parameter, argument } of each) {
    const { optional, repeating, dimensionality } = parameter;
    const told = { optional: optional ?? false, repeating: repeating ?? false, range: dimensionality === "matrix" };
    const data = { optional: argument?.optional ?? false, repeating: argument?.kind === "actions", range: argument?.shape !== "cell" };
    expect([id, parameter.name, told]).toEqual([id, parameter.name, data]);
  }
});

test("a default stands in the description, and a default in the description stands in the data", () => {
  for (const { id, parameter: { name, description }, argument } of each) {
    const fallback = argument && "fallback" in argument ? argument.fallback : undefined;
    const named = /Leeg: (\d[\d,]*|[a-z]+)\.(?: |$)/.exec(description)?.[1];
    // Several defaults are described in words: "elk 1".
    if (Array.isArray(fallback)) expect([id, name, description]).toEqual([id, name, expect.stringMatching(/leeg: /i)]);
    else expect([id, name, named]).toEqual([id, name, fallback === undefined ? undefined : inDutch(fallback as number | string)]);
  }
});

test("a choice is named in both descriptions, when it is one of a few and more than yes or no", () => {
  for (const { id, parameter: { name }, argument } of each) {
    if (argument?.kind !== "choice" || argument.choices.length > 3 || argument.choices.includes("ja")) continue;
    const said = [dutch, english].map(({ functions }) => functions.find((entry) => entry.id === id)?.parameters.find((parameter) => parameter.name === name)?.description);
    for (const description of said) for (const choice of argument.choices) expect([id, name, description?.toLowerCase()]).toEqual([id, name, expect.stringContaining(choice.toLowerCase())]);
  }
});

test("what a size refers to is an argument of the same function", () => {
  for (const [id, list] of Object.entries(ARGUMENTS)) {
    const names = list.map(({ name }) => name);
    for (const { size, name } of list) {
      if (size === undefined) continue;
      const others = size.by === "names" ? [size.rows, size.columns] : [size.as];
      expect([id, name, others.filter((other) => other === name || !names.includes(other))]).toEqual([id, name, []]);
    }
  }
});

test("the data is plain: it survives being written and read", () => {
  const plain: Record<string, readonly Argument[]> = JSON.parse(JSON.stringify(ARGUMENTS));
  expect(plain).toEqual(ARGUMENTS);
});
