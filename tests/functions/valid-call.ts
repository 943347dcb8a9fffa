import { ARGUMENTS, isKompasId, type Argument, type KompasId } from "../../src/functions/index";
import { column } from "./call";

const DAY = 46_000;
const ACTIONS = ["3.8", [["actie", "gekozen", "wie", "deadline", "status"], ["bel", "ja", "Pim", DAY - 1, "open"]]];

/** Where arguments depend on each other in a way that their data does not say. */
const BY_HAND: Partial<Record<KompasId, Readonly<Record<string, unknown>>>> = {
  SCORE_OORDEEL: { ondergrenzen: column([1, 9, 17]), oordelen: column(["laag", "midden", "hoog"]) },
  STIJL_SCORES: { antwoorden: column(new Array(24).fill(3)), nummers: column([...new Array(24).keys()].map((at) => at + 1)) },
  STIJL_VOORKEUR: { antwoorden: column(new Array(24).fill(3)), nummers: column([...new Array(24).keys()].map((at) => at + 1)) },
  RELATIEMATRIX_ZONDER: { zonder: "contacten 1" },
};

/** A call that a function has an answer to, from the data of its arguments: three rows, two columns where there may be more. */
export function validCall(id: KompasId): unknown[] {
  const list = ARGUMENTS[id];
  return list.map((argument) => BY_HAND[id]?.[argument.name] ?? validArgument(argument, list));
}

/** Every function by id. */
export const IDS: readonly KompasId[] = Object.keys(ARGUMENTS).filter(isKompasId);

function validArgument(argument: Argument, list: readonly Argument[]): unknown {
  if (argument.kind === "actions") return ACTIONS;
  if (argument.shape === "cell") return validValue(argument, 0);
  const [rows, columns] = dimensions(argument, list);
  return Array.from({ length: rows }, (_none, row) => Array.from({ length: columns }, (_cell, at) => validValue(argument, row * columns + at)));
}

function dimensions(argument: Argument, list: readonly Argument[]): readonly [rows: number, columns: number] {
  const { shape, size, cells, mostCells, columns } = argument;
  if (cells !== undefined || mostCells !== undefined) return [cells ?? mostCells ?? 1, 1];
  const other = size && size.by !== "names" ? list.find(({ name }) => name === size.as) : undefined;
  if (other && size?.by !== "rows") return dimensions(other, list);
  const namesColumns = list.some((each) => each.size?.by === "names" && each.size.columns === argument.name);
  if (shape === "line" && namesColumns) return [1, 2];
  return [3, shape === "range" ? (columns ?? 2) : 1];
}

function validValue(argument: Argument, index: number): unknown {
  switch (argument.kind) {
    case "number": {
      const { fallback, least, most } = argument;
      if (typeof fallback === "number") return fallback;
      return fallback?.[index] ?? Math.min(most, Math.max(least, 2));
    }
    case "chance": return 0.5;
    case "rate": return 0.21;
    case "choice": return argument.choices[0];
    case "date": return DAY;
    case "signal": return 1;
    default: return `${argument.name} ${index + 1}`;
  }
}
