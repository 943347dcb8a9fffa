/** An account plan in a workbook. */
export interface AccountPlan {
  /** Fixed when the plan is made; names every cell of the plan (`ak_p<number>…`). At least 1. */
  readonly number: number;
  /** What its tabs are called after: the customer, as its name was when the plan was made. "" where only the cells matter. */
  readonly name: string;
}

/** The sheets that a plan can have: its first page, known by the number alone, and the others by what they hold. */
export type PlanPart = "" | "ap" | "dmu" | "swot" | "conc" | "res" | "wit" | "act" | "kpi" | "kw" | "stap" | "gesprek";

const ID = /^p([1-9]\d{0,3})([a-z]*)$/;
const TITLE_LENGTH = 31;

/** The id of a sheet of a plan. */
export const planId = ({ number }: Pick<AccountPlan, "number">, part: PlanPart = ""): string => `p${number}${part}`;

/** The number of the plan that a sheet belongs to; undefined for any other sheet. */
export function planNumberOf(id: string): number | undefined {
  const number = ID.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The id of the same sheet in another plan. */
export const inPlan = (id: string, { number }: Pick<AccountPlan, "number">): string => id.replace(/^p\d+/, `p${number}`);

/** The tab of a sheet of a plan: its number, what it holds and as much of the name as there is room for; the number keeps two customers of one name apart. */
export function planTitle({ number, name }: AccountPlan, part: string): string {
  const start = [`P${number}`, part].filter(Boolean).join(" ");
  // What Excel refuses in a tab; half of a pair of surrogates would be no text at all.
  const clean = name.replace(/[:\\/?*[\]']/g, " ").replace(/\s+/g, " ").trim();
  const whole = clean === "" ? start : `${start} ${clean}`;
  return whole.slice(0, TITLE_LENGTH).replace(/[\uD800-\uDBFF]$/, "").trim();
}

/** The plans of which a sheet stands, by number. The name is that of the first page, as the person calls its tab. */
export function plansIn(standing: Readonly<Record<string, string>>): readonly AccountPlan[] {
  const numbers = new Set(Object.keys(standing).flatMap((id) => planNumberOf(id) ?? []));
  return [...numbers].sort((one, other) => one - other).map((number) => ({ number, name: (standing[`p${number}`] ?? "").replace(/^P\d+\s*/i, "") }));
}
