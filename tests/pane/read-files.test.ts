import { PaneFailure } from "../../src/taskpane/issues";
import { startReading } from "../../src/taskpane/services/read-files";
import type { TeamReaderClient } from "../../src/taskpane/services/team-client";
import type { TeamReader, TeamReading } from "../../src/taskpane/services/team-reader";
import { createTeamReader } from "../../src/taskpane/services/team-reader";
import { MEMBER_LIMITS } from "../../src/workbooks";

const options = { file: "a.xlsx", today: 46_348 };
const file = new File(["x"], "a.xlsx");
const fine: TeamReading = { record: new Uint8Array(1), problem: null, remarks: [], remarkCount: 0 };
const tooHeavy = { record: null, problem: { code: "too-heavy" }, remarks: [], remarkCount: 0 };
const never = <Result>() => new Promise<Result>(() => undefined);

/** Threads that are started one after the other, and which of them were ended. */
function threads(...readers: readonly (Partial<TeamReader> & { readonly breaks?: boolean })[]) {
  const ended: number[] = [];
  let count = 0;
  const start = (): TeamReaderClient => {
    const [number, { breaks = false, ...reader } = {}] = [count, readers[count]];
    count += 1;
    const fault = breaks ? Promise.reject(new PaneFailure({ code: "team-stopped" })) : never<never>();
    return { reader: { take: async () => null, read: async () => fine, ...reader }, fault, close: () => ended.push(number) };
  };
  return { start, ended, started: () => count };
}

test("one thread reads one file after the other, and starts with the first", async () => {
  const { start, ended, started } = threads({});
  const reading = startReading(start);
  expect(started()).toBe(0);
  expect(await reading.read(file, options)).toBe(fine);
  expect(await reading.read(file, options)).toBe(fine);
  expect([started(), ended]).toEqual([1, []]);
  reading.close();
  expect(ended).toEqual([0]);
});

test("a file that takes too long is refused, its thread ends, and the next file is read by another", async () => {
  const { start, ended } = threads({ read: never }, {});
  const reading = startReading(start, 0.05);
  expect(await reading.read(file, options)).toEqual(tooHeavy);
  expect(ended).toEqual([0]);
  expect(await reading.read(file, options)).toBe(fine);
});

test.each([["while it takes hold of the file", { take: never }], ["while it reads", { read: never }]])("a thread that breaks %s is replaced", async (_when, reader) => {
  const { start, ended } = threads({ ...reader, breaks: true }, {});
  const reading = startReading(start);
  expect(await reading.read(file, options)).toEqual(tooHeavy);
  expect(await reading.read(file, options)).toBe(fine);
  expect(ended).toEqual([0]);
});

test("getting hold of a file may take as long as it takes; what cannot be had is not read", async () => {
  const slow = () => new Promise<null>((resolve) => setTimeout(() => resolve(null), 100));
  expect(await startReading(threads({ take: slow }).start, 0.05).read(file, options)).toBe(fine);
  const read = jest.fn(never<TeamReading>);
  expect(await startReading(threads({ take: async () => ({ code: "file-gone" }), read }).start).read(file, options)).toMatchObject({ problem: { code: "file-gone" } });
  expect(read).not.toHaveBeenCalled();
});

test("a file that is too large to begin with is not even opened", async () => {
  const arrayBuffer = jest.fn();
  const large = Object.defineProperties(new File([], "groot.xlsx"), { size: { value: MEMBER_LIMITS.fileBytes + 1 }, arrayBuffer: { value: arrayBuffer } });
  expect(await createTeamReader().take(large)).toEqual({ code: "file-too-large", size: MEMBER_LIMITS.fileBytes + 1, limit: MEMBER_LIMITS.fileBytes });
  expect(arrayBuffer).not.toHaveBeenCalled();
});
