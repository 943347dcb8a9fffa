import { readFileSync } from "node:fs";
import { a1, FONT } from "../../src/plan";
import type { CellValue, SheetPlan } from "../../src/plan";
import { writeWorkbook } from "../../src/xlsx";
import { argb } from "../../src/xlsx/write-styles";
import { example, partsOf, readWithOpenpyxl, resaved, saved, schemaErrors, withLibreOffice, withLibreOfficeAndOpenpyxl, withOpenpyxl, withSchemas } from "./support";
import type { Found } from "./support";

const ADDIN = { id: "11111111-2222-3333-4444-555555555555", version: "1.0.0.0", store: "EXCatalog", storeType: "EXCatalog" };
const MINUTES = 60_000;
const plan = example();
let full: Uint8Array;
let values: Uint8Array;

beforeAll(async () => {
  full = await writeWorkbook(plan, { addin: ADDIN });
  values = await writeWorkbook(plan, { valuesOnly: true });
}, 60_000);

/** Every value that a sheet of the plan shows, by address; blanks are left out. */
function shown(sheet: SheetPlan): Record<string, CellValue> {
  const found: Record<string, CellValue> = {};
  const put = (row: number, column: number, value: CellValue | undefined): void => {
    if (value !== null && value !== undefined && value !== "") found[a1({ row, column, rows: 1, columns: 1 })] = value;
  };
  for (const table of sheet.tables) {
    table.columns.forEach((column, index) => {
      put(table.area.row, table.area.column + index, column.header);
      for (let row = 1; row < table.area.rows; row += 1) put(table.area.row + row, table.area.column + index, column.formula ? column.twin?.[row - 1] : table.rows[row - 1]?.[index]);
    });
  }
  for (const { row, column, content } of sheet.cells) {
    if (content.kind !== "formula") put(row, column, content.value);
    else content.twin?.forEach((line, down) => line.forEach((value, across) => put(row + down, column + across, value)));
  }
  for (const { row, column, text } of sheet.links) put(row, column, text);
  return found;
}

const address = (area: { row: number; column: number; rows: number; columns: number }) => a1(area);

