/** The page for one conversation: what it looks up in the plan, in Contactpersonen and in 3.7. */
import { catalogueOf, EXAMPLE_PLAN, exampleCompany } from "../../../src/catalogue";
import type { AnswerValue } from "../../../src/definition";
import { needsOf } from "../../../src/definition";
import { drawPlan, readAnswers, readExisting } from "../../../src/excel";
import { planWorkbook } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import { differencesFromTwins, SETTINGS, startWithFunctions } from "../catalogue/support";

jest.setTimeout(120_000);

const ALL = catalogueOf([EXAMPLE_PLAN]);
const withNeeds = (ids: readonly string[]): readonly string[] => {
  const wanted = new Set(["instellingen", ...ids, ...ids.flatMap((id) => needsOf(id, ALL))]);
  return ALL.map(({ id }) => id).filter((id) => wanted.has(id));
};

type Answers = Readonly<Record<string, AnswerValue>>;

/** Draws the page with these sheets beside it, and gives what it shows. */
async function shown(beside: readonly string[], own: Answers, conversations: Answers = exampleCompany.answers["h3o7"] ?? {}): Promise<{ readonly host: HeadlessHost; readonly single: Answers; readonly differences: readonly string[] }> {
  const host = startWithFunctions();
  const draw = withNeeds(["p1gesprek", ...beside]);
  const existing = await readExisting(() => ({ ids: ALL.map(({ id }) => id), tables: [] }));
  const answers = { ...exampleCompany.answers, h3o7: conversations, p1gesprek: own };
  const { plan, issues } = planWorkbook({ definitions: ALL, draw, existing, settings: SETTINGS, answers, tables: exampleCompany.tables });
  expect(issues).toEqual([]);
  expect((await drawPlan(plan, { existing })).issues).toEqual([]);
  await host.settle();
  const { answers: found } = await readAnswers(["p1gesprek"]);
  const page = plan.sheets.find(({ id }) => id === "p1gesprek");
  return { host, single: found["p1gesprek"] ?? {}, differences: page ? await differencesFromTwins(page) : ["not planned"] };
}

const EVERYTHING = ["p1dmu", "p1act", "h3o7", "h5o3"];

test("shows who the contact is, how well it is known, what the plan still asks and when the last conversation was", async () => {
  const { host, single, differences } = await shown(EVERYTHING, { contact: "mulder", stijl: "nee" });
  expect(differences).toEqual([]);
  expect(single).toMatchObject({ functie: "Directeur", rol: "beslisser", invloed: 5, relatie: "+, één lijn", open: 2, a1_actie: "Voorstel voor één contract schrijven", a1_wie: "Jansen, De Vries", a2_actie: "Afspraak maken met de financieel directeur" });
  expect([single["houding"], single["voorkeur"]].map((value) => value ?? "")).toEqual(["", ""]);
  expect([single["a3_actie"] ?? "", single["a3_deadline"] ?? ""]).toEqual(["", ""]);
  host.dispose();
});

test("shows attitude and style to whoever asks for them", async () => {
  const { host, single, differences } = await shown(EVERYTHING, { contact: "Visser", stijl: "ja" });
  expect(differences).toEqual([]);
  expect(single).toMatchObject({ houding: "tegenstander", relatie: "+/-, gedekt" });
  expect(single["voorkeur"]).not.toBe("");
  host.dispose();
});

test("takes the newest date of the conversations with this customer, whoever else was spoken to later", async () => {
  const conversations = { klant_g1: "Alfa", datum_g1: 46_000, klant_g2: "Bravo", datum_g2: 46_300, klant_g3: "alfa", datum_g3: 46_100, klant_g4: "Alfa", datum_g4: "maandag", klant_g5: "Alfa" };
  const { host, single, differences } = await shown(EVERYTHING, {}, conversations);
  expect(differences).toEqual([]);
  expect(single["laatste"]).toBe(46_100);
  host.dispose();
});

test.each<[string, string, string]>([
  ["a contact that nobody knows yet", "Meijer", "blinde vlek"],
  ["a contact that is nowhere", "Niemand", ""],
])("%s", async (_what, contact, relatie) => {
  const { host, single, differences } = await shown(EVERYTHING, { contact });
  expect(differences).toEqual([]);
  expect(single["relatie"] ?? "").toBe(relatie);
  host.dispose();
});

test("is of use without the matrix, the activities, 3.7 and 5.3", async () => {
  const { host, single, differences } = await shown([], { contact: "Mulder", stijl: "ja" });
  expect(differences).toEqual([]);
  expect(single).toMatchObject({ functie: "Directeur", houding: "neutraal" });
  for (const key of ["relatie", "laatste", "voorkeur", "a1_actie"]) expect([key, single[key] ?? ""]).toEqual([key, ""]);
  host.dispose();
});
