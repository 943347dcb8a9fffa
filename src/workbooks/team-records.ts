import { TEAM_WORDS } from "../catalogue";
import { ACTION_STATUSES, toCents } from "../domain";
import type { Cents } from "../domain";
import type { TableRow, TableRows } from "../plan";
import type { ActionLine, CustomerLine, DealLine, MemberRecord, PlanLine, ProductLine, ThreeYears, YearAmounts } from "../team";

/**
 * The records that an earlier reading left on the sheets of a roll-up, so that files that are read later join them. A
 * workbook whose row on TeamBronnen was taken away is no longer among them, and neither are rows of it elsewhere.
 */
export function recordsOf(tables: TableRows): readonly MemberRecord[] {
  const linesOf = <Line>(table: string, lineOf: (row: TableRow) => Line): ReadonlyMap<number | null, readonly Line[]> => bySource(tables[table] ?? [], lineOf);
  const lines = {
    customers: linesOf("TeamKlantregels", customerOf),
    deals: linesOf("TeamPijplijn", dealOf),
    products: linesOf("TeamProductregels", productOf),
    actions: linesOf("TeamActies", actionOf),
    plans: linesOf("TeamPlannen", planOf),
  };
  return (tables["TeamBronnen"] ?? []).flatMap((row): readonly MemberRecord[] => {
    const [number, owner, boekjaar] = [numberOf(row, "bron"), textOf(row, "accountmanager"), numberOf(row, "boekjaar")];
    if (number === null || owner === "" || boekjaar === null) return [];
    return [{
      file: textOf(row, "bestand"), workbookId: textOf(row, "werkboek_id"), owner, boekjaar, periodTo: numberOf(row, "periode_tm"),
      savedAt: numberOf(row, "opgeslagen"), content: textOf(row, "inhoud"), organisation: textOf(row, "organisatie"), currency: textOf(row, "valuta"), schema: textOf(row, "schema"),
      pipelineFrom: numberOf(row, "pijplijn_van"), pipelineTo: numberOf(row, "pijplijn_tot"), position: numberOf(row, "positie"),
      shared: { roles: textOf(row, "rollen") || null, styles: textOf(row, "stijl") || null },
      customers: lines.customers.get(number) ?? [], deals: lines.deals.get(number) ?? [], products: lines.products.get(number) ?? [],
      actions: lines.actions.get(number) ?? [], plans: lines.plans.get(number) ?? [],
    }];
  });
}

/** Lines by the number of their workbook. */
function bySource<Line>(rows: readonly TableRow[], lineOf: (row: TableRow) => Line): ReadonlyMap<number | null, readonly Line[]> {
  const found = new Map<number | null, Line[]>();
  for (const row of rows) {
    const number = numberOf(row, "bron");
    const known = found.get(number);
    if (known) known.push(lineOf(row));
    else found.set(number, [lineOf(row)]);
  }
  return found;
}

const textOf = (row: TableRow, key: string): string => String(row[key] ?? "");

function numberOf(row: TableRow, key: string): number | null {
  const value = row[key];
  return typeof value === "number" ? value : null;
}

function centsOf(row: TableRow, key: string): Cents | null {
  const euros = numberOf(row, key);
  return euros === null ? null : toCents(euros);
}

/** One of the words that a column may hold; null for anything else. */
const wordOf = <Word extends string>(row: TableRow, key: string, words: readonly Word[]): Word | null => words.find((word) => word === row[key]) ?? null;

/** The body row in the table of the workbook, from 0; people count from 1. */
const rowOf = (row: TableRow): number => (numberOf(row, "rij") ?? 1) - 1;

function yearsOf(row: TableRow): ThreeYears {
  const year = (back: number): YearAmounts => ({ revenue: centsOf(row, `omzet${back}`), margin: centsOf(row, `marge${back}`) });
  return [year(0), year(1), year(2)];
}

const customerOf = (row: TableRow): CustomerLine => ({
  row: rowOf(row), administratie: textOf(row, "administratie"), debtor: textOf(row, "debiteurennummer"), customer: textOf(row, "klant"), concern: textOf(row, "concern"),
  accountmanager: textOf(row, "accountmanager_klant"), since: numberOf(row, "vanaf"), countsAs: wordOf(row, "omzet_telt_als", ["mijn deel"]) ?? "geheel", status: textOf(row, "status"), years: yearsOf(row),
});

const dealOf = (row: TableRow): DealLine => ({
  row: rowOf(row), customer: textOf(row, "klant"), description: textOf(row, "omschrijving"),
  stage: wordOf(row, "stadium", ["lead", "prospect", "hot prospect"]), outcome: wordOf(row, "uitkomst", ["open", "gewonnen", "verloren"]), orderDate: numberOf(row, "orderdatum"),
  amount: centsOf(row, "bedrag"), chance: numberOf(row, "kans"), counts: row["telt_mee"] === TEAM_WORDS.yes, expected: centsOf(row, "verwachting") ?? 0,
});

const productOf = (row: TableRow): ProductLine => ({ row: rowOf(row), plan: numberOf(row, "plan") ?? 0, account: textOf(row, "account"), product: textOf(row, "product"), years: yearsOf(row) });

const actionOf = (row: TableRow): ActionLine => ({
  row: rowOf(row), plan: numberOf(row, "plan"), origin: textOf(row, "herkomst"), text: textOf(row, "actie"), who: textOf(row, "wie"), deadline: numberOf(row, "deadline"),
  status: wordOf(row, "status", ACTION_STATUSES) ?? "open",
});

const planOf = (row: TableRow): PlanLine => ({
  plan: numberOf(row, "plan") ?? 0, account: textOf(row, "account"), target: centsOf(row, "doel"), actual: centsOf(row, "realisatie"),
  answered: numberOf(row, "ingevuld") ?? 0, total: numberOf(row, "van") ?? 0, priority: textOf(row, "prioriteit"), nextReview: numberOf(row, "volgende"),
});
