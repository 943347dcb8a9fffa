import { nameKey, type Finding } from "../domain";
import type { MemberRecord } from "./record";
import type { ReplacedRecord } from "./roll-up";

/** Whether two records are of one workbook of one person: the same id and the same owner. Without an id a file is its own. */
const sourceKey = ({ workbookId, owner, file }: MemberRecord): string => `${workbookId === "" ? `file ${file}` : workbookId}\u0000${nameKey(owner)}`;

/** Negative when the first is older: of an earlier boekjaar, with figures up to an earlier day, or saved earlier. A whole boekjaar is later than a part of it. */
export function compareAge(one: MemberRecord, other: MemberRecord): number {
  const day = ({ periodTo }: MemberRecord): number => periodTo ?? Number.MAX_SAFE_INTEGER;
  return one.boekjaar - other.boekjaar || day(one) - day(other) || (one.savedAt ?? 0) - (other.savedAt ?? 0);
}

/** The records that count, by owner and file, and those that a newer file of the same workbook takes the place of. Of two equally old the one that came last counts. */
export function chooseRecords(records: readonly MemberRecord[]): { readonly records: readonly MemberRecord[]; readonly replaced: readonly ReplacedRecord[] } {
  const newest = new Map<string, MemberRecord>();
  for (const record of records) {
    const known = newest.get(sourceKey(record));
    if (!known || compareAge(known, record) <= 0) newest.set(sourceKey(record), record);
  }
  const chosen = [...newest.values()].sort((one, other) => one.owner.localeCompare(other.owner, "nl") || one.file.localeCompare(other.file, "nl"));
  const replaced = records.flatMap((record) => {
    const by = newest.get(sourceKey(record));
    return by && by !== record ? [{ record, by }] : [];
  });
  return { records: chosen, replaced };
}

/** What is to be said of workbooks that were replaced, copied or read under two names. */
export function identityFindings(records: readonly MemberRecord[], replaced: readonly ReplacedRecord[]): readonly Finding[] {
  return [...replaced.map((pair) => replacedFinding(pair, records)), ...records.flatMap((record, row) => [...copyFinding(record, row, records), ...twiceFinding(record, row, records)])];
}

const none = { expected: null, found: null } as const;
const source = (row: number) => ({ table: "TeamBronnen", row, column: "bestand" });

function replacedFinding({ record, by }: ReplacedRecord, records: readonly MemberRecord[]): Finding {
  const dates = record.savedAt !== null && by.savedAt !== null ? { expected: { kind: "date" as const, day: by.savedAt }, found: { kind: "date" as const, day: record.savedAt } } : none;
  return { code: "workbook-replaced", severity: "note", subject: record.file, detail: by.file, place: source(records.indexOf(by)), ...dates };
}

/** A copy by somebody else counts; the first of one id is taken for the original. */
function copyFinding(record: MemberRecord, row: number, records: readonly MemberRecord[]): readonly Finding[] {
  const original = record.workbookId === "" ? record : records.find(({ workbookId }) => workbookId === record.workbookId);
  if (!original || original === record) return [];
  return [{ code: "workbook-copied", severity: "note", subject: record.file, detail: `${original.file} (${original.owner})`, place: source(row), ...none }];
}

/** The same customers, deals and plans under another id or owner: probably one workbook twice. */
function twiceFinding(record: MemberRecord, row: number, records: readonly MemberRecord[]): readonly Finding[] {
  const twin = records.find(({ content }) => content === record.content);
  if (!twin || twin === record || record.customers.length === 0) return [];
  return [{ code: "same-content", severity: "error", subject: record.file, detail: twin.file, place: source(row), ...none }];
}
