/**
 * The key of a customer: administratie + debiteurennummer.
 *
 * @returns A text to compare, or null for a customer without a number (identified by nobody).
 */
export function customerKey(customer: { readonly administratie: string; readonly debiteurennummer: string }): string | null {
  return customer.debiteurennummer === "" ? null : `${customer.administratie}\u0000${customer.debiteurennummer}`;
}

/**
 * The name of a company as it is compared, never as it is shown: without case, accents, punctuation and legal form.
 *
 * @returns "" for a name that holds no letter or digit.
 */
export function foldName(name: string): string {
  // Most names are ASCII, and folding those costs a tenth.
  const bare = /^[ -~]*$/.test(name) ? name : name.normalize("NFD").replace(/\p{M}/gu, "");
  const plain = bare
    .toLowerCase()
    .replace(/[.'’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return plain.replace(/ (bv|nv|vof|cv|gmbh|ltd|inc|sa|ag)$/, "");
}
