import { als, cel, deel, getalOpzoeken, kleiner, kolom, kompas, plek, plus, vast, verschil, zodraGetekend } from "../../definition";
import type { Expression, Field, SheetDefinition, TableColumn } from "../../definition";
import { ookNul, zodra } from "../opdrachten/blank";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";
import { DOELEN } from "./bierviltje";
import { DOELGRENZEN, KLEUREN, kwartalen, PRIORITEIT } from "./indicatoren";

/** The five areas that are looked at each quarter; costs are better when they are lower. */
const GEBIEDEN = [
  { key: "omzet", label: "Omzet: haalt u bij deze klant wat u dit jaar verwachtte?", soort: "optellen", richting: "hoger" },
  { key: "assortiment", label: "Assortiment: aantal producten dat de klant bij u koopt", soort: "stand", richting: "hoger" },
  { key: "bezoeken", label: "Bezoeken: aantal gesprekken met verslag", soort: "optellen", richting: "hoger" },
  { key: "kosten", label: "Kosten: wat u van het budget uitgaf", soort: "optellen", richting: "lager" },
  { key: "marge", label: "Marge: wat deze klant opleverde", soort: "optellen", richting: "hoger" },
] as const;

/** More than this many times the target PLANGEZONDHEID takes for a percentage typed as a number; here it is just very good. */
const MOST_FORECAST = 10;

/** Five parts and their mean. */
const HEALTH_ROWS = 6;

/** The health of a plan as one figure, blank as long as nothing is known of it. */
export function gezondheidVan(plan: Pick<AccountPlan, "number">): Expression {
  const mean = plek(cel(planId(plan, "kw"), "gezondheid"), vast(HEALTH_ROWS), vast(2));
  return zodra(mean, mean);
}

/** The name of the table of snapshots of a plan. */
export const snapshotTable = ({ number }: Pick<AccountPlan, "number">): string => `VastgelegdP${number}`;

const figure = (key: string, header: string, format: TableColumn["format"]): TableColumn => ({ key, header, width: 16, format, input: { kind: "number", min: -1e12, max: 1e12 } });