describe("the parts of a file", () => {
  it("tells Excel which add-in computes which functions, and does not ask it to compute on opening", () => {
    const parts = partsOf(full);
    const extension = parts["xl/webextensions/webextension1.xml"] ?? "";
    expect(extension).toContain(`<we:reference id="${ADDIN.id}" version="1.0.0.0" store="EXCatalog" storeType="EXCatalog"/>`);
    expect(extension).toContain("<we:customFunctionIds>_xldudf_KOMPAS_ABC_KLASSE</we:customFunctionIds>");
    expect(parts["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
    expect(parts["_rels/.rels"]).toContain("webextensiontaskpanes");
  });

  it("stores a spilling KOMPAS formula as a dynamic array over the whole spill", () => {
    const sheet = partsOf(full)["xl/worksheets/sheet5.xml"] ?? "";
    expect(sheet).toMatch(/<c r="B15"[^>]* cm="1"[^>]*><f t="array" ref="B15:F21">_xldudf_KOMPAS_ABC_PIRAMIDE\(/);
    expect(partsOf(full)["xl/metadata.xml"]).toMatch(/XLDAPR.*fDynamic="1"/s);
  });

  it("carries the properties of the workbook", () => {
    expect(partsOf(full)["docProps/custom.xml"]).toMatch(/name="AccountkompasSchema"><vt:lpwstr>1</);
    expect(partsOf(full)["docProps/custom.xml"]).toMatch(/name="AccountkompasBoekjaar"><vt:lpwstr>2026</);
  });

  it("names a chart as the plan does", () => {
    expect(partsOf(full)["xl/drawings/drawing5.xml"]).toContain('name="ak_abc_grafiek"');
    expect(partsOf(full)["xl/charts/chart1.xml"]).toContain("<c:f>'ABC-piramide'!$C$26:$C$28</c:f>");
  });

  it("asks Excel to compute on opening when the figures are not known", async () => {
    const sheets = plan.sheets.map((sheet) => ({ ...sheet, cells: sheet.cells.map((cell) => (cell.content.kind === "formula" ? { ...cell, content: { kind: "formula" as const, formula: cell.content.formula } } : cell)) }));
    expect(partsOf(await writeWorkbook({ ...plan, sheets }))["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
  });
});

withOpenpyxl("openpyxl", () => {
  let found: Found;
  let copy: Found;
  beforeAll(() => {
    found = readWithOpenpyxl(saved(full));
    copy = readWithOpenpyxl(saved(values));
  }, MINUTES);

  it.each(plan.sheets.map((sheet, index) => [sheet.id, sheet, index] as const))("finds every value of %s, computed ones included", (_id, sheet, index) => {
    expect(found.sheets[index]?.cells).toEqual(shown(sheet));
    expect(copy.sheets[index]?.cells).toEqual(shown(sheet));
  });

  it.each(plan.sheets.map((sheet, index) => [sheet.id, sheet, index] as const))("finds tables, rules, merges and links of %s", (_id, sheet, index) => {
    const read = found.sheets[index];
    expect(read?.tables.map(({ name, ref, columns }) => [name, ref, columns])).toEqual(sheet.tables.map((table) => [table.name, address(table.area), table.columns.map((column) => column.header)]));
    expect(read?.merges).toEqual(sheet.merges.map(address).sort());
    expect(read?.validations.map((rule) => [rule.range, rule.type, rule.error ?? "", rule.blank])).toEqual(sheet.validations.map((rule) => [address(rule.area), rule.rule.kind, rule.message, true]));
    expect(read?.conditional).toEqual(sheet.conditionalFormats.map((rule) => ({ range: address(rule.area), formula: [rule.formula.slice(1)], fill: rule.fill ? argb(rule.fill) : null, color: rule.color ? argb(rule.color) : null, bold: rule.bold ?? false })));
    expect(read?.links).toEqual(Object.fromEntries(sheet.links.filter((link) => link.target !== null).map((link) => [a1({ ...link, rows: 1, columns: 1 }), [link.target, link.tip]])));
    expect(read?.charts.map(({ rows, title }) => [rows, title])).toEqual(sheet.charts.map(({ anchor, title }) => [[anchor.row, anchor.row + anchor.rows], title]));
  });

  it.each(plan.sheets.map((sheet, index) => [sheet.id, sheet, index] as const))("finds how %s looks and prints", (_id, sheet, index) => {
    const read = found.sheets[index];
    expect(read).toMatchObject({ title: sheet.title, state: sheet.hidden ? "hidden" : "visible", tab: `FF${sheet.tabColor.slice(1)}`, gridlines: false, freeze: sheet.freezeRows > 0 ? `A${sheet.freezeRows + 1}` : null });
    expect(read?.heights).toEqual(Object.fromEntries(sheet.rowHeights.map(({ row, height }) => [String(row + 1), height])));
    expect(read?.fonts).toEqual(read?.fonts.length ? [FONT] : []);
    expect(read?.print).toMatchObject({ orientation: sheet.print.orientation, paper: 9, wide: 1, high: 0, fit: true });
    // The file counts the rows above a break.
    expect(read?.print.breaks).toEqual(sheet.print.pageRows);
    if (sheet.hidden) return;
    expect(read?.print.footer).toEqual([sheet.print.footer.left, sheet.print.footer.center, sheet.print.footer.right]);
    expect(read?.print.rows).toBe(`$${sheet.print.titleRows.from + 1}:$${sheet.print.titleRows.to + 1}`);
    expect(String(read?.print.area)).toContain(a1(sheet.print.area, true));
  });

  it("finds every name where the plan put it, and hides the anchors", () => {
    for (const sheet of plan.sheets) {
      for (const { name, area, formula, hidden } of sheet.names) {
        expect([name, found.names[name]]).toEqual([name, { refers: area ? `'${sheet.title}'!${a1(area, true)}` : formula?.slice(1), hidden }]);
      }
    }
    expect(Object.keys(copy.names)).toEqual(Object.keys(found.names));
  });

  it("finds the formula of a calculated column, and no formula at all in the copy with values only", () => {
    const klanten = found.sheets.find((sheet) => sheet.title === "Klantenbestand");
    const pijplijn = found.sheets.find((sheet) => sheet.title === "Leads en pijplijn");
    expect(pijplijn?.tables[0]?.formulas).toEqual({
      "verwachting": 'IFERROR(IF(INDEX(ak_pijplijnrijen_verwachting,ROW()-ROW(Pijplijn[[#Headers],[verwachting]]))="","",INDEX(ak_pijplijnrijen_verwachting,ROW()-ROW(Pijplijn[[#Headers],[verwachting]]))),"")',
      "telt mee": 'IFERROR(INDEX(ak_pijplijnrijen_status,ROW()-ROW(Pijplijn[[#Headers],[telt mee]]))&"","")',
      "reis van lead tot account": 'IFERROR(INDEX(ak_pijplijnrijen_reis,ROW()-ROW(Pijplijn[[#Headers],[reis van lead tot account]]))&"","")',
    });
    expect(klanten?.tables[0]?.formulas).toEqual({ klasse: 'IFERROR(INDEX(ak_klassen_klasse,ROW()-ROW(Klanten[[#Headers],[klasse]]))&"","")' });
    expect(copy.sheets.flatMap((sheet) => [...Object.keys(sheet.formulas), ...sheet.tables.flatMap((table) => Object.keys(table.formulas))])).toEqual([]);
    expect(Object.keys(partsOf(values)).filter((path) => path.includes("webextension"))).toEqual([]);
  });
});

withSchemas("the schemas of the standard", () => {
  it("are followed by the file and by the copy with values only", () => {
    expect(schemaErrors(saved(full))).toBe("");
    expect(schemaErrors(saved(values))).toBe("");
  }, MINUTES);
});

withLibreOfficeAndOpenpyxl("LibreOffice", () => {
  it("keeps names, tables, answers and properties when it saves the file again", () => {
    const path = resaved(saved(full), "xlsx");
    const again = readWithOpenpyxl(path);
    const visible = plan.sheets.flatMap((sheet) => sheet.names.map((name) => name.name));
    expect(visible.filter((name) => !(name in again.names))).toEqual([]);
    expect(again.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, table.columns]))).toEqual(plan.sheets.flatMap((sheet) => sheet.tables.map((table) => [table.name, table.columns.map((column) => column.header)])));
    expect(partsOf(readFileSync(path))["docProps/custom.xml"]).toMatch(/name="AccountkompasSchema"><vt:lpwstr>1</);
    plan.sheets.forEach((sheet, index) => {
      const inputs = sheet.cells.flatMap(({ row, column, content }) => (content.kind === "input" && content.value !== null ? [[a1({ row, column, rows: 1, columns: 1 }), content.value]] : []));
      expect(again.sheets[index]?.cells).toMatchObject(Object.fromEntries(inputs));
    });
  }, 2 * MINUTES);
});

withLibreOffice("LibreOffice, on paper", () => {
  it("prints the copy with values only on a sane number of pages", () => {
    const pdf = readFileSync(resaved(saved(values), "pdf"), "latin1");
    const pages = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    const visible = plan.sheets.filter((sheet) => !sheet.hidden).length;
    expect(pages).toBeGreaterThanOrEqual(visible);
    expect(pages).toBeLessThanOrEqual(visible * 4);
  }, 2 * MINUTES);
});
