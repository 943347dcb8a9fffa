import { explanationText, functionLabels } from "../../text/index";
import { isBlank, readCells, readChoices } from "../check-arguments";
import { readSuppliers } from "../competitor-score";
import { SMART_ARGUMENTS } from "../smart";
import { readStyles } from "../style";
import { countAccount, figureAccount, line, linesOf, valuesIn } from "./account";
import { byCell } from "./outcome";
import type { Account, Explainers, Reasons, RowReasons } from "./types";

/** The explainers of functions about suppliers, goals, styles and the health of a plan. */
export const judgementExplainers: Explainers = {
  CONCURRENTIE_SCORE: ofSuppliers,
  CONCURRENTIE_GEWICHT: ofWeights,
  SMART_HINT: byCell(0, () => explanationText().judgements.noGoal),
  SMART_SCORE: ofGoal,
  STIJL_SCORES: ofStyles,
  STIJL_VOORKEUR: ofStyles,
  PLANGEZONDHEID: ofHealth,
};

/** Per supplier what each criterion brings to its score. */
function ofSuppliers([rang, scores, methode]: readonly unknown[]): Reasons {
  const { judgements: text, scores: { open } } = explanationText();
  const { criteria, suppliers } = readSuppliers(rang, scores, methode);
  const reasons = criteria.flatMap(({ rank, marks }) => marks.map((mark) => {
    if (mark !== null) return null;
    return rank === null && marks.every((each) => each === null) ? text.noCriterion : open;
  }));
  const accounts = suppliers.flatMap((supplier, at): Account[] => {
    if (supplier === null) return [];
    const parts = supplier.parts.flatMap((part, row) => (part === null ? [] : [line(text.criterion(row + 1), null, part)]));
    return [figureAccount(text.supplierTitle(at + 1), "points", [parts, line(text.score, null, supplier.score)])];
  });
  return { rows: [{ at: 1, reasons }], accounts };
}

/** The weights are together 1. */
function ofWeights(_args: readonly unknown[], result: unknown): Reasons {
  const { judgements: text } = explanationText();
  const weights = valuesIn(result);
  const parts = weights.flatMap((weight, row) => (typeof weight === "number" ? [line(text.criterion(row + 1), null, weight)] : []));
  return {
    rows: [{ at: 0, reasons: weights.map((weight) => (weight === "" ? text.noCriterion : null)) }],
    accounts: parts.length > 0 ? [figureAccount(text.weightTitle, "part", [parts, line(text.together, null, 1)])] : [],
  };
}

function ofGoal([vinkjes]: readonly unknown[]): Reasons {
  const { judgements: text, scores: { open }, counted } = explanationText();
  const ticks = readChoices(readCells(vinkjes, SMART_ARGUMENTS.SMART_SCORE[0]));
  const count = (wanted: string | null): number => ticks.filter((tick) => tick === wanted).length;
  const parts = [line(text.yes, count("ja")), line(text.no, count("nee")), line(open, count(null))];
  return {
    rows: [{ at: 0, reasons: ticks.map((tick) => (tick === null ? open : null)), names: [..."SMART"] }],
    accounts: [countAccount(text.goalTitle, counted.answers, [parts, line(text.letters, ticks.length)])],
  };
}

/** The answers stand under four styles; only when all are answered do the styles make up the whole. */
function ofStyles([antwoorden, nummers]: readonly unknown[]): Reasons {
  const { judgements: text, scores: { open } } = explanationText();
  const [answers, numbers] = [valuesIn(antwoorden), valuesIn(nummers)];
  const isNumbered = !numbers.every(isBlank);
  const reasons = answers.map((answer, at) => (isBlank(answer) ? (isNumbered && isBlank(numbers[at]) ? text.noStatement : open) : null));
  const styles = readStyles(antwoorden, nummers);
  const account = (title: string, unit: "points" | "part", [what, total]: readonly [what: "total" | "share", total: number]): Account =>
    figureAccount(title, unit, [styles.map((style) => line(style.style, null, style[what])), line(text.together, null, total)]);
  const sum = answers.reduce<number>((total, answer) => total + (isBlank(answer) ? 0 : Number(answer)), 0);
  return {
    rows: [{ at: 0, reasons }],
    accounts: styles.length > 0 && styles.every(({ share }) => share !== null) ? [account(text.stylesTitle, "points", ["total", sum]), account(text.sharesTitle, "part", ["share", 1])] : [],
  };
}

/** Every part that is known weighs as much in the mean. */
function ofHealth(_args: readonly unknown[], result: unknown): Reasons {
  const { judgements: text } = explanationText();
  const lines = linesOf(result);
  const [parts, mean] = [lines.slice(0, -1), lines.at(-1)];
  const known = parts.filter((part) => typeof part[1] === "number");
  const names = Object.values(functionLabels.healthPart);
  return {
    rows: parts.map(([, score], at): RowReasons => ({ at, reasons: [score === "" ? text.unknownPart : null], names: [names[at] ?? ""] })),
    accounts: known.length === 0 ? [] : [figureAccount(text.healthTitle, "points", [
      known.map(([name, score]) => line(text.partOf(String(name), Number(score), known.length), null, Number(score) / known.length)),
      line(functionLabels.planHealth, null, Number(mean?.[1])),
    ])],
  };
}
