import { als, cel, getal, kolom, kolommen, kompas, plek, rijnummer, vast } from "../../definition";
import type { Expression, SheetDefinition, TableColumn } from "../../definition";
import { isLeeg } from "../opdrachten/blank";
import { omzetVan } from "./account";
import { planId, planTitle } from "./account-plan";
import type { AccountPlan } from "./account-plan";

const YEARS = [0, 1, 2] as const;
const HEADERS = ["{boekjaar}", "{boekjaar-1}", "{boekjaar-2}"] as const;
/** The settings offer 365 and 360; a share of a year counts as the days that it has. */
const DAYS = 365;

/** The name of the table of products of a plan. */
export const productTable = ({ number }: Pick<AccountPlan, "number">): string => `ResultatenP${number}`;

/** 1.5: what the account bought in three years, what it earned and how it pays; the products add up to what Klanten says. */
export function resultaten(plan: AccountPlan): SheetDefinition {
  const id = planId(plan, "res");
  const table = productTable(plan);
  const account = cel(planId(plan), "account");
  const column = (kind: "omzet" | "marge", year: number): Expression => kolom(table, `${kind}${year}`);
  const bedragen = (kind: "omzet" | "marge"): TableColumn[] => YEARS.map((year) => ({ key: `${kind}${year}`, header: `${kind} ${HEADERS[year]}`, width: 17, format: "cents", input: { kind: "number", min: -1e11, max: 1e11, format: "cents" } }));
  const bekend = (kind: "omzet" | "marge"): readonly Expression[] => YEARS.map((year) => als(isLeeg(account), vast(""), omzetVan(account, `${kind}${year}`)));
  // A plain ledger gives margin in euro, many an ERP as a percentage: whatever computes with it sees euros.
  const inEuro = (omzet: Expression, marge: Expression): Expression => kompas("MARGE_EURO", omzet, marge, cel(id, "marge_in"));
  const omzetten = kolommen(table, "omzet0", "omzet2");
  const marges = inEuro(omzetten, kolommen(table, "marge0", "marge2"));
  const margeVan = (year: number): Expression => inEuro(column("omzet", year), column("marge", year));
  const ditJaar = (key: string, year = 0): Expression => getal(kolom(table, `${key}${year}`), rijnummer(table, "marge_nu"));
  const perRij = (name: string, ...of: readonly Expression[]): Expression => plek(kompas(name, ...of), vast(1), vast(1));
  const vergelijkbaar = als(isLeeg(cel("instellingen", "periode_tm")), vast("ja"), cel(id, "vergelijkbaar"));
  return {
    id,
    title: planTitle(plan, "1.5 Resultaten"),
    heading: `Accountplan ${plan.number}: 1.5 Resultaten`,
    role: "accountplan",
    purpose: "Omzet, marge en betaalgedrag van deze klant over drie boekjaren, tot op de cent te volgen.",
    howTo: [
      "typ onderaan per product de omzet in euro zonder btw, en de marge. Kies hieronder of u de marge in euro of in procent invult; alle jaren en producten op dezelfde manier.",
      "Kijk daarna of het totaal aansluit op Klantenbestand.",
    ],
    orientation: "landscape",
    needs: [planId(plan), "klanten"],
    blocks: [
      {
        kind: "grid",
        key: "totalen",
        title: "Totaal van de producten",
        rowTitle: "",
        rows: YEARS.map((year) => ({ key: `j${year}`, label: HEADERS[year] })),
        columns: [
          { key: "omzet", title: "omzet", format: "cents", formulas: YEARS.map((year) => totaal(year, 1)) },
          { key: "marge", title: "marge", format: "cents", formulas: YEARS.map((year) => totaal(year, 2)) },
          { key: "marge_deel", title: "marge %", format: "share", formulas: YEARS.map((year) => totaal(year, 3)) },
          { key: "groei", title: "groei", format: "share", formulas: [groei(0, 1), groei(1, 2), vast("")] },
          { key: "cagr", title: "per jaar, over twee jaar", format: "share", formulas: [perRij("CAGR", cel(id, "j0_omzet"), cel(id, "j2_omzet")), vast(""), vast("")] },
          { key: "klanten_omzet", title: "omzet volgens Klantenbestand", format: "cents", formulas: bekend("omzet") },
          { key: "klanten_marge", title: "marge volgens Klantenbestand", format: "cents", formulas: bekend("marge") },
        ],
      },
      {
        kind: "form",
        fields: [
          { key: "vergelijkbaar", label: "Zijn de jaren vergelijkbaar?", hint: "Staat er op Instellingen een datum bij 'Cijfers tot en met', kies dan ja als alle jaren tot dezelfde maand gaan.", input: { kind: "choice", options: ["ja", "nee"] }, initial: "nee", optional: true },
          { key: "marge_in", label: "Waarin vult u de marge in?", hint: "In procent is 40 een marge van 40 % van de omzet in dezelfde rij. Het blad rekent er euro's van.", input: { kind: "choice", options: ["euro", "procent"] }, initial: "euro", optional: true },
          { key: "tolerantie", label: "Verschil dat u toelaat (€)", hint: "Bij de controle hieronder. Het verschil zelf blijft altijd zichtbaar.", input: { kind: "number", min: 0, max: 1e6, format: "cents" }, optional: true },
        ],
      },
      {
        kind: "spill",
        key: "controle",
        title: "Controle: sluiten de producten aan op Klantenbestand?",
        columns: [{ title: "wat", format: "text" }, { title: "Klantenbestand", format: "cents" }, { title: "producten", format: "cents" }, { title: "verschil", format: "cents" }, { title: "oordeel", format: "text", tones: [{ when: { is: "text", value: "sluit niet aan" }, tone: "bad" }, { when: { is: "text", value: "sluit aan" }, tone: "good" }, { when: { is: "start", value: "marge" }, tone: "bad" }] }],
        rows: 16,
        formula: kompas("RESULTATEN_CONTROLE", omzetten, marges, cel(id, "klanten_omzet"), cel(id, "klanten_marge"), cel(id, "tolerantie")),
      },
      {
        kind: "spill",
        key: "brug",
        newPage: true,
        title: "Waardoor de marge veranderde sinds vorig boekjaar",
        columns: [{ title: "oorzaak", format: "text" }, { title: "procentpunt", format: "share" }, { title: "in euro", format: "cents" }],
        rows: 4,
        formula: kompas("MARGEBRUG", column("omzet", 1), margeVan(1), column("omzet", 0), margeVan(0)),
      },
      {
        kind: "grid",
        key: "betalen",
        title: "Betaalgedrag",
        rowTitle: "",
        rows: YEARS.map((year) => ({ key: `b${year}`, label: HEADERS[year] })),
        columns: [
          { key: "openstaand", title: "openstaand, met btw (€)", input: { kind: "number", min: -1e10, max: 1e10, format: "cents" }, optional: true },
          { key: "btw", title: "btw (%)", input: { kind: "number", min: 0, max: 100 }, optional: true },
          { key: "dagen", title: "dagen die de omzet beslaat", input: { kind: "number", min: 1, max: 366, whole: true }, optional: true },
          { key: "debiteurendagen", title: "debiteurendagen", format: "decimal", formulas: YEARS.map((year) => als(isLeeg(cel(id, `b${year}_openstaand`)), vast(""), perRij("DEBITEURENDAGEN", cel(id, `b${year}_openstaand`), cel(id, `j${year}_omzet`), als(isLeeg(cel(id, `b${year}_dagen`)), vast(DAYS), cel(id, `b${year}_dagen`)), cel(id, `b${year}_btw`), cel("instellingen", "dagen")))) },
        ],
      },
      { kind: "form", fields: [{ key: "termijn", label: "Afgesproken betaaltermijn (dagen)", input: { kind: "number", min: 1, max: 365, whole: true }, optional: true }] },
      { kind: "note", text: "Debiteurendagen: openstaand bedrag zonder btw, gedeeld door de omzet, maal de dagen die de omzet beslaat. Mix: klanten kopen meer of minder van wat goed verdient. Tarief: dezelfde producten verdienen meer of minder. Volume: meer of minder omzet tegen de marge van vorig jaar." },
      {
        kind: "table",
        name: table,
        rows: 8,
        columns: [
          { key: "product", header: "product", width: 34, format: "text", input: { kind: "text" } },
          ...bedragen("omzet"),
          ...bedragen("marge"),
          { key: "marge_nu", header: "marge deel", width: 18, format: "share", formula: perRij("MARGE_PCT", ditJaar("omzet"), inEuro(ditJaar("omzet"), ditJaar("marge"))) },
          { key: "groei_nu", header: "groei", width: 12, format: "share", formula: perRij("GROEI", ditJaar("omzet"), ditJaar("omzet", 1), vergelijkbaar) },
          { key: "cagr_nu", header: "groei per jaar", width: 14, format: "share", formula: perRij("CAGR", ditJaar("omzet"), ditJaar("omzet", 2)) },
        ],
      },
    ],
  };

  function totaal(year: number, part: 1 | 2 | 3): Expression {
    return plek(kompas("RESULTATEN_TOTAAL", omzetten, marges), vast(year + 1), vast(part));
  }
  function groei(now: 0 | 1, before: 1 | 2): Expression {
    return perRij("GROEI", cel(id, `j${now}_omzet`), cel(id, `j${before}_omzet`), now === 0 ? vergelijkbaar : vast("ja"));
  }
}
