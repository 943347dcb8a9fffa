import type { Table } from "../../src/import/index";
import { fromMatrix, tokenize } from "../../src/import/index";

function tableOf(text: string): Table {
  const tokenized = tokenize(text);
  if (!tokenized.ok) throw new Error(`No table: ${JSON.stringify(tokenized.issue)}`);
  return tokenized.table;
}

describe("tokenize", () => {
  it.each([";", ",", "\t"] as const)("finds %j between the fields", (delimiter) => {
    const table = tableOf(["Debiteurnr", "Klant", "Omzet 2024"].join(delimiter) + "\n" + ["001", "Alfa", "12"].join(delimiter) + "\n");
    expect(table).toMatchObject({ delimiter, header: ["Debiteurnr", "Klant", "Omzet 2024"], rows: [{ row: 2, cells: ["001", "Alfa", "12"] }] });
  });

  it("does not take decimal commas for field separators", () => {
    expect(tableOf("Klant;Omzet\nAlfa;1,50\nBravo;2,50\n").rows.map((row) => row.cells)).toEqual([["Alfa", "1,50"], ["Bravo", "2,50"]]);
  });

  it("does not take commas inside quotation marks for field separators", () => {
    expect(tableOf('Klant,Omzet\n"Alfa, Bravo en zonen","1,50"\n')).toMatchObject({ delimiter: ",", rows: [{ cells: ["Alfa, Bravo en zonen", "1,50"] }] });
  });

  it("obeys sep= on the first line and still counts lines of the file", () => {
    expect(tableOf("sep=,\r\nKlant,Omzet\r\nAlfa,1\r\n")).toMatchObject({ delimiter: ",", rows: [{ row: 3, cells: ["Alfa", "1"] }] });
  });

  it.each(["\n", "\r\n", "\r"])("reads lines that end in %j", (end) => {
    expect(tableOf(["Klant;Omzet", "Alfa;1", "Bravo;2", ""].join(end)).rows.map((row) => row.cells[0])).toEqual(["Alfa", "Bravo"]);
  });

  it("reads a file that mixes line ends", () => {
    expect(tableOf("Klant;Omzet\r\nAlfa;1\nBravo;2\r\n").rows.map((row) => row.row)).toEqual([2, 3]);
  });

  it("counts the lines inside a quoted field", () => {
    expect(tableOf('Klant;Omzet\n"Alfa\nBV";1\nBravo;2\n').rows.map((row) => row.row)).toEqual([2, 4]);
  });

  it("sets blank rows and the title of a report apart", () => {
    const table = tableOf("Omzetlijst 2024\n\nDebiteurnr;Klant;Omzet 2024\n1;Alfa;1\n;;\n2;Bravo;2\n");
    expect(table).toMatchObject({ rowsAbove: 2, blankRows: 1, header: ["Debiteurnr", "Klant", "Omzet 2024"] });
    expect(table.rows.map((row) => row.row)).toEqual([4, 6]);
  });

  it("names the line where a quotation mark is never closed", () => {
    expect(tokenize('Klant;Omzet\nAlfa;1\n"Bravo;2\nCharlie;3\n')).toEqual({ ok: false, issue: { code: "broken-quote", row: 3 } });
  });

  it("leaves quotation marks inside a name alone", () => {
    expect(tableOf('Klant;Omzet\nBakkerij "De Zon";1\n').rows[0]?.cells[0]).toBe('Bakkerij "De Zon"');
  });

  it("marks a last row that stops half way", () => {
    expect(tableOf("Klant;Omzet 2024;Marge 2024\nAlfa;1;2\nBravo;1").rows.map((row) => row.truncated)).toEqual([false, true]);
    expect(tableOf("Klant;Omzet 2024;Marge 2024\nAlfa;1;2\nBravo;1;2").rows.map((row) => row.truncated)).toEqual([false, false]);
  });

  it("says that a blank text is empty", () => {
    expect(tokenize(" \n\n")).toEqual({ ok: false, issue: { code: "empty-file" } });
  });
});

describe("fromMatrix", () => {
  it("keeps numbers and names rows of the sheet", () => {
    const tokenized = fromMatrix({ matrix: [["Klant", "Omzet 2024"], ["Alfa", 1.5], ["", ""], ["Bravo", true]], firstRow: 10 });
    expect(tokenized).toMatchObject({ ok: true, table: { delimiter: null, blankRows: 1, rows: [{ row: 11, cells: ["Alfa", 1.5] }, { row: 13, cells: ["Bravo", true] }] } });
  });

  it("says that a blank selection is empty", () => {
    expect(fromMatrix({ matrix: [["", null], [undefined, ""]] })).toEqual({ ok: false, issue: { code: "empty-file" } });
  });
});
