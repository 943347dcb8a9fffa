import type { CustomerLine, DealLine, MemberRecord, ThreeYears } from "../../src/team";

const cents = (euros: number | null): number | null => (euros === null ? null : euros * 100);

/** Revenue and margin of the newest year in euro; the years before are not known unless given. */
export const years = (revenue: number | null, margin: number | null, before: readonly (readonly [number | null, number | null])[] = []): ThreeYears => [
  { revenue: cents(revenue), margin: cents(margin) },
  { revenue: cents(before[0]?.[0] ?? null), margin: cents(before[0]?.[1] ?? null) },
  { revenue: cents(before[1]?.[0] ?? null), margin: cents(before[1]?.[1] ?? null) },
];

/** A row of Klanten with only what a test is about. */
export const customer = (name: string, given: Partial<CustomerLine> = {}): CustomerLine => ({
  row: 0, administratie: "", debtor: "", customer: name, concern: "", accountmanager: "", since: null, countsAs: "geheel", status: "", years: years(null, null), ...given,
});

/** A deal that counts with its whole amount times its chance. */
export const deal = (name: string, amount: number, given: Partial<DealLine> = {}): DealLine => ({
  row: 0, customer: name, description: "", stage: "prospect", outcome: null, orderDate: null, amount: amount * 100, chance: 0.5, counts: true, expected: amount * 50, ...given,
});

/** A workbook of an owner with only what a test is about. */
export const record = (owner: string, given: Partial<MemberRecord> = {}): MemberRecord => ({
  file: `${owner}.xlsx`, workbookId: `id-${owner}`, owner, boekjaar: 2026, periodTo: null, savedAt: 46_000, content: `content-${owner}`, organisation: "", currency: "EUR", schema: "1",
  pipelineFrom: null, pipelineTo: null, position: null, shared: { roles: null, styles: null }, customers: [], deals: [], products: [], actions: [], plans: [], ...given,
});
