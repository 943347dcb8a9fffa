import { customerSources, obviousSource, sourceRows, writeWorkbook } from "../../src/xlsx";
import type { CustomerSource, WorkbookFile } from "../../src/xlsx";
import { lying, opened, sheetsFile, small } from "./read-support";
import { example } from "./support";

const LIST = [["Klant", "Omzet 2019"], ["Alfa", 10], ["Bravo", 20]];
const brief = ({ kind, name, sheet, hidden, rows, columns, likely }: CustomerSource) => `${kind} ${name}@${sheet} ${rows}x${columns}${hidden ? " hidden" : ""}${likely ? "" : " unlikely"}`;
const offered = async (bytes: Uint8Array) => customerSources(await opened(bytes)).sources.map(brief);
const first = (file: WorkbookFile) => {
  const [source] = customerSources(file).sources;
  if (!source) throw new Error("No source is offered");
  return source;
};
const firstRows = async (bytes: Uint8Array) => {
  const file = await opened(bytes);
  return sourceRows(file, first(file));
};

describe("what a workbook offers", () => {
  it("is nothing when no cell is filled", async () => {
    expect(customerSources(await opened(sheetsFile({ name: "Blad1" }, { name: "Blad2", rows: [[null]] })))).toEqual({ sources: [], issues: [] });
  });

  it("is each sheet with cells, the hidden ones marked; a lone row is no likely list", async () => {
    expect(await offered(sheetsFile({ name: "Voorblad", rows: [["Rapport"]] }, { name: "Leeg" }, { name: "Omzet", rows: LIST }, { name: "Oud", rows: LIST, state: "hidden" }, { name: "Code", rows: LIST, state: "veryHidden" }))).toEqual([
      "sheet Voorblad@Voorblad 1x1 unlikely", "sheet Omzet@Omzet 3x2", "sheet Oud@Oud 3x2 hidden unlikely", "sheet Code@Code 3x2 hidden unlikely",
    ]);
  });

  it("is tables first, Klanten before the others; a sheet that is all table is not there twice, also below a title", async () => {
    const title = [["Debiteuren"], [null], ...LIST];
    expect(await offered(sheetsFile(
      { name: "Een", rows: title, tables: [["Debiteuren", "A3:B5", ["Klant", "Omzet 2019"]]] },
      { name: "Twee", rows: LIST, tables: [["klanten", "A1:B3", ["Klant", "Omzet 2019"]]] },
      { name: "Drie", rows: LIST },
    ))).toEqual(["table klanten@Twee 2x2", "table Debiteuren@Een 2x2", "sheet Drie@Drie 3x2"]);
  });

  it("is a sheet beside its table when a list stands outside that table", async () => {
    const beside = [...LIST, [null], ["Klant", "Omzet 2018"], ["Charlie", 30]];
    expect(await offered(sheetsFile({ name: "Blad", rows: beside, tables: [["Lijst", "A1:B3", ["Klant", "Omzet 2019"]]] }))).toEqual(["table Lijst@Blad 2x2", "sheet Blad@Blad 5x2"]);
  });

  it("is not a chart sheet, nor a sheet that cannot be read, which is an issue", async () => {
    const chart = small({ workbook: '<workbook><sheets><sheet name="Grafiek" r:id="r9"/><sheet name="Blad" r:id="r1"/></sheets></workbook>', cells: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    expect(await offered(chart)).toEqual(["sheet Blad@Blad 1x1 unlikely"]);
    const broken = lying(sheetsFile({ name: "Goed", rows: LIST }, { name: "Stuk", rows: LIST }), "xl/worksheets/s1.xml", { crc: 1 });
    const { sources, issues } = customerSources(await opened(broken));
    expect(sources.map(({ name }) => name)).toEqual(["Goed"]);
    expect(issues).toEqual([{ code: "corrupt", part: "xl/worksheets/s1.xml", sheet: "Stuk" }]);
  });

  it("of a workbook of ours is its tables and none of its forms, Klanten first", async () => {
    const file = await opened(await writeWorkbook(example()));
    const found = customerSources(file);
    const [first, ...others] = found.sources.map(brief);
    expect(first).toMatch(/^table Klanten@Klantenbestand 10x\d+$/);
    expect(others).toContainEqual(expect.stringMatching(/^table Pijplijn@Leads en pijplijn 19x\d+ unlikely$/));
    expect(others.filter((source) => !/^table .* unlikely$/.test(source))).toEqual([]);
    expect(obviousSource(found)?.name).toBe("Klanten");
  }, 60_000);

  it("may be called __proto__ throughout", async () => {
    const file = await opened(sheetsFile({ name: "__proto__", rows: [["__proto__", "constructor"], ["a", 1]], tables: [["__proto__", "A1:B2", ["__proto__", "constructor"]]] }));
    expect(customerSources(file).sources.map(brief)).toEqual(["table __proto__@__proto__ 1x2"]);
    expect(sourceRows(file, first(file)).matrix).toEqual([["__proto__", "constructor"], ["a", 1]]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe("the rows of a source", () => {
  it("of a table are its header and body without totals, at their rows and columns in the sheet", async () => {
    const rows = [[null], [null, "Klant", "Omzet 2019"], [null, "Alfa", 10], [null, null, 20], ["x", "Totaal", 30]];
    expect(await firstRows(sheetsFile({ name: "Blad", rows, tables: [["T", "B2:C5", ["Klant", "Omzet 2019"], 1]] }))).toEqual({
      matrix: [["Klant", "Omzet 2019"], ["Alfa", 10], [null, 20]], firstRow: 2, firstColumn: 1, sheet: "Blad", issues: [],
    });
  });

  it("of a table without a header row start with the names of its columns", async () => {
    const table = '<table displayName="T" ref="A1:B2" headerRowCount="0"><tableColumn name="Kolom1"/><tableColumn name="Kolom2"/></table>';
    expect(await firstRows(small({ table, cells: '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>' }))).toMatchObject({ matrix: [["Kolom1", "Kolom2"], [1], [null, 2]], firstRow: 0 });
  });

  it("of a table without a row are its header alone", async () => {
    expect(await firstRows(sheetsFile({ name: "Blad", rows: [["Klant", "Omzet"]], tables: [["T", "A1:B1", ["Klant", "Omzet"]]] }))).toMatchObject({ matrix: [["Klant", "Omzet"]], firstRow: 1, issues: [] });
  });

  it("of a sheet start at A1, with numbers, dates and texts as they are and errors as their text", async () => {
    const cells = [
      '<row r="2"><c r="B2" t="inlineStr"><is><t>00123</t></is></c><c r="C2"><v>1234.5</v></c><c r="D2" t="b"><v>1</v></c></row>',
      '<row r="4" hidden="1"><c r="B4" t="e"><v>#N/A</v></c><c r="C4"><v>0.25</v></c><c r="D4" t="d"><v>2026-11-22</v></c></row>',
    ].join("");
    expect(await firstRows(small({ cells }))).toEqual({
      matrix: [[], [null, "00123", 1234.5, true], [], [null, "#N/A", 0.25, 46_348]], firstRow: 1, firstColumn: 0, sheet: "Blad", issues: [],
    });
  });

  it("of a sheet with two far corners cost no more than those", async () => {
    const corners = small({ cells: '<row r="1"><c r="A1" t="inlineStr"><is><t>Klant</t></is></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>' });
    expect(await offered(corners)).toEqual(["sheet Blad@Blad 2x16384"]);
    const { matrix, issues } = await firstRows(corners);
    expect(issues).toEqual([]);
    expect([matrix.length, matrix.reduce((sum, row) => sum + row.length, 0)]).toEqual([1_048_576, 16_385]);
  });

  it("are none when they ask for too many cells", async () => {
    const wide = Array.from({ length: 130 }, (_none, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`).join("");
    expect(await firstRows(small({ cells: wide }))).toMatchObject({ matrix: [], issues: [{ code: "too-large", what: "cells", sheet: "Blad" }] });
  });
});
