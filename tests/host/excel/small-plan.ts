import type { Area, ExistingSheet, SheetPlan, WorkbookPlan } from "../../../src/plan";
import type { OpenWorkbook } from "../../../src/excel";

/** One cell as an area. */
export const cell = (row: number, column: number, rows = 1, columns = 1): Area => ({ row, column, rows, columns });

export const STYLES: WorkbookPlan["styles"] = {
  title: { fontSize: 18, bold: true, color: "#FFFFFF", fill: "#1F3A5F" },
  input: { fill: "#FFF6E0", border: { style: "thin", color: "#C9A24B" }, numberFormat: "0" },
  text: { fill: "#FFF6E0", wrap: true, numberFormat: "@" },
  result: { bold: true, fill: "#E3EEF6", numberFormat: "0" },
};

const tableOf = (id: string): string => (id === "t1" ? "Personen" : "PersonenTwee");

/** A sheet with every kind of thing on it, at the rows where its names stand when it exists already. */
export function smallSheet(existing?: ExistingSheet, id = "t1", title = "Proef"): SheetPlan {
  const row = (key: string, otherwise: number) => existing?.names[key]?.row ?? otherwise;
  const [score, note, sum] = [row("score", 2), row("notitie", 3), row("som", 4)];
  const table = existing?.tables[tableOf(id)];
  return {
    id, title: existing?.title ?? title, mode: existing ? "redraw" : "new", tabColor: "#44546A", hidden: false,
    columnWidths: [2, 30, 30, 14], rowHeights: [{ row: 0, height: 30 }], freezeRows: 1,
    cells: [
      { row: 0, column: 1, content: { kind: "label", value: "Proefblad" } },
      { row: score, column: 1, content: { kind: "label", value: "=geen formule" } },
      { row: score, column: 2, content: { kind: "input", value: 3 } },
      { row: note, column: 1, content: { kind: "label", value: "Notitie" } },
      { row: note, column: 2, content: { kind: "input", value: "'t Hoekje" } },
      { row: sum, column: 1, content: { kind: "label", value: "Dubbel" } },
      { row: sum, column: 2, content: { kind: "formula", formula: `=ak_${id}_score*2` } },
    ],
    styles: [
      { area: cell(0, 0, 1, 4), style: "title" },
      { area: cell(score, 2), style: "input" },
      { area: cell(note, 2), style: "text" },
      { area: cell(sum, 2), style: "result" },
    ],
    merges: [cell(0, 1, 1, 2)],
    names: [
      { name: `ak_${id}_blad`, area: cell(0, 0), hidden: false },
      { name: `ak_${id}_score`, area: cell(score, 2), hidden: false },
      { name: `ak_${id}_notitie`, area: cell(note, 2), hidden: false },
      { name: `ak_${id}_som`, area: cell(sum, 2), hidden: false },
      { name: `ak_${id}_lijst`, formula: `=${tableOf(id)}[naam]`, hidden: true },
    ],
    validations: [{ area: cell(score, 2), rule: { kind: "whole", min: 1, max: 5 }, message: "Kies 1 tot en met 5.", strict: true }],
    conditionalFormats: [{ area: cell(sum, 2), formula: `=$C$${sum + 1}>8`, color: "#9C0006" }],
    tables: [{
      name: tableOf(id), area: table?.area ?? cell(20, 1, 3, 3), exists: table !== undefined,
      columns: [
        { key: "nr", header: "nummer", oldHeaders: ["nr"], style: "text" },
        { key: "naam", header: "naam", oldHeaders: [], style: "text" },
        { key: "lengte", header: "lengte", oldHeaders: [], style: "result", formula: "=LEN([@naam])" },
      ],
      rows: [["007", "Jansen", null], ["0012", "=Kwaad", null]],
    }],
    charts: [{ name: `grafiek_${id}`, type: "bar", title: "Score", categories: cell(score, 1, 3), series: [{ name: "score", values: cell(score, 2, 3), color: "#0B7A75" }], anchor: cell(7, 1, 10, 2), numberFormat: "0" }],
    links: [{ row: 0, column: 3, text: "Naar boven", target: `ak_${id}_blad`, tip: "Ga naar de eerste cel" }],
    print: { orientation: "portrait", titleRows: { from: 0, to: 0 }, pageRows: [12], area: cell(0, 0, 24, 4), footer: { left: "&A", center: "Voorbeeld", right: "&P" } },
  };
}

/** The least with an answer, a formula and a table, so that failing at every action stays quick. */
export function tinySheet(existing?: ExistingSheet): SheetPlan {
  const small = smallSheet(existing);
  return {
    ...small, columnWidths: [2], rowHeights: [], merges: [], validations: [], links: [],
    cells: small.cells.filter(({ column, content }) => column === 2 && content.kind !== "label"),
    styles: [{ area: cell(2, 2), style: "result" }], charts: [],
  };
}

/** A sheet that only looks at the score of another one. */
export function lookingSheet(id: string, title: string, formula: string, mode: SheetPlan["mode"]): SheetPlan {
  return {
    ...smallSheet(undefined, id, title), mode, rowHeights: [], merges: [], validations: [], conditionalFormats: [], tables: [], charts: [], links: [],
    cells: [{ row: 1, column: 1, content: { kind: "formula", formula } }],
    styles: [{ area: cell(1, 1), style: "result" }],
    names: [{ name: `ak_${id}_blad`, area: cell(0, 0), hidden: false }, { name: `ak_${id}_kijkt`, area: cell(1, 1), hidden: false }],
  };
}

export const planOf = (...sheets: readonly SheetPlan[]): WorkbookPlan => ({ sheets, styles: STYLES, font: "Calibri", properties: { ProefSchema: "1" } });

/** The plan of the small sheet for what stands now. */
export const smallPlan = (existing: OpenWorkbook): WorkbookPlan => planOf(smallSheet(existing.sheets["t1"]));
