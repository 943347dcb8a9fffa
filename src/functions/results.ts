import { checkResults, compoundGrowth, growthOf, marginBridge, marginOfShare, marginShare, toCents, toEuros, yearTotal, type Cents, type MarginStep, type Result, type ResultFinding, type TotalCheck } from "../domain/index";
import { functionLabels } from "../text/index";
import { AMOUNT, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { checkSize, isBlank, readBeside, readCells, readChoice, readNumber, readNumbers } from "./check-arguments";
import { amountsOf } from "./customer-arguments";
import { figureCell } from "./figure-cell";
import { inRows } from "./matrix-arguments";
import { COMPARABLE, readComparable, readKnown, readPair, readYears, resultsOf, RESULT_YEARS, YEAR } from "./results-arguments";

const COLUMN = { ...AMOUNT, shape: "column" } as const;
const SHARE = {
  omzet: { ...COLUMN, name: "omzet" },
  marge: { ...COLUMN, name: "marge", size: { by: "cells", as: "omzet" } },
} as const satisfies Readonly<Record<string, Argument>>;
const MARGIN = {
  omzet: { ...AMOUNT, name: "omzet", shape: "range" },
  marge: { ...AMOUNT, name: "marge", shape: "range", size: { by: "rows", as: "omzet" } },
  eenheid: { kind: "choice", name: "eenheid", shape: "cell", choices: ["euro", "procent"], optional: true, fallback: "euro" },
} as const satisfies Readonly<Record<string, Argument>>;
/** A margin of more than the revenue is a finding of the control, not a refusal. */
const MARGIN_SHARE = { ...MARGIN.marge, unit: "percent", least: -1e6, most: 1e6 } as const;
const GROWTH = {
  nu: { ...COLUMN, name: "nu" },
  vorig: { ...COLUMN, name: "vorig", size: { by: "cells", as: "nu" } },
  toen: { ...COLUMN, name: "toen", size: { by: "cells", as: "nu" } },
  jaren: { kind: "number", name: "jaren", unit: "years", shape: "cell", least: 1, most: 100, whole: true, optional: true, fallback: 2 },
} as const satisfies Readonly<Record<string, Argument>>;
const BESIDE_BEFORE = { ...COLUMN, size: { by: "cells", as: "omzetVorig" } } as const;
const BRIDGE = {
  omzetVorig: { ...COLUMN, name: "omzetVorig" },
  margeVorig: { ...BESIDE_BEFORE, name: "margeVorig" },
  omzetNu: { ...BESIDE_BEFORE, name: "omzetNu" },
  margeNu: { ...BESIDE_BEFORE, name: "margeNu" },
} as const satisfies Readonly<Record<string, Argument>>;
const TOLERANCE = { ...AMOUNT, name: "tolerantie", shape: "cell", least: 0, optional: true, fallback: 0 } as const satisfies Argument;

/** What the functions of results take. */
export const RESULT_ARGUMENTS = {
  MARGE_PCT: [SHARE.omzet, SHARE.marge],
  MARGE_EURO: [MARGIN.omzet, MARGIN.marge, MARGIN.eenheid],
  GROEI: [GROWTH.nu, GROWTH.vorig, COMPARABLE],
  CAGR: [GROWTH.nu, GROWTH.toen, GROWTH.jaren],
  MARGEBRUG: [BRIDGE.omzetVorig, BRIDGE.margeVorig, BRIDGE.omzetNu, BRIDGE.margeNu],
  RESULTATEN_TOTAAL: [YEAR.omzet, YEAR.marge],
  RESULTATEN_CONTROLE: [YEAR.omzet, YEAR.marge, YEAR.bekendOmzet, YEAR.bekendMarge, TOLERANCE],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft per rij de marge als deel van de omzet.
 * @customfunction MARGE_PCT
 * @param omzet De omzet in euro: één kolom.
 * @param marge De marge in euro, evenveel rijen als omzet.
 * @returns Per rij een deel, 0,4 voor 40 %; n.v.t. zonder omzet boven nul, leeg als beide leeg zijn.
 */
export function margePct(omzet: any[][], marge: any[][]): any[][] {
  const [revenues, margins] = readPair([omzet, SHARE.omzet], [marge, SHARE.marge]);
  return resultsOf(revenues, margins).map((result) => [figureCell(marginShare(result))]);
}

/**
 * Geeft elke marge in euro, ook als zij als percentage van de omzet is ingevuld.
 * @customfunction MARGE_EURO
 * @param omzet De omzet in euro: één kolom of meer.
 * @param marge De marge, evenveel rijen en kolommen als omzet.
 * @param [eenheid] euro, of procent: dan is 40 (of 0,4) 40 % van de omzet ernaast. Leeg: euro.
 * @returns Per cel de marge in euro, tot op de cent; leeg waar geen marge staat.
 */
export function margeEuro(omzet: any[][], marge: any[][], eenheid?: any): any[][] {
  const cells = readCells(marge, MARGIN.marge);
  const revenueCells = readCells(omzet, { ...MARGIN.omzet, columns: cells.columns });
  checkSize(cells, revenueCells);
  const revenues = amountsOf(revenueCells);
  const isShare = readChoice(eenheid, MARGIN.eenheid) === "procent";
  const shares = isShare ? readNumbers({ ...cells, argument: MARGIN_SHARE }) : [];
  const margins = isShare ? revenues.map((revenue, index) => marginOfShare(revenue, shares[index] ?? 0)) : amountsOf(cells);
  const euros = cells.values.map((value, index) => (isBlank(value) ? "" : toEuros(margins[index] ?? 0)));
  return inRows(euros, cells);
}

/**
 * Geeft per rij de groei van vorig jaar naar nu als deel: 0,1 is 10 procent meer.
 * @customfunction GROEI
 * @param nu Het bedrag van nu in euro: één kolom.
 * @param vorig Het bedrag van een jaar eerder in euro, evenveel rijen als nu.
 * @param [vergelijkbaar] Nee of ONWAAR als de jaren niet evenveel maanden tellen: dan is er geen groei te noemen. Leeg: ja.
 * @returns Per rij een deel, nieuw (vorig jaar niets) of n.v.t.; leeg als beide leeg zijn.
 */
export function groei(nu: any[][], vorig: any[][], vergelijkbaar?: any): any[][] {
  const [now, previous] = readPair([nu, GROWTH.nu], [vorig, GROWTH.vorig]);
  const comparable = readComparable(vergelijkbaar);
  return [...now].map((amount, row) => [figureCell(growthOf(amount, previous[row] ?? 0, comparable))]);
}

/**
 * Geeft per rij de gemiddelde groei per jaar over een aantal jaren (CAGR).
 * @customfunction CAGR
 * @param nu Het bedrag van nu in euro: één kolom.
 * @param toen Het bedrag van toen in euro, evenveel rijen als nu.
 * @param [jaren] Hoeveel jaren ertussen liggen. Leeg: 2.
 * @returns Per rij een deel, 0,05 voor 5 procent per jaar; n.v.t. als een van beide niet boven nul ligt, leeg als beide leeg zijn.
 */
export function cagr(nu: any[][], toen: any[][], jaren?: any): any[][] {
  const [now, then] = readPair([nu, GROWTH.nu], [toen, GROWTH.toen]);
  const years = readNumber(jaren, GROWTH.jaren);
  return [...now].map((amount, row) => [figureCell(compoundGrowth(amount, then[row] ?? 0, years))]);
}

/**
 * Verklaart waarom de marge veranderde: meer of minder omzet, andere producten, of een andere marge op hetzelfde product.
 * @customfunction MARGEBRUG
 * @param omzetVorig De omzet per product van vorig jaar in euro: één kolom.
 * @param margeVorig De marge per product van vorig jaar in euro.
 * @param omzetNu De omzet per product van nu in euro.
 * @param margeNu De marge per product van nu in euro.
 * @returns Vier rijen van drie: Volume, Mix, Tarief en Verschil, met procentpunten als deel en euro; n.v.t. als een van de jaren geen omzet boven nul heeft, leeg zonder bedragen.
 */
export function margebrug(omzetVorig: any[][], margeVorig: any[][], omzetNu: any[][], margeNu: any[][]): any[][] {
  const products = readBridge([omzetVorig, margeVorig, omzetNu, margeNu]);
  if (yearTotal(products.flatMap(({ before, now }) => [before, now])) === null) return blankRows(4, 3);
  const bridge = marginBridge(products);
  const { volume, mix, rate, change } = functionLabels.marginBridge;
  return [
    [volume, "", bridge === null ? functionLabels.notApplicable : toEuros(bridge.volume)],
    stepRow(mix, bridge?.mix),
    stepRow(rate, bridge?.rate),
    stepRow(change, bridge?.change),
  ];
}

/**
 * Telt omzet en marge van producten op over drie jaren. Het margepercentage volgt uit de totalen.
 * @customfunction RESULTATEN_TOTAAL
 * @param omzet De omzet per product in euro: drie kolommen, dit jaar, vorig jaar en twee jaar geleden.
 * @param marge De marge per product in euro: evenveel rijen, dezelfde drie jaren.
 * @returns Drie rijen (de jaren) van drie: omzet, marge, marge als deel van de omzet of n.v.t.; een rij is leeg zonder bedragen in dat jaar, alles is leeg zonder bedragen.
 */
export function resultatenTotaal(omzet: any[][], marge: any[][]): any[][] {
  const totals = readYears(omzet, marge).map(yearTotal);
  return totals.map((total) => (total === null ? ["", "", ""] : [toEuros(total.revenue), toEuros(total.margin), figureCell(total.share)]));
}

/**
 * Controleert of de producten van een account aansluiten op wat bekend is, en noemt wat per product opvalt.
 * @customfunction RESULTATEN_CONTROLE
 * @param omzet De omzet per product in euro: drie kolommen, dit jaar, vorig jaar en twee jaar geleden.
 * @param marge De marge per product in euro: evenveel rijen, dezelfde drie jaren.
 * @param bekendOmzet De bekende omzet van het account in euro: drie cellen, dezelfde jaren. Een lege cel of 0 is onbekend.
 * @param bekendMarge De bekende marge van het account in euro: drie cellen, dezelfde jaren. Een lege cel of 0 is onbekend.
 * @param [tolerantie] Hoeveel euro een totaal mag afwijken. Leeg: 0.
 * @returns Rijen van vijf: wat, verwacht, gevonden, verschil, oordeel; zes totalen en dan wat per product opvalt, leeg zolang er geen bedragen bij de producten staan.
 */
export function resultatenControle(omzet: any[][], marge: any[][], bekendOmzet: any[][], bekendMarge: any[][], tolerantie?: any): any[][] {
  const years = readYears(omzet, marge);
  const [revenues, margins] = [readKnown(bekendOmzet, YEAR.bekendOmzet), readKnown(bekendMarge, YEAR.bekendMarge)];
  const tolerance = readNumber(tolerantie, TOLERANCE);
  if (years.every((results) => yearTotal(results) === null)) return [[""]];
  const known = Array.from({ length: RESULT_YEARS }, (_, year) => ({ revenue: revenues[year] ?? null, margin: margins[year] ?? null }));
  const { totals, findings } = checkResults({ years, known, tolerance: toCents(tolerance) });
  return [...totals.map(totalRow), ...findings.map(findingRow)];
}

/** Reads every product with its result of before and of now. */
export function readBridge([omzetVorig, margeVorig, omzetNu, margeNu]: readonly [unknown, unknown, unknown, unknown]): { readonly before: Result; readonly now: Result }[] {
  const cells = readCells(omzetVorig, BRIDGE.omzetVorig);
  const before = resultsOf(amountsOf(cells), amountsOf(readBeside(margeVorig, BRIDGE.margeVorig, cells)));
  const now = resultsOf(amountsOf(readBeside(omzetNu, BRIDGE.omzetNu, cells)), amountsOf(readBeside(margeNu, BRIDGE.margeNu, cells)));
  return before.map((result, row) => ({ before: result, now: now[row] ?? { revenue: 0, margin: 0 } }));
}

function stepRow(label: string, step: MarginStep | undefined): unknown[] {
  return step === undefined ? [label, functionLabels.notApplicable, functionLabels.notApplicable] : [label, step.points, toEuros(step.amount)];
}

const euroCell = (cents: Cents | null): number | string => (cents === null ? "" : toEuros(cents));

function totalRow({ what, year, expected, found, difference, verdict }: TotalCheck): unknown[] {
  return [functionLabels.resultTotal(what, year), euroCell(expected), toEuros(found), euroCell(difference), functionLabels.totalVerdict[verdict]];
}

/** A margin is held against its revenue, also one that looks like a percentage; a credit or a loss against nothing. */
function findingRow({ kind, row, year, result: { revenue, margin } }: ResultFinding): unknown[] {
  const label = functionLabels.resultRow(row + 1, year);
  const verdict = functionLabels.resultFinding[kind];
  if (kind === "margin-above-revenue") return [label, toEuros(revenue), toEuros(margin), toEuros(margin - revenue), verdict];
  if (kind === "percentage") return [label, toEuros(revenue), toEuros(margin), "", verdict];
  return [label, "", toEuros(kind === "credit" ? revenue : margin), "", verdict];
}
