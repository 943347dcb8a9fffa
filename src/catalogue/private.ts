import { TO_DO_TABLES } from "./opdrachten/to-do";
import { planNumberOf } from "./templates/account-plan";

const ALL = "all";
type Private = Readonly<Record<string, typeof ALL | readonly string[]>>;

/**
 * What stays with whoever filled it in: what somebody thinks of himself, what is kept about other people, and what was said in
 * a conversation. Whole sheets, or some of their answers by key; `p` stands for every account plan. Why: docs/adr/0013.
 */
const ANSWERS: Private = {
  h1o2: ALL,
  h2o5: ALL,
  h3o3: ALL,
  h3o5: ALL,
  h3o6: ALL,
  h3o7: ALL,
  h4o4: ALL,
  h5o1: ALL,
  h5o3: ALL,
  h6o2: ALL,
  h6o4: ["contact_nu_gaat", "contact_straks_gaat"],
  contacten: ALL,
  p: ["dmu_onbekend", "dmu_zorg", "dmu_leemtes"],
  pap: ["organigram"],
  pdmu: ALL,
  pstap: ["g_contacten", "g_bereik", "g_wie_beslist"],
  pgesprek: ALL,
};

/** The same for tables, by column: of an action only that it follows from what is private. */
const TABLES: Private = {
  Contacten: ALL,
  Netwerk: ALL,
  ...Object.fromEntries(TO_DO_TABLES.map(({ table }) => [table, ["rol", "herkomst"]])),
};

/** Whether an answer is private; without a key: whether everything on that sheet is. */
export const isPrivate = (sheet: string, key?: string): boolean => holds(ANSWERS, planNumberOf(sheet) === undefined ? sheet : sheet.replace(/\d+/, ""), key);

/** Whether a column of a table is private; without a column: whether the whole table is. */
export const isPrivateTable = (table: string, column?: string): boolean => holds(TABLES, table, column);

function holds(list: Private, name: string, part: string | undefined): boolean {
  const found = Object.hasOwn(list, name) ? list[name] : undefined;
  return found === ALL || (found !== undefined && part !== undefined && found.includes(part));
}
