import type { ColumnMatch, CustomerRecord, ImportOptions, ImportResult, Table } from "../../src/import/index";
import { inspect, toCustomers } from "../../src/import/index";

/** The table and proposed match of a text, for tests in which both must exist. */
export function open(text: string, options: ImportOptions = {}): { table: Table; match: ColumnMatch } {
  const inspected = inspect({ text }, options);
  if (!inspected.ok) throw new Error(`No table: ${JSON.stringify(inspected.issues)}`);
  return { table: inspected.table, match: inspected.proposal.match };
}

/** A text through the proposed match. */
export function importText(text: string, options: ImportOptions = {}): ImportResult {
  const { table, match } = open(text, options);
  return toCustomers(table, match, options);
}

/** A customer with only what a test is about. */
export function customer(fields: Partial<CustomerRecord>): CustomerRecord {
  return {
    administratie: "", debiteurennummer: "", klant: "", concern: "", accountmanager: "", accountmanagerVanaf: null, omzetTeltAls: "geheel",
    status: "", omzet: [null, null, null], marge: [null, null, null], strategischBelang: null, relatiefase: "", ...fields,
  };
}
