/** The sheet for a customer: made from a workbook, filled in elsewhere, read back and put beside what we think ourselves. */
import { readFileSync } from "node:fs";
import { customerQuestions } from "../../../src/catalogue";
import { readWorkbook, writeWorkbook } from "../../../src/xlsx";
import { issueOf } from "../../../src/taskpane/issues";
import { formPlan, makeForm, readForm } from "../../../src/taskpane/services/customer-form";
import type { FormAnswers } from "../../../src/taskpane/services/types";
import { bareSheet, filledWithOpenpyxl, partsOf, resaved, saved, withLibreOfficeAndOpenpyxl, withOpenpyxl, workbookOf } from "../../xlsx/support";
import { SETTINGS } from "../catalogue/support";
import { startServices } from "./support";
import type { Services } from "./support";

jest.setTimeout(240_000);

let services: Services;
beforeAll(async () => {
  services = startServices();
  await services.workbook.make(true, {});
  for (const id of ["h2o5", "h4o1", "h4o4", "h6o2"]) expect(await services.workbook.draw([id], {})).toMatchObject({ issues: [] });
  await services.host.settle();
});
beforeEach(() => void (services.host.openedWorkbooks.length = 0));
afterAll(() => services.host.dispose());

/** The file that Excel was given. */
async function made(account: string): Promise<Uint8Array> {
  await makeForm(account);
  const [bytes] = services.host.openedWorkbooks;
  if (!bytes) throw new Error("Nothing was opened");
  return bytes;
}

const asFile = (bytes: Uint8Array | string, name = "terug.xlsx"): File => new File([typeof bytes === "string" ? bytes : new Uint8Array(bytes)], name);
const filled = async (account: string, answers: Readonly<Record<string, string | number | null>>): Promise<File> => asFile(await writeWorkbook(formPlan(account, SETTINGS, answers), { valuesOnly: true }));
const kinds = ({ lines }: FormAnswers): Readonly<Record<string, string>> => Object.fromEntries(lines.map(({ key, difference }) => [key, difference.kind]));
const lineOf = ({ lines }: FormAnswers, key: string) => lines.find((line) => line.key === key);
const failure = async (file: File) => readForm(file).then(() => undefined, issueOf);

const ALL = { naam: "Mulder", functie: "Directeur", datum: 46_340, vertrouwen: 2, risico: 4, bevestiging: 4, waarde: "Dat u meedenkt", behouden: "elk kwartaal samen de cijfers doornemen.", beter: "=bellen", omschrijving: "Goed" };

test("the file computes nothing, starts no add-in and holds nothing that we wrote about the customer", async () => {
  const bytes = await made("Alfa");
  const parts = partsOf(bytes);
  const everything = Object.values(parts).join("\n");
  expect(Object.keys(parts).filter((path) => /webext|taskpane|customXml/i.test(path))).toEqual([]);
  expect(everything).not.toMatch(/<f[ >]/);
  expect(everything).not.toMatch(/KOMPAS|xldudf/);
  for (const own of ["Een leverancier die doet", "Elk kwartaal samen", "Ook de directie", "Bravo", "Overzicht"]) expect([own, everything.includes(own)]).toEqual([own, false]);
  const { workbook } = await readWorkbook(bytes);
  expect(workbook?.sheets()).toEqual([{ title: "Invulblad", hidden: false, id: "invulblad" }]);
  expect(workbook?.readAnswers(["invulblad"]).answers["invulblad"]).toMatchObject({ klant: "Alfa", vertrouwen: null, omschrijving: null });
});

test("an untouched sheet comes back without a single answer", async () => {
  const found = await readForm(asFile(await made("Alfa")));
  expect(found).toMatchObject({ account: "Alfa", known: true, name: "", position: "", day: null, issues: [] });
  expect(found.lines.map(({ question }) => question)).toEqual(customerQuestions.map(({ label }) => label));
  expect(kinds(found)).toEqual({ vertrouwen: "only-ours", risico: "only-ours", bevestiging: "only-ours", waarde: "blank", behouden: "only-ours", beter: "only-ours", stoppen: "only-ours", omschrijving: "only-ours" });
});

test("answers stand beside ours, with the difference; the workbook stays as it is", async () => {
  const before = JSON.stringify(await services.host.snapshot());
  const found = await readForm(await filled("alfa ", ALL));
  expect(found).toMatchObject({ account: "alfa", known: true, name: "Mulder", position: "Directeur", day: 46_340 });
  expect(kinds(found)).toEqual({ vertrouwen: "points", risico: "points", bevestiging: "same", waarde: "only-theirs", behouden: "same", beter: "reworded", stoppen: "only-ours", omschrijving: "reworded" });
  expect(lineOf(found, "vertrouwen")).toMatchObject({ ours: 4, theirs: 2, difference: { points: -2, better: false } });
  expect(lineOf(found, "risico")).toMatchObject({ ours: 2, theirs: 4, difference: { points: 2, better: false } });
  expect(lineOf(found, "beter")).toMatchObject({ ours: "Eerder melden dat een levering later komt.", theirs: "=bellen" });
  expect(JSON.stringify(await services.host.snapshot())).toBe(before);
});

