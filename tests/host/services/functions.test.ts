/** The functions in formulas of a person's own: entered in the active cell, and entered again where they lost their figure. */
import { readFileSync } from "node:fs";
import { registerFunctions } from "../../../src/functions";
import type { HeadlessHost } from "../../../src/preview/headless";
import { watchChanges } from "../../../src/taskpane/services/changes";
import { createFunctionsService } from "../../../src/taskpane/services/functions";
import { startWithFunctions } from "../catalogue/support";
import { startHost } from "../harness";

jest.setTimeout(60_000);

const FILE = JSON.parse(readFileSync(".cache/host-functions/functions.json", "utf8"));
let host: HeadlessHost;
afterEach(() => host.dispose());

const service = () => createFunctionsService(watchChanges());

/** Values and formulas of a range of the first sheet, or of another. */
const read = (address: string, sheet?: string) => Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  const range = (sheet === undefined ? worksheets.getFirst() : worksheets.getItem(sheet)).getRange(address).load("values,formulas");
  await context.sync();
  return { values: range.values, formulas: range.formulas };
});

const write = (address: string, formulas: unknown[][], sheet?: string) => Excel.run(async (context) => {
  const { worksheets } = context.workbook;
  (sheet === undefined ? worksheets.getFirst() : worksheets.getItem(sheet)).getRange(address).formulas = formulas;
  await context.sync();
});

const select = (address: string) => Excel.run(async (context) => {
  context.workbook.worksheets.getFirst().getRange(address).select();
  await context.sync();
});

describe("a formula for the active cell", () => {
  beforeEach(async () => {
    host = startWithFunctions();
    await write("A1:B3", [["Alfa", 80], ["Bravo", 15], ["Charlie", 5]]);
  });

  it("is entered, spills, and says where it stands", async () => {
    await select("D1");
    expect(await service().insert("=KOMPAS.ABC_KLASSE(B1:B3)", false)).toEqual({ address: "Blad1!D1", inserted: true, shows: "A" });
    expect((await read("D1:D3")).values).toEqual([["A"], ["B"], ["C"]]);
  });

  it("never replaces by itself what stands there", async () => {
    await select("A1");
    expect(await service().insert("=KOMPAS.ABC_KLASSE(B1:B3)", false)).toEqual({ address: "Blad1!A1", inserted: false, shows: "Alfa" });
    expect((await read("A1")).values).toEqual([["Alfa"]]);
    expect(await service().insert("=KOMPAS.SCORE_TOTAAL(B3)", true)).toMatchObject({ inserted: true, shows: 5 });
  });

  it("shows when the result has no room", async () => {
    await write("D2", [["bezet"]]);
    await select("D1");
    expect(await service().insert("=KOMPAS.ABC_KLASSE(B1:B3)", false)).toMatchObject({ inserted: true, shows: "#SPILL!" });
    expect((await read("D2")).values).toEqual([["bezet"]]);
  });

  it("is refused with a sentence when it is no formula, and nothing is written", async () => {
    await select("D1");
    await expect(service().insert("=KOMPAS.ABC_KLASSE(B1:B3", false)).rejects.toMatchObject({ issue: { code: "formula-refused" } });
    expect((await read("D1")).formulas).toEqual([[""]]);
  });

  it("takes the selection as the address of one area", async () => {
    await select("B1:B3");
    expect(await service().selection()).toBe("Blad1!B1:B3");
  });
});

describe("formulas that lost their figure", () => {
  const FORMULAS = [["=KOMPAS.SCORE_TOTAAL(A1:A2)"], ["=ONBEKEND(1)"], ["KOMPAS.tekst"], ["=\"KOMPAS.\"&ONBEKEND(1)"], ["=IF(TRUE,KOMPAS.SCORE_TOTAAL(A1:A2)+1,0)"]];

  /** A workbook whose formulas were there before the add-in was: its functions are announced, and answer nothing yet. */
  async function brokenWorkbook(): Promise<void> {
    host = startHost();
    host.registerFunctions(FILE);
    await write("A1:A2", [[3], [4]]);
    await write("C1:C5", FORMULAS);
    await Excel.run(async (context) => {
      context.workbook.worksheets.add("Tweede").getRange("A1").formulas = [["=KOMPAS.SCORE_TOTAAL(Blad1!A1:A2)"]];
      await context.sync();
    });
    expect((await read("C1:C5")).values).toEqual([["#NAME?"], ["#NAME?"], ["KOMPAS.tekst"], ["#NAME?"], ["#NAME?"]]);
  }
  it("get it back, and nothing else is touched", async () => {
    await brokenWorkbook();
    registerFunctions();
    const seen: number[] = [];
    expect(await service().restore({ onProgress: ({ done }) => seen.push(done) })).toEqual({ found: 3, refused: 0, left: [], issues: [] });
    expect(await read("C1:C5")).toEqual({ values: [[7], ["#NAME?"], ["KOMPAS.tekst"], ["#NAME?"], [8]], formulas: FORMULAS });
    expect((await read("A1", "Tweede")).values).toEqual([[7]]);
    expect(seen.length).toBeGreaterThan(1);
    expect(await service().restore({})).toMatchObject({ found: 0 });
  });

  it("stay, and are named, while the functions are not there", async () => {
    await brokenWorkbook();
    expect(await service().restore({})).toMatchObject({ found: 3, refused: 0, left: [{ sheet: "Blad1", row: 0, column: 2 }, { sheet: "Blad1", row: 4, column: 2 }, { sheet: "Tweede", row: 0, column: 0 }], issues: [] });
  });

  it("stay on a protected sheet, which is said; the other sheets go on", async () => {
    await brokenWorkbook();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Tweede").protection.protect();
      await context.sync();
    });
    registerFunctions();
    expect(await service().restore({})).toEqual({ found: 3, refused: 1, left: [], issues: [{ code: "protected-sheet", sheet: "Tweede" }] });
    expect((await read("C1")).values).toEqual([[7]]);
  });

  it("are written as a person types them when Excel shows how a file keeps them", async () => {
    await brokenWorkbook();
    await write("E1:E2", [["=_xldudf_KOMPAS_SCORE_TOTAAL(A1:A2)"], ["=SUM(_xldudf_KOMPAS_SCORE_TOTAAL(A1),1)"]]);
    await host.settle();
    registerFunctions();
    expect(await service().restore({})).toMatchObject({ found: 5, refused: 0, left: [] });
    expect(await read("E1:E2")).toEqual({ values: [[7], [4]], formulas: [["=KOMPAS.SCORE_TOTAAL(A1:A2)"], ["=SUM(KOMPAS.SCORE_TOTAAL(A1),1)"]] });
  });
});
