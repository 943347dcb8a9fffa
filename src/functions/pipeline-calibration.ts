import { calibration, type Calibration, type ChanceBand, type EstimatedRow } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import type { Argument } from "./argument";
import { readBeside, readCells, readChoices, refuse } from "./check-arguments";
import { OUTCOME } from "./column-arguments";
import { readChances } from "./pipeline-arguments";

/** With more chances than percentages each has too few deals to say anything. */
const MOST_BANDS = 101;

const CALIBRATION = {
  kans: { kind: "chance", name: "kans", shape: "column" },
  uitkomst: { ...OUTCOME, size: { by: "cells", as: "kans" }, fallback: "open" },
} as const satisfies Readonly<Record<string, Argument>>;

/** What calibration takes. */
export const CALIBRATION_ARGUMENTS = { PIJPLIJN_IJKING: [CALIBRATION.kans, CALIBRATION.uitkomst] } as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Vergelijkt kansen die vooraf zijn gegeven met wat ervan kwam: per kans hoeveel er zijn afgesloten en gewonnen, met een marge van 95 %.
 * @customfunction PIJPLIJN_IJKING
 * @param kans De kans per rij zoals die vooraf was gegeven, zoals 20%; een getal boven 1 is een percentage.
 * @param uitkomst Per rij open, gewonnen of verloren, evenveel rijen als kans. Leeg: open.
 * @returns Per kans een rij van zeven: kans, afgesloten, gewonnen, aandeel, laagste aandeel, hoogste aandeel, oordeel (afwijkend als de kans buiten die twee ligt); daaronder het totaal, de Brier-score (0 is volmaakt) en wat niet meetelt; leeg zolang niets is afgesloten.
 */
export function pijplijnIjking(kans: any[][], uitkomst: any[][]): any[][] {
  const found = calibration(readEstimates(kans, uitkomst));
  if (found.bands.length > MOST_BANDS) refuse(functionText().tooManyChances({ argument: "kans", count: found.bands.length, limit: MOST_BANDS }));
  return found.closed + found.withoutChance === 0 ? [[""]] : [...found.bands.map(bandRow), ...totalRows(found)];
}

/** Reads the chances that were given with what became of them. */
export function readEstimates(kans: unknown, uitkomst: unknown): EstimatedRow[] {
  const chanceCells = readCells(kans, CALIBRATION.kans);
  const outcomes = readChoices(readBeside(uitkomst, CALIBRATION.uitkomst, chanceCells));
  return readChances(chanceCells).map((chance, row) => ({ chance, outcome: outcomes[row] ?? null }));
}

function bandRow({ chance, closed, won, share, interval, deviates }: ChanceBand): unknown[] {
  return [chance, closed, won, share, interval.lowest, interval.highest, deviates ? functionLabels.calibration.deviates : ""];
}

function totalRows({ closed, won, brier, withoutChance, open }: Calibration): unknown[][] {
  const labels = functionLabels.calibration;
  return [
    [labels.closed, closed, won, closed === 0 ? "" : won / closed, "", "", ""],
    [labels.brier, "", "", brier ?? "", "", "", ""],
    [labels.withoutChance, withoutChance, "", "", "", "", ""],
    [labels.open, open, "", "", "", "", ""],
  ];
}
