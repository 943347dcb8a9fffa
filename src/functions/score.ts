import { bandsOf, scoreOf, type Score, type ScoreScale } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import type { Argument } from "./argument";
import { readCells, readNumber, readNumbers, refuse } from "./check-arguments";
import { BANDS, readBands, type Bands } from "./score-bands";

const POINTS = { kind: "number", unit: "points", whole: true } as const;
const SCALE_END = { ...POINTS, shape: "cell", least: 1, most: 1000, optional: true } as const;
const laagste = { ...SCALE_END, name: "laagste", fallback: 1 } as const;
const hoogste = { ...SCALE_END, name: "hoogste", fallback: 5 } as const;
/** The bounds are those of the scale; these as long as the call names no other. */
const antwoorden = { ...POINTS, name: "antwoorden", shape: "range", least: laagste.fallback, most: hoogste.fallback } as const;

/** What the functions of questionnaires take. */
export const SCORE_ARGUMENTS = {
  SCORE_TOTAAL: [antwoorden, laagste, hoogste],
  SCORE_OORDEEL: [antwoorden, BANDS.ondergrenzen, BANDS.oordelen, laagste, hoogste],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

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
export function readScale(least: unknown, most: unknown): ScoreScale {
  const [lowest, highest] = [readNumber(least, laagste), readNumber(most, hoogste)];
  if (lowest >= highest) refuse(functionText().scaleOutOfOrder({ lowest, highest }));
  return { lowest, highest };
}

/** Reads the answers, null for what is not answered. */
export function readAnswers(answers: unknown, { lowest, highest }: ScoreScale): (number | null)[] {
  return readNumbers(readCells(answers, { ...antwoorden, least: lowest, most: highest }));
}

const readScore = (antwoorden: unknown, scale: ScoreScale): Score => scoreOf(readAnswers(antwoorden, scale), scale);
