import { findCustomer, firstPerCustomer, indexCustomers, toEuros } from "../domain/index";
import { functionLabels } from "../text/index";
import type { Argument } from "./argument";
import { readBeside, readCells, readTexts } from "./check-arguments";
import { CUSTOMERS, readCustomers } from "./customer-arguments";

const NAMES = { kind: "text", name: "namen", shape: "column" } as const satisfies Argument;
const PHASES = { kind: "text", name: "fase", shape: "column", size: { by: "cells", as: "klanten" } } as const satisfies Argument;

/** What the functions take that look a customer up. */
export const LOOKUP_ARGUMENTS = {
  OMZET_VAN: [NAMES, CUSTOMERS.klanten, CUSTOMERS.omzet],
  FASE_VAN: [NAMES, CUSTOMERS.klanten, PHASES],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Zoekt per naam de omzet op: de som van de rijen met die naam. Hoofdletters, accenten en spaties maken niet uit.
 * @customfunction OMZET_VAN
 * @param namen De namen die u zoekt: één kolom of één cel.
 * @param klanten De namen van alle klanten: één kolom.
 * @param omzet De omzet in euro van alle klanten, evenveel rijen als klanten.
 * @returns Per naam de omzet, of "onbekende klant"; leeg bij een lege naam.
 */
export function omzetVan(namen: any[][], klanten: any[][], omzet: any[][]): any[][] {
  const names = readTexts(readCells(namen, NAMES));
  const { names: known, amounts } = readCustomers(klanten, omzet);
  const customers = indexCustomers(known, amounts);
  return names.map((name) => {
    const customer = findCustomer(name, customers);
    return [customer === null ? notFound(name) : toEuros(customers.amounts[customer] ?? 0)];
  });
}

/**
 * Zoekt per naam de fase op die bij alle klanten staat, of een andere tekst. Hoofdletters, accenten en spaties in de naam maken niet uit.
 * @customfunction FASE_VAN
 * @param namen De namen die u zoekt: één kolom of één cel.
 * @param klanten De namen van alle klanten: één kolom.
 * @param fase De fase van alle klanten, evenveel rijen als klanten.
 * @returns Per naam de eerste fase die er staat, of "onbekende klant"; leeg bij een lege naam of zonder fase.
 */
export function faseVan(namen: any[][], klanten: any[][], fase: any[][]): any[][] {
  const names = readTexts(readCells(namen, NAMES));
  const known = readCells(klanten, CUSTOMERS.klanten);
  const cells = readBeside(fase, PHASES, known);
  const customers = indexCustomers(readTexts(known), new Float64Array(known.values.length));
  const phases = firstPerCustomer(readTexts(cells).map((text) => text || null), customers);
  return names.map((name) => {
    const customer = findCustomer(name, customers);
    return [customer === null ? notFound(name) : (phases[customer] ?? "")];
  });
}

function notFound(name: string): string {
  return name === "" ? "" : functionLabels.unknownCustomer;
}
