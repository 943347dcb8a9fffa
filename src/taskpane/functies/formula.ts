import type { FunctionInfo, TableHeaders } from "../services/types";

type Parameter = FunctionInfo["parameters"][number];

/** Column keys by argument where the two differ. */
const COLUMN_OF: Readonly<Record<string, string>> = { omzet: "omzet0", marge: "marge0", groep: "concern", klanten: "klant" };
/** A number with a decimal comma or point, or a percentage. */
const NUMBER = /^[-+]?\d+(?:[.,]\d+)?%?$/;
const TRUTHS: Readonly<Record<string, string>> = { waar: "TRUE", onwaar: "FALSE" };

/**
 * What each argument may be, from the one table of ours that has most of them; "" where nothing can be proposed, and
 * everywhere when no table has the first of them.
 */
export function proposedArguments(parameters: readonly Parameter[], tables: TableHeaders): readonly string[] {
  const perTable = Object.entries(tables).map(([table, headers]) => parameters.map(({ name }) => {
    const header = headers[COLUMN_OF[name] ?? name];
    return header === undefined ? "" : `${table}[${header}]`;
  }));
  const count = (proposal: readonly string[]): number => (proposal[0] === "" ? 0 : proposal.filter((each) => each !== "").length);
  const best = [...perTable].sort((one, other) => count(other) - count(one))[0];
  return best && count(best) > 0 ? best : parameters.map(() => "");
}

/**
 * The formula as Excel stores it, with what was filled in for each argument. Arguments at the end that are left blank are
 * left out; between others a blank one stays empty. Several ranges in one field are parted by a semicolon.
 */
export function formulaOf({ name }: Pick<FunctionInfo, "name">, given: readonly string[]): string {
  const count = given.reduce((last, each, at) => (each.trim() === "" ? last : at + 1), 0);
  return `=KOMPAS.${name}(${given.slice(0, count).map((each) => each.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).map(asStored).join(",")).join(",")})`;
}

/** Whether every argument that cannot be left out is filled in. */
export const isComplete = (parameters: readonly Parameter[], given: readonly string[]): boolean =>
  parameters.every(({ optional }, at) => optional === true || (given[at] ?? "").trim() !== "");

/** As a person in the Netherlands types it, in the notation that Excel stores. */
function asStored(given: string): string {
  const value = given.trim().replace(/^=/, "");
  return NUMBER.test(value) ? value.replace(",", ".") : (TRUTHS[value.toLowerCase()] ?? value);
}
