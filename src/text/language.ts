/** The languages the product speaks. Dutch comes first. */
export type Language = "nl" | "en";

let current: Language = "nl";

/** The language in which messages are written now. */
export function currentLanguage(): Language {
  return current;
}

/**
 * Chooses the language from a display language such as "nl-NL" or "en-US".
 *
 * @param tag English for any English tag, Dutch for everything else, also when nothing is known.
 */
export function setLanguage(tag: string | null | undefined): void {
  current = /^en\b/i.test(tag ?? "") ? "en" : "nl";
}
