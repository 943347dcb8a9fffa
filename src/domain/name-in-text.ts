import { nameKey } from "./names";

/** How a text is about a name: it is `only` that name, or the name stands in it as whole words. */
export type NamePresence = "only" | "part" | "absent";

/** Looks for one name in texts. Capitals, accents and spaces around or between the words do not count, as in `nameKey`. */
export interface NameFinder {
  presenceIn(text: string): NamePresence;
  /** The text with `substitute` for every time that the name stands in it; the rest stays as it is. */
  replaceIn(text: string, substitute: string): string;
}

const SIGNS = /[\\^$.*+?()[\]{}|/]/g;
const BEFORE = String.raw`(?<![\p{L}\p{N}\p{M}])`;
const AFTER = String.raw`(?!\p{M}*[\p{L}\p{N}])`;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * A finder for a name. The name counts where no letter or digit adjoins it: `Jan` stands in `Jan's` and `Jan-Piet`, not in
 * `Jansen`. A blank name stands nowhere.
 */
export function findName(name: string): NameFinder {
  const key = nameKey(name);
  if (key === "") return { presenceIn: () => "absent", replaceIn: (text) => text };
  const pattern = wholeWords(key);
  return {
    presenceIn: (text) => {
      if (text.length < key.length) return "absent";
      if (nameKey(text) === key) return "only";
      return text.normalize("NFD").search(pattern) < 0 ? "absent" : "part";
    },
    // Taken apart a letter and its accent are two signs, each with a place of its own; put together the text is as it was.
    replaceIn: (text, substitute) => text.normalize("NFD").replace(pattern, () => substitute).normalize("NFC"),
  };
}

/** A pattern for texts in which accents stand on their own (NFD). A sign at the edge of the name is a border by itself. */
function wholeWords(key: string): RegExp {
  const signs = [...key];
  const inner = signs.map((sign) => (sign === " " ? String.raw`\s+` : String.raw`${sign.replace(SIGNS, String.raw`\$&`)}\p{M}*`)).join("");
  const edge = (sign: string | undefined, border: string): string => (sign !== undefined && LETTER.test(sign) ? border : "");
  return new RegExp(edge(signs[0], BEFORE) + inner + edge(signs.at(-1), AFTER), "giu");
}
