import { relationQualityOf, RELATION_QUALITIES, type RelationMatrix } from "../domain/index";
import type { Argument } from "./argument";
import { readBeside, readCells, readEach, readTexts, refuseChoice, refuseError } from "./check-arguments";
import { inRows } from "./matrix-arguments";

/** Arguments of the functions of the relation matrix; every call begins with the first three. */
export const MATRIX = {
  contacten: { kind: "text", name: "contacten", shape: "column" },
  eigen: { kind: "text", name: "eigen", shape: "line" },
  kwaliteit: {
    kind: "choice", name: "kwaliteit", shape: "range", choices: [...RELATION_QUALITIES].reverse(),
    size: { by: "names", rows: "contacten", columns: "eigen" },
  },
  zonder: { kind: "text", name: "zonder", shape: "cell" },
  invloed: {
    kind: "number", name: "invloed", unit: "points", shape: "column", least: 1, most: 5, whole: true, optional: true,
    size: { by: "cells", as: "contacten" },
  },
} as const satisfies Readonly<Record<string, Argument>>;

/** Reads who knows whom, and how well. */
export function readRelationMatrix(contacten: unknown, eigen: unknown, kwaliteit: unknown): RelationMatrix {
  const contactCells = readCells(contacten, MATRIX.contacten);
  const peopleCells = readCells(eigen, MATRIX.eigen);
  const cells = readBeside(kwaliteit, MATRIX.kwaliteit, contactCells, peopleCells);
  const qualities = readEach(cells, (value, argument, place) => {
    refuseError(value, argument, place);
    return relationQualityOf(String(value)) ?? refuseChoice(value, argument, place);
  });
  return { contacts: readTexts(contactCells), people: readTexts(peopleCells), qualities: inRows(qualities, cells) };
}
