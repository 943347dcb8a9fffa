import type { FieldTarget, HeaderMeaning } from "./read-header";
import { FIELD_TARGETS } from "./read-header";
import type { Cell } from "./tables";
import { cleanText, isBlank } from "./tables";

/** For every column of Klanten that is no amount: the source column with the best word for it, or null. */
export function matchFields(meanings: readonly (HeaderMeaning | null)[], sample: readonly (readonly Cell[])[]): Record<FieldTarget, number | null> {
  const fields = emptyFields();
  for (const target of FIELD_TARGETS) fields[target] = bestColumn(meanings, target);
  return numbersAreNoNames(fields, meanings, sample);
}

/** A match in which no column is found yet. */
export function emptyFields(): Record<FieldTarget, number | null> {
  return {
    administratie: null, debiteurennummer: null, klant: null, concern: null, accountmanager: null, accountmanagerVanaf: null,
    omzetTeltAls: null, status: null, strategischBelang: null, relatiefase: null, valuta: null,
  };
}

function bestColumn(meanings: readonly (HeaderMeaning | null)[], target: FieldTarget): number | null {
  let found: { index: number; rank: number } | null = null;
  meanings.forEach((meaning, index) => {
    if (meaning?.kind !== "field" || meaning.target !== target) return;
    if (found === null || meaning.rank < found.rank) found = { index, rank: meaning.rank };
  });
  return indexOf(found);
}

function indexOf(found: { index: number } | null): number | null {
  return found?.index ?? null;
}

/** "Debiteur; Naam" and "Klant; Naam": the first holds numbers, so it is the number and the second the name. */
function numbersAreNoNames(
  fields: Record<FieldTarget, number | null>,
  meanings: readonly (HeaderMeaning | null)[],
  sample: readonly (readonly Cell[])[],
): Record<FieldTarget, number | null> {
  const { klant, debiteurennummer } = fields;
  if (klant === null || debiteurennummer !== null || !holdsNumbers(sample, klant)) return fields;
  const others = meanings.map((meaning, index) => (index === klant ? null : meaning));
  return { ...fields, debiteurennummer: klant, klant: bestColumn(others, "klant") };
}

function holdsNumbers(sample: readonly (readonly Cell[])[], index: number): boolean {
  const filled = sample.map((cells) => cells[index]).filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => /^[A-Z]{0,4}[-. ]?\d+$/i.test(cleanText(cell)));
}
