/**
 * What makes two names the same: capitals, accents and spaces around or between the words do not count.
 *
 * @returns A key to compare by; "" for a blank name.
 */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/g, " ").normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
