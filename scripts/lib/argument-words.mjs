/** What an argument takes, in words, from the data that the functions check a call by. */

const LOCALES = { nl: "nl-NL", en: "en-GB" };
/** Past this a bound is only what Excel or a cent can hold, which nobody meets. */
const NO_BOUND = 1e9;

const WORDS = {
  nl: {
    shapes: { cell: "één waarde", column: "één kolom", line: "één rij of kolom", range: "een bereik" },
    columns: (count) => `${count} kolommen`, cells: (count) => `${count} cellen`, mostCells: (count) => `hoogstens ${count} cellen`,
    units: { euro: "bedrag in euro", percent: "percentage", part: "deel (0,1 is 10 %)", points: "punten", rank: "rangnummer", count: "aantal", days: "dagen", years: "jaren", none: "getal" },
    kinds: { chance: "kans", rate: "btw-tarief", date: "datum", text: "tekst", signal: "signaal", actions: "naam en tabel, steeds twee" },
    whole: "heel getal", between: (least, most) => `van ${least} tot en met ${most}`, from: (least) => `vanaf ${least}`, upTo: (most) => `tot en met ${most}`,
    fallback: (value) => `leeg is ${value}`, blank: "mag leeg blijven",
  },
  en: {
    shapes: { cell: "one value", column: "one column", line: "one row or column", range: "a range" },
    columns: (count) => `${count} columns`, cells: (count) => `${count} cells`, mostCells: (count) => `${count} cells at most`,
    units: { euro: "amount in euro", percent: "percentage", part: "part (0.1 is 10 %)", points: "points", rank: "rank", count: "number", days: "days", years: "years", none: "number" },
    kinds: { chance: "chance", rate: "VAT rate", date: "date", text: "text", signal: "signal", actions: "name and table, two at a time" },
    whole: "whole number", between: (least, most) => `from ${least} to ${most}`, from: (least) => `from ${least}`, upTo: (most) => `up to ${most}`,
    fallback: (value) => `blank is ${value}`, blank: "may stay blank",
  },
};

function bounds({ least, most }, words, show) {
  const [low, high] = [least > -NO_BOUND, most < NO_BOUND];
  if (low && high) return words.between(show(least), show(most));
  if (low) return words.from(show(least));
  return high ? words.upTo(show(most)) : "";
}

function size({ shape, columns, cells, mostCells }, words) {
  if (columns !== undefined) return words.columns(columns);
  if (cells !== undefined) return words.cells(cells);
  return mostCells === undefined ? words.shapes[shape] : words.mostCells(mostCells);
}

function kind(argument, language, words, show) {
  if (argument.kind === "choice") return new Intl.ListFormat(LOCALES[language], { type: "disjunction" }).format(argument.choices);
  if (argument.kind !== "number") return words.kinds[argument.kind];
  const what = argument.whole && argument.unit === "none" ? words.whole : words.units[argument.unit];
  return [what, bounds(argument, words, show)].filter((text) => text !== "").join(" ");
}

/**
 * @param {object} argument - of ARGUMENTS in src/functions
 * @param {"nl" | "en"} language
 * @returns {string} such as "één waarde: percentage van 0 tot en met 100; leeg is 80"
 */
export function argumentWords(argument, language) {
  const words = WORDS[language];
  const show = (value) => (typeof value === "number" ? value.toLocaleString(LOCALES[language], { maximumFractionDigits: 6 }) : String(value));
  const { fallback, optional, orBlank } = argument;
  const taken = `${size(argument, words)}: ${kind(argument, language, words, show)}`;
  if (fallback !== undefined) return `${taken}; ${words.fallback([fallback].flat().map(show).join(language === "nl" ? "; " : ", "))}`;
  return orBlank && !optional ? `${taken}; ${words.blank}` : taken;
}
