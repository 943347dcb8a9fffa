import { cel, kompas, opzoeken, plek, tabel, tekst, vast, verwijzing, zodraGetekend } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { TO_DO_TABLES } from "../opdrachten/to-do";
import type { AccountPlan } from "../templates/account-plan";
import { activityTable, activityTitle } from "../templates/activiteiten";

const LIST_LENGTH = 100;
const PERSONS = 10;
const PLANS = "Accountplannen";
/** The line of the totals that holds all actions together. */
export const ACTIONS_LINE = TO_DO_TABLES.length + 2;
/** A formula takes 255 arguments at most: today, how many lines, and pairs of a title and a table. */
const MOST_PLANS = Math.floor((255 - 2) / 2) - TO_DO_TABLES.length - 1;

const opdrachten = TO_DO_TABLES.map(({ title, table }) => [vast(title), zodraGetekend(tabel(table))]);
/** Title and table of every to-do opdracht and of the activities of every plan; one that is not drawn yet is left out by the function. */
const perSheet = (plans: readonly AccountPlan[]): readonly Expression[] => [...opdrachten, ...plans.map((plan) => [vast(activityTitle(plan)), zodraGetekend(tabel(activityTable(plan)))])].flat();
/** The same, with the plans under one title. */
const perGroup = (plans: readonly AccountPlan[]): readonly Expression[] => [...opdrachten, [vast(PLANS), vast("")], ...plans.map((plan) => [vast(PLANS), zodraGetekend(tabel(activityTable(plan)))])].flat();
const peildatum = cel("", "peildatum");
const lines = (key: string, column: number, rows: number): readonly Expression[] =>
  Array.from({ length: rows }, (_none, row) => verwijzing(opzoeken(plek(cel("actielijst", key), vast(row + 1), vast(column)), cel("verwijzingen", "bladen_titel"), cel("verwijzingen", "bladen_naam")), vast("Naar het blad")));

/** Every action that was chosen and is not done, from all to-do opdrachten and account plans: a live view, nothing is copied. */
export function actielijst(all: readonly AccountPlan[]): SheetDefinition {
  // The newest plans: those of years ago have no open actions.
  const plans = all.slice(-MOST_PLANS);
  return {
    id: "actielijst",
    title: "Actielijst",
    heading: "Actielijst",
    role: "workbook",
    purpose: "Alle acties die u koos en die nog niet klaar zijn, uit alle opdrachten en accountplannen, met de eerste deadline bovenaan.",
    howTo: ["wijzig een actie op het blad waar zij vandaan komt; de link in de laatste kolom brengt u er. Hier typt u niets."],
    orientation: "landscape",
    columns: [28, 84, 20, 14, 20, 28, 30],
    needs: ["instellingen", "verwijzingen"],
    blocks: [
      {
        kind: "results",
        rows: [
          {
            key: "stand",
            label: "Vandaag",
            format: "text",
            formula: tekst(plek(cel("actielijst", "per_opdracht"), vast(ACTIONS_LINE), vast(2)), vast(" gekozen, waarvan "), plek(cel("actielijst", "per_opdracht"), vast(ACTIONS_LINE), vast(3)), vast(" nog niet klaar en "), plek(cel("actielijst", "per_opdracht"), vast(ACTIONS_LINE), vast(4)), vast(" te laat.")),
          },
        ],
      },
      {
        kind: "spill",
        key: "per_opdracht",
        title: "Per opdracht, en van alle accountplannen samen",
        columns: [{ title: "waar", format: "text" }, { title: "gekozen", format: "number" }, { title: "nog niet klaar", format: "number" }, { title: "te laat", format: "number", tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] }, { title: "klaar", format: "number" }],
        rows: ACTIONS_LINE,
        formula: kompas("ACTIES_TOTAAL", peildatum, ...perGroup(plans)),
      },
      {
        kind: "spill",
        key: "per_persoon",
        title: "Per persoon",
        columns: [{ title: "wie", format: "text" }, { title: "nog niet klaar", format: "number" }, { title: "te laat", format: "number", tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] }],
        rows: PERSONS,
        formula: kompas("ACTIES_PER_PERSOON", peildatum, ...perSheet(plans)),
      },
      {
        kind: "spill",
        key: "lijst",
        title: `De eerste ${LIST_LENGTH} acties`,
        columns: [
          { title: "deadline", format: "date" },
          { title: "actie", format: "text" },
          { title: "wie", format: "text" },
          { title: "status", format: "text" },
          { title: "te laat", format: "text", tones: [{ when: { is: "filled" }, tone: "bad" }] },
          { title: "herkomst", format: "text" },
        ],
        rows: LIST_LENGTH,
        lines: 2,
        formula: kompas("ACTIELIJST", peildatum, vast(LIST_LENGTH), ...perSheet(plans)),
        beside: { title: "openen", formulas: lines("lijst", 6, LIST_LENGTH) },
      },
    ],
  };
}
