import { boundsOf, cellAddress, parsePlace, reference } from "../../src/excel/address";

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test.each([
  ["=Blad1!$B$3", { sheet: "Blad1", area: area(2, 1) }],
  ["='1.1 Mijn bedrijf'!$A$1:$C$4", { sheet: "1.1 Mijn bedrijf", area: area(0, 0, 4, 3) }],
  ["='O''Neill'!$AA$10", { sheet: "O'Neill", area: area(9, 26) }],
  ["Blad1!B2:B3", { sheet: "Blad1", area: area(1, 1, 2) }],
])("%s refers to cells", (text, place) => {
  expect(parsePlace(text)).toEqual(place);
});

test.each(["=#REF!", "=Blad1!#REF!", "=#REF!$A$1", "='[Boek2.xlsx]Blad1'!$A$1", "=[Boek2.xlsx]Blad1!$A$1", "=Klanten[klant]", "=TODAY()", "=Blad1!$A$1,Blad1!$C$1", "=5", ""])("%j refers to no cells of this workbook", (text) => {
  expect(parsePlace(text)).toBeNull();
});

test("a reference reads back as the same place", () => {
  for (const sheet of ["Blad1", "O'Neill & Zn", "1.1 Doel"]) {
    const place = { sheet, area: area(4, 27, 3, 2) };
    expect(parsePlace(reference(sheet, place.area))).toEqual(place);
  }
});

test("addresses and bounds", () => {
  expect([cellAddress(0, 0), cellAddress(6, 25), cellAddress(0, 26), cellAddress(0, 702)]).toEqual(["A1", "Z7", "AA1", "AAA1"]);
  expect(boundsOf([area(2, 3), area(5, 1, 2, 2)])).toEqual(area(2, 1, 5, 3));
  expect(boundsOf([])).toBeNull();
});
