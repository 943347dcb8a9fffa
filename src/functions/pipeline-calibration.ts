import { calibration, type Calibration, type ChanceBand } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { checkSameSize, readColumn, refuse } from "./check-arguments";
import { readEach, readOutcome } from "./column-arguments";
import { readChance } from "./pipeline-arguments";

/** With more chances than percentages each has too few deals to say anything. */
const MOST_BANDS = 101;

/**
 * Vergelijkt kansen die vooraf zijn gegeven met wat ervan kwam: per kans hoeveel er zijn afgesloten en gewonnen, met een marge van 95 %.
 * @customfunction PIJPLIJN_IJKING
 * @param kans De kans per rij zoals die vooraf was gegeven, zoals 20%; een getal boven 1 is een percentage.
 * @param uitkomst Per rij open, gewonnen of verloren, evenveel rijen als kans. Leeg: open.
 * @returns Per kans een rij van zeven: kans, afgesloten, gewonnen, aandeel, laagste aandeel, hoogste aandeel, oordeel (afwijkend als de kans buiten die twee ligt); daaronder het totaal, de Brier-score (0 is volmaakt) en wat niet meetelt; leeg zolang niets is afgesloten.
 */
export function pijplijnIjking(kans: any[][], uitkomst: any[][]): any[][] {
  const chanceCells = readColumn(kans, "kans");
  const outcomeCells = readColumn(uitkomst, "uitkomst");
  checkSameSize(outcomeCells, chanceCells);
  const [chances, outcomes] = [readEach(chanceCells, readChance), readEach(outcomeCells, readOutcome)];
  const found = calibration(chances.map((chance, row) => ({ chance, outcome: outcomes[row] ?? null })));
  if (found.bands.length > MOST_BANDS) refuse(functionText().tooManyChances({ argument: "kans", count: found.bands.length, limit: MOST_BANDS }));
  return found.closed + found.withoutChance === 0 ? [[""]] : [...found.bands.map(bandRow), ...totalRows(found)];
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
