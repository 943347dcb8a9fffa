import { STATES } from "../../scripts/lib/states";
import { EVERY_SHEET } from "../../scripts/lib/states";
import { answerKeys, checkDefinition } from "../../src/definition";
import { a1 } from "../../src/plan";
import type { ExistingWorkbook, SheetPlan } from "../../src/plan";
import { columnPixels, linesNeeded } from "../../src/plan/text-height";
import { asDrawn, named, plan, sheetOf, SETTINGS, twinOf } from "./support";

/** Pixels that the button in a table header takes. */
const FILTER_BUTTON = 20;
const ALL = EVERY_SHEET.map((definition) => definition.id);
const example = STATES.voorbeeld;

/** Moves everything of a sheet from a row on down, as inserting rows in Excel does. */
function insertRows(existing: ExistingWorkbook, id: string, at: number, count: number): ExistingWorkbook {
  const sheet = existing.sheets[id];
  if (!sheet) throw new Error(id);
  const names = Object.fromEntries(Object.entries(sheet.names).map(([key, area]) => {
    if (area.row >= at) return [key, { ...area, row: area.row + count }];
    return [key, area.row + area.rows > at ? { ...area, rows: area.rows + count } : area];
  }));
  return { ...existing, sheets: { ...existing.sheets, [id]: { ...sheet, names } } };
}

describe("every definition", () => {
  it.each(EVERY_SHEET.map((definition) => [definition.id, definition] as const))("%s is one that Excel accepts", (_id, definition) => {
    expect(checkDefinition(definition)).toEqual([]);
  });

  it("has its own id, title and table names", () => {
    const titles = EVERY_SHEET.map((definition) => definition.title.toLowerCase());
    const tables = EVERY_SHEET.flatMap((definition) => definition.blocks.flatMap((block) => (block.kind === "table" ? [block.name.toLowerCase()] : [])));
    expect(new Set(ALL).size).toBe(ALL.length);
    expect(new Set([...titles, ...tables]).size).toBe(titles.length + tables.length);
  });
});

