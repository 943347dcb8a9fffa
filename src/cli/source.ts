import { decode } from "../import";
import type { ImportSource } from "../import";
import { customerSources, obviousSource, readWorkbook, sourceRows } from "../xlsx";
import type { CustomerSource, CustomerSources, WorkbookFile } from "../xlsx";
import type { CliIssue, SourceIssue } from "./issues";
import { NODE_TOOLS } from "./node-tools";

/** Rows to import; or a choice that the call has to make; or a file that cannot be read. */
export type OpenedSource =
  | { readonly kind: "open"; readonly source: ImportSource }
  | { readonly kind: "choose" | "unreadable"; readonly issues: readonly CliIssue[] };

/** Which sheet or table of a workbook to take, by its title or name. */
export interface Choice {
  readonly sheet?: string;
  readonly table?: string;
}

/** Finds the rows in a file: the file itself when it is text, one table or sheet of it when it is a workbook. */
export async function openSource(bytes: Uint8Array, choice: Choice): Promise<OpenedSource> {
  if (!isWorkbook(bytes)) {
    const option = choice.table !== undefined ? "--tabel" : "--blad";
    return choice.table !== undefined || choice.sheet !== undefined ? choose({ code: "source-in-text", option }) : { kind: "open", source: { bytes } };
  }
  const { workbook, issues } = await readWorkbook(bytes, NODE_TOOLS);
  return workbook ? openWorkbook(workbook, choice) : unreadable(issues);
}

/** Whether a file starts as a workbook does, old or new; the first bytes tell. */
function isWorkbook(bytes: Uint8Array): boolean {
  const start = decode(bytes.subarray(0, 8));
  return !start.ok && (start.issue.code === "is-workbook" || start.issue.code === "is-old-workbook");
}

function openWorkbook(workbook: WorkbookFile, choice: Choice): OpenedSource {
  const offered = customerSources(workbook);
  const chosen = pick(offered, choice);
  if (!("name" in chosen)) return chosen;
  const { issues, ...source } = sourceRows(workbook, chosen);
  return issues.length > 0 ? unreadable(issues) : { kind: "open", source };
}

const choose = (issue: SourceIssue): OpenedSource => ({ kind: "choose", issues: [issue] });
const unreadable = (issues: CustomerSources["issues"]): OpenedSource => ({ kind: "unreadable", issues: issues.map((issue) => ({ code: "workbook-unreadable", issue })) });
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

function pick(offered: CustomerSources, choice: Choice): CustomerSource | OpenedSource {
  const { sources, issues } = offered;
  const asked = choice.table ?? choice.sheet;
  if (asked === undefined) {
    const obvious = obviousSource(offered);
    if (obvious) return obvious;
    if (issues.length > 0) return unreadable(issues);
    return sources.length > 0 ? choose({ code: "source-several", sources }) : { kind: "unreadable", issues: [{ code: "workbook-empty" }] };
  }
  const fitting = fittingSources(sources, choice);
  const [first] = fitting;
  if (first === undefined) return choose({ code: "source-missing", value: asked, sources });
  return fitting.length === 1 ? first : choose({ code: "source-several", sources: fitting });
}

/** A sheet that holds nothing beside its tables is no source itself; who names it means the table on it. */
function fittingSources(sources: readonly CustomerSource[], { table, sheet = "" }: Choice): readonly CustomerSource[] {
  if (table !== undefined) return sources.filter(({ kind, name }) => kind === "table" && same(name, table));
  const itself = sources.filter(({ kind, name }) => kind === "sheet" && same(name, sheet));
  return itself.length > 0 ? itself : sources.filter((source) => same(source.sheet, sheet));
}
