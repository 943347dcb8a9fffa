/** The list of actions in real cells: whole tables with their headers, as many as there are, and one that is not there. */
import type { HeadlessHost } from "../../src/preview/headless";
import { startWithFunctions } from "./catalogue/support";

const HEADERS = ["gekozen", "actie", "wie", "deadline", "status"];

let host: HeadlessHost;

/** Two to-do tables on one sheet, for all tests: a host takes seconds to start. */
beforeAll(async () => {
  host = startWithFunctions();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:E4").formulas = [HEADERS, ["ja", "Bel Kilo", "Sanne", "=TODAY()+5", "open"], ["ja", "Offerte Mike", "Joris en Sanne", "=TODAY()-3", "bezig"], ["nee", "Netwerk", "", "=TODAY()-9", ""]];
    sheet.tables.add("A1:E4", true).name = "ActiesVerkoper";
    sheet.getRange("A7:E9").formulas = [HEADERS, ["ja", "Rapport", "Sanne", "=TODAY()", ""], ["ja", "Leads", "", "", "klaar"]];
    sheet.tables.add("A7:E9", true).name = "ActiesPartner";
    await context.sync();
  });
}, 60_000);
afterAll(() => host.dispose());

/** What a formula beside the tables gives. */
async function compute(formula: string, address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("H1:M9").clear("Contents");
    sheet.getRange("H1").formulas = [[formula]];
    await context.sync();
    await host.settle();
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

test("one table, headers and all", async () => {
  const rows = await compute('=KOMPAS.ACTIELIJST(TODAY(),10,"1.3",ActiesVerkoper[#All])', "H1:M3");
  expect(rows.map(([, ...row]) => row)).toEqual([
    ["Offerte Mike", "Joris en Sanne", "bezig", "3 dagen te laat", "1.3"],
    ["Bel Kilo", "Sanne", "open", "", "1.3"],
    ["", "", "", "", ""],
  ]);
  expect(Number(rows[1]?.[0]) - Number(rows[0]?.[0])).toBe(8);
});

test("more tables, and one that is blank", async () => {
  const rows = await compute('=KOMPAS.ACTIELIJST(TODAY(),10,"1.3",ActiesVerkoper[#All],"4.5","","6.5",ActiesPartner[#All])', "H1:M3");
  expect(rows.map(([, actie, , , late, origin]) => [actie, late, origin])).toEqual([["Offerte Mike", "3 dagen te laat", "1.3"], ["Rapport", "vandaag", "6.5"], ["Bel Kilo", "", "1.3"]]);
});

test("the totals and the people", async () => {
  const tables = '"1.3",ActiesVerkoper[#All],"6.5",ActiesPartner[#All]';
  expect(await compute(`=KOMPAS.ACTIES_TOTAAL(TODAY(),${tables})`, "H1:L3")).toEqual([["1.3", 2, 2, 1, 0], ["6.5", 2, 1, 0, 1], ["Alle", 4, 3, 1, 1]]);
  expect(await compute(`=KOMPAS.ACTIES_PER_PERSOON(TODAY(),${tables})`, "H1:J2")).toEqual([["Sanne", 3, 1], ["Joris", 1, 1]]);
});

test("a name without a table, and a table without its headers, are refused", async () => {
  expect(await compute('=KOMPAS.ACTIELIJST(TODAY(),10,"1.3")', "H1")).toEqual([["#VALUE!"]]);
  expect(await compute('=KOMPAS.ACTIELIJST(TODAY(),10,"1.3",ActiesVerkoper)', "H1")).toEqual([["#VALUE!"]]);
});
