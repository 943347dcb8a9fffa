import fc from "fast-check";
import { packedPart, zipOf } from "./packed";
import type { PackedPart } from "./packed";

/** Makes another file of a file. */
export type Mutation = (file: Uint8Array) => Uint8Array;

/** Anywhere, and as often at the end as at the start. */
const place = fc.noBias(fc.nat());
const at = (where: number, length: number): number => where % Math.max(1, length);
const spliced = (file: Uint8Array, from: number, drop: number, by: Uint8Array): Uint8Array => Buffer.concat([file.subarray(0, from), by, file.subarray(from + drop)]);

const flipped = fc.tuple(place, fc.integer({ min: 1, max: 255 })).map(([where, mask]): Mutation => (file) => spliced(file, at(where, file.length), 1, Uint8Array.of((file[at(where, file.length)] ?? 0) ^ mask)));
const overwritten = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([where, by]): Mutation => (file) => spliced(file, at(where, file.length), by.length, by));
const cut = fc.tuple(place, fc.integer({ min: 1, max: 40 })).map(([where, drop]): Mutation => (file) => spliced(file, at(where, file.length), drop, new Uint8Array(0)));
const inserted = fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 40 })).map(([where, by]): Mutation => (file) => spliced(file, at(where, file.length), 0, by));
const ended = place.map((where): Mutation => (file) => file.slice(0, at(where, file.length)));

/** Bytes that are changed where they stand; in some files bytes are cut out, put in or cut off, so that nothing stands where the file says. */
export const byteMutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 7, arbitrary: fc.array(fc.oneof(flipped, overwritten), { minLength: 1, maxLength: 6 }).map(inTurn) },
  cut, inserted, ended,
);

function inTurn(list: readonly Mutation[]): Mutation {
  return (file) => list.reduce((found, mutate) => mutate(found), file);
}

/** What stands where something sensible is expected. */
const odd = fc.constantFrom(
  "", "0", "-1", "1e999", "NaN", "99999999999999999999", "4294967296", "A0", "XFD1048576", "XFE1048577", "A1:XFD1048576", "A:A", "#REF!", "__proto__", "constructor", "rId999", "../../../../etc/passwd",
  "/xl/workbook.xml", "xl/worksheets/sheet1.xml", "&#x110000;", "&lol;", "_x0000_", "\u0000", "\ud800", "漢字", "[1]Blad!A1", "'''", "ak___proto___blad", "2026-13-45T99:99:99Z", "x".repeat(70_000),
);
const snippet = fc.constantFrom("<", ">", "</", "/>", '"', "'", "<!--", "-->", "]]>", "<![CDATA[", "<?", "?>", "<a>", "</row>", "</c>", "<c>", "<row>", "&", '<!DOCTYPE a [<!ENTITY b "c">]>', "<x:c xmlns:x='x'/>");
const TAG = /<[^<>]*>/g;
const VALUE = /"[^"<>]*"/g;
const TEXT = />[^<>]+</g;

/** Puts something else for one of the places that a pattern finds. */
function replaceOne(xml: string, pattern: RegExp, where: number, by: (found: string) => string): string {
  const found = [...xml.matchAll(pattern)];
  const match = found[at(where, found.length)];
  return match ? xml.slice(0, match.index) + by(match[0]) + xml.slice(match.index + match[0].length) : xml;
}

type Edit = (xml: string) => string;

/** A change in the text of a part. */
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, odd).map(([where, by]): Edit => (xml) => replaceOne(xml, VALUE, where, () => `"${by}"`)),
  fc.tuple(place, odd).map(([where, by]): Edit => (xml) => replaceOne(xml, TEXT, where, () => `>${by}<`)),
  fc.tuple(place, fc.constantFrom(0, 2, 500)).map(([where, times]): Edit => (xml) => replaceOne(xml, TAG, where, (tag) => tag.repeat(times))),
  fc.tuple(place, place).map(([one, other]): Edit => (xml) => {
    const tags = [...xml.matchAll(TAG)].map(([tag]) => tag);
    const [first = "", second = ""] = [tags[at(one, tags.length)], tags[at(other, tags.length)]];
    return replaceOne(replaceOne(xml, TAG, one, () => second), TAG, other, () => first);
  }),
  fc.tuple(place, place, snippet).map(([where, length, by]): Edit => (xml) => xml.slice(0, at(where, xml.length)) + by + xml.slice(at(where, xml.length) + at(length, 30))),
  place.map((where): Edit => (xml) => xml.slice(0, at(where, xml.length))),
);

/** A change in what is inside the file, packed again with sizes and checksums that fit. `textOf` unpacks a part. */
export function partMutation(textOf: (part: PackedPart) => string): fc.Arbitrary<(parts: readonly PackedPart[]) => readonly PackedPart[]> {
  const changed = (parts: readonly PackedPart[], index: number, by: (part: PackedPart) => readonly PackedPart[]) => parts.flatMap((part, each) => (each === index ? by(part) : [part]));
  return fc.oneof(
    { weight: 12, arbitrary: fc.tuple(place, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([where, edits]) => (parts: readonly PackedPart[]) => changed(parts, at(where, parts.length), (part) => [packedPart(part.path, edits.reduce((xml, each) => each(xml), textOf(part)))])) },
    fc.tuple(place, place).map(([one, other]) => (parts: readonly PackedPart[]) => {
      const [first, second] = [parts[at(one, parts.length)], parts[at(other, parts.length)]];
      return parts.map((part) => (part === first && second ? { ...second, path: part.path } : part === second && first ? { ...first, path: part.path } : part));
    }),
    place.map((where) => (parts: readonly PackedPart[]) => changed(parts, at(where, parts.length), () => [])),
    place.map((where) => (parts: readonly PackedPart[]) => changed(parts, at(where, parts.length), (part) => [part, part])),
    place.map((where) => (parts: readonly PackedPart[]) => changed(parts, at(where, parts.length), (part) => [packedPart(part.path, zipOf(parts.slice(0, 2)))])),
  );
}
