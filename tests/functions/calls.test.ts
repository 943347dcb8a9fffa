import { FunctionError, listenTo, registerFunctions, type Call } from "../../src/functions/index";
import { column } from "./call";

const associated = new Map<string, (...args: unknown[]) => unknown>();
class RuntimeError {}

beforeAll(() => {
  const associate = (id: string, compute: (...args: unknown[]) => unknown) => associated.set(id, compute);
  Object.assign(globalThis, { CustomFunctions: { associate, Error: RuntimeError, ErrorCode: {} } });
  registerFunctions();
});
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

/** A call as Excel makes it, from a cell. */
const callFrom = (address: string | undefined, id: string, ...args: unknown[]): unknown => associated.get(id)?.(...args, { functionName: id, address });
const score = (address: string | undefined, answers: readonly unknown[]) => callFrom(address, "SCORE_TOTAAL", column(answers), null, null);

function heardOf(address: string): { readonly heard: Call[]; readonly stop: () => void } {
  const heard: Call[] = [];
  return { heard, stop: listenTo(address, (call) => heard.push(call)) };
}

test("the calls of one cell are heard as Excel made them, also what is answered from memory", () => {
  score("Blad1!C3", [1, 2]);
  const { heard, stop } = heardOf("Blad1!$C$3");
  expect(score("Blad1!C3", [1, 2])).toBe(3);
  score("Blad1!C4", [4]);
  score("Blad2!C3", [5]);
  score(undefined, [1]);
  expect(heard).toEqual([{ id: "SCORE_TOTAAL", args: [[[1], [2]], null, null], outcome: { result: 3 } }]);
  stop();
  score("Blad1!C3", [1, 2]);
  expect(heard).toHaveLength(1);
});

test("a refusal is heard with its sentence, and reaches Excel as its own error", () => {
  const { heard, stop } = heardOf("Blad1!A1");
  expect(() => score("Blad1!A1", ["x"])).toThrow(RuntimeError);
  const outcome = heard[0]?.outcome;
  expect(outcome && "error" in outcome && outcome.error instanceof FunctionError && outcome.error.message).toMatch(/^antwoorden, rij 1: hier hoort een getal/);
  stop();
});

test("an address is the same however it is written, and a title keeps its signs", () => {
  for (const [asked, called] of [["'Mijn blad'!B2", "mijn blad!$B$2"], ["'O''Neil!'!A1", "'O''Neil!'!A1"], ["Blad1!B2", "'Blad1'!b2"]] as const) {
    const { heard, stop } = heardOf(asked);
    score(called, [2]);
    expect(heard).toHaveLength(1);
    stop();
  }
});

test("one cell is listened to at a time; who stops late stops nobody else", () => {
  const first = heardOf("Blad1!A1");
  const second = heardOf("Blad1!A2");
  first.stop();
  score("Blad1!A1", [1]);
  score("Blad1!A2", [1]);
  expect([first.heard.length, second.heard.length]).toEqual([0, 1]);
  second.stop();
});
