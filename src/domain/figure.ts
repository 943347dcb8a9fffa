/** A figure that is not always there. `empty`: nothing is known yet; `not-applicable`: something is, but no figure follows from it. */
export type Figure = number | "empty" | "not-applicable";

/** One number divided by another; not applicable unless the other is above zero. */
export function ratioOf(part: number, whole: number): Figure {
  return whole > 0 ? part / whole : "not-applicable";
}
