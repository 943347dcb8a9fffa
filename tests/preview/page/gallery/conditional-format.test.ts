import { planState } from "../../../../scripts/lib/states";
import { holds, type Sight } from "../../../../src/preview/page/gallery/conditional-format";

const CELLS: Readonly<Record<string, string | number>> = { "0,0": "Klaar", "0,1": 3, "1,0": 'een "woord"', "1,1": 46_347 };
const sight: Sight = {
  cell: (row, column) => CELLS[`${row},${column}`] ?? null,
  name: (name) => (name === "ak_peildatum" ? 46_348 : null),
};
const at = (formula: string, rows = 0, columns = 0): boolean => holds(formula, { rows, columns }, sight);

it.each([
  ['=A1="klaar"', true],
  ['=A1="klaa"', false],
  ['=LEFT(A1,2)="Kl"', true],
  ['=A2="een ""woord"""', true],
  ["=AND(ISNUMBER(B1),B1<=3)", true],
  ["=AND(ISNUMBER(B1),B1>=4)", false],
  ["=AND(ISNUMBER(A1),A1>=4)", false],
  ["=A1>99", true],
  ['=AND(ISNUMBER(B2),B2<ak_peildatum,$A2<>"klaar",$A2<>"vervallen")', true],
  ['=AND(ISNUMBER(B2),B2<ak_peildatum,$A1<>"klaar")', false],
  ['=C1<>""', false],
  ['=AND(C1="",$A1<>"")', true],
  ["=C1<1", true],
  ['=AND(ak_h1o1_ingevuld>0,C1="")', false],
  ["=OR(B1=2,NOT(B1=2))", true],
])("%s is %s", (formula, expected) => {
  expect(at(formula)).toBe(expected);
});

it("moves along with the cell, except where a dollar holds it", () => {
  expect(at('=A1="Klaar"', 1)).toBe(false);
  expect(at('=A$1="Klaar"', 1)).toBe(true);
  expect(at('=$A1="Klaar"', 0, 1)).toBe(true);
  expect(at("=A1=3", 0, 1)).toBe(true);
});

it.each(["=COUNTIF(A1:A3,1)>0", "=ROUND(B1,0)=3", "=onbekend>0", "=AND(B1=3", "=B1=3 3"])("refuses %s", (formula) => {
  expect(() => at(formula)).toThrow("does not know");
});

it("reads every conditional format of the catalogue", () => {
  const formulas = planState("voorbeeld").sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ formula }) => formula));
  expect(formulas.length).toBeGreaterThan(10);
  for (const formula of formulas) expect(typeof at(formula)).toBe("boolean");
});
