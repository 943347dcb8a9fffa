import { NAME_SEPARATOR, TEAM_WORDS } from "../catalogue";
import { nameKey, toEuros } from "../domain";
import type { Cents } from "../domain";
import type { TableRow } from "../plan";
import { shiftYears } from "../team";
import type { CountedLine, MemberRecord, RollUp, TeamCustomer, ThreeYears } from "../team";

type Row = Record<string, TableRow[string]>;

const { yes, no, unnamed } = TEAM_WORDS;
const SHOWN_NAMES = 3;
const filled = (text: string): string | null => (text === "" ? null : text);
const euros = (cents: Cents | null): number | null => (cents === null ? null : toEuros(cents));

const amounts = ([now, before, earlier]: ThreeYears): Row => ({
  omzet0: euros(now.revenue), marge0: euros(now.margin), omzet1: euros(before.revenue), marge1: euros(before.margin), omzet2: euros(earlier.revenue), marge2: euros(earlier.margin),
});
const counting = ([now, before, earlier]: ThreeYears): Row => ({
  telt_omzet0: euros(now.revenue), telt_marge0: euros(now.margin), telt_omzet1: euros(before.revenue), telt_marge1: euros(before.margin), telt_omzet2: euros(earlier.revenue), telt_marge2: euros(earlier.margin),
});

/** A workbook among those that were added up. */
export interface Source {
  readonly record: MemberRecord;
  /** Its number on TeamBronnen, from 1, by which the rows of other tables know it. */
  readonly number: number;
  /** The owner as all tables spell that name: formulas look for it as it stands, without a thought for accents. */
  readonly owner: string;
}

/** The workbooks in their order, with one spelling of each name: the first. */
export function sourcesOf({ records }: RollUp): readonly Source[] {
  const spelling = new Map<string, string>();
  return records.map((record, at) => {
    const known = spelling.get(nameKey(record.owner)) ?? record.owner;
    spelling.set(nameKey(record.owner), known);
    return { record, number: at + 1, owner: known };
  });
}

const from = ({ record, number, owner }: Source, row?: number): Row => ({ bestand: record.file, accountmanager: owner, bron: number, ...(row !== undefined && { rij: row + 1 }) });

/** Per workbook its row of TeamBronnen. */
export function sourceRows(rolled: RollUp, sources: readonly Source[]): readonly TableRow[] {
  return sources.map((source): Row => {
    const { record } = source;
    return {
      ...from(source),
      opmerking: filled(remarkOn(record, rolled)),
      organisatie: filled(record.organisation), boekjaar: record.boekjaar, periode_tm: record.periodTo, opgeslagen: record.savedAt,
      klanten: record.customers.length, omzet: toEuros(record.customers.reduce((sum, { years }) => sum + (years[0].revenue ?? 0), 0)), positie: record.position,
      pijplijn_van: record.pipelineFrom, pijplijn_tot: record.pipelineTo, valuta: filled(record.currency), schema: filled(record.schema),
      rollen: record.shared.roles, stijl: record.shared.styles, werkboek_id: filled(record.workbookId), inhoud: filled(record.content),
    };
  });
}

/** The first workbook of an id is taken for the original, as the findings have it. */
function remarkOn(record: MemberRecord, { records, replaced }: RollUp): string {
  const original = record.workbookId === "" ? record : records.find(({ workbookId }) => workbookId === record.workbookId);
  const before = replaced.filter(({ by, record: old }) => by === record && old.file !== record.file).map(({ record: old }) => old.file);
  return [
    ...(original && original !== record ? [TEAM_WORDS.copyOf(original.file)] : []),
    ...(before.length > 0 ? [TEAM_WORDS.replaces(before.join(NAME_SEPARATOR))] : []),
  ].join(NAME_SEPARATOR);
}

/** Every row of Klanten with what of it counts. There may be a hundred thousand: objects with their keys written out take a seventh of the time of those that are put together from parts. */
export function customerLineRows({ customers, lines }: RollUp, sources: readonly Source[]): readonly TableRow[] {
  const byRecord = new Map(sources.map((source) => [source.record, source]));
  return lines.flatMap(({ record, line, customer, counted }: CountedLine): readonly Row[] => {
    const [source, own] = [byRecord.get(record), record.customers[line]];
    if (!source || !own) return [];
    const [[now, before, earlier], [telt, teltBefore, teltEarlier]] = [own.years, counted];
    return [{
      bestand: record.file, accountmanager: source.owner, bron: source.number, rij: own.row + 1,
      klant: filled(own.customer), administratie: filled(own.administratie), debiteurennummer: filled(own.debtor), concern: filled(own.concern),
      accountmanager_klant: filled(own.accountmanager), vanaf: own.since, omzet_telt_als: own.countsAs, status: filled(own.status), boekjaar: record.boekjaar,
      omzet0: euros(now.revenue), marge0: euros(now.margin), omzet1: euros(before.revenue), marge1: euros(before.margin), omzet2: euros(earlier.revenue), marge2: euros(earlier.margin),
      telt_omzet0: euros(telt.revenue), telt_marge0: euros(telt.margin), telt_omzet1: euros(teltBefore.revenue), telt_marge1: euros(teltBefore.margin), telt_omzet2: euros(teltEarlier.revenue), telt_marge2: euros(teltEarlier.margin),
      klasse: filled(customers[customer]?.className ?? ""), teamklant: customer + 1,
    }];
  });
}

