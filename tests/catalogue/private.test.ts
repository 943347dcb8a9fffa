import { catalogueOf, isPrivate, isPrivateTable } from "../../src/catalogue";
import { answerKeys } from "../../src/definition";

const PLAN = { number: 12, name: "" };
const sheets = catalogueOf([PLAN]);
const tables = sheets.flatMap((sheet) => sheet.blocks.flatMap((block) => (block.kind === "table" ? [{ sheet: sheet.id, name: block.name, keys: block.columns.map(({ key }) => key) }] : [])));

test("what somebody thinks of himself, keeps about others and notes of a conversation is private", () => {
  expect(sheets.filter(({ id }) => isPrivate(id)).map(({ id }) => id)).toEqual(["contacten", "h1o2", "h2o5", "h3o3", "h3o5", "h3o6", "h3o7", "h4o4", "h5o1", "h5o3", "h6o2", "p12dmu", "p12gesprek"]);
});

test("of other sheets the answers that name people are", () => {
  const keys = sheets.filter(({ id }) => !isPrivate(id)).flatMap((sheet) => answerKeys(sheet).filter((key) => isPrivate(sheet.id, key)).map((key) => `${sheet.id} ${key}`));
  expect(keys).toEqual([
    "h6o4 contact_nu_gaat", "h6o4 contact_straks_gaat", "p12 dmu_onbekend", "p12 dmu_zorg", "p12 dmu_leemtes",
    "p12ap organigram", "p12stap g_contacten", "p12stap g_bereik", "p12stap g_wie_beslist",
  ]);
});

test("so are the tables on a private sheet, and of an action where it follows from", () => {
  expect(tables.filter(({ sheet }) => isPrivate(sheet)).map(({ name }) => name)).toEqual(tables.filter(({ name }) => isPrivateTable(name)).map(({ name }) => name));
  expect(tables.flatMap(({ name, keys }) => (isPrivateTable(name) ? [] : keys.filter((key) => isPrivateTable(name, key)).map((key) => `${name} ${key}`)))).toEqual([
    "ActiesOrganisatie rol", "ActiesOrganisatie herkomst", "ActiesMarktverkenner herkomst", "ActiesVerkoper herkomst", "ActiesRelatiemanager herkomst", "ActiesCoordinator herkomst", "ActiesPartner herkomst",
  ]);
});

test("a name that is on no list is not private, whatever it is called", () => {
  for (const name of ["", "klanten", "p", "P12DMU", "__proto__", "constructor", "p12xyz"]) {
    expect(isPrivate(name)).toBe(false);
    expect(isPrivate(name, "toString")).toBe(false);
    expect(isPrivateTable(name, "length")).toBe(false);
  }
});
