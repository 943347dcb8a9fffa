import { teamPlan } from "../../src/workbooks";
import { rollUp } from "../../src/team";
import { readWorkbook, writeWorkbook } from "../../src/xlsx";
import { customer, deal, record, years } from "../team/records";
import { TODAY } from "./support";

const bravo = (revenue: number) => customer("Bravo", { debtor: "2", years: years(revenue, 0) });

test("findings of a roll-up stand on Controle, each with the cell that it is about", async () => {
  const rolled = rollUp([
    record("Anna", { customers: [customer("Alfa", { debtor: "1" }), bravo(100)], deals: [deal("Alfa", 50, { orderDate: TODAY })] }),
    record("Bert", { savedAt: 45_000, customers: [bravo(160)], deals: [deal("Alfa", 50, { orderDate: TODAY })] }),
  ]);
  const { workbook } = await readWorkbook(await writeWorkbook(teamPlan(rolled, { today: TODAY, owner: "Manager" })));
  const columns = ["ernst", "blad", "cel", "verwacht", "gevonden", "verschil", "openen"].map((key) => ({ key, header: key, oldHeaders: [] }));
  const { rows } = workbook?.readTable("Bevindingen", columns) ?? { rows: [] };
  expect(rows.slice(0, 2)).toEqual([
    { ernst: "let op", blad: "Team – klantregels", cel: expect.any(String), verwacht: 100, gevonden: 160, verschil: 60, openen: "Naar de cel" },
    { ernst: "let op", blad: "Team – pijplijn", cel: expect.any(String), verwacht: null, gevonden: 50, verschil: null, openen: "Naar de cel" },
  ]);
  // The cells say what the findings found.
  const valueAt = (sheet: unknown, cell: unknown): unknown => {
    const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(String(cell)) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return workbook?.readSheet(String(sheet)).rows[Number(row) - 1]?.[column];
  };
  expect(rows.slice(0, 2).map(({ blad, cel }) => valueAt(blad, cel))).toEqual([160, 50]);
});
