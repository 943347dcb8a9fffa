import { chunksOf, evenChunks, inChunks } from "../../src/excel/in-chunks";

test("a chunk holds at most 2,000 rows and 600,000 bytes", () => {
  expect(chunksOf(Array.from({ length: 4_500 }, () => ["x"]))).toEqual([{ from: 0, count: 2_000 }, { from: 2_000, count: 2_000 }, { from: 4_000, count: 500 }]);
  const wide = chunksOf(Array.from({ length: 10 }, () => ["é".repeat(100_000)]));
  expect(wide.map((chunk) => chunk.count)).toEqual([2, 2, 2, 2, 2]);
});

test("a row that is too large by itself is a chunk of its own, and no rows are no chunks", () => {
  expect(chunksOf([["x".repeat(700_000)], ["y"]])).toEqual([{ from: 0, count: 1 }, { from: 1, count: 1 }]);
  expect(chunksOf([])).toEqual([]);
  expect(evenChunks(0, 10)).toEqual([]);
  expect(evenChunks(25, 10).map((chunk) => chunk.count)).toEqual([10, 10, 5]);
});

test("stopping keeps whole chunks and says how many rows were done", async () => {
  const stop = new AbortController();
  const seen: number[] = [];
  const done = await inChunks(evenChunks(30, 10), async ({ from }) => {
    seen.push(from);
    if (from === 10) stop.abort();
  }, { signal: stop.signal });
  expect({ done, seen }).toEqual({ done: 20, seen: [0, 10] });
});

test("progress is told before every chunk and at the end", async () => {
  const told: (readonly [number, number])[] = [];
  await inChunks(evenChunks(15, 10), async () => undefined, { onProgress: (done, total) => told.push([done, total]) });
  expect(told).toEqual([[0, 15], [10, 15], [15, 15]]);
});
