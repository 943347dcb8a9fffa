import { readFileSync } from "node:fs";
import fc from "fast-check";
import type { SheetPlan } from "../../src/plan";
import { WriteError, writeWorkbook } from "../../src/xlsx";
import { bareSheet, column, partsOf, readWithOpenpyxl, resaved, saved, schemaErrors, withLibreOffice, withOpenpyxl, withSchemas, workbookOf } from "./support";

const MINUTES = 60_000;
const FIRST = "xl/worksheets/sheet1.xml";
/** Texts that a program might read as something else. */
const TEXTS = [
  "=1+1", "+31 6 12345678", "-5", "@SUM(A1)", "=HYPERLINK(\"http://x\")", "#N/A", "#REF!", "001001", "1e5", "3-4", "TRUE", "'t Hoekje",
  "Jansen & Zn. <b>\"'>]]>", " spatie ervoor en erna ", "regel 1\nregel 2", "tab\tmidden", "_x0041_", "_x000D_", "€ – é – 漢 – 😀", "&amp;",
];

const written = (...sheets: readonly SheetPlan[]) => writeWorkbook(workbookOf(...sheets));

describe("text stays text", () => {
  it("stores none of it as a number, a boolean, an error or a formula", async () => {
    const xml = partsOf(await written(bareSheet({ cells: column(TEXTS) })))[FIRST] ?? "";
    expect(xml.match(/<c /g)).toHaveLength(TEXTS.length);
    expect(xml.match(/<c r="A\d+" t="(s|inlineStr)"/g)).toHaveLength(TEXTS.length);
    expect(xml).not.toContain("<f");
  });

  it("writes characters that XML forbids in the way Excel does", async () => {
    const parts = partsOf(await written(bareSheet({ cells: column(["a\u0001b", "a\uFFFEb", "a\uD800b"]) })));
    expect(parts["xl/sharedStrings.xml"]).toMatch(/<t>a_x0001_b<\/t>.*<t>a_xFFFE_b<\/t>.*<t>a\uFFFDb<\/t>/s);
  });

  withOpenpyxl("openpyxl", () => {
    it("finds every text as it was", async () => {
      const found = readWithOpenpyxl(saved(await written(bareSheet({ cells: column(TEXTS) }))));
      expect(TEXTS.map((_text, row) => found.sheets[0]?.cells[`A${row + 1}`])).toEqual(TEXTS);
      expect(found.sheets[0]?.formulas).toEqual({});
    }, MINUTES);

    it("can read whatever a person may type", async () => {
      await fc.assert(fc.asyncProperty(fc.array(fc.string({ minLength: 1, unit: "binary" }), { minLength: 20, maxLength: 60 }), async (texts) => {
        expect(readWithOpenpyxl(saved(await written(bareSheet({ cells: column(texts) })))).sheets).toHaveLength(1);
      }), { numRuns: 5 });
    }, 2 * MINUTES);
  });

  withLibreOffice("LibreOffice", () => {
    it("shows every text as it was", async () => {
      const lines = TEXTS.filter((text) => !/[\n\t]/.test(text));
      const csv = readFileSync(resaved(saved(await written(bareSheet({ cells: column(lines) }))), "csv"), "utf8").trimEnd().split("\n");
      const plain = csv.map((line) => (line.startsWith('"') ? line.slice(1, -1).replaceAll('""', '"') : line));
      expect(plain).toEqual(lines);
    }, 2 * MINUTES);
  });
});