/** The customers of the team, numbered in their order; all of them, or those from one position up to another. */
export function customerRows({ customers }: RollUp, from = 0, to = customers.length): readonly TableRow[] {
  const nameOf = (at: number): string => TEAM_WORDS.customer(at + 1, customers[at]?.customer ?? "");
  return customers.slice(from, to).map(({ years: [now, before, earlier], ...each }: TeamCustomer, at): Row => ({
    omzet0: euros(now.revenue), marge0: euros(now.margin), omzet1: euros(before.revenue), marge1: euros(before.margin), omzet2: euros(earlier.revenue), marge2: euros(earlier.margin),
    nr: from + at + 1, klant: filled(each.customer), administratie: filled(each.administratie), debiteurennummer: filled(each.debtor), concern: filled(each.concern),
    accountmanagers: filled(each.owners.join(NAME_SEPARATOR)), werkboeken: each.workbooks, omzet_telt_als: each.countsAs,
    klasse: filled(each.className), gedeeld: each.owners.length > 1 ? yes : null, lijkt_op: filled(othersOf(each.namesakes, from + at, nameOf)),
  }));
}

/** The first few others of a name, and how many more there are: of 'Particulier' there may be thousands. */
function othersOf(namesakes: readonly number[], self: number, nameOf: (at: number) => string): string {
  const others = namesakes.slice(0, SHOWN_NAMES + 1).filter((at) => at !== self).slice(0, SHOWN_NAMES);
  const more = namesakes.length - 1 - others.length;
  return [...others.map(nameOf), ...(more > 0 ? [TEAM_WORDS.more(more)] : [])].join(NAME_SEPARATOR);
}

/** Every lead and deal; amount and chance once more where it counts. */
export const dealRows = (sources: readonly Source[]): readonly TableRow[] => sources.flatMap((source) => source.record.deals.map((deal): Row => ({
  ...from(source, deal.row),
  klant: filled(deal.customer), omschrijving: filled(deal.description), stadium: deal.stage, uitkomst: deal.outcome, orderdatum: deal.orderDate,
  bedrag: euros(deal.amount), kans: deal.chance, telt_mee: deal.counts ? yes : no,
  telt_bedrag: deal.counts ? euros(deal.amount) : null, telt_kans: deal.counts ? deal.chance : null, verwachting: toEuros(deal.expected),
})));

/** Every product of every account plan, with its amounts in the years of the roll-up. */
export const productLineRows = ({ boekjaar }: RollUp, sources: readonly Source[]): readonly TableRow[] => sources.flatMap((source) => source.record.products.map((line): Row => ({
  ...from(source, line.row),
  plan: line.plan, account: filled(line.account), product: filled(line.product), boekjaar: source.record.boekjaar,
  ...amounts(line.years), ...counting(shiftYears(line.years, source.record.boekjaar, boekjaar ?? source.record.boekjaar)),
})));

/** The products of the team, each once, with how many accounts have it; formulas of the sheet do the rest. */
export function productRows(sources: readonly Source[]): readonly TableRow[] {
  const products = new Map<string, { readonly name: string; readonly accounts: Set<string> }>();
  for (const { record, number } of sources) {
    for (const { product, plan } of record.products) {
      // As Excel compares: capitals do not count.
      const name = product === "" ? unnamed : product;
      const known = products.get(name.toLowerCase()) ?? { name, accounts: new Set<string>() };
      products.set(name.toLowerCase(), known);
      known.accounts.add(`${number} ${plan}`);
    }
  }
  return [...products.values()].map(({ name, accounts }) => ({ product: name, accounts: accounts.size }));
}

/** Every action that was chosen; whether it is late is for the sheet to say, day by day. */
export const actionRows = (sources: readonly Source[]): readonly TableRow[] => sources.flatMap((source) => source.record.actions.map((action): Row => ({
  ...from(source, action.row),
  plan: action.plan, herkomst: filled(action.origin), actie: filled(action.text), wie: filled(action.who), deadline: action.deadline, status: action.status,
})));

/** Every account plan. */
export const planRows = (sources: readonly Source[]): readonly TableRow[] => sources.flatMap((source) => source.record.plans.map((plan): Row => ({
  ...from(source),
  plan: plan.plan, account: filled(plan.account), doel: euros(plan.target), realisatie: euros(plan.actual), ingevuld: plan.answered, van: plan.total,
  volledig: plan.total > 0 && plan.answered === plan.total ? yes : null, prioriteit: filled(plan.priority), volgende: plan.nextReview,
})));

/** Each accountmanager once, with what no formula can add up: of several workbooks what the newest says. */
export function ownerRows(sources: readonly Source[]): readonly TableRow[] {
  const newestFirst = [...sources].sort((one, other) => other.record.boekjaar - one.record.boekjaar || (other.record.savedAt ?? 0) - (one.record.savedAt ?? 0));
  return [...new Set(sources.map(({ owner }) => owner))].map((owner): Row => {
    const own = newestFirst.filter((source) => source.owner === owner).map(({ record }) => record);
    const newest = <Value>(of: (record: MemberRecord) => Value | null): Value | null => own.map(of).find((value) => value !== null) ?? null;
    return { accountmanager: owner, positie: newest(({ position }) => position), rollen: newest(({ shared }) => shared.roles), stijl: newest(({ shared }) => shared.styles) };
  });
}
