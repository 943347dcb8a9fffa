import { bandsOf, scoreOf, type Score, type ScoreScale } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { readCells, readNumber, readNumbers, refuse } from "./check-arguments";
import { readBands, type Bands } from "./score-bands";

const SCALE_BOUND = { least: 1, most: 1000, whole: true };

/**
 * Telt de antwoorden van een vragenlijst op.
 * @customfunction SCORE_TOTAAL
 * @param antwoorden De antwoorden: hele getallen. Een lege cel of 0 is nog niet beantwoord.
 * @param [laagste] Het laagste antwoord dat kan, ten minste 1. Leeg: 1.
 * @param [hoogste] Het hoogste antwoord dat kan. Leeg: 5.
 * @returns Het totaal tot nu toe; leeg zolang niets is beantwoord.
 */
export function scoreTotaal(antwoorden: any[][], laagste?: any, hoogste?: any): any {
  const score = readScore(antwoorden, readScale(laagste, hoogste));
  return score.answered === 0 ? "" : score.total;
}

/**
 * Geeft het oordeel bij het totaal van een vragenlijst. Met open vragen staat erbij tussen welke totalen het nog kan uitkomen.
 * @customfunction SCORE_OORDEEL
 * @param antwoorden De antwoorden: hele getallen. Een lege cel of 0 is nog niet beantwoord.
 * @param ondergrenzen Per oordeel het laagste totaal, oplopend.
 * @param oordelen De oordelen, evenveel als ondergrenzen.
 * @param [laagste] Het laagste antwoord dat kan, ten minste 1. Leeg: 1.
 * @param [hoogste] Het hoogste antwoord dat kan. Leeg: 5.
 * @returns Het oordeel, of waar het nog tussen ligt; leeg zolang niets is beantwoord.
 */
export function scoreOordeel(antwoorden: any[][], ondergrenzen: any[][], oordelen: any[][], laagste?: any, hoogste?: any): any {
  const scale = readScale(laagste, hoogste);
  const score = readScore(antwoorden, scale);
  const bands = readBands(ondergrenzen, oordelen, score.questions * scale.lowest);
  return score.answered === 0 ? "" : verdictOf(score, bands);
}

function verdictOf(score: Score, bands: Bands): string {
  const { lowest, highest } = bandsOf(score, bands.lowerBounds);
  const verdicts = [bands.verdicts[lowest] ?? "", bands.verdicts[highest] ?? ""] as const;
  if (score.answered === score.questions) return verdicts[0];
  if (lowest === highest) return functionLabels.certainVerdict(verdicts[0], score);
  const say = highest - lowest === 1 ? functionLabels.openVerdict : functionLabels.openVerdicts;
  return say(verdicts, score);
}

/** Reads the lowest and highest answer there is. */
export function readScale(laagste: unknown, hoogste: unknown): ScoreScale {
  const lowest = readNumber(laagste, { ...SCALE_BOUND, name: "laagste", fallback: 1 });
  const highest = readNumber(hoogste, { ...SCALE_BOUND, name: "hoogste", fallback: 5 });
  if (lowest >= highest) refuse(functionText().scaleOutOfOrder({ lowest, highest }));
  return { lowest, highest };
}

/** Reads the answers, null for what is not answered. */
export function readAnswers(antwoorden: unknown, scale: ScoreScale): (number | null)[] {
  return readNumbers(readCells(antwoorden, "antwoorden"), { least: scale.lowest, most: scale.highest, whole: true });
}

const readScore = (antwoorden: unknown, scale: ScoreScale): Score => scoreOf(readAnswers(antwoorden, scale), scale);
