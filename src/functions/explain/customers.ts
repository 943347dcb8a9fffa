import { abcPyramid, concentration, customerPyramid, rankAmounts, revenueStanding, type AbcGroup } from "../../domain/index";
import { explanationText, functionLabels } from "../../text/index";
import { readAbcOptions, readGroupedAmounts, unwrap, type GroupedInput } from "../revenue-arguments";
import { readRetention } from "../revenue-retention";
import { countAccount, line, moneyAccount, namesIn } from "./account";
import { byOutcome } from "./outcome";
import type { Explainer, Explainers, Reasons, RowReasons } from "./types";

/** Where a function takes its customers from: positions of its arguments. */
interface Positions {
  readonly omzet: number;
  readonly groep?: number;
  /** Rows without a name and without revenue are no customers. */
  readonly klant?: number;
  readonly names?: number;
  /** Where grensA stands; grensB and regel follow. */
  readonly options?: number;
}

/** The explainers of functions about customers by revenue. */
export const customerExplainers: Explainers = {
  ABC_KLASSE: ofCustomers({ omzet: 0, options: 1, groep: 4, klant: 5, names: 5 }, byClass),
  ABC_PIRAMIDE: ofCustomers({ omzet: 0, options: 1, groep: 4, klant: 5, names: 5 }, byClass),
  ABC_LIJST: ofCustomers({ omzet: 1, options: 3, groep: 6, names: 0 }, byClass),
  KLANTPIRAMIDE: ofCustomers({ omzet: 0, groep: 1 }, byLayer),
  CONCENTRATIE: ofCustomers({ omzet: 0, groep: 1, klant: 2, names: 2 }, counted),
  LORENZ: ofCustomers({ omzet: 0, groep: 1 }, counted),
  OMZETBEHOUD: ofRetention,
  OMZET_VAN: byOutcome(0),
  FASE_VAN: byOutcome(0),
};

type Accounts = (input: GroupedInput, args: readonly unknown[], positions: Positions) => Omit<Reasons, "rows">;

function ofCustomers(positions: Positions, accounts: Accounts): Explainer {
  const argument = (args: readonly unknown[], at: number | undefined): unknown => (at === undefined ? undefined : args[at]);
  return (args) => {
    const { omzet, groep, klant, names } = positions;
    const input = readGroupedAmounts(args[omzet], { groep: argument(args, groep), klant: argument(args, klant) });
    if (input === null) return {};
    const named = namesIn(argument(args, names));
    return { rows: [rowsIn(input, omzet, named)], ...accounts(input, args, positions) };
  };
}

function rowsIn(input: GroupedInput, at: number, names: readonly string[]): RowReasons {
  const text = explanationText().customers;
  const reasons = Array.from({ length: input.rowCount }, (): string | null => text.noCustomer);
  input.rows.forEach((row, customer) => {
    const standing = revenueStanding(input.amounts[input.groupOf[customer] ?? 0] ?? 0);
    reasons[row] = standing === "revenue" ? null : text[standing];
  });
  return { at, reasons, names };
}

/** Only who was a customer last year can be kept. */
function ofRetention([vorig, nu]: readonly unknown[]): Reasons {
  const text = explanationText().customers;
  const { previous, retention: kept } = readRetention(vorig, nu);
  const standings = [...previous].map(revenueStanding);
  const { retention } = functionLabels;
  const parts = [line(retention.opening, null, kept.opening), line(retention.lost, null, 0 - kept.lost), line(retention.shrunk, null, 0 - kept.shrunk), line(retention.grown, null, kept.grown)];
  return {
    rows: [{ at: 0, reasons: standings.map((standing) => (standing === "revenue" ? null : text.before[standing])) }],
    accounts: kept.opening === 0 ? [] : [moneyAccount(text.retentionTitle, null, [parts, line(text.keptNow, null, kept.now)])],
  };
}

function byClass(input: GroupedInput, args: readonly unknown[], { options = 0 }: Positions): Omit<Reasons, "rows"> {
  const { customers: text, counted: things } = explanationText();
  const given = readAbcOptions(args[options], args[options + 1], args[options + 2]);
  const pyramid = unwrap(abcPyramid(input.amounts, given));
  const of = (label: string, { count, sum }: AbcGroup) => line(label, count, sum);
  const total = of(text.withRevenue, pyramid.withRevenue);
  return {
    accounts: [
      moneyAccount(text.classTitle, things.customers, [(["A", "B", "C"] as const).map((letter) => of(text.classOf(letter), pyramid[letter])), total]),
      moneyAccount(text.netTitle, things.customers, [[total, of(text.withoutRevenue, pyramid.withoutRevenue), of(text.creditLine, pyramid.credit)], of(text.net, pyramid.net)]),
    ],
  };
}

function byLayer(input: GroupedInput): Omit<Reasons, "rows"> {
  const { customers: text, counted: things } = explanationText();
  const { ascending, total } = rankAmounts(input.amounts);
  const layers = unwrap(customerPyramid(input.amounts)).map(({ layer, count, sum }) => line(layer, count, sum));
  return { accounts: [moneyAccount(text.layerTitle, things.customers, [layers, line(text.withRevenue, ascending.length, total)])] };
}

function counted(input: GroupedInput): Omit<Reasons, "rows"> {
  const { customers: text, counted: things } = explanationText();
  const { customers, withoutRevenue, credit } = unwrap(concentration(input.amounts));
  const parts = [line(text.withRevenue, customers), line(text.withoutRevenue, withoutRevenue), line(text.creditLine, credit)];
  return { accounts: [countAccount(text.netTitle, things.customers, [parts, line(text.all, input.amounts.length)])] };
}
