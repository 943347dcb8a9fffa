import { contactsOf } from "../domain/index";
import { limitOf, type Argument, type TextArgument } from "./argument";
import { readBeside, readCells, readNumber, readNumbers, readText, readTexts } from "./check-arguments";

const BESIDE_CUSTOMER = { kind: "text", shape: "column", size: { by: "cells", as: "klant" } } as const;
const CONTACT = {
  account: { kind: "text", name: "account", shape: "cell" },
  klant: { kind: "text", name: "klant", shape: "column" },
  naam: { ...BESIDE_CUSTOMER, name: "naam" },
  functie: { ...BESIDE_CUSTOMER, name: "functie", orBlank: true },
  rol: { ...BESIDE_CUSTOMER, name: "rol", orBlank: true },
  invloed: { ...BESIDE_CUSTOMER, kind: "number", name: "invloed", unit: "points", least: 1, most: 5, whole: true, orBlank: true },
  houding: { ...BESIDE_CUSTOMER, name: "houding", orBlank: true },
  aantal: limitOf(5, 20),
} as const satisfies Readonly<Record<string, Argument>>;

/** What the function of contacts takes. */
export const CONTACT_ARGUMENTS = {
  CONTACTEN_VAN: [CONTACT.account, CONTACT.klant, CONTACT.naam, CONTACT.functie, CONTACT.rol, CONTACT.invloed, CONTACT.houding, CONTACT.aantal],
} as const satisfies Readonly<Record<string, readonly Argument[]>>;

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
  const customers = readCells(klant, CONTACT.klant);
  const names = readBeside(naam, CONTACT.naam, customers);
  const [nameTexts, customerTexts] = [readTexts(names), readTexts(customers)];
  const textOf = (range: unknown, argument: TextArgument): readonly string[] => readTexts(readBeside(range, argument, customers));
  const [functions, roles, attitudes] = [textOf(functie, CONTACT.functie), textOf(rol, CONTACT.rol), textOf(houding, CONTACT.houding)];
  const influences = readNumbers(readBeside(invloed, CONTACT.invloed, customers));
  const limit = readNumber(aantal, CONTACT.aantal);
  const wanted = readText(account, CONTACT.account);
  const rows = contactsOf(wanted, nameTexts.map((name, row) => ({ name, customer: customerTexts[row] ?? "", influence: influences[row] ?? null })));
  if (rows.length === 0) return [[""]];
  return rows.slice(0, limit).map((row) => [nameTexts[row] ?? "", functions[row] ?? "", roles[row] ?? "", influences[row] ?? "", attitudes[row] ?? ""]);
}
