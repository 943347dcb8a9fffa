import * as fc from "fast-check";
import { fileNamer } from "../../src/workbooks/file-names";

const nameOf = (text: string): string => fileNamer(".xlsx", "collega")(text);

test.each([
  ["Anna de Vries", "Anna de Vries.xlsx"],
  ["  Zoë   Çelik ", "Zoë Çelik.xlsx"],
  ["a/b\\c:d*e?f\"g<h>i|j", "a b c d e f g h i j.xlsx"],
  ["Jansen B.V.", "Jansen B.V.xlsx"],
  ["Anna. . .", "Anna.xlsx"],
  ["..verborgen", "verborgen.xlsx"],
  ["../../etc/passwd", "etc passwd.xlsx"],
  ["CON", "_CON.xlsx"],
  ["nul.txt", "_nul.txt.xlsx"],
  ["Lpt1", "_Lpt1.xlsx"],
  ["CONNIE", "CONNIE.xlsx"],
  ["tab\tregel\nnul\u0000", "tab regel nul.xlsx"],
  ["naam\u202Excod.exe", "naam xcod.exe.xlsx"],
  ["half \ud83d paar", "half paar.xlsx"],
  ["", "collega.xlsx"],
  ["   ", "collega.xlsx"],
  ["...", "collega.xlsx"],
  ["=1+1", "=1+1.xlsx"],
])("%j becomes %j", (text, name) => {
  expect(nameOf(text)).toBe(name);
});

test("a long name is cut between characters, short enough for any file system", () => {
  const name = nameOf("😀".repeat(300));
  expect(name).toMatch(/^(😀)+\.xlsx$/u);
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
});

test("names that would be one file on Windows or a Mac get a number", () => {
  const namer = fileNamer(".xlsx", "collega");
  expect(["Jan: A", "jan? a", "JÁN A", "Jan A (2)", "??", "collega"].map(namer)).toEqual(["Jan A.xlsx", "jan a (2).xlsx", "JÁN A (3).xlsx", "Jan A (2) (2).xlsx", "collega.xlsx", "collega (2).xlsx"]);
});

test("whatever they are called: each file has a name of its own that every system takes", () => {
  fc.assert(fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("con", "AUX.", "a/b", "a b", "A B ", "nul.x", "\ud800")), { maxLength: 20 }), (texts) => {
    const namer = fileNamer(".xlsx", "collega");
    const names = texts.map(namer);
    expect(new Set(names.map((name) => name.normalize("NFC").toLowerCase())).size).toBe(texts.length);
    for (const name of names) {
      expect(name).toMatch(/^[^<>:"/\\|?*\p{Cc}. ][^<>:"/\\|?*\p{Cc}]*(?<![. ])\.xlsx$/u);
      expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i);
      // Halves of a pair cannot be encoded.
      expect(() => encodeURIComponent(name)).not.toThrow();
    }
  }));
});