test("ours of another customer are never put beside the answers: each opdracht counts only for its own customer", async () => {
  const echo = await readForm(await filled("Echo", ALL));
  expect(lineOf(echo, "waarde")).toMatchObject({ ours: "Jullie denken mee voordat wij iets vragen. Daardoor stond onze lijn dit jaar geen dag stil.", theirs: "Dat u meedenkt" });
  expect(lineOf(echo, "vertrouwen")).toMatchObject({ ours: 5 });
  expect(lineOf(echo, "behouden")).toMatchObject({ ours: "Meedenken over opleiding." });
  expect(lineOf(echo, "omschrijving")).toMatchObject({ ours: null, difference: { kind: "only-theirs" } });

  const stranger = await readForm(await filled("Vreemde BV", ALL));
  expect(stranger).toMatchObject({ account: "Vreemde BV", known: false });
  expect(stranger.lines.every(({ ours }) => ours === null)).toBe(true);

  const nameless = await readForm(await filled("", ALL));
  expect(nameless).toMatchObject({ account: "", known: false });
  expect(nameless.lines.every(({ ours }) => ours === null)).toBe(true);
});

test.each<[string, string | number]>([["a score of 9", 9], ["half a point", 2.5], ["text", "goed"]])("%s is shown and not counted with", async (_what, score) => {
  const found = await readForm(await filled("Alfa", { ...ALL, risico: score }));
  expect(lineOf(found, "risico")).toMatchObject({ ours: 2, theirs: score, difference: { kind: "invalid", whose: "theirs" } });
  expect(lineOf(found, "vertrouwen")).toMatchObject({ difference: { kind: "points" } });
});

test("a file that is no such sheet is refused with the reason", async () => {
  const other = await writeWorkbook(workbookOf(bareSheet()));
  expect(await failure(asFile(other))).toEqual({ code: "form-missing" });
  expect(await failure(asFile("klant;omzet\nAlfa;1", "klanten.csv"))).toEqual({ code: "workbook-unreadable", issue: { code: "not-a-workbook" } });
  expect(await failure(asFile(""))).toEqual({ code: "form-empty" });
  expect(await failure(asFile((await made("Alfa")).slice(0, 900)))).toMatchObject({ code: "workbook-unreadable" });
  // Moved or locked between choosing and reading.
  const gone = Object.assign(asFile("x"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
  expect(await failure(gone)).toEqual({ code: "file-unreadable" });
});

test("a deleted cell is told, and the other answers are read", async () => {
  const plan = formPlan("Alfa", SETTINGS, ALL);
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, names: sheet.names.filter(({ name }) => name !== "ak_invulblad_risico") }));
  const found = await readForm(asFile(await writeWorkbook({ ...plan, sheets }, { valuesOnly: true })));
  expect(found.issues).toEqual([{ code: "form-incomplete", fields: ["Hoeveel kan er voor u misgaan doordat u met ons werkt?"] }]);
  expect(kinds(found)).toMatchObject({ risico: "only-ours", vertrouwen: "points" });
});

const TYPED = { ak_invulblad_naam: "Mulder", ak_invulblad_vertrouwen: 3, ak_invulblad_risico: 9, ak_invulblad_bevestiging: "vaak", ak_invulblad_beter: "Sneller bellen\nen 's ochtends", ak_invulblad_stoppen: "=1/0" };
const told = (found: FormAnswers) => {
  expect(found).toMatchObject({ account: "Alfa", name: "Mulder" });
  expect(kinds(found)).toMatchObject({ vertrouwen: "points", risico: "invalid", bevestiging: "invalid", waarde: "blank", beter: "reworded", stoppen: "only-ours" });
  expect(lineOf(found, "beter")?.theirs).toBe("Sneller bellen\nen 's ochtends");
};

withOpenpyxl("a sheet that another program filled in", () => {
  test("is read as it is", async () => {
    told(await readForm(asFile(readFileSync(filledWithOpenpyxl(saved(await made("Alfa")), TYPED)))));
  });
});

withLibreOfficeAndOpenpyxl("a sheet that was saved in LibreOffice", () => {
  test("is read too, with an error value told as such", async () => {
    const found = await readForm(asFile(readFileSync(resaved(filledWithOpenpyxl(saved(await made("Alfa")), TYPED), "xlsx"))));
    told(found);
    expect(found.issues).toMatchObject([{ code: "form-faults" }]);
  });
});
