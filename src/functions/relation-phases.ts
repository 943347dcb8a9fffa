import { firstPerCustomer, indexCustomers, phaseLines, proposeByPhase, RELATION_PHASES, toEuros } from "../domain/index";
import { AMOUNT, type Argument } from "./argument";
import { blankRows } from "./blank-rows";
import { readBeside, readCells } from "./check-arguments";
import { CUSTOMERS, PHASE, phasesOf, readCustomers, readOptionalAmounts } from "./customer-arguments";

const COUNTED = { ...AMOUNT, name: "omzet", shape: "column", optional: true, size: { by: "cells", as: "fase" } } as const satisfies Argument;
const WANTED = { ...PHASE, name: "fasen" } as const;
const KNOWN = { ...PHASE, size: { by: "cells", as: "klanten" } } as const satisfies Argument;

/** What the functions of relation phases take. */
export const PHASE_ARGUMENTS = {
  FASEN: [PHASE, COUNTED],
  FASE_VOORSTEL: [WANTED, CUSTOMERS.klanten, KNOWN, CUSTOMERS.omzet],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Telt klanten en omzet per relatiefase.
 * @customfunction FASEN
 * @param fase De relatiefase per klant, zoals Verwelkoming: één kolom.
 * @param [omzet] De omzet per klant in euro, evenveel rijen als fase.
 * @returns Acht rijen van vier: fase, klanten, omzet, aandeel in alle omzet; leeg zolang geen klant een fase heeft.
 */
export function fasen(fase: any[][], omzet?: any[][]): any[][] {
  const cells = readCells(fase, PHASE);
  const phases = phasesOf(cells);
  const amounts = readOptionalAmounts(omzet, COUNTED, cells);
  if (phases.every((phase) => phase === null)) return blankRows(RELATION_PHASES.length, 4);
  return phaseLines(phases, amounts ?? new Float64Array(phases.length)).map((line) =>
    [line.phase, line.count, amounts === null ? "" : toEuros(line.sum), line.sumShare ?? ""]);
}

/**
 * Stelt bij elke fase een klant voor: de eerste keer dat een fase er staat de grootste klant in die fase, de tweede keer de volgende.
 * @customfunction FASE_VOORSTEL
 * @param fasen De fasen waarbij u een klant zoekt: één kolom, elke fase zo vaak als u wilt.
 * @param klanten De namen van alle klanten: één kolom. Rijen met dezelfde naam zijn één klant.
 * @param fase De relatiefase van alle klanten, evenveel rijen als klanten.
 * @param omzet De omzet in euro van alle klanten, evenveel rijen als klanten.
 * @returns Per fase de naam van een klant; leeg als er geen klant meer is.
 */
export function faseVoorstel(fasen: any[][], klanten: any[][], fase: any[][], omzet: any[][]): any[][] {
  const wanted = phasesOf(readCells(fasen, WANTED));
  const { cells, names, amounts } = readCustomers(klanten, omzet);
  const phases = phasesOf(readBeside(fase, KNOWN, cells));
  const customers = indexCustomers(names, amounts);
  const named = phases.map((phase, row) => (names[row] === "" ? null : phase));
  return proposeByPhase(wanted, firstPerCustomer(named, customers), customers.amounts).map((customer) =>
    [customer === null ? "" : (names[customers.firstRow[customer] ?? 0] ?? "")]);
}