describe("a plan", () => {
  const { plan: workbook, issues } = plan({ draw: ALL, ...example });

  it("holds every sheet, new, in the order of the catalogue", () => {
    expect(issues).toEqual([]);
    expect(workbook.sheets.map((sheet) => [sheet.id, sheet.mode])).toEqual(ALL.map((id) => [id, "new"]));
  });

  it("puts one thing in a cell and names each cell once", () => {
    for (const sheet of workbook.sheets) {
      const places = sheet.cells.map((cell) => `${cell.row},${cell.column}`);
      expect(new Set(places).size).toBe(places.length);
    }
    const names = workbook.sheets.flatMap((sheet) => sheet.names.map((name) => name.name.toLowerCase()));
    expect(new Set(names).size).toBe(names.length);
  });

  it("uses only styles that it holds, rows of at most 409 points, and names that are no cell address", () => {
    for (const sheet of workbook.sheets) {
      for (const style of sheet.styles) expect(workbook.styles).toHaveProperty([style.style]);
      for (const { height } of sheet.rowHeights) expect(height).toBeLessThanOrEqual(409);
      for (const { name } of sheet.names) expect(name).toMatch(/^ak_[a-z0-9_]+$/);
    }
  });

  it("has titles that end before the link beside them, and words that fit their header", () => {
    for (const sheet of workbook.sheets) {
      const link = sheet.links.find((each) => each.row === 0);
      const title = sheet.cells.find((cell) => cell.row === 0 && cell.column === 0)?.content;
      if (!link || title?.kind !== "label") continue;
      const room = sheet.columnWidths.slice(0, link.column).reduce((total, width) => total + columnPixels(width), 0);
      expect([sheet.id, linesNeeded(String(title.value), room, 18)]).toEqual([sheet.id, 1]);
    }
    for (const table of workbook.sheets.flatMap((sheet) => sheet.tables.map((each) => ({ sheet, each })))) {
      table.each.columns.forEach((column, index) => {
        const pixels = columnPixels(table.sheet.columnWidths[table.each.area.column + index] ?? 0);
        for (const word of column.header.split(" ")) expect([column.header, linesNeeded(word, pixels - FILTER_BUTTON, 11)]).toEqual([column.header, 1]);
      });
    }
  });

  it("uses only functions that Excel 2021 has", () => {
    const allowed = new Set(["AND", "EDATE", "HYPERLINK", "MATCH", "MAX", "OR", "SUM", "COUNT", "COUNTA", "COUNTIF", "COUNTIFS", "IF", "IFERROR", "INDEX", "MONTH", "N", "ROUND", "ROW", "ROWS", "SUMPRODUCT", "TODAY", "YEAR"]);
    const formulas = workbook.sheets.flatMap((sheet) => [
      ...sheet.cells.flatMap((cell) => (cell.content.kind === "formula" ? [cell.content.formula] : [])),
      ...sheet.tables.flatMap((table) => table.columns.flatMap((column) => column.formula ?? [])),
    ]);
    const used = formulas.flatMap((formula) => [...formula.replaceAll(/"[^"]*"/g, "").matchAll(/([A-Z][A-Z0-9_.]*)\(/g)].map((match) => match[1] ?? ""));
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((name) => !allowed.has(name) && !name.startsWith("KOMPAS."))).toEqual([]);
  });

  it("keeps custom functions out of conditional formats, and charts away from spills", () => {
    for (const sheet of workbook.sheets) {
      for (const format of sheet.conditionalFormats) expect(format.formula).not.toContain("KOMPAS");
      for (const chart of sheet.charts) {
        const figures = sheet.cells.filter((cell) => cell.column === chart.series[0]?.values.column && cell.row === chart.series[0].values.row);
        expect(figures.map((cell) => cell.content.kind === "formula" && /^=IF\(([A-Z]+\d+)="","",\1\)$/.test(cell.content.formula))).toEqual([true]);
      }
    }
  });

  it("leaves out the figures that a KOMPAS function refuses, and what rests on them", () => {
    const answers = { ...example.answers, instellingen: { abc_grens_a: 95, abc_grens_b: 80 } };
    const refused = plan({ draw: ALL, answers, tables: example.tables }).plan.sheets;
    const twins = (id: string, name: string) => { const { content } = named(sheetOf(refused, id), name); return content.kind === "formula" ? content.twin : "no formula"; };
    expect(twins("abc", "ak_abc_piramide")).toBeUndefined();
    expect(twins("abc", "ak_abc_verschil")).toBeUndefined();
    expect(sheetOf(refused, "klanten").tables[0]?.columns.at(-1)).not.toHaveProperty("twin");
    expect(twins("overzicht", "ak_overzicht_klanten")).toEqual([[10]]);
  });

  it("places exactly the answers that a definition names", () => {
    for (const definition of EVERY_SHEET) {
      const sheet = sheetOf(workbook.sheets, definition.id);
      const inputs = new Set(sheet.cells.filter((cell) => cell.content.kind === "input").map((cell) => `${cell.row},${cell.column}`));
      const named = sheet.names.filter((name) => name.area && name.area.rows * name.area.columns === 1 && inputs.has(`${name.area.row},${name.area.column}`));
      const table = new Set(sheet.tables.flatMap((table) => table.columns.map((_column, index) => `${table.area.row + 1},${table.area.column + index}`)));
      expect(named.filter((name) => !table.has(`${name.area?.row},${name.area?.column}`)).map((name) => name.name.slice(`ak_${definition.id}_`.length)).sort()).toEqual([...answerKeys(definition)].sort());
    }
  });

  it("computes 1.1 of the example company: 18 points, second band", () => {
    const sheet = sheetOf(workbook.sheets, "h1o1");
    expect(twinOf(sheet, "ak_h1o1_score")).toBe(18);
    expect(String(twinOf(sheet, "ak_h1o1_oordeel"))).toContain("Er staat een begin");
    expect(twinOf(sheet, "ak_h1o1_ingevuld")).toBe(7);
  });

  it("computes the ABC-piramide of the example company to the cent", () => {
    const { content } = named(sheetOf(workbook.sheets, "abc"), "ak_abc_piramide");
    if (content.kind !== "formula") throw new Error("no formula");
    expect(content.twin?.map((row) => [row[0], row[1], row[3]])).toEqual([
      ["A", 4, 800000], ["B", 4, 165000], ["C", 2, 35000], ["Met omzet", 10, 1000000], ["Geen omzet", 0, 0], ["Credit", 0, 0], ["Netto totaal", 10, 1000000],
    ]);
    expect(twinOf(sheetOf(workbook.sheets, "abc"), "ak_abc_verschil")).toBe(0);
  });

  it("writes headers with their boekjaar and formulas that look at them", () => {
    const sheet = sheetOf(workbook.sheets, "klanten");
    expect(sheet.tables[0]?.columns.filter((column) => column.key.startsWith("omzet")).map((column) => column.header)).toEqual(["omzet telt als", "omzet 2026", "omzet 2025", "omzet 2024"]);
    const { content } = named(sheetOf(workbook.sheets, "klassen"), "ak_klassen_klasse");
    expect(content.kind === "formula" && content.formula).toBe(
      '=KOMPAS.ABC_KLASSE(IF(ak_abc_jaar&""=2025&"",Klanten[omzet 2025],IF(ak_abc_jaar&""=2024&"",Klanten[omzet 2024],Klanten[omzet 2026])),ak_instellingen_abc_grens_a,ak_instellingen_abc_grens_b,ak_instellingen_abc_regel,IF(ak_abc_niveau="concern",Klanten[concern],""),Klanten[klant])',
    );
  });
});

describe("drawing again", () => {
  const first = plan({ draw: ALL, ...example }).plan.sheets;
  /** Rows of a table that stands keep the height that they have. */
  const heights = ({ rowHeights, tables }: SheetPlan) => rowHeights.filter(({ row }) => !tables.some(({ area }) => row > area.row));
  const layout = (sheet: SheetPlan) => ({ ...sheet, mode: "", rowHeights: heights(sheet), cells: sheet.cells.filter((cell) => cell.content.kind !== "input").map((cell) => ({ ...cell, content: { ...cell.content, twin: undefined } })), tables: sheet.tables.map((table) => ({ ...table, exists: true, rows: [], columns: table.columns.map((column) => ({ ...column, twin: undefined })) })) });

  it("puts everything where it stands", () => {
    const again = plan({ draw: ALL, existing: asDrawn(first) });
    expect(again.issues).toEqual([]);
    expect(again.plan.sheets.map(layout)).toEqual(first.map(layout));
    expect(again.plan.sheets.every((sheet) => sheet.mode === "redraw")).toBe(true);
  });

  it("follows rows that a person inserted above a block", () => {
    const before = named(sheetOf(first, "h1o1"), "ak_h1o1_score").row;
    const existing = insertRows(asDrawn(first), "h1o1", before - 1, 3);
    const again = plan({ draw: ["h1o1"], existing });
    expect(again.issues).toEqual([]);
    expect(named(sheetOf(again.plan.sheets, "h1o1"), "ak_h1o1_score").row).toBe(before + 3);
    expect(named(sheetOf(again.plan.sheets, "h1o1"), "ak_h1o1_plannen").row).toBe(named(sheetOf(first, "h1o1"), "ak_h1o1_plannen").row);
  });

  it("names the row that stands between the questions", () => {
    const second = named(sheetOf(first, "h1o1"), "ak_h1o1_invloed").row;
    const again = plan({ draw: ["h1o1"], existing: insertRows(asDrawn(first), "h1o1", second, 1) });
    expect(again.issues).toEqual([{ code: "rows-inside", sheet: "h1o1", title: "1.1 Plek in de organisatie", row: second }]);
    expect(again.plan.sheets.map((sheet) => sheet.id)).not.toContain("h1o1");
  });

  it("refuses when rows above were deleted, and when an answer was deleted", () => {
    const drawn = asDrawn(first);
    const deleted = plan({ draw: ["h1o1"], existing: insertRows(drawn, "h1o1", 4, -1) });
    expect(deleted.issues.map((issue) => issue.code)).toContain("rows-lost");
    const sheet = drawn.sheets["h1o1"];
    if (!sheet) throw new Error("h1o1");
    const names = Object.fromEntries(Object.entries(sheet.names).filter(([key]) => key !== "plannen"));
    const lost = plan({ draw: ["h1o1"], existing: { ...drawn, sheets: { ...drawn.sheets, h1o1: { ...sheet, names, lost: ["plannen"] } } } });
    expect(lost.issues).toContainEqual({ code: "cells-lost", sheet: "h1o1", title: "1.1 Plek in de organisatie", fields: ["plannen"] });
  });

  it("keeps a table where it stands, with as many rows as it has", () => {
    const drawn = asDrawn(first);
    const sheet = drawn.sheets["klanten"];
    const table = sheet?.tables["Klanten"];
    if (!sheet || !table) throw new Error("klanten");
    const grown = { ...table, area: { ...table.area, rows: 501 } };
    const again = plan({ draw: ["klanten"], existing: { ...drawn, sheets: { ...drawn.sheets, klanten: { ...sheet, tables: { Klanten: grown } } } } });
    expect(sheetOf(again.plan.sheets, "klanten").tables[0]).toMatchObject({ exists: true, area: grown.area });
  });

  it("keeps the title that a person gave a sheet", () => {
    const drawn = asDrawn(first);
    const sheet = drawn.sheets["h1o1"];
    if (!sheet) throw new Error("h1o1");
    const again = plan({ draw: ["h1o1"], existing: { ...drawn, sheets: { ...drawn.sheets, h1o1: { ...sheet, title: "Mijn score" } } } });
    expect(sheetOf(again.plan.sheets, "h1o1").title).toBe("Mijn score");
  });
});

describe("a formula that looks at another sheet", () => {
  it("says so until that sheet is drawn, and is rewritten when it comes or goes", () => {
    const base = ALL.filter((id) => id !== "h1o1");
    const before = plan({ draw: base, ...example }).plan.sheets;
    const overzicht = (sheets: readonly SheetPlan[]) => sheetOf(sheets, "overzicht");
    const progress = (sheet: SheetPlan) => sheet.cells.filter((cell) => cell.content.kind === "formula" && cell.content.formula.includes("nog niet getekend"));
    expect(progress(overzicht(before))).toHaveLength(3);
    expect(overzicht(before).links.find((link) => link.text.startsWith("1.1"))?.target).toBeNull();

    const added = plan({ draw: ["h1o1"], existing: asDrawn(before) }).plan.sheets;
    expect(added.map((sheet) => [sheet.id, sheet.mode])).toEqual([["overzicht", "formulas"], ["h1o1", "new"], ["h1o3", "formulas"]]);
    expect(progress(overzicht(added))).toHaveLength(0);
    expect(overzicht(added).links.find((link) => link.text.startsWith("1.1"))?.target).toBe("ak_h1o1_blad");

    const removed = plan({ draw: [], remove: ["h1o1"], existing: asDrawn([...before, sheetOf(added, "h1o1")]) }).plan.sheets;
    expect(removed.map((sheet) => sheet.id)).toEqual(["overzicht", "h1o3"]);
    expect(progress(overzicht(removed))).toHaveLength(3);
  });
});

describe("what stands in the way", () => {
  it("is a title or table of somebody else, in any case", () => {
    const existing = { sheets: {}, otherTitles: ["1.1 PLEK in de organisatie"], otherTables: ["klanten"] };
    const { issues, plan: workbook } = plan({ draw: ["h1o1", "klanten", "instellingen"], existing });
    expect(issues).toEqual([
      { code: "title-taken", sheet: "h1o1", title: "1.1 Plek in de organisatie" },
      { code: "table-taken", sheet: "klanten", table: "Klanten" },
    ]);
    expect(workbook.sheets.map((sheet) => sheet.id)).toEqual(["instellingen"]);
  });
});

describe("golden plan", () => {
  it.each(ALL)("of %s", (id) => {
    const sheet = sheetOf(plan({ draw: ALL, ...example }).plan.sheets, id);
    expect(readable(sheet)).toMatchSnapshot();
  });
});

/** A plan as a person reads it: address, kind, content. */
function readable(sheet: SheetPlan): string {
  const cell = ({ row, column, content }: SheetPlan["cells"][number]): string => {
    const at = a1({ row, column, rows: 1, columns: 1 });
    if (content.kind !== "formula") return `${at} ${content.kind} ${JSON.stringify(content.value)}`;
    const rows = content.twin?.slice(0, 3) ?? [];
    return `${at} ${content.formula}  → ${JSON.stringify(rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows)}`;
  };
  return [
    `${sheet.id} "${sheet.title}" ${sheet.tabColor}${sheet.hidden ? " hidden" : ""} freeze ${sheet.freezeRows}`,
    `widths ${sheet.columnWidths.join(" ")}`,
    ...sheet.cells.map(cell),
    ...sheet.links.map((link) => `link ${a1({ ...link, rows: 1, columns: 1 })} ${link.text} → ${link.target}`),
    ...sheet.names.map((name) => `name ${name.name} = ${name.area ? a1(name.area, true) : name.formula}${name.hidden ? " (hidden)" : ""}`),
    ...sheet.tables.map((table) => `table ${table.name} ${a1(table.area)} ${table.columns.map((column) => `${column.header}${column.formula ? ` ${column.formula}` : ""}`).join(" | ")}`),
    ...sheet.validations.map((rule) => `validation ${a1(rule.area)} ${JSON.stringify(rule.rule)}`),
    ...sheet.conditionalFormats.map((format) => `format ${a1(format.area)} ${format.formula}`),
    ...sheet.charts.map((chart) => `chart ${chart.name} ${chart.type} "${chart.title}" at ${a1(chart.anchor)} of ${a1(chart.categories)}, ${chart.series.map((series) => a1(series.values)).join(", ")}`),
    `print ${sheet.print.orientation} ${a1(sheet.print.area)} rows ${sheet.print.titleRows.from}–${sheet.print.titleRows.to}${sheet.print.pageRows.length > 0 ? ` new page at ${sheet.print.pageRows.map((row) => row + 1).join(", ")}` : ""}`,
  ].join("\n");
}

it("fills in the boekjaar of the workbook, not of today", () => {
  const sheet = sheetOf(plan({ draw: ["klanten"], settings: { ...SETTINGS, boekjaar: 2019 } }).plan.sheets, "klanten");
  expect(sheet.tables[0]?.columns.map((column) => column.header)).toContain("marge 2017");
});
