import { bindingPortfolio, BINDING_BANDS, isJudged, portfolioStanding, type Binding, type JudgedRelation } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readBindings, readPortfolio, type PortfolioInput } from "../binding-arguments";
import { countAccount, line, moneyAccount, namesIn } from "./account";
import type { Explainers, Reasons } from "./types";

/** The explainers of functions about the klantenbindingscore. */
export const bindingExplainers: Explainers = {
  BINDING: ofBindings,
  BINDING_TOTAAL: ofPortfolio((relation) => (relation.customer === null ? "unknown" : isJudged(relation.binding) ? null : "unjudged")),
  BINDING_GEMIDDELDE: ofPortfolio((relation, { revenues }) => {
    const standing = portfolioStanding(relation, revenues);
    return standing === "weighed" ? null : standing;
  }),
  BINDING_LIJST: ofPortfolio(({ binding }) => (binding.kind === "scored" ? null : isJudged(binding) ? "unscored" : "unjudged")),
};

function ofBindings([vertrouwen, risico, bevestiging, fase, gewichten]: readonly unknown[]): Reasons {
  const { binding: text, counted } = explanationText();
  const bindings = readBindings([vertrouwen, risico, bevestiging, fase], gewichten);
  const reasons = bindings.map((binding) => gapOf(binding));
  const gaps = [...new Set(reasons.filter((reason) => reason !== null))];
  const parts = [
    ...BINDING_BANDS.map((band) => line(band, bindings.filter((binding) => binding.kind === "scored" && binding.band === band).length)),
    ...gaps.map((gap) => line(gap, reasons.filter((reason) => reason === gap).length)),
  ];
  return { rows: [{ at: 0, reasons }], accounts: [countAccount(text.bandTitle, counted.rows, [parts, line(text.allRows, bindings.length)])] };
}

const gapOf = (binding: Binding): string | null => (binding.kind === "scored" ? null : explanationText().binding.gap[binding.gap]);

type Standing = "unknown" | "unjudged" | "unscored" | "no-revenue";

/** Explains by `standingOf`: why a relation plays no part in the function; null when it does. */
function ofPortfolio(standingOf: (relation: JudgedRelation, input: PortfolioInput) => Standing | null) {
  return ([klant, vertrouwen, risico, bevestiging, fase, klanten, omzet, gewichten]: readonly unknown[]): Reasons => {
    const { binding: text, counted } = explanationText();
    const input = readPortfolio([klant, vertrouwen, risico, bevestiging, fase, klanten, omzet, gewichten]);
    const words = { "unknown": text.unknown, "unjudged": text.unjudged, "unscored": text.unscored, "no-revenue": text.noRevenue };
    const standings = input.relations.map((relation) => standingOf(relation, input)).map((standing) => (standing === null ? null : words[standing]));
    let relation = 0;
    const reasons = input.rows.map((row) => (row === "relation" ? (standings[relation++] ?? null) : text[row]));
    const { bands, unscored, unjudged, all } = bindingPortfolio(input.relations, input.revenues);
    const parts = [
      ...BINDING_BANDS.map((band) => line(band, bands[band].count, bands[band].sum)),
      line(text.notApplicable, unscored.count, unscored.sum),
      line(text.notJudged, unjudged.count, unjudged.sum),
    ];
    return {
      rows: [{ at: 0, reasons, names: namesIn(klant) }],
      accounts: [moneyAccount(text.title, counted.customers, [parts, line(text.all, all.count, all.sum)])],
    };
  };
}
