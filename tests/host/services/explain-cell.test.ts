/** Explaining the figure in a cell, on real cells: what is told is what the host handed to the functions. */
import { startServices, type Services } from "./support";
import { explainSelected, onSelected, selectRow } from "../../../src/taskpane/services/explain-cell";
import type { CellExplanation } from "../../../src/taskpane/services/types";

jest.setTimeout(120_000);

let services: Services;
const write = async (sheet: string, cells: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) => {
  await Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    for (const [address, rows] of Object.entries(cells)) worksheet.getRange(address).formulas = rows.map((row) => [...row]);
    await context.sync();
  });
  await services.host.settle();
};
const explainAt = async (sheet: string, address: string) => {
  services.host.user.select(sheet, address);
  return explainSelected();
};
const explained = (found: CellExplanation) => {
  if (found.kind !== "explained") throw new Error(`Expected an explanation, got ${JSON.stringify(found)}`);
  return found;
};
const REVENUE = { "A1:B7": [["Alfa", 5000], ["Bravo", 3000], ["Charlie", 1500], ["Delta", 400], ["Echo", 100], ["Foxtrot", ""], ["Golf", -600]] };

describe("a formula of one's own", () => {
  beforeEach(async () => {
    services = startServices();
    await write("Blad1", REVENUE);
  });

  it("is told with what it was given, and nothing in the workbook changes", async () => {
    await write("Blad1", { D1: [["=KOMPAS.ABC_KLASSE(B1:B7,,,,,A1:A7)"]] });
    const before = JSON.stringify((await services.host.snapshot()).grid.sheets);
    const { cell, from, calls } = explained(await explainAt("Blad1", "D1"));
    expect([cell, from]).toEqual([{ address: "Blad1!D1", formula: "=KOMPAS.ABC_KLASSE(B1:B7,,,,,A1:A7)", text: "A" }, null]);
    expect(calls.map(({ explanation }) => [explanation.id, explanation.used, explanation.leftOut.map(({ reason, rows }) => [reason, rows.map(({ name }) => name)])])).toEqual([
      ["ABC_KLASSE", 5, [["geen omzet", ["Foxtrot"]], ["credit", ["Golf"]]]],
    ]);
    expect(calls[0]?.references).toEqual(["B1:B7", null, null, null, null, "A1:A7"]);
    expect(JSON.stringify((await services.host.snapshot()).grid.sheets)).toBe(before);
  });

  it("is told from any cell that it spills into, by the row of that cell", async () => {
    await write("Blad1", { D1: [["=KOMPAS.ABC_KLASSE(B1:B7,,,,,A1:A7)"]] });
    const { cell, from, calls } = explained(await explainAt("Blad1", "D3"));
    expect([cell.address, cell.text, from]).toEqual(["Blad1!D3", "B", "Blad1!D1"]);
    expect(calls[0]?.explanation.row).toMatchObject([{ name: "omzet", held: { value: 1500 } }, { name: "klant", held: { value: "Charlie" } }]);
  });

  it("tells every function in it, the inner one first, and each once", async () => {
    await write("Blad1", { D1: [["=SUM(KOMPAS.OMZET_VAN(A1:A2,A1:A7,B1:B7))+INDEX(KOMPAS.ABC_PIRAMIDE(KOMPAS.OMZET_VAN(A1:A5,A1:A7,B1:B7)),1,4)"]] });
    const { calls } = explained(await explainAt("Blad1", "D1"));
    expect(calls.map(({ explanation }) => explanation.id)).toEqual(["OMZET_VAN", "OMZET_VAN", "ABC_PIRAMIDE"]);
    expect(calls[1]?.references).toEqual([null, null, null]);
  });

  it("that was refused tells the sentence of the refusal", async () => {
    await write("Blad1", { B2: [["veel"]], D1: [["=KOMPAS.ABC_PIRAMIDE(B1:B7)"]] });
    const { cell, calls } = explained(await explainAt("Blad1", "D1"));
    expect([cell.text, calls[0]?.explanation.refusal]).toEqual(["#VALUE!", "omzet, rij 2: hier hoort een getal, er staat de tekst “veel”."]);
  });

  it("leads to a row that is left out: by address, by name and by column of a table", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("Klanten van O'Neil");
      sheet.getRange("B3:C5").values = [["klant", "omzet"], ["Alfa", 10], ["Bravo", -5]];
      sheet.tables.add("B3:C5", true).name = "Lijst";
      context.workbook.names.add("mijn_omzet", context.workbook.worksheets.getItem("Blad1").getRange("B1:B7"));
      await context.sync();
    });
    expect(await selectRow({ reference: "B1:B7", sheet: "Blad1", offset: 6 })).toBe("Blad1!B7");
    expect(await selectRow({ reference: "mijn_omzet", sheet: "Klanten van O'Neil", offset: 2 })).toBe("Blad1!B3");
    expect(await selectRow({ reference: "Lijst[omzet]", sheet: "Blad1", offset: 1 })).toBe("Klanten van O'Neil!C5");
    expect(await selectRow({ reference: "Lijst[#All]", sheet: "Blad1", offset: 1 })).toBe("Klanten van O'Neil!B4");
    for (const reference of ["weg", "Weg[klant]"]) expect(await selectRow({ reference, sheet: "Blad1", offset: 0 })).toBeNull();
  });

  it("says what there is instead of a KOMPAS formula, and when Excel does not call", async () => {
    await write("Blad1", { D1: [["=SUM(B1:B7)"]], D2: [["=KOMPAS.SCORE_TOTAAL(B1:B2,1,9000)"]], D3: [["=KOMPAS.ONBEKEND(B1)"]] });
    // Excel does not call what an IF passes by; the grid calls everything, so here the call is one that nobody hears of.
    services.host.CustomFunctions.associate("SCORE_TOTAAL", () => 8000);
    const kinds = [];
    for (const address of ["A1", "D1", "D2", "D3"]) kinds.push(await explainAt("Blad1", address));
    expect(kinds.map((found) => (found.kind === "silent" ? found.why : found.kind))).toEqual(["no-formula", "no-kompas", "not-called", "unknown"]);
  });

  it("on a protected sheet tells that the protection stands in the way", async () => {
    await write("Blad1", { D1: [["=KOMPAS.SCORE_TOTAAL(B1)"]] });
    services.host.user.protect("Blad1");
    await expect(explainAt("Blad1", "D1")).rejects.toMatchObject({ issue: { code: "protected-sheet", sheet: "Blad1" } });
  });

  it("is followed as the selection goes, until it is stopped", async () => {
    let times = 0;
    const stop = await onSelected(() => times++);
    services.host.user.select("Blad1", "B2");
    services.host.user.select("Blad1", "B3");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(times).toBe(1);
    await stop();
    services.host.user.select("Blad1", "B4");
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(times).toBe(1);
  });
});

