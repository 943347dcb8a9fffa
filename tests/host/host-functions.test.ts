import type { Blank, FunctionsFile } from "../../src/preview/custom-functions";
import { startHost } from "./harness";

const matrix = { name: "waarden", type: "any", dimensionality: "matrix" };
const FILE: FunctionsFile = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "SOORT", name: "SOORT", parameters: [matrix] },
    { id: "GROOT", name: "GROOT", parameters: [{ name: "n", type: "number" }] },
    { id: "KEUZE", name: "KEUZE", parameters: [{ name: "a", type: "number" }, { name: "b", type: "number", optional: true }] },
    { id: "LATER", name: "LATER", parameters: [{ name: "a", type: "number" }] },
  ],
};

function start(blank?: Blank) {
  const host = startHost(blank === undefined ? {} : { blank });
  const kind = (value: unknown): string => (value instanceof CustomFunctions.Error ? `fout ${value.code}` : value === "" ? "leeg" : String(value));
  host.CustomFunctions.associate({
    SOORT: (rows) => (Array.isArray(rows) ? rows.map((row: unknown[]) => row.map(kind)) : "geen matrix"),
    GROOT: (count) => Array.from({ length: Number(count) }, (_each, index) => [index]),
    KEUZE: (a, b) => (b === null ? Number(a) : Number(a) + Number(b)),
    LATER: async (a) => Number(a) * 2,
  });
  host.registerFunctions(FILE);
  return host;
}

async function compute(formula: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").formulas = [["=1/0"], [5], [""]];
    sheet.getRange("C1").formulas = [[formula]];
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

test.each<[Blank, string]>([["", "leeg"], [0, "0"], [null, "null"]])("a blank arrives as %p where that is the setting; errors arrive as objects", async (blank, shown) => {
  start(blank);
  expect(await compute("=KOMPAS.SOORT(A1:A3)", "C1:C3")).toEqual([["fout #DIV/0!"], ["5"], [shown]]);
});

test("a single cell arrives as a matrix of one where a matrix is asked", async () => {
  start();
  expect(await compute("=KOMPAS.SOORT(A2)", "C1")).toEqual([["5"]]);
});

test("an error ends a call that asks for a number, a text gives #VALUE!", async () => {
  start();
  expect(await compute("=KOMPAS.KEUZE(A1)", "C1")).toEqual([["#DIV/0!"]]);
  expect(await compute('=KOMPAS.KEUZE("x")', "C1")).toEqual([["#VALUE!"]]);
});

test("an omitted argument arrives as null, a promise is awaited", async () => {
  start();
  expect(await compute("=KOMPAS.KEUZE(4)", "C1")).toEqual([[4]]);
  expect(await compute("=KOMPAS.LATER(4)", "C1")).toEqual([[8]]);
});

test("a result that is longer than the sheet was finds room; over 100,000 values gives #VALUE!", async () => {
  start();
  expect((await compute("=KOMPAS.GROOT(5000)", "C4999:C5001")).flat()).toEqual([4998, 4999, ""]);
  expect(await compute("=KOMPAS.GROOT(100001)", "C1")).toEqual([["#VALUE!"]]);
});

test("a day past all years is an error, as in Excel, not a figure that is none", async () => {
  start();
  expect(await compute("=EDATE(1E+308,3)", "C1")).toEqual([["#NUM!"]]);
});

test("INDEX of a column of a table gives a cell of that table, also from another sheet", async () => {
  start();
  const values = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [here, there] = [worksheets.getFirst(), worksheets.add("Ander")];
    there.getRange("B2:C3").values = [["naam", "bedrag"], ["Alfa", 10]];
    there.tables.add("B2:C3", true).name = "Lijst";
    here.getRange("A1:C3").values = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    here.getRange("E1:E3").formulas = [["=INDEX(Lijst[bedrag],1)"], ["=INDEX(Lijst[bedrag],MATCH(\"Alfa\",Lijst[naam],0))"], ["=INDEX(Lijst,1,1)"]];
    const range = here.getRange("E1:E3").load("values");
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[10], [10], ["Alfa"]]);
});
