import {
  calibration, calibrationStatus, dealOf, expectationOf, PIPELINE_STATUSES, pipelineStatus, pipelineTotals, stageGroup, STAGE_GROUPS, stageTotals, toCents,
  type CalibrationStatus, type PipelineStage,
} from "../../domain/index";
import { explanationText } from "../../text/index";
import { readStage, readStageRows } from "../open-leads";
import { readPipeline, unwrapPipeline } from "../pipeline-arguments";
import { readEstimates } from "../pipeline-calibration";
import { countAccount, line, linesOf, moneyAccount, namesIn } from "./account";
import type { Account, Explainer, Explainers } from "./types";

/** The explainers of functions about the pipeline. */
export const pipelineExplainers: Explainers = {
  PIJPLIJN_VERWACHTING: ofPipeline({ from: 0, expects: true }),
  PIJPLIJN_STATUS: ofPipeline({ from: 0, expects: false }),
  PIJPLIJN_LIJST: ofPipeline({ from: 1, names: 0, expects: true }),
  PIJPLIJN_TOTAAL: ofPipeline({ from: 0, expects: true }),
  PIJPLIJN_SCENARIO: ofPipeline({ from: 0, expects: false }),
  PIJPLIJN_KWANTIEL: ofPipeline({ from: 0, expects: false }),
  PIJPLIJN_KANS: ofPipeline({ from: 0, expects: false }),
  PIJPLIJN_VERDELING: ofPipeline({ from: 0, expects: false }),
  VOORUITZICHT: ofOutlook,
  PIJPLIJN_IJKING: ofCalibration,
  PIJPLIJN_STADIA: (args) => ofStages(args, null),
  PIJPLIJN_STADIUM: (args) => ofStages(args, readStage(args[5])),
};

/** `from`: where the arguments of the pipeline begin. `expects`: the function gives amount × chance. */
function ofPipeline({ from, names, expects }: { readonly from: number; readonly names?: number; readonly expects: boolean }): Explainer {
  return (args) => {
    const { pipeline: text, counted } = explanationText();
    const [bedrag, kans, stadium, uitkomst, orderdatum, van, tot] = args.slice(from);
    const { rows, period } = readPipeline([bedrag, kans, stadium, uitkomst, orderdatum, van, tot]);
    const { groups, all, expected } = unwrapPipeline(pipelineTotals(rows, period));
    const statuses = rows.map((row) => pipelineStatus(row, period));
    const parts = PIPELINE_STATUSES.map((status) => line(text.status[status], groups[status].count, groups[status].sum));
    const deals = rows.flatMap((row, at) => {
      const deal = dealOf(row, period);
      return deal === null ? [] : [line(text.deal(at + 1, deal.amount, deal.chance), null, expectationOf(deal))];
    });
    const expectation: Account = { title: text.expectedTitle, counted: null, unit: "cents", parts: deals, total: line(text.expected, null, expected) };
    return {
      rows: [{
        at: from,
        reasons: statuses.map((status) => (status === "counts" ? null : text.status[status])),
        ...(names !== undefined && { names: namesIn(args[names]) }),
      }],
      accounts: [...(expects && deals.length > 0 ? [expectation] : []), moneyAccount(text.title, counted.rows, [parts, line(text.all, all.count, all.sum)])],
    };
  };
}

/** Each line is what is there and what the pipeline brings; the pipeline counts the same rows for all three. */
function ofOutlook(args: readonly unknown[], result: unknown): ReturnType<Explainer> {
  const { pipeline: text } = explanationText();
  const { rows = [], accounts = [] } = ofPipeline({ from: 1, expects: false })(args, result);
  const sums = linesOf(result).filter(([kind]) => kind !== "").map(([kind, ...euros]) => {
    const [revenue = 0, pipeline = 0, total = 0] = euros.map((amount) => toCents(Number(amount)));
    return moneyAccount(text.outlookTitle(String(kind)), null, [[line(text.revenue, null, revenue), line(text.fromPipeline, null, pipeline)], line(String(kind), null, total)]);
  });
  return { rows, accounts: [...sums, ...accounts] };
}

function ofCalibration([kans, uitkomst]: readonly unknown[]): ReturnType<Explainer> {
  const { pipeline: text, counted } = explanationText();
  const rows = readEstimates(kans, uitkomst);
  const { closed, won } = calibration(rows);
  const words: Readonly<Record<CalibrationStatus, string | null>> = { "counts": null, "without-chance": text.withoutChance, "open": text.openFor, "empty": text.blank };
  return {
    rows: [{ at: 0, reasons: rows.map((row) => words[calibrationStatus(row)]) }],
    accounts: [countAccount(text.closedTitle, counted.rows, [[line(text.won, won), line(text.lost, closed - won)], line(text.closed, closed)])],
  };
}

/** `wanted`: the stage that is listed; null when all are counted. */
function ofStages([klant, omschrijving, stadium, uitkomst, bestaand]: readonly unknown[], wanted: PipelineStage | null): ReturnType<Explainer> {
  const { pipeline: text, counted } = explanationText();
  const rows = readStageRows([klant, omschrijving, stadium, uitkomst, bestaand]);
  const { groups, all } = stageTotals(rows);
  const reasons = rows.map(stageGroup).map((group) => {
    if (group === "empty") return text.blank;
    return wanted === null || group === wanted ? null : text.otherStage(text.stage[group]);
  });
  return {
    rows: [{ at: 0, reasons, names: rows.map(({ customer }) => customer) }],
    accounts: [countAccount(text.title, counted.rows, [STAGE_GROUPS.map((group) => line(text.stage[group], groups[group].rows)), line(text.all, all.rows)])],
  };
}
