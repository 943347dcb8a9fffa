import fc from "fast-check";
import { findName, nameKey } from "../../src/domain/index";

const SUBSTITUTE = "[naam verwijderd]";

test.each([
  ["Jan", "Jan", "only"],
  ["jan  de VRIES ", " Ján de  Vries", "only"],
  ["José", "jose", "only"],
  ["Jan", "Jansen", "absent"],
  ["Jan", "Arjan", "absent"],
  ["Jan", "Jan2", "absent"],
  ["Ad", "Adé", "absent"],
  ["Jos", "José", "absent"],
  ["Jan", "gebeld met jan's collega", "part"],
  ["Jan Bos", "Overleg (JAN\u00a0 BÓS), daarna lunch", "part"],
  ["Jan Bos", "Jan, Bos en hei", "absent"],
  ["A.J. (Ab) O'Neil+", "mail aan A.J. (Ab) O'Neil+ gestuurd", "part"],
  ["=Jan", "=Jan", "only"],
  ["=Jan", "x=Jan", "part"],
  ["=Jan", "=Jansen", "absent"],
  ["", "Jan", "absent"],
  ["  ", "", "absent"],
] as const)("the name %j in %j: %s", (name, text, presence) => {
  expect(findName(name).presenceIn(text)).toBe(presence);
});

test.each([
  ["Jan", "Jan belde Jansen; JAN mailt.", "[naam verwijderd] belde Jansen; [naam verwijderd] mailt."],
  ["Zoe Bos", "Café met Zoë Bos: prettig één op één", "Café met [naam verwijderd]: prettig één op één"],
  ["Jan", "Jan Jan", "[naam verwijderd] [naam verwijderd]"],
  ["=Jan", "=Jan belt", "[naam verwijderd] belt"],
  ["", "Jan", "Jan"],
])("without %j %j reads as it was", (name, text, without) => {
  expect(findName(name).replaceIn(text, SUBSTITUTE)).toBe(without);
});

test("a substitute with signs that mean something in a pattern stays as it is", () => {
  expect(findName("Jan").replaceIn("Jan belt", "$& $1")).toBe("$& $1 belt");
});

test("what is left holds the name no more, and a name is found in itself whatever it is made of", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }).filter((name) => nameKey(name) !== ""), fc.string({ unit: "grapheme" }), (name, other) => {
    const finder = findName(name);
    expect(finder.presenceIn(`${other} ${name} ${other}`)).not.toBe("absent");
    expect(finder.presenceIn(finder.replaceIn(`${name} ${other}`, "…"))).not.toBe("only");
  }));
});
