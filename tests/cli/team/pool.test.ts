import { Worker } from "node:worker_threads";
import { answerAll } from "../../../src/cli/team/pool";
import type { Ended } from "../../../src/cli/team/pool";

/** A thread that doubles numbers, and does something else for the words that it knows. */
const THREAD = `
  const { parentPort } = require("node:worker_threads");
  parentPort.on("message", (request) => {
    if (request === "spin") for (;;);
    if (request === "fill") { const all = []; for (;;) all.push(new Array(100_000).fill({})); }
    if (request === "throw") throw new Error("broken");
    if (request === "quit") process.exit(3);
    parentPort.postMessage({ answer: { double: request * 2 } });
  });
  parentPort.postMessage({ ready: true });
`;
interface Answer { readonly double: number }

async function answersTo(requests: readonly (number | string)[], { size = 2, seconds = 5 } = {}) {
  const ended: Ended<Answer>[] = [];
  let opened = 0;
  const open = () => {
    opened += 1;
    return new Worker(THREAD, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 }, stdout: true, stderr: true });
  };
  await answerAll<number | string, Answer>(requests, async (one, at) => void (ended[at] = one), { size, seconds, open });
  return { opened, answers: ended.map((one) => ("answer" in one ? one.answer.double : "fault" in one ? one.fault.message : one.died)) };
}

test("every request is answered once, by no more threads than there are requests", async () => {
  expect(await answersTo([1, 2, 3, 4, 5, 6, 7], { size: 3 })).toEqual({ opened: 3, answers: [2, 4, 6, 8, 10, 12, 14] });
  expect(await answersTo([1], { size: 8 })).toEqual({ opened: 1, answers: [2] });
  expect(await answersTo([])).toEqual({ opened: 0, answers: [] });
});

test.each([["takes too long", "spin", "too-slow"], ["uses up its memory", "fill", "out-of-memory"], ["breaks down", "throw", "broken"], ["ends by itself", "quit", "A reading thread ended with 3"]])(
  "a thread that %s costs one request; a new one goes on",
  async (_what, request, told) => {
    expect(await answersTo([1, request, 2, request, 3], { size: 1, seconds: 1 })).toEqual({ opened: 3, answers: [2, told, 4, told, 6] });
  },
  30_000,
);

test("an answer in time counts, also when whoever asked was busy when it came", async () => {
  const open = () => new Worker(`const { parentPort } = require("node:worker_threads"); parentPort.on("message", () => setTimeout(() => parentPort.postMessage({ answer: "done" }), 50)); parentPort.postMessage({ ready: true });`, { eval: true });
  let ended: unknown;
  const all = answerAll(["one"], async (one) => void (ended = one), { size: 1, seconds: 0.2, open });
  await new Promise((resolve) => setTimeout(resolve, 30));
  const until = Date.now() + 600;
  while (Date.now() < until);
  await all;
  expect(ended).toEqual({ answer: "done" });
});

test("a thread that does not start is a fault of the program, and not of a file", async () => {
  const open = () => new Worker(`throw new Error("no start")`, { eval: true });
  await expect(answerAll([1], async () => undefined, { size: 1, seconds: 5, open })).rejects.toThrow("no start");
});
