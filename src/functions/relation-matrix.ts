import { contactRelations, isBlankMatrix, matrixSummary, matrixWithout, whiteSpots } from "../domain/index";
import { functionLabels, functionText } from "../text/index";
import { blankRows } from "./blank-rows";
import type { Argument } from "./argument";
import { readBeside, readCells, readNumbers, readText, refuse } from "./check-arguments";
import { MATRIX, readRelationMatrix } from "./relation-matrix-arguments";

const SUMMARY = ["cells", "filled", "coverage", "quality", "single", "blind", "badOnly", "doubled", "unnamed"] as const;
const COMPARED = ["coverage", "quality", "blind", "single"] as const;
const { contacten, eigen, kwaliteit, zonder, invloed } = MATRIX;

/** What the functions of the relation matrix take. */
export const MATRIX_ARGUMENTS = {
  RELATIEMATRIX: [contacten, eigen, kwaliteit],
  RELATIEMATRIX_CONTACT: [contacten, eigen, kwaliteit],
  RELATIEMATRIX_ZONDER: [contacten, eigen, kwaliteit, zonder],
  WITTE_VLEKKEN: [contacten, eigen, kwaliteit, invloed],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

/**
 * Vat de relatiematrix samen: wie van ons kent wie bij de klant, en hoe goed.
 * @customfunction RELATIEMATRIX
 * @param contacten De namen bij de klant: één kolom. Rijen met dezelfde naam zijn één contact; de beste relatie telt.
 * @param eigen De namen van onze mensen: één rij of één kolom. Dezelfde naam is één persoon.
 * @param kwaliteit Per contact een rij en per eigen persoon een kolom: +, +/- of -. Leeg: geen relatie.
 * @returns Negen rijen van twee: wat, waarde. Dekking is een deel van 0 tot en met 1, kwaliteit 0 tot en met 100; leeg zonder contacten of zonder eigen mensen.
 */
export function relatiematrix(contacten: any[][], eigen: any[][], kwaliteit: any[][]): any[][] {
  const matrix = readRelationMatrix(contacten, eigen, kwaliteit);
  if (isBlankMatrix(matrix)) return blankRows(SUMMARY.length, 2);
  const summary = matrixSummary(matrix);
  return SUMMARY.map((line) => [functionLabels.matrix[line], summary[line] ?? ""]);
}

/**
 * Geeft per contact hoeveel van onze mensen het contact kennen, de beste relatie en een oordeel.
 * @customfunction RELATIEMATRIX_CONTACT
 * @param contacten De namen bij de klant: één kolom. Rijen met dezelfde naam zijn één contact; de beste relatie telt.
 * @param eigen De namen van onze mensen: één rij of één kolom. Dezelfde naam is één persoon.
 * @param kwaliteit Per contact een rij en per eigen persoon een kolom: +, +/- of -. Leeg: geen relatie.
 * @returns Per rij drie cellen: ingevuld, beste, oordeel; bij de tweede rij van een contact alleen "dubbel", bij een rij zonder naam niets.
 */
export function relatiematrixContact(contacten: any[][], eigen: any[][], kwaliteit: any[][]): any[][] {
  const matrix = readRelationMatrix(contacten, eigen, kwaliteit);
  if (isBlankMatrix(matrix)) return blankRows(matrix.contacts.length, 3);
  const byRow = new Map(contactRelations(matrix).map((contact) => [contact.row, contact]));
  return matrix.contacts.map((name, row) => {
    const contact = byRow.get(row);
    if (contact === undefined) return ["", "", name === "" ? "" : functionLabels.doubledContact];
    return [contact.filled, contact.best ?? "", functionLabels.contactVerdict[contact.verdict]];
  });
}

/**
 * Laat zien wat er van de relatiematrix overblijft zonder één contact of één van onze mensen.
 * @customfunction RELATIEMATRIX_ZONDER
 * @param contacten De namen bij de klant: één kolom. Rijen met dezelfde naam zijn één contact; de beste relatie telt.
 * @param eigen De namen van onze mensen: één rij of één kolom. Dezelfde naam is één persoon.
 * @param kwaliteit Per contact een rij en per eigen persoon een kolom: +, +/- of -. Leeg: geen relatie.
 * @param zonder De naam van wie weggaat. Heet een contact hetzelfde als een van onze mensen, dan gaan beiden weg.
 * @returns Vier rijen van vier: wat, nu, zonder, verschil; leeg zolang er geen naam is gekozen.
 */
export function relatiematrixZonder(contacten: any[][], eigen: any[][], kwaliteit: any[][], zonder: any): any[][] {
  const matrix = readRelationMatrix(contacten, eigen, kwaliteit);
  const leaver = readText(zonder, MATRIX.zonder);
  if (isBlankMatrix(matrix) || leaver === "") return blankRows(COMPARED.length, 4);
  const compared = matrixWithout(matrix, leaver) ?? refuse(functionText().nobodyByName({ argument: MATRIX.zonder.name, place: {}, received: leaver }));
  return COMPARED.map((line) => {
    const [now, without] = [compared.now[line], compared.without[line]];
    return [functionLabels.matrix[line], now ?? "", without ?? "", now === null || without === null ? "" : without - now];
  });
}

/**
 * Geeft de contacten om aan te werken: niemand kent hen, alleen slecht, of via één persoon. Wie de meeste invloed heeft, staat bovenaan.
 * @customfunction WITTE_VLEKKEN
 * @param contacten De namen bij de klant: één kolom. Rijen met dezelfde naam zijn één contact; de beste relatie telt.
 * @param eigen De namen van onze mensen: één rij of één kolom. Dezelfde naam is één persoon.
 * @param kwaliteit Per contact een rij en per eigen persoon een kolom: +, +/- of -. Leeg: geen relatie.
 * @param [invloed] De invloed per contact, 1 tot en met 5; 5 is de meeste. Leeg of 0: onbekend, telt als de minste.
 * @returns Rijen van twee: contact, oordeel; leeg als er geen witte vlek is.
 */
export function witteVlekken(contacten: any[][], eigen: any[][], kwaliteit: any[][], invloed?: any[][]): any[][] {
  const matrix = readRelationMatrix(contacten, eigen, kwaliteit);
  const influence = readNumbers(readBeside(invloed, MATRIX.invloed, readCells(contacten, MATRIX.contacten)));
  const spots = isBlankMatrix(matrix) ? [] : whiteSpots(matrix, influence);
  if (spots.length === 0) return [[""]];
  return spots.map(({ row, verdict }) => [matrix.contacts[row] ?? "", functionLabels.contactVerdict[verdict]]);
}
