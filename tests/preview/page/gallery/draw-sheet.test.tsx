import { catalogue } from "../../../../src/catalogue";
import { planWorkbook } from "../../../../src/plan";
import type { PlanRequest, SheetPlan } from "../../../../src/plan";
import { drawGallery } from "../../../../src/preview/page/gallery/draw-gallery";
import type { GalleryFile } from "../../../../src/preview/page/gallery/gallery-file";
import { everyBlock } from "../../../plan/every-block";
import { EMPTY, SETTINGS, sheetOf } from "../../../plan/support";

const TODAY = SETTINGS.today;
const FILLED: Pick<PlanRequest, "answers" | "tables"> = {
  answers: { proef: { naam: "Alfa", bedrag: -1234.5, een: 2, twee: 5, p1_wie: "Bravo", p1_cijfer: 1, p2_cijfer: 5, doel: "Ja" } },
  tables: { Proef: [{ wat: "Fout: a", wanneer: TODAY - 1, bedrag: 80 }, { wat: "klaar", wanneer: TODAY - 1, bedrag: 20 }] },
};

function plan(contents: Pick<PlanRequest, "answers" | "tables">): { sheet: SheetPlan; file: GalleryFile } {
  const definitions = [...catalogue.filter(({ id }) => id === "instellingen"), everyBlock];
  const { plan: workbook } = planWorkbook({ definitions, draw: ["instellingen", "proef"], existing: EMPTY, settings: SETTINGS, ...contents });
  const sheet = sheetOf(workbook.sheets, "proef");
  return { sheet, file: { font: workbook.font, styles: workbook.styles, today: TODAY, groups: [{ title: "Verkoper", sheets: ["proef"] }], states: { proef: workbook.sheets } } };
}

function draw(contents = FILLED): { sheet: SheetPlan; page: HTMLElement; cell: (name: string) => HTMLTableCellElement } {
  const { sheet, file } = plan(contents);
  const page = document.createElement("div");
  const { list, sheets } = drawGallery(file, "proef");
  page.append(...list, ...sheets);
  const cell = (name: string): HTMLTableCellElement => {
    const area = sheet.names.find((each) => each.name === `ak_proef_${name}`)?.area;
    if (!area) throw new Error(`no name ${name}`);
    return cellAt(page, area.row, area.column);
  };
  return { sheet, page, cell };
}

/** The cell that covers a place, merged or not. */
function cellAt(page: HTMLElement, row: number, column: number): HTMLTableCellElement {
  const line = page.querySelectorAll("tr")[row];
  let passed = 0;
  for (const cell of line?.cells ?? []) {
    if (column < passed + cell.colSpan) return cell;
    passed += cell.colSpan;
  }
  throw new Error(`no cell at ${row},${column}`);
}

const box = (cell: HTMLElement): HTMLElement => {
  const found = cell.querySelector<HTMLElement>(".cell");
  if (!found) throw new Error("an empty cell");
  return found;
};

