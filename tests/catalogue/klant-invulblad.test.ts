/** The sheet with questions for a customer: what Excel accepts, nothing that computes, and nothing of the workbook that it comes from. */
import { catalogue, customerQuestions, definitionOf, klantInvulblad } from "../../src/catalogue";
import { answerKeys, checkDefinition, countsAnswers } from "../../src/definition";
import { formPlan } from "../../src/taskpane/services/customer-form";

const SETTINGS = { boekjaar: 2026, owner: "Voorbeeld", today: 46_350, workbookId: "id-of-the-workbook" };
const plan = formPlan("=Alfa & Zn", SETTINGS);
const [sheet] = plan.sheets;

test("is one that Excel accepts, and no sheet of a workbook of ours", () => {
  expect(checkDefinition(klantInvulblad)).toEqual([]);
  expect(catalogue.map(({ id }) => id)).not.toContain(klantInvulblad.id);
  expect(definitionOf(klantInvulblad.id)).toBeUndefined();
});

test("asks eight questions, and every one may stay blank", () => {
  expect(customerQuestions).toHaveLength(8);
  expect(answerKeys(klantInvulblad)).toEqual(["klant", "naam", "functie", "datum", ...customerQuestions.map(({ key }) => key)]);
  expect(countsAnswers(klantInvulblad)).toBe(false);
});

test("addresses the customer as 'u'", () => {
  const texts = JSON.stringify(klantInvulblad);
  expect(texts).not.toMatch(/\b(je|jij|jouw|jullie)\b/i);
  expect(texts).toMatch(/\bu\b/);
});

test("holds no formula, no link, and no name but its own", () => {
  expect(plan.sheets).toHaveLength(1);
  expect(sheet?.cells.filter(({ content }) => content.kind === "formula")).toEqual([]);
  expect(sheet?.conditionalFormats).toEqual([]);
  expect(sheet?.links).toEqual([]);
  expect(sheet?.names.every(({ name, area }) => name.startsWith("ak_invulblad_") && area !== undefined)).toBe(true);
});

test("lets in only scores from 1 to 5 and a date", () => {
  expect(sheet?.validations.map(({ rule }) => [rule.kind, "min" in rule && rule.min])).toEqual([["date", 18264], ["whole", 1], ["whole", 1], ["whole", 1]]);
});

test("says nothing of the workbook that it comes from but who sends it", () => {
  expect(plan.properties).toEqual({});
  expect(JSON.stringify(plan)).not.toContain("id-of-the-workbook");
  expect(sheet?.print.footer.center).toBe("Voorbeeld");
});
