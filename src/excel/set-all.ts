/**
 * Gives every cell of a range the same value. Excel takes a single value for a whole range; its typings know only the
 * matrix form, which for a long table would be a request of megabytes.
 */
export function setAll(range: Excel.Range, property: "formulas" | "numberFormat" | "values", value: string): void {
  Object.assign(range, { [property]: value });
}
