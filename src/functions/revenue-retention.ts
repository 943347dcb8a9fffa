import { revenueRetention, toEuros, type Amounts, type RevenueRetention } from "../domain/index";
import { functionLabels } from "../text/index";
import { AMOUNT, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { figureCell } from "./figure-cell";
import { readPair } from "./results-arguments";

const before = { ...AMOUNT, name: "vorig", shape: "column" } as const satisfies Argument;
const after = { ...AMOUNT, name: "nu", shape: "column", size: { by: "cells", as: "vorig" } } as const satisfies Argument;
const AMOUNTS = ["opening", "lost", "shrunk", "grown"] as const;
const SHARES = ["net", "gross"] as const;

/** What the functions of retention take. */
export const RETENTION_ARGUMENTS = { OMZETBEHOUD: [before, after] } as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Geeft wat er overbleef van de omzet van de klanten van vorig jaar, met groei (NRR) en zonder groei (GRR). Nieuwe klanten tellen niet mee.
 * @customfunction OMZETBEHOUD
 * @param vorig De omzet per klant van vorig jaar in euro: één kolom. Alleen klanten met omzet boven nul tellen mee.
 * @param nu De omzet per klant van nu in euro, evenveel rijen als vorig, over evenveel maanden.
 * @returns Zes rijen van twee: omzet vorig jaar, weggegaan, minder gekocht, meer gekocht, behouden met groei (NRR) en zonder groei (GRR) als deel; leeg zonder omzet in vorig.
 */
export function omzetbehoud(vorig: any[][], nu: any[][]): any[][] {
  const { retention } = readRetention(vorig, nu);
  if (retention.opening === 0) return blankRows(AMOUNTS.length + SHARES.length, 2);
  const labels = functionLabels.retention;
  return [...AMOUNTS.map((part) => [labels[part], toEuros(retention[part])]), ...SHARES.map((share) => [labels[share], figureCell(retention[share])])];
}

/** Reads the revenue of customers last year, and what became of it. */
export function readRetention(vorig: unknown, nu: unknown): { readonly previous: Amounts; readonly retention: RevenueRetention } {
  const [previous, now] = readPair([vorig, before], [nu, after]);
  return { previous, retention: revenueRetention(previous, now) };
}
