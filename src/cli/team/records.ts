import type { CustomerLine, DealLine, MemberRecord, YearAmounts } from "../../team";
import { openSpill } from "./spill";

/** What of a record is only copied to the output: nothing of it is held against other workbooks. */
type Details = Pick<MemberRecord, "deals" | "products" | "actions" | "plans">;

/** The records of a folder while they are read and after. */
export interface Records {
  /** Takes the record of a file; `at` is its place among all files. */
  readonly keep: (record: MemberRecord, at: number) => Promise<void>;
  /** What a roll-up has to know of all of them, in the order of the files. */
  readonly all: () => readonly MemberRecord[];
  /** The whole record of one of {@link all}. */
  readonly load: (record: MemberRecord) => Promise<MemberRecord>;
  readonly close: () => Promise<void>;
}

/**
 * Keeps records. With a path, all that only has to be copied waits in a file there: in memory stay the rows of Klanten and,
 * of a deal, what tells whether another workbook has it too; texts that occur often are kept once. Without a path everything stays in memory.
 */
export async function openRecords(path: string | null): Promise<Records> {
  const records: MemberRecord[] = [];
  const all = (): readonly MemberRecord[] => Object.values(records);
  if (path === null) {
    return { all, keep: async (record, at) => void (records[at] = record), load: async (record) => record, close: async () => undefined };
  }
  const spill = await openSpill<Details>(path);
  const details = new Map<MemberRecord, number>();
  const once = textsOnce();
  return {
    all,
    keep: async (record, at) => {
      const light = lighter(record, once);
      records[at] = light;
      const { deals, products, actions, plans } = record;
      details.set(light, await spill.put({ deals, products, actions, plans }));
    },
    load: async (record) => {
      const number = details.get(record);
      if (number === undefined) throw new Error(`Nothing is known of ${record.file}`);
      return { ...record, ...(await spill.get(number)) };
    },
    close: spill.close,
  };
}

type Once = (text: string) => string;

/** The fields are written out because an object that is copied from a message of another thread takes more room than one that is made here. */
function lighter(record: MemberRecord, once: Once): MemberRecord {
  const customers = record.customers.map(({ row, administratie, debtor, customer, concern, accountmanager, since, countsAs, status, years: [first, second, third] }): CustomerLine => ({
    row, administratie: once(administratie), debtor: once(debtor), customer: once(customer), concern: once(concern), accountmanager: once(accountmanager),
    since, countsAs: countsAs === "geheel" ? "geheel" : "mijn deel", status: once(status), years: [amounts(first), amounts(second), amounts(third)],
  }));
  const deals = record.deals.map(({ row, customer, orderDate, amount }): DealLine => ({ row, customer: once(customer), description: "", stage: null, outcome: null, orderDate, amount, chance: null, counts: false, expected: 0 }));
  return { ...record, customers, deals, products: [], actions: [], plans: [] };
}

const UNKNOWN: YearAmounts = { revenue: null, margin: null };
const amounts = ({ revenue, margin }: YearAmounts): YearAmounts => (revenue === null && margin === null ? UNKNOWN : { revenue, margin });

/** Gives back the same text for equal texts, so that each stands in memory once. */
function textsOnce(): Once {
  const texts = new Map<string, string>();
  return (text) => {
    const known = texts.get(text);
    if (known === undefined) texts.set(text, text);
    return known ?? text;
  };
}
