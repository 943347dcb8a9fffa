import fc from "fast-check";
import { column } from "../call";
import { euros, isBlank, keyOf, name, orBlank } from "./property";

export const PHASES = ["Werving", "Verwelkoming", "Elkaar leren kennen", "Accountmanagement (vaste relatie)", "Intensive care", "Dreigende scheiding", "Scheiding", "Terugwinnen"] as const;
export const TYPES = ["Leverancier", "Voorkeursleverancier", "Toeleveringspartner", "Partner in business"] as const;
export const phase = orBlank(fc.constantFrom(...PHASES));
export const level = orBlank(fc.integer({ min: 1, max: 4 }));

export interface Customer { readonly klant: unknown; readonly omzet: unknown; readonly fase: unknown; readonly type: unknown }
const customer: fc.Arbitrary<Customer> = fc.record({ klant: orBlank(name), omzet: orBlank(euros), fase: phase, type: level });
export const customers = fc.array(customer, { minLength: 2, maxLength: 15 });
export const names = fc.array(orBlank(fc.oneof(name, fc.constant("Zulu"))), { minLength: 1, maxLength: 8 });
export const field = (key: keyof Customer, all: readonly Customer[]): unknown[][] => column(all.map((each) => each[key]));
export const ofName = (wanted: unknown, all: readonly Customer[]): Customer[] => (isBlank(wanted) ? [] : all.filter(({ klant }) => !isBlank(klant) && keyOf(klant) === keyOf(wanted)));
export const named = (all: readonly Customer[]): Customer[] => all.filter(({ klant }) => !isBlank(klant));
/** One row for every customer: the first of each name. */
export const keysOf = (all: readonly Customer[]): string[] => [...new Set(named(all).map(({ klant }) => keyOf(klant)))];
