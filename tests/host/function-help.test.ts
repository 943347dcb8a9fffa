/** The example of every function, and the formula of Excel itself beside it, through cells of the host. */
import { functionFamilies } from "../../src/text";
import { startWithFunctions } from "./catalogue/support";
import { asShown, computed } from "./formulas";

jest.setTimeout(60_000);

const helps = functionFamilies.flatMap(({ functions }) => Object.entries(functions));

describe("what a function is said to give", () => {
  const shown = new Map<string, readonly (readonly (readonly unknown[])[])[]>();

  beforeAll(async () => {
    const host = startWithFunctions();
    const results = await computed(helps.map(([, { example, twin }]) => ({ cells: example.cells, formulas: [example.formula, ...(twin ? [twin.formula] : [])] })));
    helps.forEach(([id], at) => shown.set(id, results[at] ?? []));
    host.dispose();
  });

  it.each(helps)("%s shows its example", (id, { example }) => {
    expect(shown.get(id)?.[0]).toEqual(asShown(example.gives));
  });

  it.each(helps.flatMap(([id, { example, twin }]) => (twin ? [[id, twin, example] as const] : [])))("%s has a formula of Excel itself that gives what it says", (id, twin, example) => {
    expect(shown.get(id)?.[1]).toEqual(asShown(twin.gives));
    if (twin.note === undefined) expect(twin.gives).toEqual(example.gives);
  });
});
