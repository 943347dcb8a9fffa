import { marginBridge, whitespaceList, whitespaceOf, yearTotal, type Result } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readBridge } from "../results";
import { readYears } from "../results-arguments";
import { readPotential } from "../whitespace";
import { line, linesOf, moneyAccount, namesIn } from "./account";
import { byCell, byOutcome } from "./outcome";
import type { Account, AccountLine, Explainers, Reasons } from "./types";

/** The explainers of functions about revenue, margin and what else a customer could buy. */
export const resultExplainers: Explainers = {
  MARGE_PCT: byOutcome(0),
  GROEI: byOutcome(0),
  CAGR: byOutcome(0),
  DEBITEURENDAGEN: byOutcome(0),
  PRESTATIE: byOutcome(2),
  MARGE_EURO: byCell(1, () => explanationText().results.noMargin),
  MARGEBRUG: ofBridge,
  RESULTATEN_TOTAAL: ofYears, RESULTATEN_CONTROLE: ofYears,
  WITRUIMTE: ofWhitespace,
  WITRUIMTE_LIJST: ofRoom,
};

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

/** The cells with room: those that are listed, and what the others have together. */
function ofRoom([producten, delen, huidig, potentieel]: readonly unknown[], result: unknown): Reasons {
  const { results: text, notListed } = explanationText();
  const { cells, current, potential } = readPotential(huidig, potentieel);
  const { white } = whitespaceOf(current, potential);
  const [products, parts] = [namesIn(producten), namesIn(delen)];
  const names = Array.from(current, (_amount, cell) => [products[Math.floor(cell / cells.columns)] ?? "", parts[cell % cells.columns] ?? ""].join(" · "));
  const lines = whitespaceList(current, potential, current.length);
  const shown = lines.slice(0, linesOf(result).length);
  const places = new Map(lines.map(({ cell }, at) => [cell, at]));
  const lineOf = (label: string, listed: typeof lines): AccountLine => line(label, listed.length, listed.reduce((sum, each) => sum + each.white, 0));
  const listed = shown.map((each) => lineOf(`${text.cell(each.cell + 1)}: ${names[each.cell] ?? ""}`, [each]));
  return {
    rows: [{ at: 3, reasons: names.map((_name, cell) => ((places.get(cell) ?? Infinity) < shown.length ? null : places.has(cell) ? notListed : text.noRoom)), names }],
    accounts: white === 0 ? [] : [moneyAccount(text.roomTitle, explanationText().counted.cells, [[...listed, lineOf(notListed, lines.slice(shown.length))], line(text.white, lines.length, white)])],
  };
}
