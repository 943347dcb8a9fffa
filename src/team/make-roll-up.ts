import { ABC_DEFAULTS, daysLate, isOpen } from "../domain";
import { customerFindings } from "./customer-findings";
import { chooseRecords, identityFindings } from "./identity";
import { countLines, groupCustomers, teamCustomers } from "./merge-customers";
import type { ActionLine, MemberRecord } from "./record";
import { dealFindings, recordFindings } from "./record-findings";
import type { CountedLine, RollUp, RollUpOptions } from "./roll-up";

/**
 * Makes one of many workbooks: sums are sums, ratios are for whoever shows them to compute anew. A customer with a number
 * counts once, whoever has it; one without is never merged. Nothing is left out without a finding. No records give an
 * empty roll-up.
 */
export function rollUp(all: readonly MemberRecord[], options: RollUpOptions = ABC_DEFAULTS): RollUp {
  const { records, replaced } = chooseRecords(all);
  if (records.length === 0) return { boekjaar: null, records, replaced, customers: [], lines: [], findings: [] };
  const boekjaar = Math.max(...records.map((record) => record.boekjaar));
  const groups = groupCustomers(records, boekjaar);
  const counted = groups.map(countLines);
  const customers = teamCustomers(groups, counted, options);
  const lines = inFileOrder(counted, records);
  const places = new Map(lines.map((line, at) => [line, at]));
  const findings = [
    ...identityFindings(records, replaced),
    ...recordFindings(records, boekjaar),
    ...customerFindings(customers, counted, (line) => places.get(line) ?? 0),
    ...dealFindings(records),
  ];
  return { boekjaar, records, replaced, customers, lines, findings };
}

function inFileOrder(counted: readonly (readonly CountedLine[])[], records: readonly MemberRecord[]): readonly CountedLine[] {
  const order = new Map(records.map((record, at) => [record, at]));
  return counted.flat().sort((one, other) => (order.get(one.record) ?? 0) - (order.get(other.record) ?? 0) || one.line - other.line);
}

/** Whether an action is not done while its deadline lies before today (a serial number). */
export function isOverdue(action: ActionLine, today: number): boolean {
  const chosen = { ...action, chosen: true };
  return isOpen(chosen) && (daysLate(chosen, today) ?? 0) > 0;
}
