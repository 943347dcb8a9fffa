import { roleGap, scoreOf, weighedRoles } from "../../domain/index";
import { explanationText, functionLabels } from "../../text/index";
import { isBlank } from "../check-arguments";
import { readQuadrants } from "../confrontation";
import { readScores } from "../role-gap";
import { readAnswers, readScale } from "../score";
import { countAccount, fateAccount, figureAccount, line, namesIn } from "./account";
import type { Account, Explainer, Explainers, Reasons } from "./types";

/** The explainers of functions about answers and judgements. */
export const scoreExplainers: Explainers = {
  SCORE_TOTAAL: ofAnswers({ scale: 1 }),
  SCORE_OORDEEL: ofAnswers({ scale: 3 }),
  NPS: ofMarks,
  CONFRONTATIE: ofMeetings,
  ROL_PRIORITEIT: ofRoles({ names: 0, scores: 1 }),
  ROL_VOORSTEL: ofRoles({ names: 0, scores: 1 }),
  ROL_GROOTSTE: ofRoles({ names: 0, scores: 1 }),
  ROL_INVULLING: ofRoles({ scores: 0 }),
};

/** `scale`: where the lowest answer stands; the highest follows. */
function ofAnswers({ scale: at }: { readonly scale: number }): Explainer {
  return (args) => {
    const { scores: text, counted } = explanationText();
    const scale = readScale(args[at], args[at + 1]);
    const answers = readAnswers(args[0], scale);
    const { total, answered, questions } = scoreOf(answers, scale);
    const given = answers.filter((answer) => answer !== null);
    const sums: Account = {
      title: text.title, counted: counted.answers, unit: "points",
      parts: [...new Set(given)].sort((one, other) => one - other).map((answer) => {
        const same = given.filter((each) => each === answer);
        return line(text.answer(answer), same.length, same.length * answer);
      }),
      total: line(text.total, answered, total),
    };
    const open = countAccount(text.questionsTitle, counted.answers, [[line(text.answered, answered), line(text.unanswered, questions - answered)], line(text.questions, questions)]);
    return {
      rows: [{ at: 0, reasons: answers.map((answer) => (answer === null ? text.open : null)) }],
      accounts: [...(answered > 0 ? [sums] : []), ...(answered < questions ? [open] : [])],
    };
  };
}

/** The groups and their total are the lines of the result themselves. */
function ofMarks([marks]: readonly unknown[], result: unknown): Reasons {
  const { scores: text, counted } = explanationText();
  const lines = (Array.isArray(result) ? result : []).map((row) => line(String(row[0]), Number(row[1])));
  const [promoters, passives, detractors, answered] = lines;
  return {
    rows: [{ at: 0, reasons: [marks].flat(2).map((mark) => (isBlank(mark) ? text.open : null)) }],
    accounts: promoters && passives && detractors && answered && answered.label !== "" ? [countAccount(text.marksTitle, counted.answers, [[promoters, passives, detractors], answered])] : [],
  };
}

/** What the judged cells hold, quadrant by quadrant, and how many of all cells are judged. */
function ofMeetings(args: readonly unknown[]): Reasons {
  const { scores: text, counted } = explanationText();
  const quadrants = readQuadrants(args);
  const reasons = quadrants.map(({ meetings }) => meetings.map((meeting) => (meeting === null ? text.notJudged : null)));
  const all = quadrants.reduce((sum, { filled, points }) => ({ filled: sum.filled + filled, points: sum.points + points }), { filled: 0, points: 0 });
  const parts = quadrants.map(({ points, filled }, at) => line(functionLabels.quadrants[at] ?? "", filled, points));
  return {
    rows: reasons.map((each, at) => ({ at, reasons: each })),
    accounts: all.filled === 0 ? [] : [
      figureAccount(text.meetingsTitle, "points", [parts, line(text.judged, all.filled, all.points)], counted.cells),
      fateAccount(text.cellsTitle, counted.cells, reasons.flat(), { used: text.judged, all: text.allCells }),
    ],
  };
}

/** `names`: where the roles are named; without names the function weighs them by importance. */
function ofRoles({ names, scores: at }: { readonly names?: number; readonly scores: number }): Explainer {
  return (args) => {
    const { scores: text, counted } = explanationText();
    const scores = readScores(args[at], args[at + 1]);
    const shortfalls = scores.map((score) => roleGap(score).shortfall);
    const reasons = shortfalls.map((shortfall) => (shortfall === null ? text.roleOpen : null));
    const parts = [
      line(text.fallsShort, shortfalls.filter((shortfall) => shortfall !== null && shortfall > 0).length),
      line(text.goodEnough, shortfalls.filter((shortfall) => shortfall === 0).length),
      line(text.roleOpen, shortfalls.filter((shortfall) => shortfall === null).length),
    ];
    const { filled, short, needed } = weighedRoles(scores);
    const weighed = figureAccount(text.weighedTitle, "points", [[line(text.filled, null, filled), line(text.short, null, short)], line(text.needed, null, needed)]);
    return {
      rows: [{ at, reasons, ...(names !== undefined && { names: namesIn(args[names]) }) }],
      accounts: [...(names === undefined && needed > 0 ? [weighed] : []), countAccount(text.rolesTitle, counted.roles, [parts, line(text.allRoles, scores.length)])],
    };
  };
}
