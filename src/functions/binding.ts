import { AT_RISK, bindingOf, BINDING_BANDS, nameKey, portfolioBinding, toEuros, type Binding, type Cents } from "../domain/index";
import { functionLabels } from "../text/index";
import { isBlank, MOST_VALUES, readColumn, readNumber, readTexts } from "./check-arguments";
import { beside, readCustomers, readRelations, readWeights, type Customers } from "./relation-arguments";

const LIST_COLUMNS = 4;

/** One row of the table of relations that names a customer. */
interface Judged {
  readonly name: string;
  readonly binding: Binding;
  /** Null for a customer that is not in the customer table. */
  readonly revenue: Cents | null;
}

/**
 * Geeft per klant de klantenbindingscore van Accountkompas: van 0 tot en met 100, uit vertrouwen, risico (omgekeerd), bevestiging en fase.
 * @customfunction BINDING
 * @param vertrouwen Het vertrouwen per klant, 1 tot en met 5: één kolom.
 * @param risico Het risico dat de klant ervaart, 1 tot en met 5; 5 is slecht.
 * @param bevestiging De bevestiging van de keuze, 1 tot en met 5.
 * @param fase De relatiefase per klant.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Leeg: alle 1.
 * @returns Per klant een rij van drie: score, oordeel, toelichting; leeg zolang niets is ingevuld.
 */
export function binding(vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], gewichten?: any[][]): any[][] {
  const weights = readWeights(gewichten);
  return readRelations(vertrouwen, risico, bevestiging, fase).map((relation) => {
    const { trust, risk, confirmation } = relation;
    // A phase that comes along by itself is no judgement.
    if (trust === null && risk === null && confirmation === null) return ["", "", ""];
    const result = bindingOf(relation, weights);
    if (result.kind === "unscored") return ["", functionLabels.notApplicable, functionLabels.unscored[result.reason]];
    return [result.score, result.band, result.capped ? functionLabels.capped : ""];
  });
}

/**
 * Telt klanten en omzet per oordeel van de klantenbindingscore. Elke klant telt precies één keer.
 * @customfunction BINDING_TOTAAL
 * @param klant De naam per beoordeelde klant: één kolom.
 * @param vertrouwen Het vertrouwen per klant, 1 tot en met 5.
 * @param risico Het risico dat de klant ervaart, 1 tot en met 5; 5 is slecht.
 * @param bevestiging De bevestiging van de keuze, 1 tot en met 5.
 * @param fase De relatiefase per klant.
 * @param klanten De namen van alle klanten: één kolom.
 * @param omzet De omzet van alle klanten in euro.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Leeg: alle 1.
 * @returns Negen rijen van drie: oordeel, klanten, omzet; leeg zolang er geen klanten zijn.
 */
export function bindingTotaal(klant: any[][], vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], klanten: any[][], omzet: any[][], gewichten?: any[][]): any[][] {
  const { judged, customers } = readPortfolio([klant, vertrouwen, risico, bevestiging, fase], klanten, omzet, gewichten);
  if (customers.names.every((name) => name === "")) return [[""]];
  const known = judged.filter(({ revenue }) => revenue !== null);
  const line = (label: string, rows: readonly Judged[]): unknown[] => [label, rows.length, toEuros(rows.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0))];
  const everyone = { count: new Set(customers.names.filter((name) => name !== "").map((name) => customers.lookup.rowsOf(name)[0])).size, revenue: customers.revenues.reduce((sum, amount) => sum + amount, 0) };
  const judgedRevenue = known.reduce((sum, { revenue }) => sum + (revenue ?? 0), 0);
  return [
    ...BINDING_BANDS.map((band) => line(band, known.filter((row) => row.binding.kind === "scored" && row.binding.band === band))),
    line(functionLabels.notApplicable, known.filter((row) => row.binding.kind === "unscored")),
    [functionLabels.notJudged, everyone.count - known.length, toEuros(everyone.revenue - judgedRevenue)],
    [functionLabels.allCustomers, everyone.count, toEuros(everyone.revenue)],
    line(functionLabels.revenueAtRisk, known.filter((row) => row.binding.kind === "scored" && row.binding.score < AT_RISK)),
    [functionLabels.unknownCustomer, judged.length - known.length, ""],
  ];
}

