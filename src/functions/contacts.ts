import { contactsOf } from "../domain/index";
import { MOST_VALUES, readColumn, readNumber, readNumbers, readTexts, checkSameSize } from "./check-arguments";
import { readOptional } from "./column-arguments";

const LIST_COLUMNS = 5;

/**
 * Geeft de contactpersonen van één klant, de invloedrijkste bovenaan.
 * @customfunction CONTACTEN_VAN
 * @param account De naam van de klant.
 * @param klant De naam van de klant per contactpersoon: één kolom.
 * @param naam De naam per contactpersoon.
 * @param functie De functie per contactpersoon.
 * @param rol De rol bij beslissingen, per contactpersoon.
 * @param invloed De invloed per contactpersoon, 1 tot en met 5. Leeg of 0: onbekend.
 * @param houding De houding per contactpersoon.
 * @param [aantal] Hoeveel personen er ten hoogste komen. Leeg: 20.
 * @returns Rijen van vijf: naam, functie, rol, invloed, houding; leeg als de klant er geen heeft.
 */
export function contactenVan(account: any, klant: any[][], naam: any[][], functie: any[][], rol: any[][], invloed: any[][], houding: any[][], aantal?: any): any[][] {
  const customers = readColumn(klant, "klant");
  const names = readColumn(naam, "naam");
  checkSameSize(names, customers);
  const [nameTexts, customerTexts] = [readTexts(names), readTexts(customers)];
  const textOf = (range: unknown, name: string): readonly string[] => readTexts(readOptional(range, name, customers));
  const [functions, roles, attitudes] = [textOf(functie, "functie"), textOf(rol, "rol"), textOf(houding, "houding")];
  const influences = readNumbers(readOptional(invloed, "invloed", customers), { least: 1, most: 5, whole: true });
  const limit = readNumber(aantal, { name: "aantal", least: 1, most: Math.floor(MOST_VALUES / LIST_COLUMNS), whole: true, fallback: 20 });
  const [wanted = ""] = readTexts(readColumn(account, "account"));
  const rows = contactsOf(wanted, nameTexts.map((name, row) => ({ name, customer: customerTexts[row] ?? "", influence: influences[row] ?? null })));
  if (rows.length === 0) return [[""]];
  return rows.slice(0, limit).map((row) => [nameTexts[row] ?? "", functions[row] ?? "", roles[row] ?? "", influences[row] ?? "", attitudes[row] ?? ""]);
}
