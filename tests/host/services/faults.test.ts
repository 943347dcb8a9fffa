import { exampleCompany } from "../../../src/catalogue";
import { issueOf } from "../../../src/taskpane/issues";
import { actionsOf, checkImport, csv, customersNow, importNow, keepWorkbook, readSheet, released, standing, startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(600_000);

/** A fault at every action of every command takes an hour; FAULTS=1000000 does it, another SEED takes other actions. */
const [SAMPLES, SEED] = [Number(process.env["FAULTS"] ?? 5), Number(process.env["SEED"] ?? 500)];

/** Evenly spread actions, shifted by the seed; every action when there are fewer than asked for. */
function sampled(actions: number): number[] {
  const step = Math.max(1, actions / SAMPLES);
  return Array.from({ length: Math.min(SAMPLES, actions) }, (_none, index) => 1 + Math.floor((index + SEED / 1_000) * step) % actions);
}

const OLD = csv([["0001", "Alfa", 100, 10, 1], ["0002", "Bravo", 50, 20, 2]]);
const NEW = csv([["0002", "Bravo", 500, 20, 2], ["0003", "Charlie", 5, 30, 3]]);
const ANSWERS = exampleCompany.answers["h1o1"] ?? {};

let services: Services;
let kept: Record<"blank" | "example" | "list", () => Promise<void>>;
beforeAll(async () => {
  services = startServices();
  const blank = await keepWorkbook(services);
  await services.workbook.make(true, {});
  const example = await keepWorkbook(services);
  await importNow(services, OLD);
  kept = { blank, example, list: await keepWorkbook(services) };
});
afterAll(async () => {
  await services.host.settle();
  services.host.dispose();
});

/** Whether the command came to its end. What Excel refuses is told as an issue; anything else is a fault of ours. */
async function succeeds(command: () => Promise<{ readonly issues?: readonly unknown[] } | void>): Promise<boolean> {
  try {
    return ((await command())?.issues ?? []).length === 0;
  } catch (failure) {
    if (!issueOf(failure)) throw failure;
    return false;
  }
}

const revenue = async () => Object.fromEntries((await customersNow()).rows.filter((row) => row["klant"] !== null).map((row) => [row["klant"], row["omzet0"]]));
const answersOf11 = async () => (await readSheet("h1o1")).single;

interface Case {
  readonly from: "blank" | "example" | "list";
  readonly command: () => Promise<{ readonly issues?: readonly unknown[] } | void>;
  /** Holds after the fault. */
  readonly unharmed: () => Promise<void>;
  /** Holds once the command was done again. */
  readonly done: () => Promise<void>;
}

const keepsAnswers = async () => expect(await answersOf11()).toMatchObject(ANSWERS);
const keepsCustomers = async () => expect(await revenue()).toMatchObject({ Alfa: 100, Charlie: expect.anything() });

const cases: readonly (readonly [string, Case])[] = Object.entries<Case>({
  "making a workbook": {
    from: "blank",
    command: () => services.workbook.make(true, {}),
    unharmed: async () => expect((await standing()).others).toEqual(["Blad1"]),
    done: async () => { await keepsAnswers(); expect((await customersNow()).rows).toHaveLength(10); },
  },
  "drawing 1.1 again": {
    from: "example",
    command: () => services.workbook.draw(["h1o1"], {}),
    unharmed: keepsAnswers,
    done: keepsAnswers,
  },
  "removing 1.1": {
    from: "example",
    // Once the sheet is gone, what is left to do is the repair that the pane offers for marked sheets.
    command: async () => {
      const { ids, unfinished } = await standing();
      if (ids.includes("h1o1")) await services.workbook.remove("h1o1");
      else for (const id of unfinished) await services.workbook.draw([id], {});
    },
    unharmed: async () => expect((await customersNow()).rows).toHaveLength(10),
    done: async () => expect((await standing()).ids).not.toContain("h1o1"),
  },
  "importing over the example company": {
    from: "example",
    command: async () => { await (await checkImport(services, OLD)).write(); },
    unharmed: keepsAnswers,
    done: async () => expect(await revenue()).toEqual({ Alfa: 100, Bravo: 50 }),
  },
  "importing into a list": {
    from: "list",
    command: async () => { await (await checkImport(services, NEW)).write(); },
    unharmed: async () => expect(await revenue()).toMatchObject({ Alfa: 100, Bravo: expect.any(Number) }),
    done: async () => { await keepsCustomers(); expect(await revenue()).toEqual({ Alfa: 100, Bravo: 500, Charlie: 5 }); },
  },
});

test.each(cases)("a fault while %s leaves no half sheet unmarked and loses nothing; doing it again succeeds", async (name, { from, command, unharmed, done }) => {
  await kept[from]();
  const actions = await actionsOf(services.host, command);
  await done();
  const places = sampled(actions);
  console.info(`${name}: ${actions} actions, faults at ${places.join(", ")} (SEED=${SEED})`);
  let faults = 0;
  for (const n of places) {
    await kept[from]();
    await released();
    services.host.failAt(n, "GeneralException");
    const ended = await succeeds(command);
    services.host.failAt(0, "");
    if (!ended) faults += 1;
    await unharmed();
    expect({ n, again: await succeeds(command) }).toEqual({ n, again: true });
    expect({ n, unfinished: (await standing()).unfinished }).toEqual({ n, unfinished: [] });
    await done();
  }
  expect(faults).toBeGreaterThan(0);
});
