import { planId, planNumberOf } from "../../catalogue";
import { addUp, checkResults, nameKey } from "../../domain";
import type { Cents, Finding, Result, TotalCheck } from "../../domain";
import type { CustomerLine, ProductLine, YearAmounts } from "../../team";
import { productLines, productSource } from "../member-lines";
import { textOf } from "../member-tables";
import { resultFindings } from "./customer-checks";
import { headerOf } from "./data";
import type { WorkbookData } from "./data";
import { amount, finding } from "./finding";
import { toleranceIn } from "./tolerance";

const YEARS = [0, 1, 2] as const;
const COLUMN = { revenue: "omzet", margin: "marge" } as const;

/** What is wrong with the products of every account plan: each by itself, and their totals against the customer. */
export function productFindings(data: WorkbookData, customers: readonly CustomerLine[], tolerance: Cents): readonly Finding[] {
  return Object.keys(data.sheets).flatMap((id) => {
    const number = planNumberOf(id);
    return number !== undefined && id === productSource(number).sheet ? planFindings({ data, customers, number, tolerance }) : [];
  });
}

interface Plan {
  readonly data: WorkbookData;
  readonly customers: readonly CustomerLine[];
  readonly number: number;
  readonly tolerance: Cents;
}

function planFindings({ data, customers, number, tolerance }: Plan): readonly Finding[] {
  const { table, sheet } = productSource(number);
  const account = textOf(data.answers[planId({ number })]?.["account"]);
  const products = productLines(data.tables[table] ?? [], { plan: number, account, inShares: textOf(data.answers[sheet]?.["marge_in"]) === "procent" });
  const name = `P${number} ${account}`.trim();
  const single = products.flatMap((product) => YEARS.flatMap((year) => resultFindings(product.years[year], (kind) => ({
    subject: [name, product.product, headerOf(data, table, `${kind}${year}`)].filter(Boolean).join(", "),
    place: { table, row: product.row, column: `${kind}${year}` },
  }))));
  if (account === "" || products.length === 0) return single;
  const own = customers.filter(({ customer }) => nameKey(customer) === nameKey(account));
  if (own.length === 0) return [...single, finding("account-unknown", "warning", { subject: name, place: { sheet: planId({ number }), key: "account" } })];
  const { totals } = checkResults({
    years: YEARS.map((year) => products.map(({ years }) => resultOf(years[year]))),
    known: YEARS.map((year) => addUp(own.map(({ years }) => resultOf(years[year])))),
    tolerance: Math.max(tolerance, toleranceIn(data, sheet)),
  });
  return [...totals.flatMap((total) => totalFinding(total, { products, sheet, subject: `${name}, ${headerOf(data, table, `${COLUMN[total.what]}${total.year}`)}` })), ...single];
}

const resultOf = ({ revenue, margin }: YearAmounts): Result => ({ revenue: revenue ?? 0, margin: margin ?? 0 });

/** A total that is not that of the customer. Of a year of which no product was filled in it may still come. */
function totalFinding({ what, year, expected, found, difference, verdict }: TotalCheck, { products, sheet, subject }: { readonly products: readonly ProductLine[]; readonly sheet: string; readonly subject: string }): readonly Finding[] {
  if (!difference) return [];
  const isBlank = products.every(({ years }) => (years[year]?.[what] ?? null) === null);
  const severity = verdict === "matches" ? "note" : isBlank ? "warning" : "error";
  return [finding("products-differ", severity, { subject, place: { sheet, key: `j${year}_${COLUMN[what]}` }, figures: [amount(expected), amount(found)] })];
}