describe("a sheet that was drawn, with the example company", () => {
  beforeAll(async () => {
    services = startServices();
    await services.workbook.make(true, {});
    await services.workbook.draw(["h3o4"], {});
    await services.host.settle();
  });
  afterAll(() => services.host.dispose());

  const columnCell = async (table: string, header: string, row: number) => Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem(table).columns.getItem(header).getDataBodyRange().getCell(row, 0).load("address");
    cell.worksheet.load("name");
    await context.sync();
    return [cell.worksheet.name, cell.address.slice(cell.address.lastIndexOf("!") + 1)] as const;
  });

  it("tells a class in Klanten by the formula that computes all of them, and by the row of the customer", async () => {
    const { cell, from, calls } = explained(await explainAt(...(await columnCell("Klanten", "klasse", 1))));
    const { explanation, references } = calls.at(-1) ?? { explanation: null, references: [] };
    expect([cell.text, from, explanation?.id]).toEqual(["A", "Klassen!A2", "ABC_KLASSE"]);
    expect(explanation?.row.find(({ name }) => name === "klant")?.held).toMatchObject({ value: "Bravo" });
    expect(references[0]).toMatch(/^Klanten\[/);
  });

  it("tells the status of a deal, and reconciles the pipeline", async () => {
    const { calls } = explained(await explainAt(...(await columnCell("Pijplijn", "telt mee", 0))));
    expect(calls.map(({ explanation }) => [explanation.id, explanation.accounts.length > 0, explanation.rowCount > 0])).toEqual([["PIJPLIJN_STATUS", true, true]]);
  });
});
