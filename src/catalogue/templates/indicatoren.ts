import { als, cel, kleiner, kompas, maandenLater, nummer, plek, vast } from "../../definition";
import type { Expression, GridColumn, Input, SheetDefinition } from "../../definition";
import { zodra } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";
import { DOELEN } from "./bierviltje";

const INDICATORS = [1, 2, 3, 4, 5] as const;
const QUARTERS = [1, 2, 3, 4] as const;
const HORIZON = 36;

/** What a goal can be about. */
const DOELGEBIEDEN = ["financiën", "afname", "bezoekfrequentie", "klanttevredenheid", "marktaandeel"] as const;

/** How much a goal or an account matters among the others. */
export const PRIORITEIT: Input = { kind: "choice", options: ["hoog", "middel", "laag"] };

/** How an indicator stands: green, amber or red, in words. */
export const KLEUREN = [{ when: { is: "text", value: "groen" }, tone: "good" }, { when: { is: "text", value: "oranje" }, tone: "weak" }, { when: { is: "text", value: "rood" }, tone: "bad" }] as const;

/** From which part of a target on something is green or amber, as Instellingen has it. */
export const DOELGRENZEN = cel("instellingen", "doel_grenzen");

/** The four quarters as columns of a grid, together named `kwartalen`. */
export const kwartalen = (prefix: string): readonly GridColumn[] => QUARTERS.map((quarter) => ({ key: `${prefix}${quarter}`, title: `kwartaal ${quarter}`, input: { kind: "number", min: -1e11, max: 1e11 }, optional: true }));

/** 2 and 4: the goals made precise, and five indicators with their target and what each quarter brought. */
export function indicatoren(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "kpi");
  const doel = (row: number): Expression => cel(planId(plan), `${DOELEN[row]?.key ?? ""}_tekst`);
  const perDoel = (of: (row: number) => Expression): readonly Expression[] => DOELEN.map((_doel, row) => of(row));
  const prestatie = (column: number): readonly Expression[] =>
    INDICATORS.map((row) => plek(kompas("PRESTATIE", cel(id, "soort"), cel(id, "richting"), cel(id, "doel"), cel(id, "kwartalen"), vast(""), DOELGRENZEN), vast(row), vast(column)));
  const eind = (row: number): Expression => nummer(cel(id, "einde"), vast(row + 1));
  return {
    id,
    title: planTitle(plan, "4 Doelen meten"),
    heading: `Accountplan ${plan.number}: 2 Doelen nader bepaald en 4 Indicatoren`,
    role: "accountplan",
    purpose: "Waaraan u merkt dat het plan werkt, en hoe het er elk kwartaal mee staat.",
    howTo: [
      "vul bij elke indicator in of kwartalen worden opgeteld (bezoeken, euro's) of dat alleen de laatste stand telt (een cijfer, een percentage).",
      "Vul na elk kwartaal in wat het werd. De verwachting voor het hele jaar rekent het blad uit.",
    ],
    orientation: "landscape",
    columns: [34, 34, 18, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14],
    needs: [planId(plan), "instellingen"],
    blocks: [
      {
        kind: "grid",
        key: "precies",
        title: "2  Doelen nader bepaald: horizon hoogstens drie jaar",
        rowTitle: "doel",
        rows: DOELEN,
        columns: [
          { key: "akkoord", title: "wie is akkoord?", input: { kind: "text" }, optional: true },
          { key: "gebied", title: "doelgebied", input: { kind: "choice", options: DOELGEBIEDEN } },
          { key: "prioriteit", title: "prioriteit", input: PRIORITEIT, optional: true },
          { key: "product", title: "product of groep", input: { kind: "text" }, optional: true },
          { key: "einde", title: "gehaald op", input: { kind: "date" } },
          { key: "horizon", title: "horizon", format: "text", formulas: perDoel((row) => zodra(eind(row), als(kleiner(maandenLater(cel("", "peildatum"), vast(HORIZON)), cel(id, `${DOELEN[row]?.key ?? ""}_einde`)), vast("te ver weg"), vast("in orde")))), tones: [{ when: { is: "text", value: "te ver weg" }, tone: "bad" }] },
        ],
      },
      { kind: "results", title: "Wat aan de tekst van de doelen te zien is (SMART)", rows: DOELEN.map(({ key, label }, row) => ({ key: `${key}_hint`, label, format: "text", formula: plek(kompas("SMART_HINT", doel(row)), vast(1), vast(1)), tones: [{ when: { is: "start", value: "Nog niet" }, tone: "weak" }] })) },
      {
        kind: "grid",
        key: "indicatoren",
        newPage: true,
        title: "4  Prestatie-indicatoren",
        rowTitle: "nummer",
        rows: INDICATORS.map((at) => ({ key: `i${at}`, label: `Indicator ${at}` })),
        columns: [
          { key: "indicator", title: "waaraan u het merkt", input: { kind: "text" } },
          { key: "eenheid", title: "eenheid", input: { kind: "text" }, optional: true },
          { key: "soort", title: "soort", input: { kind: "choice", options: ["optellen", "stand"] }, optional: true },
          { key: "richting", title: "beter is", input: { kind: "choice", options: ["hoger", "lager"] }, optional: true },
          { key: "doel", title: "doel", input: { kind: "number", min: -1e11, max: 1e11 }, optional: true },
          ...kwartalen("k"),
          { key: "realisatie", title: "nu", format: "decimal", formulas: prestatie(1) },
          { key: "behaald", title: "van doel", format: "share", formulas: prestatie(2) },
          { key: "prognose", title: "verwacht", format: "decimal", formulas: prestatie(3) },
          { key: "oordeel", title: "oordeel", format: "text", formulas: prestatie(5), tones: KLEUREN },
        ],
        spans: [{ key: "kwartalen", from: "k1", to: "k4" }],
      },
      { kind: "form", fields: [{ key: "conclusie", label: "Conclusie: wat leert u hiervan voor het vervolg?", input: { kind: "text", lines: 4 } }] },
    ],
  };
}
