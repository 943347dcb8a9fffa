/** A cell that is computed again without being written, and who hears of it: the ground under explaining a figure. */
import type { FunctionsFile } from "../../src/preview/custom-functions";
import { refusal, startHost } from "./harness";

const parameter = { name: "waarde", type: "any" };
const FILE: FunctionsFile = {
  functions: [
    { id: "VERDER", name: "VERDER", parameters: [parameter], options: { requiresAddress: true } },
    { id: "STIL", name: "STIL", parameters: [parameter] },
  ],
};

function start() {
  const host = startHost();
  const calls: unknown[][] = [];
  const note = (name: string) => (...args: unknown[]) => {
    const invocation = args[1];
    calls.push([name, args[0], typeof invocation === "object" && invocation !== null && "address" in invocation ? invocation.address : undefined]);
    return Number(args[0]) + 1;
  };
  host.CustomFunctions.associate({ VERDER: note("VERDER"), STIL: note("STIL") });
  host.registerFunctions(FILE);
  return { host, calls };
}

async function write(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [address, formula] of Object.entries(cells)) worksheet.getRange(address).formulas = [[formula]];
    await context.sync();
  });
}

async function again(sheet: string, address: string, dirty = true): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    if (dirty) range.setDirty();
    range.calculate();
    await context.sync();
  });
}

test("a function hears which cell calls it, with the title in quotes where a formula needs them; one that does not ask hears nothing", async () => {
  const { host, calls } = start();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("O'Neil 2");
    await context.sync();
  });
  await write("Blad1", { B2: "=KOMPAS.VERDER(1)+KOMPAS.STIL(5)" });
  await write("O'Neil 2", { C3: "=KOMPAS.VERDER(2)" });
  await host.settle();
  expect(calls.filter(([, value]) => value === 1)[0]).toEqual(["VERDER", 1, "Blad1!B2"]);
  expect(calls.filter(([, value]) => value === 5)[0]).toEqual(["STIL", 5, undefined]);
  expect(calls.filter(([, value]) => value === 2)[0]).toEqual(["VERDER", 2, "'O''Neil 2'!C3"]);
});

test("a cell that was marked is computed again and no other; what is not marked is not", async () => {
  const { host, calls } = start();
  await write("Blad1", { A1: 1, B1: "=KOMPAS.VERDER(KOMPAS.VERDER(A1))", B2: "=KOMPAS.VERDER(A1+10)", D5: "=KOMPAS.VERDER(A9+20)", D9: "=KOMPAS.VERDER(30)" });
  await host.settle();
  calls.length = 0;
  await again("Blad1", "B1", false);
  expect(calls).toEqual([]);
  await again("Blad1", "B1");
  expect(calls).toEqual([["VERDER", 1, "Blad1!B1"], ["VERDER", 2, "Blad1!B1"]]);
  calls.length = 0;
  await again("Blad1", "B1", false);
  expect(calls).toEqual([]);
});

test("a locked cell of a protected sheet cannot be marked", async () => {
  const { host } = start();
  await write("Blad1", { B1: "=KOMPAS.VERDER(1)" });
  host.user.protect("Blad1");
  expect(await refusal(async (context) => context.workbook.worksheets.getItem("Blad1").getRange("B1").setDirty())).toBe("AccessDenied");
});

test("what is selected is told, by a person and by the add-in alike", async () => {
  const { host } = start();
  const told: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(async ({ address }) => void told.push(address));
    await context.sync();
    context.workbook.worksheets.getItem("Blad1").getRange("C3").select();
    await context.sync();
  });
  host.user.select("Blad1", "D4:E5");
  await host.settle();
  expect(told).toEqual(["C3", "D4:E5"]);
});

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test("a name that stands for another cell gives that cell's value, whatever was computed before", async () => {
  const { host } = start();
  await Excel.run(async (context) => {
    context.workbook.names.add("soms", context.workbook.worksheets.getItem("Blad1").getRange("A1"));
    await context.sync();
  });
  await write("Blad1", { A1: 1, A2: 2, B1: "=SUM(soms)", B2: "=IF(TRUE,soms,0)" });
  await host.settle();
  await Excel.run(async (context) => {
    context.workbook.names.getItem("soms").formula = "=Blad1!$A$2";
    await context.sync();
    await pause(50); // The grid starts by itself a moment after a change.
    const results = context.workbook.worksheets.getItem("Blad1").getRange("B1:B2").load("values");
    await context.sync();
    expect(results.values).toEqual([[2], [2]]);
  });
});
