/** A workbook as an accountmanager has it after a year: 200 customers, a pipeline, six lists of actions and two extensive account plans. */
import { loadSources } from "../../scripts/lib/load-sources.mjs";

const SOURCES = [
  'export { catalogueOf, exampleCompany, inPlan, isPrivateTable, planNumberOf, sheetsOfForm } from "./src/catalogue";',
  'export { NODE_TOOLS } from "./src/cli/node-tools";',
  'export { needsOf } from "./src/definition";',
  'export { planWorkbook } from "./src/plan";',
  'export { readMember } from "./src/workbooks";',
  'export { isAnswerOf, memberParts, plansAmong } from "./src/workbooks/member-parts";',
  'export { readStamp } from "./src/workbooks/member-stamp";',
  'export { readMemberTable } from "./src/workbooks/member-tables";',
  'export { matchTable } from "./src/workbooks/table-columns";',
  'export { readWorkbook, TEAM_READ_LIMITS, writeWorkbook } from "./src/xlsx";',
].join("\n");
const CUSTOMERS = 200;
const DEALS = 24;
const PLANS = [{ number: 1, name: "Alfa" }, { number: 2, name: "Bravo" }];
const SHEETS = ["instellingen", "klanten", "pijplijn", "h1o1", "h1o3", "h2o7", "h3o8", "h4o5", "h5o4", "h6o5"];

/** The rows of the example over and over, each with a name and a number of its own. */
const repeated = (rows, count, change) => Array.from({ length: count }, (_none, index) => ({ ...rows[index % rows.length], ...change(rows[index % rows.length], index) }));
const scaled = (row, index) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, /^(omzet|marge)\d$/.test(key) && typeof value === "number" ? Math.round(value * (1 + index * 0.37)) / 100 : value]));

/** What the example says of its plan, said of another. */
function inEachPlan(contents, rename) {
  return Object.fromEntries(Object.entries(contents).flatMap(([name, value]) => PLANS.map((plan) => [rename(name, plan), value])));
}

/** @returns the sources that benches need, the plan of the workbook and its bytes. */
export async function typicalWorkbook() {
  const sources = await loadSources(SOURCES);
  const { catalogueOf, exampleCompany, inPlan, needsOf, planNumberOf, planWorkbook, sheetsOfForm, writeWorkbook } = sources;
  const answers = inEachPlan(exampleCompany.answers, (id, plan) => (planNumberOf(id) === undefined ? id : inPlan(id, plan)));
  const tables = {
    ...inEachPlan(exampleCompany.tables, (name, { number }) => name.replace(/P1$/, `P${number}`)),
    Klanten: repeated(exampleCompany.tables.Klanten, CUSTOMERS, (row, index) => ({ ...scaled(row, index), klant: `${row.klant} ${index}`, debiteurennummer: String(index + 1).padStart(6, "0"), accountmanager: "Voorbeeld" })),
    Pijplijn: repeated(exampleCompany.tables.Pijplijn, DEALS, (row, index) => ({ omschrijving: `${row.omschrijving} ${index}` })),
  };
  const definitions = catalogueOf(PLANS);
  const wanted = [...SHEETS, ...PLANS.flatMap((plan) => sheetsOfForm(plan, "uitgebreid"))];
  const draw = [...new Set(wanted.flatMap((id) => [...needsOf(id, definitions), id]))];
  const { plan, issues } = planWorkbook({ definitions, draw, existing: { sheets: {}, otherTitles: [], otherTables: [] }, settings: { boekjaar: 2026, owner: "Voorbeeld", today: 46348, workbookId: "1b4e28ba-2fa1-11d2-883f-0016d3cca427" }, answers, tables });
  if (issues.length > 0) throw new Error(JSON.stringify(issues));
  return { sources, plan, bytes: await writeWorkbook(plan) };
}