describe("a sheet with every kind of block", () => {
  it("shows every label and answer of its plan in its place", () => {
    const { sheet, page } = draw();
    const texts = sheet.cells.flatMap(({ row, column, content }) => (content.kind !== "formula" && typeof content.value === "string" ? [{ row, column, text: content.value }] : []));
    expect(texts.length).toBeGreaterThan(40);
    for (const { row, column, text } of texts) expect([row, column, cellAt(page, row, column).textContent]).toEqual([row, column, text]);
  });

  it("has as many columns and rows as the plan, of its widths and heights", () => {
    const { sheet, page } = draw();
    const columns = [...page.querySelectorAll("col")].map((column) => Number(column.width));
    expect(columns).toEqual(sheet.columnWidths.map((width) => Math.trunc(width * 7 + 5)));
    const rows = [...page.querySelectorAll("tr")];
    expect(rows).toHaveLength(sheet.print.area.rows);
    for (const { row, height } of sheet.rowHeights) expect(rows[row]?.style.height).toBe(`${(height * 4) / 3}px`);
    for (const row of rows) expect([...row.cells].reduce((total, cell) => total + cell.colSpan, 0)).toBe(columns.length);
  });

  it("shows what formulas gave in Dutch notation, an amount below zero in red", () => {
    const { cell } = draw();
    expect(["opgeteld", "gemiddeld", "peildatum", "jaar", "ja", "weg"].map((name) => cell(name).textContent)).toEqual(["7", "350,0%", "22-11-2026", "2026", "1", "nog niets"]);
    expect(cell("bedrag").textContent).toBe("-€ 1.234,50");
    expect(box(cell("bedrag")).style.color).toBe("rgb(153, 51, 102)");
    expect(box(cell("bedrag")).style.textAlign).toBe("right");
  });

  it("lets a spill fill its cells", () => {
    const { sheet, page } = draw();
    const area = sheet.names.find(({ name }) => name === "ak_proef_piramide")?.area;
    if (!area) throw new Error("no spill");
    const line = (down: number): (string | null)[] => [0, 1, 2, 3].map((across) => cellAt(page, area.row + down, area.column + across).textContent);
    expect(line(0)).toEqual(["A", "1", "50,0%", "€ 80,00"]);
    expect(line(3)).toEqual(["Met omzet", "2", "100,0%", "€ 100,00"]);
  });

  it("gives cells their fill, line, font and indent, and running text its merged width", () => {
    const { sheet, page, cell } = draw();
    expect(cell("naam").style.backgroundColor).toBe("rgb(255, 246, 224)");
    expect(cell("naam").style.boxShadow).toContain("#C9A24B");
    expect(box(cell("naam")).style.paddingLeft).toBe("12px");
    const [title, purpose] = [cellAt(page, 0, 0), sheet.merges[0]];
    expect([box(title).style.fontSize, box(title).style.fontWeight]).toEqual(["18pt", "bold"]);
    if (!purpose) throw new Error("nothing merged");
    expect(cellAt(page, purpose.row, purpose.column).colSpan).toBe(purpose.columns);
  });

  it("lets a text run on over empty cells only", () => {
    const { page } = draw();
    const title = box(cellAt(page, 0, 0));
    const columns = [...page.querySelectorAll("col")].map((column) => Number(column.width));
    expect(parseFloat(title.style.width)).toBeGreaterThan(columns[0] ?? 0);
    expect(parseFloat(title.style.width)).toBeLessThanOrEqual(columns.reduce((total, width) => total + width, 0));
    const beside = [...page.querySelectorAll<HTMLTableCellElement>("tr:first-child td")].filter((cell) => cell.textContent !== "" && cell.cellIndex > 0);
    for (const cell of beside) expect(parseFloat(title.style.width)).toBeLessThanOrEqual(columns.slice(0, cell.cellIndex).reduce((total, width) => total + width, 0));
  });

  it("lets cells stand out as their conditional formats say", () => {
    const { sheet, page, cell } = draw();
    const fill = (each: HTMLElement): string => each.style.backgroundColor;
    expect([fill(cell("p1_cijfer")), fill(cell("p2_cijfer"))]).toEqual(["rgb(251, 227, 228)", "rgb(226, 240, 220)"]);
    const table = sheet.tables[0]?.area;
    if (!table) throw new Error("no table");
    const [first, second] = [1, 2].map((row) => [0, 1].map((column) => box(cellAt(page, table.row + row, table.column + column)).style.color));
    expect(first).toEqual(["rgb(156, 0, 6)", "rgb(156, 0, 6)"]);
    expect(second).toEqual(["rgb(31, 31, 31)", "rgb(31, 31, 31)"]);
    expect(fill(cell("afspraak"))).toBe("rgb(255, 223, 148)");
  });

  it("lets a row without a height of its own grow with what was written in it, not with what is computed", () => {
    const { sheet, page, cell } = draw();
    const table = sheet.tables[0]?.area;
    if (!table) throw new Error("no table");
    const [written, , amount, computed] = [0, 1, 2, 3].map((column) => box(cellAt(page, table.row + 1, table.column + column)).classList);
    expect([written?.contains("grows"), amount?.contains("follows"), computed?.contains("follows")]).toEqual([true, true, true]);
    expect(box(cell("opgeteld")).className).toBe("cell");
  });

  it("draws a table with headers that say so", () => {
    const { page } = draw();
    expect([...page.querySelectorAll("th")].map(({ scope, textContent }) => [scope, textContent])).toEqual([["col", "wat"], ["col", "wanneer"], ["col", "bedrag"], ["col", "meer"], ["col", "gelijke rijen"], ["col", "volgende"]]);
    expect(page.textContent).toContain("€ 80,00");
  });

  it("draws its charts where the plan puts them, with their figures", () => {
    const { sheet, page } = draw();
    const charts = [...page.querySelectorAll<HTMLElement>(".chart")];
    expect(charts.map(({ dataset }) => dataset["name"])).toEqual(sheet.charts.map(({ name }) => name));
    for (const [index, { anchor }] of sheet.charts.entries()) {
      expect(charts[index]?.parentElement).toBe(cellAt(page, anchor.row, anchor.column));
      expect(charts[index]?.style.width).toBe(`${sheet.columnWidths.slice(anchor.column, anchor.column + anchor.columns).reduce((total, width) => total + Math.trunc(width * 7 + 5), 0)}px`);
    }
    expect(charts[0]?.textContent).toContain("januari");
    expect(charts[0]?.textContent).toContain("€ 30");
  });

  it("jumps to a sheet that is there, and says the name of one that is not", () => {
    const { page } = draw();
    const links = [...page.querySelectorAll<HTMLAnchorElement>(".cell a")];
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toContainEqual(["Naar boven", "#proef"]);
    expect(links.map(({ textContent }) => textContent)).not.toContain("Weg");
    expect(page.querySelector("ul a")?.getAttribute("href")).toBe("#proef");
    expect(page.querySelector("section")?.id).toBe("proef");
  });
});

it("shows an empty sheet without figures that are not there", () => {
  const { page, cell } = draw({ answers: {}, tables: {} });
  expect(["naam", "opgeteld"].map((name) => cell(name).textContent)).toEqual(["", "0"]);
  expect(page.textContent).not.toMatch(/NaN|undefined|null|##/);
});

it("refuses a state that the file does not have", () => {
  expect(() => drawGallery(plan(FILLED).file, "half")).toThrow("half");
});
