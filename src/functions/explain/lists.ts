import type { NameStanding } from "../../domain/index";
import { explanationText } from "../../text/index";
import { readContacts } from "../contacts";
import { readOverlap, readRankings, readTop } from "../key-accounts";
import { readLow, readNew, readOverdue, readSignalled, type Listing } from "../proposals";
import { countAccount, fateAccount, figureAccount, line } from "./account";
import type { Explainer, Explainers, Reasons, RowReasons } from "./types";

/** The explainers of functions that list names, contacts and proposals. */
export const listExplainers: Explainers = {
  TOP: ofTop,
  BORDA: ofRankings,
  OVERLAP: ofOverlap,
  CONTACTEN_VAN: ofContacts,
  PIJPLIJN_ACTIES: ofListing(readOverdue, () => explanationText().lists.unnamed),
  VOORSTELLEN: ofListing(readSignalled, () => explanationText().actions.blank),
  LAGE_SCORES: ofListing(readLow, () => explanationText().lists.noText),
  NIEUWE_VOORSTELLEN: ofListing(readNew, () => explanationText().lists.noText),
};

/** The values of all rows: those that are listed, and the rest. */
function ofTop(args: readonly unknown[]): Reasons {
  const { lists: text, notListed, results, counted } = explanationText();
  const { names, values, groups, rows, sums, lines } = readTop(args);
  const listed = new Set(lines.map(({ row }) => row));
  const reasons = names.map((name, row): string | null => (name === "" ? text.unnamed : values[row] === null ? text.noValue : null));
  const sizes = sums.values.map(() => 0);
  rows.forEach((row, at) => {
    const group = sums.groupOf[at] ?? 0;
    sizes[group] = (sizes[group] ?? 0) + 1;
    if (!listed.has(group)) reasons[row] = (sums.values[group] ?? 0) > 0 ? notListed : text.notAbove;
  });
  const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
  const parts = lines.map(({ row: group, value }) => {
    const first = rows[sums.firstRow[group] ?? 0] ?? 0;
    return line(`${results.row(first + 1)}: ${groups[first] || (names[first] ?? "")}`, sizes[group] ?? 0, value);
  });
  const others = [...sums.values.keys()].filter((group) => !listed.has(group));
  const rest = line(text.rest, sumOf(others.map((group) => sizes[group] ?? 0)), sumOf(others.map((group) => sums.values[group] ?? 0)));
  return {
    rows: [{ at: 1, reasons, names }],
    accounts: lines.length === 0 ? [] : [figureAccount(text.topTitle, "points", [[...parts, rest], line(text.withValue, rows.length, sumOf(sums.values))], counted.rows)],
  };
}

/** The points of every list and those of every customer: both are all points. */
function ofRankings(args: readonly unknown[]): Reasons {
  const { lists: text, counted } = explanationText();
  const { lists, standings, lines } = readRankings(args);
  const sumOf = (points: readonly number[]): number => points.reduce((sum, each) => sum + each, 0);
  const total = sumOf(lines.map(({ points }) => points));
  const perList = lists.map((_list, at) => lines.flatMap(({ perList: points }) => points[at] || []));
  const places = sumOf(lines.map((each) => each.lists));
  return {
    rows: lists.map((names, at) => standingRows(at, names, standings[at] ?? [])),
    accounts: lines.length === 0 ? [] : [
      figureAccount(text.listTitle, "points", [perList.map((points, at) => line(text.list(at + 1), points.length, sumOf(points))), line(text.allPoints, places, total)], counted.places),
      figureAccount(text.customerTitle, "points", [lines.map(({ name, lists: count, points }) => line(name, count, points)), line(text.allPoints, places, total)], counted.places),
    ],
  };
}

/** Both lists: what they share is as many in the one as in the other. */
function ofOverlap([lijst, andere]: readonly unknown[]): Reasons {
  const { lists: text, counted } = explanationText();
  const { lists, standings, shared } = readOverlap(lijst, andere);
  const account = (each: readonly NameStanding[], list: number) => {
    const count = (wanted: NameStanding): number => each.filter((standing) => standing === wanted).length;
    return countAccount(text.overlapTitle(list), counted.names, [[line(text.inBoth, count("counts")), line(text.standing.missing, count("missing"))], line(text.allNames, count("counts") + count("missing"))]);
  };
  return { rows: lists.map((names, at) => standingRows(at, names, standings[at] ?? [])), accounts: shared === null ? [] : standings.map((each, at) => account(each, at + 1)) };
}

function standingRows(at: number, names: readonly string[], standings: readonly NameStanding[]): RowReasons {
  const words = { ...explanationText().lists.standing, counts: null };
  return { at, reasons: standings.map((standing) => words[standing]), names };
}

function ofContacts([account, klant, naam, , , invloed, , aantal]: readonly unknown[]): Reasons {
  const { lists: text, notListed, counted } = explanationText();
  const { contacts, standings, rows } = readContacts([account, klant, naam, invloed, aantal]);
  const listed = new Set(rows);
  const words = { "unnamed": text.unnamed, "other-customer": text.otherCustomer, "counts": notListed };
  const reasons = standings.map((standing, row) => (listed.has(row) ? null : words[standing]));
  return { rows: [{ at: 1, reasons, names: contacts.map(({ name }) => name) }], accounts: [fateAccount(text.title, counted.contacts, reasons, { used: text.listed, all: text.allRows })] };
}

/** `blank`: what a row without a text lacks. */
function ofListing(read: (args: readonly unknown[]) => Listing, blank: () => string): Explainer {
  return (args) => {
    const { lists: text, notListed, counted } = explanationText();
    const { texts, fates, rows } = read(args);
    const listed = new Set(rows);
    const reasons = fates.map((fate, row) => (listed.has(row) ? null : fate === null ? notListed : fate === "blank" ? blank() : text.fate[fate]));
    return { rows: [{ at: 0, reasons, names: texts }], accounts: [fateAccount(text.title, counted.rows, reasons, { used: text.listed, all: text.allRows })] };
  };
}