describe("sizes and titles", () => {
  it("writes a text of 32,767 characters and refuses a longer one, naming its cell", async () => {
    const longest = "x".repeat(32_767);
    expect(partsOf(await written(bareSheet({ cells: column([longest]) })))["xl/sharedStrings.xml"]).toContain(longest);
    const refused = await written(bareSheet({ title: "Notities", cells: column(["kort", `${longest}y`]) })).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(WriteError);
    expect(refused).toHaveProperty("issue", { code: "text-too-long", sheet: "Notities", cell: "A2", expected: 32_767, received: 32_768 });
  });

  it.each([["no sheet at all", workbookOf()], ["only hidden sheets", workbookOf(bareSheet({ hidden: true }))]])("refuses a workbook with %s", async (_what, workbook) => {
    await expect(writeWorkbook(workbook)).rejects.toHaveProperty("issue", { code: "no-sheet" });
  });

  it("refuses a plan that is to be drawn over a sheet that stands", async () => {
    await expect(written(bareSheet({ mode: "redraw" }))).rejects.toThrow("always new");
  });

  withSchemas("titles of 31 characters, with quotes and spaces", () => {
    const TITLES = ["Blad's \"naam\" & <meer> van 31 t", "O'Brien's", "A1", "R1C1", "漢字 & co"];
    it("stay valid in names, print areas and charts", async () => {
      const area = { row: 0, column: 0, rows: 3, columns: 1 };
      const bytes = await written(...TITLES.map((title, index) => bareSheet({
        title,
        cells: column([1, 2, 3]),
        names: [{ name: `ak_proef${index}_blad`, area, hidden: false }],
        charts: [{ name: `ak_proef${index}_grafiek`, type: "bar", title: "Hoe het <gaat> & \"staat\"", categories: area, series: [{ name: "reeks & co", values: area, color: "#0B7A75" }], anchor: { row: 5, column: 0, rows: 10, columns: 5 }, numberFormat: "0" }],
      })));
      const parts = partsOf(bytes);
      expect(parts["xl/workbook.xml"]).toContain("'O''Brien''s'!$A$1:$A$3");
      expect(parts["xl/charts/chart2.xml"]).toContain("'O''Brien''s'!$A$1:$A$3");
      expect(parts["xl/workbook.xml"]).toContain("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"1\">'O''Brien''s'!$1:$1</definedName>");
      expect(schemaErrors(saved(bytes))).toBe("");
    }, MINUTES);
  });
});

describe("values only", () => {
  it("leaves a spill as plain values and a formula without a known value blank", async () => {
    const cells = [
      { row: 0, column: 0, content: { kind: "formula", formula: "=KOMPAS.X()", twin: [["a", 1], ["b", true]] } },
      { row: 3, column: 0, content: { kind: "formula", formula: "=A1" } },
    ] as const;
    const xml = partsOf(await writeWorkbook(workbookOf(bareSheet({ cells })), { valuesOnly: true }))[FIRST] ?? "";
    expect(xml).toMatch(/<c r="A1" t="s"><v>0<\/v><\/c><c r="B1"><v>1<\/v><\/c>.*<c r="A2" t="s"><v>1<\/v><\/c><c r="B2" t="b"><v>1<\/v><\/c>/s);
    expect(xml).not.toMatch(/<f|r="A4"/);
  });
});

describe("rules", () => {
  it("writes lists by name and by value, numbers and dates, with blanks allowed and no alert where the list only suggests", async () => {
    const area = { row: 0, column: 0, rows: 2, columns: 1 };
    const rule = (given: SheetPlan["validations"][number]["rule"], strict = true) => ({ area, rule: given, message: "Kies iets & anders.", strict });
    const xml = partsOf(await written(bareSheet({
      validations: [rule({ kind: "list", source: "=ak_lijst_klanten" }), rule({ kind: "list", source: 'ja,"nee"' }), rule({ kind: "whole", min: 1, max: 5 }), rule({ kind: "decimal", min: 0.01, max: 99.99 }, false), rule({ kind: "date", min: 1, max: 2_958_465 })],
    })))[FIRST] ?? "";
    const rules = [...xml.matchAll(/<dataValidation (.*?)>(.*?)<\/dataValidation>/g)];
    expect(rules.map(([, attributes]) => /type="(\w+)"/.exec(attributes ?? "")?.[1])).toEqual(["list", "list", "whole", "decimal", "date"]);
    expect(rules.map(([, , formulas]) => formulas)).toEqual([
      "<formula1>ak_lijst_klanten</formula1>", '<formula1>"ja,""nee"""</formula1>', "<formula1>1</formula1><formula2>5</formula2>",
      "<formula1>0.01</formula1><formula2>99.99</formula2>", "<formula1>1</formula1><formula2>2958465</formula2>",
    ]);
    expect(rules.map(([, attributes]) => attributes?.includes('showErrorMessage="1"'))).toEqual([true, true, true, false, true]);
    expect(rules.every(([, attributes]) => attributes?.includes('allowBlank="1"') && attributes.includes('error="Kies iets &amp; anders."'))).toBe(true);
  });
});
