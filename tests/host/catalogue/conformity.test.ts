/**
 * One plan, two drawers: what the add-in draws in the host and what it writes as a file have to be the same workbook. The
 * host is read through office.js, the file with openpyxl and with our own reader; neither side looks at the plan.
 */
import { EVERY_SHEET, EXAMPLE } from "../../../scripts/lib/states";
import type { SheetDefinition } from "../../../src/definition";
import { drawPlan, readExisting } from "../../../src/excel";
import { a1, planWorkbook } from "../../../src/plan";
import type { WorkbookPlan } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import type { Snapshot } from "../../../src/preview/snapshot";
import { writeWorkbook } from "../../../src/xlsx";
import type { WorkbookFile } from "../../../src/xlsx";
import { everyBlock } from "../../plan/every-block";
import { opened } from "../../xlsx/read-support";
import { readWithOpenpyxl, saved, withOpenpyxl } from "../../xlsx/support";
import type { Found, FoundSheet } from "../../xlsx/support";
import { SETTINGS, startWithFunctions } from "./support";
import { chartsInHost, looksInHost, mergesInHost, pageInHost, rulesInHost, tablesInHost, valuesInHost } from "./read-host";

const MINUTES = 60_000;
const ERROR_VALUES = ["#REF!", "#VALUE!", "#N/A", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#BUSY!"];

interface Case {
  readonly name: string;
  readonly definitions: readonly SheetDefinition[];
  readonly contents: Pick<Parameters<typeof planWorkbook>[0], "answers" | "tables">;
}

const EMPTY = { answers: {}, tables: {} };
const CASES: readonly Case[] = [
  { name: "every sheet, empty", definitions: EVERY_SHEET, contents: EMPTY },
  { name: "every sheet, with an account plan, the example company and its team", definitions: EVERY_SHEET, contents: EXAMPLE },
  { name: "every kind of block", definitions: [everyBlock], contents: { answers: { proef: { naam: "=1+1", verhaal: "@naam\n+31 6", een: 2, twee: 5 } }, tables: { Proef: [{ wat: "-a", bedrag: 80 }, { wat: "#N/A", bedrag: 20 }] } } },
];

withOpenpyxl("the drawn workbook and the written file", () => {
  describe.each(CASES)("$name", ({ definitions, contents }) => {
    const ids = definitions.map(({ id }) => id);
    const titles = definitions.map(({ title }) => title);
    let host: HeadlessHost;
    let kept: Snapshot;
    let plan: WorkbookPlan;
    let found: Found;
    let file: WorkbookFile;
    const inFile = (title: string): FoundSheet => {
      const sheet = found.sheets.find((each) => each.title === title);
      if (!sheet) throw new Error(`no sheet ${title} in the file`);
      return sheet;
    };

    beforeAll(async () => {
      host = startWithFunctions();
      const tables = definitions.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "table" ? [block.name] : [])));
      const existing = await readExisting(() => ({ ids, tables }));
      const planned = planWorkbook({ definitions, draw: ids, existing, settings: SETTINGS, ...contents });
      expect(planned.issues).toEqual([]);
      plan = planned.plan;
      expect((await drawPlan(plan, { existing })).issues).toEqual([]);
      kept = await host.snapshot();
      const bytes = await writeWorkbook(plan);
      found = readWithOpenpyxl(saved(bytes));
      file = await opened(bytes);
    }, 5 * MINUTES);
    afterAll(() => host.dispose());

    it("have the same sheets in the same order, and the same names", async () => {
      const { sheets, names } = await Excel.run(async (context) => {
        const { worksheets, names: items } = context.workbook;
        worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
        items.load("items/name,items/formula,items/visible");
        await context.sync();
        // The sheet that a new workbook starts with is the host's own.
        const own = worksheets.items.filter((sheet) => sheet.name !== "Blad1");
        return {
          sheets: own.map((sheet) => ({ title: sheet.name, state: sheet.visibility.toLowerCase(), tab: `FF${sheet.tabColor.slice(1)}`, gridlines: sheet.showGridlines })),
          names: Object.fromEntries(items.items.map((item) => [item.name, { refers: String(item.formula).slice(1), hidden: !item.visible }])),
        };
      });
      expect(sheets).toEqual(found.sheets.map(({ title, state, tab, gridlines }) => ({ title, state, tab, gridlines })));
      const ours = Object.fromEntries(Object.entries(found.names).filter(([name]) => name.startsWith("ak_")));
      expect(withQuotes(names)).toEqual(withQuotes(ours));
    });

    it.each(titles)("have the same values on %s", async (title) => {
      const { values } = await valuesInHost(title);
      const { cells } = inFile(title);
      // Two that show the same error agree as well.
      if (definitions === EVERY_SHEET) expect(Object.entries(values).filter(([, value]) => ERROR_VALUES.includes(String(value)))).toEqual([]);
      expect(Object.keys(values).sort()).toEqual(Object.keys(cells).sort());
      for (const [cell, value] of Object.entries(values)) {
        if (typeof value === "number") expect([cell, Number(Number(cells[cell]).toPrecision(12))]).toEqual([cell, Number(value.toPrecision(12))]);
        else expect([cell, cells[cell]]).toEqual([cell, value]);
      }
    });

    it.each(titles)("have the same formulas on %s", async (title) => {
      const { formulas } = await valuesInHost(title);
      expect(formulas).toEqual(withoutOwnTable(file.readSheet(title).formulas));
    });

    it.each(titles)("have the same tables on %s", async (title) => {
      expect(await tablesInHost(title)).toEqual(inFile(title).tables.map(({ name, ref, style, columns }) => ({ name, ref, style, columns })));
    });

    it.each(titles)("have the same rules and conditional formats on %s", async (title) => {
      const sheet = inFile(title);
      const { validations, conditional } = await rulesInHost(title, sheet.validations.map(({ range }) => range));
      expect(validations).toEqual(sheet.validations.map(({ range, type, formula1, formula2, error, blank }) => ({ range, type, formula1: plain(formula1), formula2: formula2 === null ? null : plain(formula2), error: error ?? "", blank })));
      expect(conditional).toEqual(sheet.conditional.map(({ range, formula: [formula], fill, color, bold }) => ({ range, formula: `=${formula ?? ""}`, fill, color, bold })));
    });

    it.each(titles)("guard no cell on %s that the file leaves free", async (title) => {
      const free = plan.sheets.filter((sheet) => sheet.title === title).flatMap((sheet) => sheet.cells.map(({ row, column }) => a1({ row, column, rows: 1, columns: 1 }))).filter((cell) => !inFile(title).validations.some(({ range }) => covers(range, cell)));
      const types = await Excel.run(async (context) => {
        const rules = free.map((cell) => context.workbook.worksheets.getItem(title).getRange(cell).dataValidation.load("type"));
        await context.sync();
        return rules.map(({ type }) => type);
      });
      expect(types.filter((type) => type !== "None")).toEqual([]);
    });

    it.each(titles)("have the same charts on %s", async (title) => {
      expect(chartsInHost(kept, title)).toEqual(inFile(title).charts);
    });

    // Empty or filled, a sheet looks the same.
    if (contents !== EMPTY) it.each(titles)("look the same, cell by cell, on %s", async (title) => {
      const { looks } = inFile(title);
      const seen = await looksInHost(title, Object.keys(looks));
      for (const [cell, look] of Object.entries(looks)) expect([cell, seen[cell]]).toEqual([cell, { ...look, vertical: look.vertical ?? "bottom" }]);
    }, MINUTES);

    it.each(titles)("have the same sizes, merges, links and page setup on %s", async (title) => {
      const { freeze, merges, links, widths, heights, print, state } = inFile(title);
      const seen = await pageInHost(title, { columns: Object.keys(widths), rows: Object.keys(heights), linked: Object.keys(links) });
      expect(mergesInHost(kept, title)).toEqual(merges);
      expect(seen.links).toEqual(links);
      expect(seen.heights).toEqual(heights);
      expect(seen.freeze).toBe(freeze);
      // Points against 256ths of a character of 7 pixels.
      for (const [column, width] of Object.entries(widths)) expect([column, Math.round((seen.widths[column] ?? 0) / 0.75)]).toEqual([column, Math.round(width * 7)]);
      expect([seen.orientation, seen.paper, seen.wide, seen.breaks]).toEqual([print.orientation, print.paper === 9 ? "A4" : "other", print.wide, print.breaks]);
      if (state === "hidden") return;
      expect(seen.area).toBe(String(print.area).replaceAll("$", "").split("!").at(-1));
      expect([seen.rows, seen.footer]).toEqual([print.rows.replaceAll("$", ""), print.footer]);
    });
  });
});

