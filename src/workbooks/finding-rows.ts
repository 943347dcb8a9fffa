import { ERNST } from "../catalogue";
import { isoDate, toEuros } from "../domain";
import type { Finding, FindingCode, FindingFigure, FindingSeverity } from "../domain";
import type { AnswerValue } from "../definition";
import type { TableRow } from "../plan";
import { controlWordsNl, findingTextNl } from "../text";
import type { FindingWords } from "../text";
import { signOf } from "./finding-sign";
import type { PlacedCell, Places } from "./places";
import { textOf } from "./member-tables";

const WORDS: Readonly<Record<FindingCode, FindingWords>> = findingTextNl;
const SEVERITIES: readonly FindingSeverity[] = ["error", "warning", "note"];
/** More rows of one kind help nobody: they have one cause, and come back when the first are solved. */
const MOST_OF_A_KIND = 500;

/** A finding with its row in the table Bevindingen, and where it stands; null for nowhere. */
export interface ControlRow {
  readonly finding: Finding;
  readonly at: PlacedCell | null;
  readonly row: TableRow;
}

/**
 * The rows of the table Bevindingen, in Dutch: the worst findings first, else in the order in which they were found.
 *
 * @param earlier The rows that stand. A signature (who, when, why) stays with its finding as long as the figures stay what they
 * were; else the sentence says that there was one. What is no finding any more goes, signed or not.
 */
export function findingRows(findings: readonly Finding[], places: Places, earlier: readonly TableRow[] = []): readonly TableRow[] {
  return controlRows(findings, places, earlier).map(({ row }) => row);
}

/** The same rows, each with the finding that it is about. Of more than 500 of a kind the last line stands for all that are not listed. */
export function controlRows(findings: readonly Finding[], places: Places, earlier: readonly TableRow[] = []): readonly ControlRow[] {
  const before = new Map(earlier.map((row) => [textOf(row["kenmerk"]), row]));
  const keys = keysOf(findings);
  const kinds = new Map<FindingCode, number>();
  const rows = findings.flatMap((finding, index): readonly ControlRow[] => {
    const count = (kinds.get(finding.code) ?? 0) + 1;
    kinds.set(finding.code, count);
    if (count > MOST_OF_A_KIND) return [];
    const at = finding.place && places(finding.place);
    const key = keys[index] ?? "";
    return [{ finding, at, row: signed(rowOf(finding, key, at), before.get(key)) }];
  });
  const rest = [...kinds].filter(([, count]) => count > MOST_OF_A_KIND).flatMap(([code, count]) => restOf(findings.find((finding) => finding.code === code), count - MOST_OF_A_KIND));
  return bySeverity([...rows, ...rest], ({ row }) => row);
}

/**
 * Findings as rows of a data set, in Dutch, in the order in which they were found and without a limit: what is expected and
 * found as text (amounts with a point and two decimals, days in ISO notation), the difference in euro, the place by table, row
 * (from 1, in the order of that table) and column key.
 */
export function findingDataRows(findings: readonly Finding[]): readonly TableRow[] {
  return findings.map(({ code, severity, subject, detail, place, expected, found }): TableRow => {
    const { what, todo } = WORDS[code];
    const at = place && "table" in place ? place : null;
    return {
      ernst: ERNST[severity],
      code,
      bevinding: what({ subject, detail }),
      onderwerp: subject === "" ? null : subject,
      tabel: at && at.table,
      rij: at && at.row + 1,
      kolom: at && at.column,
      verwacht: plainText(expected),
      gevonden: plainText(found),
      verschil: differenceOf(expected, found),
      doen: todo,
    };
  });
}

/**
 * The rows with those of earlier that nobody looked at this time, such as the differences with a ledger when there was none at
 * hand: they stay as they are.
 */
export function withUnchecked(rows: readonly TableRow[], earlier: readonly TableRow[], unchecked: readonly FindingCode[]): readonly TableRow[] {
  const codes = new Set<string>(unchecked);
  return bySeverity([...rows, ...earlier.filter((row) => codes.has(codeOf(row)))], (row) => row);
}

/** The code of the finding in a row; "" for a row without one. */
export const codeOf = (row: TableRow): string => textOf(row["kenmerk"]).split(":")[0] ?? "";

