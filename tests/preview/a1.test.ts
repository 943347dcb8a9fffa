import { columnIndex, columnName, formatArea, intersect, looksLikeCell, parseAddress, quoteSheet } from "../../src/preview/a1";

test.each([[0, "A"], [25, "Z"], [26, "AA"], [16383, "XFD"]])("column %i is %s and back", (index, name) => {
  expect(columnName(index)).toBe(name);
  expect(columnIndex(name)).toBe(index);
});

test("an address splits into sheet and area, and is printed back", () => {
  expect(parseAddress("'Leads & co''s'!$B$2:C4")).toEqual({ sheet: "Leads & co's", area: { row: 1, column: 1, rows: 3, columns: 2 } });
  expect(formatArea(parseAddress("C4:B2").area)).toBe("B2:C4");
  expect(formatArea(parseAddress("A:B").area)).toBe("A:B");
  expect(formatArea(parseAddress("3:4").area, true)).toBe("$3:$4");
});

test.each(["", "A", "1", "A0", "A1:B", "A1:B2:C3", "XFE1", "A1048577", "ak_plek"])("'%s' is refused as an address", (text) => {
  expect(() => parseAddress(text)).toThrow(expect.objectContaining({ code: "InvalidArgument" }));
});

test("names that read as a cell are recognised, Dutch words are not", () => {
  expect(["ap12", "A1", "R1C1", "xfd1048576", "r", "C"].filter(looksLikeCell)).toHaveLength(6);
  expect(["ak_h1", "Klanten", "xfe1", "week53klanten"].filter(looksLikeCell)).toEqual([]);
});

test("a sheet title is quoted only where a formula needs it", () => {
  expect([quoteSheet("Klanten"), quoteSheet("1.1 Klant"), quoteSheet("AB12"), quoteSheet("a'b")]).toEqual(["Klanten", "'1.1 Klant'", "'AB12'", "'a''b'"]);
});

test("areas side by side share nothing", () => {
  expect(intersect({ row: 0, column: 0, rows: 2, columns: 2 }, { row: 2, column: 0, rows: 1, columns: 1 })).toBeUndefined();
});
