import { relationQualityOf, RELATION_QUALITIES, type RelationMatrix } from "../domain/index";
import { functionText } from "../text/index";
import { readCells, readColumn, readTexts, refuse, refuseError } from "./check-arguments";
import { readEach } from "./column-arguments";
import { checkNamed, inRows, readLine } from "./matrix-arguments";

/** Reads who knows whom, and how well. */
export function readRelationMatrix(contacten: unknown, eigen: unknown, kwaliteit: unknown): RelationMatrix {
  const contactCells = readColumn(contacten, "contacten");
  const peopleCells = readLine(eigen, "eigen");
  const cells = readCells(kwaliteit, "kwaliteit");
  checkNamed(cells, contactCells, peopleCells);
  const qualities = readEach(cells, (value, spot) => {
    refuseError(value, spot);
    const found = { argument: spot.name, place: spot.place, received: value };
    return relationQualityOf(String(value)) ?? refuse(functionText().choiceExpected({ ...found, choices: [...RELATION_QUALITIES].reverse() }));
  });
  return { contacts: readTexts(contactCells), people: readTexts(peopleCells), qualities: inRows(qualities, cells) };
}
