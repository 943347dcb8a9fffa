import { bindingList, bindingPortfolio, BINDING_AT_RISK, BINDING_BANDS, isJudged, toEuros, type AbcGroup, type Binding } from "../domain/index";
import { functionLabels } from "../text/index";
import { limitOf, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readNumber } from "./check-arguments";
import { ANSWERS, NAMED_ANSWERS, readBindings, readPortfolio } from "./binding-arguments";
import { CUSTOMERS } from "./customer-arguments";

const LIMIT = limitOf(4, 5);
const PORTFOLIO = [
  NAMED_ANSWERS.klant, NAMED_ANSWERS.vertrouwen, NAMED_ANSWERS.risico, NAMED_ANSWERS.bevestiging, NAMED_ANSWERS.fase,
  CUSTOMERS.klanten, CUSTOMERS.omzet, ANSWERS.gewichten,
] as const;

/** What the functions of binding take. */
export const BINDING_ARGUMENTS = {
  BINDING: [ANSWERS.vertrouwen, ANSWERS.risico, ANSWERS.bevestiging, ANSWERS.fase, ANSWERS.gewichten],
  BINDING_TOTAAL: PORTFOLIO,
  BINDING_GEMIDDELDE: PORTFOLIO,
  BINDING_LIJST: [...PORTFOLIO, LIMIT],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft per klant de klantenbindingscore van 0 tot en met 100: het gemiddelde van vertrouwen, risico (omgekeerd), bevestiging en de relatiefase.
 * @customfunction BINDING
 * @param vertrouwen Het vertrouwen per klant, 1 tot en met 5: één kolom. Leeg of 0: onbekend.
 * @param risico Het risico dat de klant ziet, 1 tot en met 5; 5 is slecht. Leeg of 0: onbekend.
 * @param bevestiging De bevestiging per klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param fase De relatiefase per klant, zoals Verwelkoming. Zonder fase is er geen score.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Alle vier leeg: elk 1.
 * @returns Per klant drie cellen: score, band, toelichting; leeg zonder een van de eerste drie.
 */
export function binding(vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], gewichten?: any[][]): any[][] {
  return readBindings([vertrouwen, risico, bevestiging, fase], gewichten).map(bindingRow);
}

/**
 * Telt klanten en omzet per band van de klantenbindingscore, met wat niet is beoordeeld. Elke klant telt precies één keer.
 * @customfunction BINDING_TOTAAL
 * @param klant De naam per beoordeelde klant: één kolom. Staat een klant er vaker, dan telt de eerste rij.
 * @param vertrouwen Het vertrouwen per beoordeelde klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param risico Het risico dat de klant ziet, 1 tot en met 5; 5 is slecht. Leeg of 0: onbekend.
 * @param bevestiging De bevestiging per beoordeelde klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param fase De relatiefase per beoordeelde klant. Zonder fase is er geen score.
 * @param klanten De namen van alle klanten: één kolom. Rijen met dezelfde naam zijn één klant.
 * @param omzet De omzet in euro van alle klanten, evenveel rijen als klanten.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Alle vier leeg: elk 1.
 * @returns Negen rijen van drie: wat, klanten, omzet; leeg zolang geen klant is beoordeeld.
 */
export function bindingTotaal(klant: any[][], vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], klanten: any[][], omzet: any[][], gewichten?: any[][]): any[][] {
  const { relations, revenues } = readPortfolio([klant, vertrouwen, risico, bevestiging, fase, klanten, omzet, gewichten]);
  if (!relations.some(({ binding: each }) => isJudged(each))) return blankRows(BINDING_BANDS.length + 5, 3);
  const { bands, unscored, unjudged, all, atRisk, unknown } = bindingPortfolio(relations, revenues);
  return [
    ...BINDING_BANDS.map((band) => groupRow(band, bands[band])),
    groupRow(functionLabels.notApplicable, unscored),
    groupRow(functionLabels.unjudged, unjudged),
    groupRow(functionLabels.allCustomers, all),
    groupRow(functionLabels.revenueAtRisk(BINDING_AT_RISK), atRisk),
    [functionLabels.unknownCustomers, unknown, ""],
  ];
}

