/** How many answers every form of account plan asks for, counted from the content of the method. */
import { catalogueOf, plansIn, sheetsOfForm } from "../../src/catalogue";
import { answerKeys, checkDefinition } from "../../src/definition";
import { planTitle } from "../../src/catalogue/templates/account-plan";
import { planWorkbook } from "../../src/plan";
import { SETTINGS } from "../../scripts/lib/states";

const PLAN = { number: 7, name: "Bakkerij" };
const sheets = catalogueOf([PLAN]).filter(({ role }) => role === "accountplan");
const keysOf = (id: string): readonly string[] => {
  const sheet = sheets.find((each) => each.id === id);
  if (!sheet) throw new Error(`no sheet ${id}`);
  return answerKeys(sheet);
};
const matching = (id: string, pattern: RegExp): number => keysOf(id).filter((key) => pattern.test(key)).length;

test.each(sheets.map((sheet) => [sheet.id, sheet] as const))("%s is one that Excel accepts", (_id, sheet) => {
  expect(checkDefinition(sheet)).toEqual([]);
});

test("a form draws sheets that exist", () => {
  for (const form of ["bierviltje", "uitgebreid", "stappenplan"] as const) for (const id of sheetsOfForm(PLAN, form)) expect(sheets.map((sheet) => sheet.id)).toContain(id);
});

test.each([
  ["p7", /^(account|planperiode|datum|versie|opgesteld_door)$/, 4 + 1, "the header, with date and version apart"],
  ["p7", /^(informatie|dmu|swot|concurrentie|resultaten)_/, 2 + 3 + 1 + 1 + 1, "conclusions, in both forms"],
  ["p7", /^doel\d_tekst$/, 3, "goals"],
  ["p7", /^doel\d_bedrag$/, 3, "targets"],
  ["p7", /^speerpunt\d$/, 4, "speerpunten"],
  ["p7", /./, 18 + 5, "the whole bierviltje"],
  ["p7ap", /^(naam|telefoon|adres|fax|debiteurennummer|email|soort_bedrijf|internet|onderdeel_van)$/, 10 - 1, "basisgegevens; the classification is computed"],
  ["p7ap", /^(organigram|branche|visie|bedrijfsresultaten|marktpositie|knelpunten|inkoop)$/, 7, "text blocks"],
  ["p7ap", /^(toegevoegde_waarde|eigen_visie|verkoopstrategie|prijsbeleid|communicatie|accountteam)$/, 6, "strategy"],
  ["p7ap", /./, 9 + 7 + 6, "nothing else"],
  ["p7dmu", /_kwaliteit$/, 12 * 8, "contacts by own people"],
  ["p7dmu", /_eigen_(naam|functie|reden)$/, 8 * 3, "own people"],
  ["p7swot", /^(kansen|bedreigingen|sterkten|zwakten)_p1$/, 4, "quadrants"],
  ["p7swot", /^(kansen|bedreigingen|sterkten|zwakten)_p\d$/, 4 * 5, "lines of the quadrants"],
  ["p7swot", /^(sterkte|zwakte)_/, 4, "conclusions"],
  ["p7swot", /^r\d_[sz][kb]\d$/, 4 * 25, "confrontation"],
  ["p7conc", /^c\d_(wij|k\d)$/, 6 * 4, "criteria by suppliers"],
  ["p7kpi", /_indicator$/, 5, "indicators"],
  ["p7kpi", /^conclusie$/, 1, "conclusion"],
  ["p7kpi", /^i\d_k\d$/, 5 * 4, "indicators by quarters"],
  ["p7kw", /^(omzet|assortiment|bezoeken|kosten|marge)_q\d$/, 5 * 4, "areas by quarters"],
  ["p7stap", /^g_/, 9, "customer"], ["p7stap", /^h_/, 5, "history"], ["p7stap", /^p_/, 3, "potential"], ["p7stap", /^m_/, 5, "market"],
  ["p7stap", /^c_/, 3, "competition"], ["p7stap", /^v_/, 5, "themes of competition"], ["p7stap", /^s_/, 4, "SWOT"], ["p7stap", /^d_/, 3, "goals"], ["p7stap", /^a_/, 3, "activities"],
  ["p7stap", /./, 35 + 5, "the whole stappenplan"],
] satisfies readonly (readonly [string, RegExp, number, string])[])("%s %s: %i (%s)", (id: string, pattern: RegExp, count: number) => {
  expect(matching(id, pattern)).toBe(count);
});

test("the fixed fields of an extensive plan are 59", () => {
  const fixed: readonly (readonly [string, RegExp])[] = [
    ["p7", /^(account|planperiode|datum|opgesteld_door)$/], ["p7", /^(informatie|dmu|swot|concurrentie|resultaten)_/], ["p7", /^(doel\d|speerpunt)/], ["p7ap", /./],
    ["p7swot", /^(kansen|bedreigingen|sterkten|zwakten)_p1$|^(sterkte|zwakte)_/], ["p7kpi", /_indicator$|^conclusie$/],
  ];
  const classification = 1;
  expect(fixed.reduce((sum, [id, pattern]) => sum + matching(id, pattern), classification)).toBe(59);
});

test.each([
  ["Bakkerij", "1.5 Resultaten", "P7 1.5 Resultaten Bakkerij"],
  ["Een naam die veel langer is dan een tab", "", "P7 Een naam die veel langer is"],
  ["A/B: [test]? *'", "", "P7 A B test"],
  ["=1+1", "", "P7 =1+1"],
  ["", "1.3 SWOT", "P7 1.3 SWOT"],
  [`${"x".repeat(27)}😀`, "", `P7 ${"x".repeat(27)}`],
])("the tab of %p is one that Excel accepts", (name, part, title) => {
  expect(planTitle({ number: 7, name }, part)).toBe(title);
});

test("plans are known by the sheets that stand, also without their first page", () => {
  expect(plansIn({ overzicht: "Overzicht", p12: "P12 Bravo", p12kw: "P12 Kwartalen Bravo", p3stap: "Stappenplan", plannen: "Plannenoverzicht", pijplijn: "Leads en pijplijn" })).toEqual([{ number: 3, name: "" }, { number: 12, name: "Bravo" }]);
});

test("the Actielijst stays within what a formula may hold, however many plans there are", () => {
  const many = Array.from({ length: 500 }, (_none, index) => ({ number: 1_000 + index, name: "Een klant met een heel lange naam" }));
  const definitions = catalogueOf(many);
  const draw = ["instellingen", "actielijst", "verwijzingen", ...many.map(({ number }) => `p${number}act`), ...many.map(({ number }) => `p${number}`)];
  const { plan } = planWorkbook({ definitions, draw, existing: { sheets: {}, otherTitles: [], otherTables: [] }, settings: SETTINGS });
  const formulas = plan.sheets.find(({ id }) => id === "actielijst")?.cells.flatMap(({ content }) => (content.kind === "formula" ? [content.formula] : [])) ?? [];
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThanOrEqual(8_192);
  expect(Math.max(...formulas.map((formula) => formula.split(",").length))).toBeLessThanOrEqual(255);
  expect(formulas.some((formula) => formula.includes("ActiviteitenP1499[#All]"))).toBe(true);
});
