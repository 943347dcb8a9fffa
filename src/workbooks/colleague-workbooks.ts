import type { AnswerValue } from "../definition";
import type { PlanSettings } from "../plan";
import { ADD_IN, writeWorkbook } from "../xlsx";
import { together } from "./divide-customers";
import type { Division, Portion, Share } from "./divide-customers";
import { fileNamer } from "./file-names";
import { planNewWorkbook } from "./new-workbook";

/**
 * What the workbooks for colleagues are made from.
 * - `instellingen`: the answers of that sheet in the workbook it comes from; boekjaar, period and thresholds go along.
 * - `sheets`: ids of the sheets that were chosen, beside those of every workbook.
 * - `colleagues`: keys of those who get a workbook; absent: all.
 * - `restName`: what the workbook with the customers of nobody is called; absent: there is none.
 */
export interface ColleagueRequest {
  readonly division: Division;
  readonly settings: Pick<PlanSettings, "boekjaar" | "today" | "fixed">;
  readonly instellingen: Readonly<Record<string, AnswerValue>>;
  readonly sheets: readonly string[];
  readonly colleagues?: readonly string[];
  readonly restName?: string;
}

/** The workbook of one colleague; `key` and `colleague` are "" for the customers of nobody. */
export interface ColleagueFile extends Share {
  readonly key: string;
  readonly colleague: string;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** Answers of Instellingen that are somebody's own and go to nobody else. */
const OWN: readonly string[] = ["eigenaar", "deel_rollen", "deel_stijl"];

/** Whose portions these are, in the order in which their workbooks come. */
export function portionsOf({ division: { colleagues, rest }, colleagues: chosen, restName }: Pick<ColleagueRequest, "division" | "colleagues" | "restName">): readonly Portion[] {
  const wanted = chosen ? colleagues.filter(({ key }) => chosen.includes(key)) : colleagues;
  return restName === undefined || rest.customers === 0 ? wanted : [...wanted, rest];
}

/**
 * Makes one workbook per colleague, each when it is asked for, so that one at a time is in memory. A colleague's workbook
 * holds his customers alone, his deals, no answers but those of Instellingen, and an id of its own.
 * @throws WriteError for a text that is too long for a cell
 */
export async function* colleagueWorkbooks(request: ColleagueRequest): AsyncGenerator<ColleagueFile, void, undefined> {
  const { settings, restName = "" } = request;
  const fileName = fileNamer(".xlsx", "collega");
  for (const portion of portionsOf(request)) {
    const { key, name, customers, revenue, deals } = portion;
    const bytes = await writeWorkbook(planOf(portion, request), settings.fixed ? { valuesOnly: true } : { addin: ADD_IN });
    yield { key, colleague: name, fileName: fileName(`${key === "" ? restName : name} ${settings.boekjaar}`), bytes, customers, revenue, deals };
  }
}

function planOf({ name, customerRows, dealRows }: Portion, { settings, instellingen, sheets }: ColleagueRequest) {
  const answers = Object.fromEntries(Object.entries(instellingen).filter(([key]) => !OWN.includes(key)));
  return planNewWorkbook({
    sheets,
    settings: { ...settings, owner: name },
    answers: { instellingen: { ...answers, boekjaar: settings.boekjaar, eigenaar: name || null } },
    tables: { Klanten: customerRows, ...(dealRows.length > 0 && { Pijplijn: dealRows }) },
  });
}

/** What was handed out, what was left, and all of it: the first two together are the third, to the cent. */
export interface Handout {
  readonly made: Share;
  readonly left: Share;
  readonly all: Share;
  /** What the first two lack of the third; 0 where all is well. */
  readonly difference: Share;
}

/** The account of what was made. */
export function handoutOf({ colleagues, rest, all }: Division, files: readonly (Share & { readonly key: string })[]): Handout {
  const made = together(files);
  const left = together([...colleagues, rest].filter(({ key }) => !files.some((file) => file.key === key)));
  const sum = together([made, left]);
  return { made, left, all, difference: { customers: all.customers - sum.customers, revenue: all.revenue - sum.revenue, deals: all.deals - sum.deals } };
}