/**
 * Geeft de gemiddelde klantenbindingscore, gewogen naar omzet, van de klanten met een score en met omzet.
 * @customfunction BINDING_GEMIDDELDE
 * @param klant De naam per beoordeelde klant: één kolom. Staat een klant er vaker, dan telt de eerste rij.
 * @param vertrouwen Het vertrouwen per beoordeelde klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param risico Het risico dat de klant ziet, 1 tot en met 5; 5 is slecht. Leeg of 0: onbekend.
 * @param bevestiging De bevestiging per beoordeelde klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param fase De relatiefase per beoordeelde klant. Zonder fase is er geen score.
 * @param klanten De namen van alle klanten: één kolom. Rijen met dezelfde naam zijn één klant.
 * @param omzet De omzet in euro van alle klanten, evenveel rijen als klanten.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Alle vier leeg: elk 1.
 * @returns Het gemiddelde van 0 tot en met 100; leeg zolang geen klant met omzet een score heeft.
 */
export function bindingGemiddelde(klant: any[][], vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], klanten: any[][], omzet: any[][], gewichten?: any[][]): any {
  const { relations, revenues } = readPortfolio([klant, vertrouwen, risico, bevestiging, fase, klanten, omzet, gewichten]);
  return bindingPortfolio(relations, revenues).mean ?? "";
}

/**
 * Geeft de klanten met de zwakste klantenbinding, de laagste score bovenaan en bij gelijke score de hoogste omzet.
 * @customfunction BINDING_LIJST
 * @param klant De naam per beoordeelde klant: één kolom. Staat een klant er vaker, dan telt de eerste rij.
 * @param vertrouwen Het vertrouwen per beoordeelde klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param risico Het risico dat de klant ziet, 1 tot en met 5; 5 is slecht. Leeg of 0: onbekend.
 * @param bevestiging De bevestiging per beoordeelde klant, 1 tot en met 5. Leeg of 0: onbekend.
 * @param fase De relatiefase per beoordeelde klant. Zonder fase is er geen score.
 * @param klanten De namen van alle klanten: één kolom. Rijen met dezelfde naam zijn één klant.
 * @param omzet De omzet in euro van alle klanten, evenveel rijen als klanten.
 * @param [gewichten] Vier gewichten: vertrouwen, risico, bevestiging, fase. Alle vier leeg: elk 1.
 * @param [aantal] Hoeveel klanten de lijst ten hoogste toont. Leeg: 5.
 * @returns Rijen van vier: klant, score, band, omzet (leeg bij een onbekende klant); leeg zolang geen klant een score heeft.
 */
export function bindingLijst(klant: any[][], vertrouwen: any[][], risico: any[][], bevestiging: any[][], fase: any[][], klanten: any[][], omzet: any[][], gewichten?: any[][], aantal?: any): any[][] {
  const { relations, names, revenues } = readPortfolio([klant, vertrouwen, risico, bevestiging, fase, klanten, omzet, gewichten]);
  const limit = readNumber(aantal, LIMIT);
  const lines = bindingList(relations, revenues, limit);
  if (lines.length === 0) return [[""]];
  return lines.map(({ row, score, band, revenue }) => [names[row] ?? "", score, band, revenue === null ? "" : toEuros(revenue)]);
}

function bindingRow(binding: Binding): unknown[] {
  if (binding.kind === "scored") return [binding.score, binding.band, binding.capped ? functionLabels.bindingCapped : ""];
  return ["", isJudged(binding) ? functionLabels.notApplicable : "", functionLabels.bindingGap[binding.gap]];
}

function groupRow(label: string, group: AbcGroup): unknown[] {
  return [label, group.count, toEuros(group.sum)];
}
