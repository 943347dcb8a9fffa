import { marginBridge, whitespaceOf, yearTotal, type Result } from "../../domain/index";
import { explanationText } from "../../text/index";
import { isBlank } from "../check-arguments";
import { readBridge } from "../results";
import { readYears } from "../results-arguments";
import { readPotential } from "../whitespace";
import { line, moneyAccount } from "./account";
import { byOutcome } from "./outcome";
import type { Account, Explainers, Reasons } from "./types";

/** The explainers of functions about revenue, margin and what else a customer could buy. */
export const resultExplainers: Explainers = {
  MARGE_PCT: byOutcome(0),
  GROEI: byOutcome(0),
  CAGR: byOutcome(0),
  DEBITEURENDAGEN: byOutcome(0),
  PRESTATIE: byOutcome(2),
  BETAALDAGEN: ofPayments,
  MARGEBRUG: ofBridge,
  RESULTATEN_TOTAAL: ofYears, RESULTATEN_CONTROLE: ofYears,
  WITRUIMTE: ofWhitespace,
};

function ofPayments([, dagen]: readonly unknown[]): Reasons {
  const { notPaid } = explanationText().results;
  return { rows: [{ at: 1, reasons: [dagen].flat(2).map((value) => (isBlank(value) ? notPaid : null)) }] };
}

function ofBridge([omzetVorig, margeVorig, omzetNu, margeNu]: readonly unknown[]): Reasons {
  const { bridge: words, bridgeTitle } = explanationText().results;
  const bridge = marginBridge(readBridge([omzetVorig, margeVorig, omzetNu, margeNu]));
  if (bridge === null) return {};
  const parts = [line(words.volume, null, bridge.volume), line(words.mix, null, bridge.mix.amount), line(words.rate, null, bridge.rate.amount)];
  return { accounts: [moneyAccount(bridgeTitle, null, [parts, line(words.change, null, bridge.change.amount)])] };
}

/** An account of revenue and one of margin for every year in which anything is known. */
function ofYears([omzet, marge]: readonly unknown[]): Reasons {
  const { results: text } = explanationText();
  return {
    accounts: readYears(omzet, marge).flatMap((results, year): Account[] => {
      const total = yearTotal(results);
      const account = (title: string, what: keyof Result): Account =>
        moneyAccount(title, null, [results.map((result, row) => line(text.row(row + 1), null, result[what])), line(text.total, null, total?.[what] ?? 0)]);
      return total === null ? [] : [account(text.revenue(year), "revenue"), account(text.margin(year), "margin")];
    }),
  };
}

function ofWhitespace([huidig, potentieel]: readonly unknown[]): Reasons {
  const { results: text } = explanationText();
  const { current, potential } = readPotential(huidig, potentieel);
  const { white, current: now, possible } = whitespaceOf(current, potential);
  return { accounts: [moneyAccount(text.whitespaceTitle, null, [[line(text.current, null, now), line(text.white, null, white)], line(text.possible, null, possible)])] };
}
