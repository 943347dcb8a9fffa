import { foldName, type Finding, type FindingFigure } from "../domain";
import type { DealLine, MemberRecord } from "./record";

/** What differs between workbooks that are added up: boekjaar, period, currency, schema and period of the pipeline, each held against what most have. */
export function recordFindings(records: readonly MemberRecord[], boekjaar: number): readonly Finding[] {
  const usual = { periodTo: most(records, ({ periodTo }) => periodTo), currency: most(records, ({ currency }) => currency), schema: most(records, ({ schema }) => schema), pipeline: most(records, pipelineOf) };
  return records.flatMap((record, row) => {
    const finding = (code: Finding["code"], severity: Finding["severity"], column: string, [expected, found]: readonly [FindingFigure, FindingFigure]): Finding =>
      ({ code, severity, subject: record.file, detail: record.owner, place: { table: "TeamBronnen", row, column }, expected, found });
    return [
      ...(record.boekjaar === boekjaar ? [] : [finding("boekjaar-differs", "warning", "boekjaar", [text(boekjaar), text(record.boekjaar)])]),
      ...(record.periodTo === usual.periodTo ? [] : [finding("period-differs", "warning", "periode_tm", [day(usual.periodTo), day(record.periodTo)])]),
      ...(record.currency === usual.currency ? [] : [finding("currency-differs", "error", "valuta", [text(usual.currency), text(record.currency)])]),
      ...(record.schema === usual.schema ? [] : [finding("schema-differs", "note", "schema", [text(usual.schema), text(record.schema)])]),
      ...(pipelineOf(record) === usual.pipeline ? [] : [finding("pipeline-period-differs", "note", "pijplijn_van", [text(usual.pipeline), text(pipelineOf(record))])]),
    ];
  });
}

const text = (value: string | number): FindingFigure => ({ kind: "text", text: String(value) });
/** A whole boekjaar has no last day of its own. */
const day = (value: number | null): FindingFigure => (value === null ? text("") : { kind: "date", day: value });
const pipelineOf = ({ pipelineFrom, pipelineTo }: MemberRecord): string => `${pipelineFrom ?? ""}–${pipelineTo ?? ""}`;

/** What most have; of equally many the first. */
function most<Value>(records: readonly MemberRecord[], of: (record: MemberRecord) => Value): Value {
  const counts = new Map<Value, number>();
  for (const record of records) counts.set(of(record), (counts.get(of(record)) ?? 0) + 1);
  const [[first]] = [...counts].sort(([, one], [, other]) => other - one) as [[Value, number]];
  return first;
}

/** Deals of one customer, amount and order date in two workbooks: probably one deal, which counts twice. */
export function dealFindings(records: readonly MemberRecord[]): readonly Finding[] {
  const first = new Map<string, MemberRecord>();
  let row = -1;
  return records.flatMap((record) => record.deals.flatMap((deal): readonly Finding[] => {
    row += 1;
    const key = dealKey(deal);
    const known = key === null ? record : (first.get(key) ?? record);
    if (key !== null && known === record) first.set(key, record);
    if (known === record) return [];
    return [{ code: "same-deal", severity: "warning", subject: deal.customer, detail: `${known.owner}, ${record.owner}`, place: { table: "TeamPijplijn", row, column: "bedrag" }, expected: null, found: deal.amount === null ? null : { kind: "amount", cents: deal.amount } }];
  }));
}

const dealKey = ({ customer, amount, orderDate }: DealLine): string | null =>
  amount === null || orderDate === null || customer === "" ? null : `${foldName(customer)}\u0000${amount}\u0000${orderDate}`;
