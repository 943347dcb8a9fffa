/** How good a relation is, worst first: worth 0, ½ and 1. */
export const RELATION_QUALITIES = ["-", "+/-", "+"] as const;

/** One of {@link RELATION_QUALITIES}. */
export type RelationQuality = (typeof RELATION_QUALITIES)[number];

/** Every dash and minus sign that is not the hyphen, as text editors put them in its place. */
const DASHES = /[\u2010-\u2015\u2212\u2043]/g;
const SLASHES = /[\u2044\u2215\\]/g;

const BY_SIGN: ReadonlyMap<string, RelationQuality> = new Map([
  ...RELATION_QUALITIES.map((quality): [string, RelationQuality] => [quality, quality]),
  ...["+-", "-+", "-/+", "±", "∓"].map((sign): [string, RelationQuality] => [sign, "+/-"]),
]);

/** The quality that a sign stands for, also as ± or +-, with another dash, full-width or with spaces; null for none. */
export function relationQualityOf(text: string): RelationQuality | null {
  const sign = text.normalize("NFKC").replace(/\s/g, "").replace(DASHES, "-").replace(SLASHES, "/");
  return BY_SIGN.get(sign) ?? null;
}
