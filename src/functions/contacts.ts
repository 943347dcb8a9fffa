import { contactsOf, contactStandings, type Contact, type ContactStanding } from "../domain/index";
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
  const { contacts, rows } = readContacts([account, klant, naam, invloed, aantal]);
  const textOf = (range: unknown, argument: TextArgument): readonly string[] => readTexts(readBeside(range, argument, customers));
  const [functions, roles, attitudes] = [textOf(functie, CONTACT.functie), textOf(rol, CONTACT.rol), textOf(houding, CONTACT.houding)];
  if (rows.length === 0) return [[""]];
  return rows.map((row) => [contacts[row]?.name ?? "", functions[row] ?? "", roles[row] ?? "", contacts[row]?.influence ?? "", attitudes[row] ?? ""]);
}

/** The contacts of a call, and which of them are shown. */
export interface ContactInput {
  readonly contacts: readonly Contact[];
  readonly standings: readonly ContactStanding[];
  /** Positions in the contacts, in the order in which they are shown. */
  readonly rows: readonly number[];
}

/** Reads contacts and picks those of one customer. */
export function readContacts([account, klant, naam, invloed, aantal]: readonly unknown[]): ContactInput {
  const customers = readCells(klant, CONTACT.klant);
  const names = readTexts(readBeside(naam, CONTACT.naam, customers));
  const customerTexts = readTexts(customers);
  const influences = readNumbers(readBeside(invloed, CONTACT.invloed, customers));
  const limit = readNumber(aantal, CONTACT.aantal);
  const wanted = readText(account, CONTACT.account);
  const contacts = names.map((name, row) => ({ name, customer: customerTexts[row] ?? "", influence: influences[row] ?? null }));
  return { contacts, standings: contactStandings(wanted, contacts), rows: contactsOf(wanted, contacts).slice(0, limit) };
}
