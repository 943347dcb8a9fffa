import { roles, teamdeel } from "../catalogue";
import { roleGap, STYLE_STATEMENTS, styleScores } from "../domain";
import type { AnswerValue } from "../definition";
import type { Answers } from "../plan";
import type { SharedTotals } from "../team";
import type { WorkbookFile } from "../xlsx";

/** A total that a person can share: the answer that says so, the sheet with the answers behind it, and what is made of them. */
interface Shareable {
  readonly total: keyof SharedTotals;
  readonly choice: string;
  readonly sheet: string;
  readonly keys: readonly string[];
  readonly lineOf: (scores: readonly (number | null)[]) => string | null;
}

/** The roles that somebody fulfils; the organisation is nobody's. */
const ROLES = roles.filter(({ id }) => id !== "organisatie");
const OPEN = "–";

const SHAREABLE: readonly Shareable[] = [
  { total: "roles", choice: "deel_rollen", sheet: "h1o2", keys: ROLES.flatMap(({ id }) => [`${id}_belang`, `${id}_invulling`]), lineOf: priorities },
  { total: "styles", choice: "deel_stijl", sheet: "h5o3", keys: Array.from({ length: STYLE_STATEMENTS }, (_none, index) => `s${String(index + 1).padStart(2, "0")}_antwoord`), lineOf: stylesLine },
];
/** Where a team version keeps each total. */
const KEPT: Readonly<Record<keyof SharedTotals, string>> = { roles: "rollen", styles: "stijl" };

/** The answers of these sheets, of which only the wanted are read. */
export type Read = (sheets: readonly string[], wants: (sheet: string, key: string) => boolean) => Answers;

/** What somebody chose to share of a workbook in a file; the answers behind what was not chosen are not asked for. */
export function sharedTotals(file: WorkbookFile): SharedTotals {
  return totalsOf((sheets, wants) => file.readAnswers(sheets, undefined, wants).answers);
}

/**
 * The totals that somebody chose to share, as one line each; null for what was not chosen, and while nothing is answered. A
 * team version has no answers: there the line is read that was kept when it was made.
 */
export function totalsOf(read: Read): SharedTotals {
  const choices = read(["instellingen"], (_sheet, key) => SHAREABLE.some(({ choice }) => choice === key))["instellingen"] ?? {};
  const chosen = SHAREABLE.filter(({ choice }) => choices[choice] === "ja");
  if (chosen.length === 0) return { roles: null, styles: null };
  const kept = read([teamdeel.id], (_sheet, key) => chosen.some(({ total }) => KEPT[total] === key))[teamdeel.id];
  const answers = kept ? {} : read(chosen.map(({ sheet }) => sheet), (sheet, key) => chosen.some((each) => each.sheet === sheet && each.keys.includes(key)));
  const lineOf = (total: keyof SharedTotals): string | null => {
    const found = chosen.find((each) => each.total === total);
    if (!found) return null;
    if (kept) return textOf(kept[KEPT[total]]);
    return found.lineOf(found.keys.map((key) => scoreOf(answers[found.sheet]?.[key])));
  };
  return { roles: lineOf("roles"), styles: lineOf("styles") };
}

/** What a team version keeps of the totals, by key of its sheet. */
export const keptTotals = (totals: SharedTotals): Readonly<Record<string, AnswerValue>> => ({ [KEPT.roles]: totals.roles, [KEPT.styles]: totals.styles });

/** Per role its importance and fulfilment, one after the other. */
function priorities(scores: readonly (number | null)[]): string | null {
  return lineFrom(ROLES.map(({ title }, role) => [title, roleGap({ importance: scores[role * 2] ?? null, fulfilment: scores[role * 2 + 1] ?? null }).priority]));
}

function stylesLine(scores: readonly (number | null)[]): string | null {
  return lineFrom(styleScores(scores).map(({ style, total }) => [style, total]));
}

function lineFrom(figures: readonly (readonly [name: string, figure: number | null])[]): string | null {
  return figures.every(([, figure]) => figure === null) ? null : figures.map(([name, figure]) => `${name} ${figure ?? OPEN}`).join(", ");
}

/** A score of the form; anything else that somebody put there is no answer. */
const scoreOf = (answer: AnswerValue | undefined): number | null => (typeof answer === "number" && Number.isInteger(answer) && answer >= 1 && answer <= 5 ? answer : null);

const textOf = (answer: AnswerValue | undefined): string | null => (answer === null || answer === undefined || answer === "" ? null : String(answer));