/**
 * Geeft de gemiddelde klantenbindingscore, gewogen naar omzet.
 * @customfunction BINDING_GEMIDDELDE
 * @param klant De naam per beoordeelde klant: één kolom.
 * @param vertrouwen Het vertrouwen per klant, 1 tot en met 5.
 * @param risico Het risico dat de klant ervaart, 1 tot en met 5; 5 is slecht.
 * @param bevestiging De bevestiging van de keuze, 1 tot en met 5.
 * @param fase De relatiefase per klant.
 * @param klanten De namen van alle klanten: één kolom.
 * @param omzet De omzet van alle klanten in euro.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Leeg: alle 1.
 * @returns Een score van 0 tot en met 100; leeg zolang geen klant met omzet een score heeft.
 */
export function bindingGemiddelde(klant: any[][], vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], klanten: any[][], omzet: any[][], gewichten?: any[][]): any {
  const { judged } = readPortfolio([klant, vertrouwen, risico, bevestiging, fase], klanten, omzet, gewichten);
  return portfolioBinding(judged.flatMap(({ binding: result, revenue }) => (result.kind === "scored" ? [{ score: result.score, revenue }] : []))) ?? "";
}

/**
 * Geeft de klanten met de zwakste klantenbinding, de laagste score bovenaan.
 * @customfunction BINDING_LIJST
 * @param klant De naam per beoordeelde klant: één kolom.
 * @param vertrouwen Het vertrouwen per klant, 1 tot en met 5.
 * @param risico Het risico dat de klant ervaart, 1 tot en met 5; 5 is slecht.
 * @param bevestiging De bevestiging van de keuze, 1 tot en met 5.
 * @param fase De relatiefase per klant.
 * @param klanten De namen van alle klanten: één kolom.
 * @param omzet De omzet van alle klanten in euro.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Leeg: alle 1.
 * @param [aantal] Hoeveel klanten. Leeg: 5.
 * @returns Rijen van vier: klant, score, oordeel, omzet; leeg zolang geen klant een score heeft.
 */
export function bindingLijst(klant: any[][], vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], klanten: any[][], omzet: any[][], gewichten?: any[][], aantal?: any): any[][] {
  const { judged } = readPortfolio([klant, vertrouwen, risico, bevestiging, fase], klanten, omzet, gewichten);
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: Math.floor(MOST_VALUES / LIST_COLUMNS), whole: true, fallback: 5 });
  const scored = judged.flatMap(({ name, revenue, binding: result }) => (result.kind === "scored" ? [{ name, revenue, ...result }] : []));
  const weakest = scored.sort((one, other) => one.score - other.score || (other.revenue ?? 0) - (one.revenue ?? 0)).slice(0, limit);
  if (weakest.length === 0) return [[""]];
  return weakest.map(({ name, score, band, revenue }) => [name, score, band, revenue === null ? "" : toEuros(revenue)]);
}

type JudgementColumns = readonly [klant: unknown, vertrouwen: unknown, risico: unknown, bevestiging: unknown, fase: unknown];

/** A customer that stands twice counts with the first row. */
function readPortfolio([klant, vertrouwen, risico, bevestiging, fase]: JudgementColumns, klanten: unknown, omzet: unknown, gewichten: unknown): { readonly judged: readonly Judged[]; readonly customers: Customers } {
  const nameCells = readColumn(klant, "klant");
  beside(vertrouwen, "vertrouwen", nameCells);
  const names = readTexts(nameCells);
  const weights = readWeights(gewichten);
  const customers = readCustomers(klanten, omzet);
  const seen = new Set<string>();
  const judged = readRelations(vertrouwen, risico, bevestiging, fase).flatMap((relation, row) => {
    const name = names[row] ?? "";
    const key = nameKey(name);
    if (isBlank(name) || seen.has(key)) return [];
    seen.add(key);
    return [{ name, binding: bindingOf(relation, weights), revenue: customers.lookup.revenueOf(name, customers.revenues) }];
  });
  return { judged, customers };
}
