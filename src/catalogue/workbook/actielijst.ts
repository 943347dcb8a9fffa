import { cel, kompas, opzoeken, plek, tabel, tekst, vast, verwijzing, zodraGetekend } from "../../definition";
import type { Expression, SheetDefinition } from "../../definition";
import { TO_DO_TABLES } from "../opdrachten/to-do";

const LIST_LENGTH = 100;
const PERSONS = 10;
/** The line of the totals that holds all to-do opdrachten together. */
export const ACTIONS_LINE = TO_DO_TABLES.length + 1;

/** Title and table of every to-do opdracht; one that is not drawn yet is left out by the function. */
const tables: readonly Expression[] = TO_DO_TABLES.flatMap(({ title, table }) => [vast(title), zodraGetekend(tabel(table))]);
const peildatum = cel("", "peildatum");
const lines = (key: string, column: number, rows: number): readonly Expression[] =>
  Array.from({ length: rows }, (_none, row) => verwijzing(opzoeken(plek(cel("actielijst", key), vast(row + 1), vast(column)), cel("verwijzingen", "bladen_titel"), cel("verwijzingen", "bladen_naam")), vast("Naar het blad")));

/** Every action that was chosen and is not done, from all to-do opdrachten: a live view, nothing is copied. */
export const actielijst: SheetDefinition = {
  id: "actielijst",
  title: "Actielijst",
  heading: "Actielijst",
  role: "workbook",
  purpose: "Alle acties die u koos en die nog niet klaar zijn, uit alle opdrachten, met de eerste deadline bovenaan.",
  howTo: ["wijzig een actie op het blad waar zij vandaan komt; de link in de laatste kolom brengt u er. Hier typt u niets."],
  orientation: "landscape",
  columns: [28, 62, 20, 14, 20, 28, 30],
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
      title: "Per opdracht",
      columns: [{ title: "opdracht", format: "text" }, { title: "gekozen", format: "number" }, { title: "nog niet klaar", format: "number" }, { title: "te laat", format: "number", tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] }, { title: "klaar", format: "number" }],
      rows: ACTIONS_LINE,
      formula: kompas("ACTIES_TOTAAL", peildatum, ...tables),
    },
    {
      kind: "spill",
      key: "per_persoon",
      title: "Per persoon",
      columns: [{ title: "wie", format: "text" }, { title: "nog niet klaar", format: "number" }, { title: "te laat", format: "number", tones: [{ when: { is: "at-least", value: 1 }, tone: "bad" }] }],
      rows: PERSONS,
      formula: kompas("ACTIES_PER_PERSOON", peildatum, ...tables),
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
      formula: kompas("ACTIELIJST", peildatum, vast(LIST_LENGTH), ...tables),
      beside: { title: "openen", formulas: lines("lijst", 6, LIST_LENGTH) },
    },
  ],
};
