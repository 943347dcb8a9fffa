import fc from "fast-check";
import { RELATION_QUALITIES, relationQualityOf, type RelationMatrix } from "../../src/domain/index";

/** A matrix from one text per contact: the name, then a sign per own person, "." for none. */
export function matrixOf(people: readonly string[], ...lines: readonly string[]): RelationMatrix {
  const cells = lines.map((line) => line.split(",").map((cell) => cell.trim()));
  return { people, contacts: cells.map(([name]) => name ?? ""), qualities: cells.map(([, ...signs]) => signs.map((sign) => relationQualityOf(sign))) };
}

/** Four contacts at the customer, three of us: half of the cells are filled. */
export const EXAMPLE = matrixOf(["Anna", "Bas", "Cas"], "Inkoop, +, ., +/-", "Directie, +/-, +, .", "Techniek, ., ., +", "Financiën, -, ., .");

/** Any matrix of which no two names are the same; blanks among the names when `blanks` says so. */
export function matrices({ blanks }: { readonly blanks: boolean }): fc.Arbitrary<RelationMatrix> {
  const names = (letters: string): fc.Arbitrary<string[]> => fc.subarray([...letters], { minLength: 1 }).chain((some) =>
    fc.tuple(...some.map((name) => (blanks ? fc.constantFrom(name, name, "") : fc.constant(name)))));
  return fc.tuple(names("ABCDEF"), names("vwxyz")).chain(([contacts, people]) => fc.record({
    contacts: fc.constant(contacts),
    people: fc.constant(people),
    qualities: fc.tuple(...contacts.map(() => fc.tuple(...people.map(() => fc.option(fc.constantFrom(...RELATION_QUALITIES)))))),
  }));
}

/** The cells that hold a sign. */
export function filledIn({ qualities }: RelationMatrix): number {
  return qualities.flat().filter((quality) => quality !== null).length;
}
