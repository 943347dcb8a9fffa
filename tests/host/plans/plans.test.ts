import { catalogueOf, sheetsOfForm } from "../../../src/catalogue";
import { checkDefinition } from "../../../src/definition";

const PLAN = { number: 7, name: "Bakkerij" };
const sheets = catalogueOf([PLAN]).filter(({ role }) => role === "accountplan");

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))("%s is one that Excel accepts", (_id, sheet) => {
  expect(checkDefinition(sheet)).toEqual([]);
});

test("a form draws sheets that exist", () => {
  for (const form of ["bierviltje", "uitgebreid", "stappenplan"] as const) for (const id of sheetsOfForm(PLAN, form)) expect(sheets.map((sheet) => sheet.id)).toContain(id);
});
