/**
 * Text as a file keeps it (ECMA-376 part 1, 22.9.2.19 ST_Xstring): `_x0041_` in a text means the letter A, so a text that
 * says `_x0041_` itself has its first underscore escaped. U+FFFE and U+FFFF may not stand in XML at all. The library
 * escapes the other forbidden characters.
 */
export const storedText = (text: string): string =>
  text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replace(/[\uFFFE\uFFFF]/g, (mark) => `_x${mark.charCodeAt(0).toString(16).toUpperCase()}_`);

/** A sheet title as it stands in a reference: always in quotes, so that no title can be read as something else. */
export const quotedTitle = (title: string): string => `'${title.replaceAll("'", "''")}'`;

/** Text between tags or inside an attribute. */
export const xmlText = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
