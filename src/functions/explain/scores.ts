import { roleGap, scoreOf } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readQuadrants } from "../confrontation";
import { readScores } from "../role-gap";
import { readAnswers, readScale } from "../score";
import { countAccount, line, namesIn } from "./account";
import type { Account, Explainer, Explainers, Reasons } from "./types";

/** The explainers of functions about answers and judgements. */
export const scoreExplainers: Explainers = {
  SCORE_TOTAAL: ofAnswers({ scale: 1 }),
  SCORE_OORDEEL: ofAnswers({ scale: 3 }),
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

function ofMeetings(args: readonly unknown[]): Reasons {
  const { notJudged } = explanationText().scores;
  return { rows: readQuadrants(args).map((meetings, at) => ({ at, reasons: meetings.map((meeting) => (meeting === null ? notJudged : null)) })) };
}

function ofRoles({ names, scores: at }: { readonly names?: number; readonly scores: number }): Explainer {
  return (args) => {
    const reasons = readScores(args[at], args[at + 1]).map((score) => (roleGap(score).shortfall === null ? explanationText().scores.roleOpen : null));
    return { rows: [{ at, reasons, ...(names !== undefined && { names: namesIn(args[names]) }) }] };
  };
}