/** How the plan goes, every quarter: goals and five areas against what happened, what to adjust, and what was recorded. */
export function kwartaalevaluatie(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "kw");
  const doelen = cel(planId(plan), "bedrag");
  const perGebied = (column: number): readonly Expression[] => GEBIEDEN.map((_gebied, row) => plek(kompas("PRESTATIE", cel(id, "soort"), cel(id, "richting"), cel(id, "doel"), cel(id, "gebied_kwartalen"), cel(id, "profiel"), DOELGRENZEN), vast(row + 1), vast(column)));
  const totaal = (column: number): Expression => plek(kompas("PRESTATIE_TOTAAL", doelen, cel(id, "doel_kwartalen"), cel(id, "profiel"), DOELGRENZEN), vast(1), vast(column));
  const lopend = plus(cel(planId(plan, "act"), "open"), cel(planId(plan, "act"), "klaar"));
  const prognose = cel(id, "prognose_deel");
  const gezondheid = kompas(
    "PLANGEZONDHEID",
    ookNul(zodraGetekend(getalOpzoeken(cel(planId(plan), "account"), kolom("Relatiescores", "klant"), kolom("Relatiescores", "score")))),
    ookNul(zodraGetekend(cel(planId(plan, "dmu"), "kwaliteit_deel"))),
    als(kleiner(prognose, vast(MOST_FORECAST)), ookNul(prognose), als(kleiner(prognose, vast("")), vast(MOST_FORECAST), prognose)),
    ookNul(zodraGetekend(deel(verschil(lopend, cel(planId(plan, "act"), "te_laat")), lopend))),
    ookNul(zodraGetekend(cel(planId(plan, "res"), "b0_debiteurendagen"))),
    zodraGetekend(cel(planId(plan, "res"), "termijn")),
  );
  const open = (key: string, label: string): Field => ({ key, label, input: { kind: "text", lines: 3 } });
  return {
    id,
    title: planTitle(plan, "Kwartalen"),
    heading: `Accountplan ${plan.number}: Kwartaalevaluatie`,
    role: "accountplan",
    purpose: "Elk kwartaal in een kwartier: haalt u de doelen, en wat stelt u bij?",
    howTo: [
      "vul na elk kwartaal in wat het werd, in euro zonder btw, en lees wat u aan het eind van het jaar kunt verwachten.",
      "Leg het kwartaal daarna vast in het deelvenster: dan ziet u later wat er veranderde.",
    ],
    orientation: "landscape",
    columns: [56, 18, 14, 16, 16, 16, 16, 16, 16, 14, 14, 14],
    needs: [planId(plan), "instellingen"],
    blocks: [
      {
        kind: "grid",
        key: "doelen",
        title: "De omzetdoelen",
        rowTitle: "doel",
        rows: DOELEN.map(({ key, label }) => ({ key, label })),
        columns: kwartalen("d"),
        spans: [{ key: "doel_kwartalen", from: "d1", to: "d4" }],
      },
      {
        kind: "grid",
        key: "seizoen",
        rowTitle: "",
        rows: [{ key: "profiel_rij", label: "Uw jaar: welk deel van de omzet brengt elk kwartaal? Leeg: elk een kwart." }],
        columns: [1, 2, 3, 4].map((quarter) => ({ key: `deel${quarter}`, title: `kwartaal ${quarter}`, input: { kind: "number", min: 0, max: 1, format: "share" } as const, optional: true })),
        spans: [{ key: "profiel", from: "deel1", to: "deel4" }],
      },
      {
        kind: "results",
        rows: [
          { key: "doel_totaal", label: "Doel voor het jaar", format: "amount", formula: cel(planId(plan), "totaal_doel") },
          { key: "realisatie", label: "Tot nu toe", format: "amount", formula: totaal(1) },
          { key: "behaald", label: "Deel van het doel", format: "share", formula: totaal(2) },
          { key: "prognose", label: "Verwacht over het hele jaar", format: "amount", formula: totaal(3) },
          { key: "prognose_deel", label: "Verwacht, als deel van het doel", format: "share", formula: totaal(4) },
          { key: "oordeel", label: "Oordeel", format: "text", short: true, formula: totaal(5), tones: KLEUREN },
          { key: "nog", label: "Nog te gaan", format: "amount", formula: totaal(6) },
          { key: "per_kwartaal", label: "Nodig per kwartaal dat nog komt", format: "amount", formula: totaal(7) },
        ],
      },
      {
        kind: "grid",
        key: "gebieden",
        title: "Vijf punten om elk kwartaal naar te kijken",
        rowTitle: "punt",
        rows: GEBIEDEN.map(({ key, label }) => ({ key, label })),
        columns: [
          { key: "soort", title: "soort", format: "text", formulas: GEBIEDEN.map(({ soort }) => vast(soort)) },
          { key: "richting", title: "beter is", format: "text", formulas: GEBIEDEN.map(({ richting }) => vast(richting)) },
          { key: "doel", title: "doel", input: { kind: "number", min: -1e11, max: 1e11 }, optional: true },
          ...kwartalen("q"),
          { key: "gebied_nu", title: "nu", format: "decimal", formulas: perGebied(1) },
          { key: "gebied_deel", title: "van doel", format: "share", formulas: perGebied(2) },
          { key: "gebied_prognose", title: "verwacht", format: "decimal", formulas: perGebied(3) },
          { key: "gebied_oordeel", title: "oordeel", format: "text", formulas: perGebied(5), tones: KLEUREN },
        ],
        spans: [{ key: "gebied_kwartalen", from: "q1", to: "q4" }],
      },
      {
        kind: "spill",
        key: "gezondheid",
        newPage: true,
        title: "Hoe gezond is dit plan?",
        columns: [{ title: "deel", format: "text" }, { title: "punten (0–100)", format: "decimal" }],
        rows: HEALTH_ROWS,
        formula: gezondheid,
      },
      { kind: "note", text: "Het gemiddelde van de delen die bekend zijn. Binding komt van het Relatieoverzicht, de kwaliteit van 1.2, acties op tijd van 3 en betaalgedrag van 1.5: binnen de afgesproken termijn is 100, na tweemaal de termijn 0." },
      {
        kind: "form",
        title: "Wat stelt u bij?",
        fields: [
          open("bijstellen1", "Na kwartaal 1"),
          open("bijstellen2", "Na kwartaal 2"),
          open("bijstellen3", "Na kwartaal 3"),
          open("bijstellen4", "Na kwartaal 4"),
          { key: "volgende", label: "Volgende evaluatie", input: { kind: "date" } },
          { key: "prioriteit", label: "Prioriteit van dit account", input: PRIORITEIT, optional: true },
        ],
      },
      {
        kind: "table",
        name: snapshotTable(plan),
        rows: 4,
        columns: [
          { key: "kwartaal", header: "kwartaal", width: 46, format: "text", input: { kind: "text" } },
          { key: "datum", header: "datum", width: 16, format: "date", input: { kind: "date" } },
          figure("doel_totaal", "doel", "amount"),
          figure("realisatie", "tot nu toe", "amount"),
          figure("prognose", "verwacht", "amount"),
          figure("omzet", "omzet klant", "cents"),
          figure("dekking", "dekking matrix", "share"),
          figure("kwaliteit", "kwaliteit matrix", "decimal"),
          figure("open", "acties open", "number"),
        ],
      },
    ],
  };
}