/** The grid writes a sheet's title with quotes only where it must, the file always. */
const withQuotes = (names: Readonly<Record<string, { readonly refers: string; readonly hidden: boolean }>>) =>
  Object.fromEntries(Object.entries(names).map(([name, { refers, hidden }]) => [name, { refers: refers.replace(/^'((?:[^']|'')+)'!/, "$1!"), hidden }]));

/** A file names the table of a cell in the same row, Excel leaves it out within that table. */
const withoutOwnTable = (formulas: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(formulas).map(([cell, formula]) => [cell, formula.replaceAll(/\w+\[\[#This Row\],\[(\w+)\]\]/g, "[@$1]").replaceAll(/\w+\[\[#This Row\],(\[[^\]]+\])\]/g, "[@$1]")]));

/** A formula of a rule: a list in quotes is the list itself. */
const plain = (formula: string): string => formula.replace(/^"(.*)"$/, "$1").replaceAll('""', '"');

function covers(range: string, cell: string): boolean {
  const parts = (address: string): readonly [string, number] => [/[A-Z]+/.exec(address)?.[0] ?? "", Number(/\d+/.exec(address)?.[0])];
  const [from = "", to = from] = range.split(":");
  const [[left, top], [right, bottom], [column, row]] = [parts(from), parts(to), parts(cell)];
  const order = (letters: string) => letters.padStart(3, " ");
  return order(column) >= order(left) && order(column) <= order(right) && row >= top && row <= bottom;
}
