import { checkDefinition, vast } from "../../src/definition";
import type { Block, SheetDefinition } from "../../src/definition";
import { planWorkbook } from "../../src/plan";
import { everyBlock } from "./every-block";
import { EMPTY, named, SETTINGS, sheetOf, twinOf } from "./support";

const ANSWERS = { proef: { p1_wie: "Pim", een: 2, twee: 5, doel: "Ja", afspraak: "Nee" } };
const planned = () => planWorkbook({ definitions: [everyBlock], draw: ["proef"], existing: EMPTY, settings: SETTINGS, answers: ANSWERS, tables: { Proef: [{ wat: "a*", bedrag: 80 }, { wat: "ab", bedrag: 20 }] } });

describe("a sheet with every kind of block", () => {
  it("is one that Excel accepts, and is planned without issues", () => {
    expect(checkDefinition(everyBlock)).toEqual([]);
    expect(planned().issues).toEqual([]);
  });

  it.each([
    ["opgeteld", 7], ["hoeveel", 2], ["gemiddeld", 3.5], ["meer", 1260.5], ["minder", 1240.5], ["ja", 1], ["ja_en_doel", 1], ["met_tekst", 1], ["som_waar", 80], ["aantal_waar", 1], ["gegeven_wie", 1], ["gegeven_cijfer", 0], ["gegeven_twee_keer", 7], ["jaar", 2026], ["maand", 11], ["regels", 3], ["peildatum", SETTINGS.today], ["zin", "groot"], ["beide", "nee"], ["later", 46440], ["weg", "nog niets"], ["hier", "Ga erheen"], ["met_omzet", 2],
  ])("computes %s", (key, expected) => {
    expect(twinOf(sheetOf(planned().plan.sheets, "proef"), `ak_proef_${key}`)).toBe(expected);
  });

  it("draws bar, column and line charts over fixed cells", () => {
    expect(sheetOf(planned().plan.sheets, "proef").charts.map((chart) => chart.type)).toEqual(["bar", "column", "line"]);
  });

  it("keeps only the title in view above a table far down, and repeats the header of that table on paper", () => {
    const sheet = sheetOf(planned().plan.sheets, "proef");
    const header = sheet.tables[0]?.area.row;
    expect(header).toBeGreaterThan(12);
    expect([sheet.freezeRows, sheet.print.titleRows]).toEqual([1, { from: header, to: header }]);
  });

  it("keeps the header of a table near the top in view, with what stands above it", () => {
    const blocks = everyBlock.blocks.filter((block) => block.kind === "table");
    const short = planWorkbook({ definitions: [{ ...everyBlock, blocks }], draw: ["proef"], existing: EMPTY, settings: SETTINGS });
    const sheet = sheetOf(short.plan.sheets, "proef");
    const header = sheet.tables[0]?.area.row ?? 0;
    expect([sheet.freezeRows, sheet.print.titleRows]).toEqual([header + 1, { from: 0, to: header }]);
  });

  it("counts every answer that can be given", () => {
    const inputs = sheetOf(planned().plan.sheets, "proef").cells.filter((cell) => cell.content.kind === "input");
    expect(inputs).toHaveLength(6 + 2 + 4 + 6 + 4);
  });

  it("is complete without the answers of an optional column, which do not stand out while blank", () => {
    const sheet = sheetOf(planned().plan.sheets, "proef");
    expect(named(sheet, "ak_proef_totaal").content).toEqual({ kind: "label", value: 6 + 2 + 4 + 4 + 4 });
    const marked = (key: string) => {
      const place = sheet.names.find(({ name }) => name === `ak_proef_${key}`)?.area;
      return sheet.conditionalFormats.filter(({ area, formula }) => area.row === place?.row && area.column === place.column && formula.includes("ak_proef_ingevuld")).length;
    };
    expect([marked("p1_nog_eens"), marked("p1_cijfer")]).toEqual([0, 1]);
  });
});

describe("a definition that Excel would refuse", () => {
  const with_ = (changes: Partial<SheetDefinition>) => checkDefinition({ ...everyBlock, ...changes }).map((issue) => issue.code);
  const form = (input: Block) => with_({ blocks: [input] });

  it.each([
    ["a title over 31 characters", { title: "x".repeat(32) }, "title"],
    ["a title with a slash", { title: "omzet/marge" }, "title"],
    ["four lines of how-to", { howTo: ["1", "2", "3", "4"] }, "how-to"],
    ["an id with a capital", { id: "Proef" }, "key"],
    ["a key that every sheet has of itself", { blocks: [{ kind: "form", fields: [{ key: "totaal", label: "", input: { kind: "text" } }] } as const] }, "key"],
    ["too few columns for a form", { columns: [40, 10] }, "columns"],
    ["a block after the table", { blocks: [...everyBlock.blocks, { kind: "note", text: "onder" } as const] }, "table-not-last"],
  ])("%s", (_name, changes, code) => {
    expect(with_(changes)).toContain(code);
  });

  it("two fields of one name, a list that is too long, and a comma in a list", () => {
    const field = { key: "dubbel", label: "", input: { kind: "choice", options: ["a,b", "x".repeat(255)] } } as const;
    expect(form({ kind: "form", fields: [field, field] })).toEqual(expect.arrayContaining(["double-key", "list-comma", "list-too-long"]));
  });

  it("a table header with a bracket, or twice the same", () => {
    const column = { key: "k", header: "a[b]", width: 10, format: "text" } as const;
    expect(form({ kind: "table", name: "T", rows: 1, columns: [column, column] })).toEqual(expect.arrayContaining(["header", "double-header"]));
  });

  it.each(["bedrag excl. btw", "hot-prospect", "kans %/jaar", "wat: wie"])("a table header that a formula could not name plainly: %s", (header) => {
    expect(form({ kind: "table", name: "T", rows: 1, columns: [{ key: "k", header, width: 10, format: "text" }] })).toContain("header");
    expect(form({ kind: "table", name: "T", rows: 1, columns: [{ key: "k", header: "omzet {boekjaar-1}", width: 10, format: "text" }] })).not.toContain("header");
  });

  it("a grid with a row of figures that has too few, and one in which a cell accepts nothing", () => {
    const grid = { kind: "grid", key: "g", rowTitle: "", columns: [{ key: "a", title: "" }, { key: "b", title: "" }] } as const;
    const figures = (count: number) => ({ format: "number", formulas: Array.from({ length: count }, () => vast(1)) }) as const;
    expect(form({ ...grid, rows: [{ key: "r", label: "", figures: figures(1) }] })).toContain("grid");
    expect(form({ ...grid, rows: [{ key: "r", label: "", figures: figures(2) }] })).toEqual([]);
    expect(form({ ...grid, rows: [{ key: "r", label: "" }] })).toContain("grid");
  });

  it("a chart of something that does not stand above it", () => {
    expect(form({ kind: "chart", key: "g", type: "bar", title: "", of: "niets", firstRow: 0, rows: 1, categories: 0, series: [], format: "number" })).toContain("chart-source");
  });
});
