import { cliText, sentenceFor, teamText } from "../../text";
import type { IssuesByCode } from "../../text";
import type { MemberRemark } from "../../workbooks";
import type { TeamProblem } from "./read-folder";

/** Why a file does not count, and what to do. */
export function describeProblem(problem: TeamProblem): string {
  return sentenceFor<IssuesByCode<TeamProblem>, TeamProblem["code"]>({ ...teamText().problems, ...cliText().team.problems }, problem.code, problem);
}

/** Something about a file that counts. */
export function describeRemark(remark: MemberRemark): string {
  return sentenceFor<IssuesByCode<MemberRemark>, MemberRemark["code"]>(teamText().remarkSentences, remark.code, remark);
}
