import { cliText, colleagueText, formatCents, formatCount, sentenceFor } from "../../text";
import type { IssuesByCode } from "../../text";
import type { DivisionRemark, Share } from "../../workbooks";
import type { Outcome } from "../command";
import { EXIT } from "../exit-codes";
import type { ExitCode } from "../exit-codes";
import { table, wrap } from "../lines";
import { accountLines } from "../werkboek/account";
import { accountData } from "../werkboek/account-data";
import type { Divided } from "./divide-file";

type Made = Extract<Divided, { kind: "made" }>;

/** How a call ended without workbooks; the account of the rows comes along once they were read. */
export function failed({ issues, account }: Exclude<Divided, { kind: "made" }>, exitCode: ExitCode): Outcome {
  return { exitCode, issues, lines: (width) => (account ? [...accountLines(account, width), ""] : []), data: account ? { source: accountData(account) } : {} };
}

/** The workbooks that were made: per accountmanager what is in it, what nobody got, and that this is the whole of the source. Customers who are left ask for attention. */
export function madeOutcome(made: Made, path: string): Outcome {
  const { files, handout, remarks, account } = made;
  const { customers, revenue } = handout.difference;
  if (customers !== 0 || revenue !== 0) throw new Error(`The workbooks lack ${customers} customers and ${revenue} cents of the source`);
  return {
    exitCode: handout.left.customers > 0 ? EXIT.incomplete : EXIT.made,
    issues: [],
    lines: (width) => [
      ...(account ? [...accountLines(account, width), ""] : []),
      ...shareTable(made, width),
      ...remarks.flatMap((remark) => ["", ...wrap(describeRemark(remark), { width, first: "- ", next: "  " })]),
      "",
      ...wrap(cliText().divide.written(path, files.length), { width }),
    ],
    data: {
      output: { path, files: files.map(({ fileName, colleague, ...share }) => ({ fileName, accountmanager: colleague, customers: share.customers, revenue: share.revenue, deals: share.deals })) },
      made: handout.made, left: handout.left, all: handout.all,
      remarks: remarks.map((remark) => ({ ...remark, message: describeRemark(remark) })),
      source: account && accountData(account),
    },
  };
}

function shareTable({ files, handout: { left, all } }: Made, width: number): readonly string[] {
  const { caption, customers, revenue, left: leftover, total } = cliText().divide;
  const row = (name: string, share: Share): readonly string[] => [name, formatCount(share.customers), formatCents(share.revenue)];
  return table([[caption, customers, revenue], ...files.map((file) => row(file.fileName, file)), ...(left.customers > 0 ? [row(leftover, left)] : []), row(total, all)], width);
}

function describeRemark(remark: DivisionRemark): string {
  return sentenceFor<IssuesByCode<DivisionRemark>, DivisionRemark["code"]>({ ...colleagueText().remarks, ...cliText().divide.remarks }, remark.code, remark);
}