function bySeverity<Item>(items: readonly Item[], rowIn: (item: Item) => TableRow): readonly Item[] {
  const order = SEVERITIES.map((severity): AnswerValue => ERNST[severity]);
  const rank = (item: Item): number => order.indexOf(rowIn(item)["ernst"] ?? null);
  return [...items].sort((one, other) => rank(one) - rank(other));
}

/** What tells findings apart: code and subject; where that is not enough their detail, and at last their order. */
function keysOf(findings: readonly Finding[]): readonly string[] {
  const short = findings.map(({ code, subject }) => `${code}:${signOf(subject)}`);
  const long = findings.map(({ code, subject, detail }) => `${code}:${signOf(`${subject}\n${detail}`)}`);
  const counted = countsOf(short);
  const keys = short.map((key, at) => ((counted.get(key) ?? 0) > 1 ? (long[at] ?? key) : key));
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count > 1 ? `${key}-${count}` : key;
  });
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function rowOf({ code, severity, subject, detail, expected, found }: Finding, key: string, at: PlacedCell | null): TableRow {
  const { what, todo } = WORDS[code];
  return {
    ernst: ERNST[severity],
    bevinding: what({ subject, detail }),
    onderwerp: subject,
    blad: at?.sheet ?? null,
    cel: at?.cell ?? null,
    verwacht: cellOf(expected),
    // As it is, Excel would take it for the error itself.
    gevonden: code === "cell-error" && found?.kind === "text" ? controlWordsNl.error(found.text) : cellOf(found),
    verschil: differenceOf(expected, found),
    doen: todo,
    afgetekend_door: null,
    datum: null,
    reden: null,
    kenmerk: key,
    cijfers: signOf(JSON.stringify([expected, found])),
    plek: at?.target ?? null,
  };
}

/** What was found less what was expected, in euro; null when they are no amounts. */
const differenceOf = (expected: FindingFigure | null, found: FindingFigure | null): number | null =>
  expected?.kind === "amount" && found?.kind === "amount" ? toEuros(found.cents - expected.cents) : null;

/** A figure as a program reads it; null for none. */
function plainText(figure: FindingFigure | null): string | null {
  if (figure?.kind === "amount") return toEuros(figure.cents).toFixed(2);
  if (figure?.kind === "date") return isoDate(figure.day);
  const cell = cellOf(figure);
  return cell === null ? null : String(cell);
}

/** One line for all findings of a kind that are too many to list. */
function restOf(finding: Finding | undefined, count: number): readonly ControlRow[] {
  if (!finding) return [];
  const rest = { ...finding, subject: "", place: null, expected: null, found: null };
  return [{ finding: rest, at: null, row: { ...rowOf(rest, `${finding.code}:rest`, null), onderwerp: null, bevinding: controlWordsNl.rest(String(count)), cijfers: signOf(String(count)) } }];
}

/** An amount as a number, in euro; a day, a count and a text as text, since the column shows amounts. */
function cellOf(figure: FindingFigure | null): AnswerValue {
  switch (figure?.kind) {
    case "amount": return toEuros(figure.cents);
    case "date": return dutchDay(figure.day);
    case "count": return String(figure.count);
    case "text": return figure.text === "" ? null : figure.text;
    default: return null;
  }
}

/** A day as a person writes it; the sheet is in Dutch, whatever the language of the pane. */
function dutchDay(serial: number): string {
  return isoDate(serial).split("-").reverse().join("-");
}

/** The row with the signature of before, or with the remark that there was one; that remark stays until somebody signs again. */
function signed(row: TableRow, before: TableRow | undefined): TableRow {
  if (!before) return row;
  const { afgetekend_door = null, datum = null, reden = null } = before;
  const [who, sentence, earlier] = [textOf(afgetekend_door), textOf(row["bevinding"]), textOf(before["bevinding"])];
  if (textOf(before["cijfers"]) === row["cijfers"]) return { ...row, afgetekend_door, datum, reden, bevinding: who === "" && earlier.startsWith(sentence) ? earlier : sentence };
  if (who === "") return row;
  return { ...row, bevinding: `${sentence} ${controlWordsNl.signedBefore(who, typeof datum === "number" ? dutchDay(datum) : textOf(datum))}` };
}
