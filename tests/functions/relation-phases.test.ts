import { RELATIEFASEN } from "../../src/catalogue/workbook/klanten";
import { kompas } from "../../src/functions/index";
import { blank, BLANKS, column, columnsOf, refusal } from "./call";

const { FASEN, FASE_VOORSTEL, OMZET_VAN, FASE_VAN } = kompas;

describe.each(BLANKS)("with %j for blank", (_) => {
  const KLANTEN = column(["Café Noord", "Zuid", _, " cafe  NOORD", "Oost", "West"]);
  const OMZET = column([100.1, 30, 7, 0.2, _, -5]);
  const FASE = column([_, "Scheiding", "Werving", "werving", _, "Scheiding"]);

  test("OMZET_VAN adds up the rows of a name", () => {
    expect(OMZET_VAN(column(["CAFE NOORD", "zuid ", _, "Noordzee", "Oost", "West", "Zuid"]), KLANTEN, OMZET)).toEqual(column([100.3, 30, "", "onbekende klant", 0, -5, 30]));
    expect(OMZET_VAN("Zuid", KLANTEN, OMZET)).toEqual([[30]]);
    expect(OMZET_VAN([[_]], KLANTEN, OMZET)).toEqual([[""]]);
    expect(OMZET_VAN([["Zuid"]], [[_]], [[_]])).toEqual([["onbekende klant"]]);
  });

  test("FASE_VAN gives the first phase of a name, as it stands", () => {
    expect(FASE_VAN(column(["Café noord", "ZUID", _, "Noordzee", "Oost"]), KLANTEN, FASE)).toEqual(column(["werving", "Scheiding", "", "onbekende klant", ""]));
    expect(FASE_VAN("Zuid", KLANTEN, column([_, " iets anders ", _, _, _, _]))).toEqual([["iets anders"]]);
  });

  test("FASEN counts customers and revenue, and their part of all revenue", () => {
    const rows = columnsOf(FASEN(FASE, OMZET), 0, 1, 2, 3);
    expect(rows.map(([phase]) => phase)).toEqual(RELATIEFASEN);
    expect(rows[0]).toEqual(["Werving", 2, 7.2, 720 / 13_230]);
    expect(rows[6]).toEqual(["Scheiding", 2, 25, 2500 / 13_230]);
    expect(rows[7]).toEqual(["Terugwinnen", 0, 0, 0]);
    expect(columnsOf(FASEN(FASE, _), 1, 2, 3)[0]).toEqual([2, "", ""]);
    expect(columnsOf(FASEN(FASE), 1, 2, 3)[6]).toEqual([2, "", ""]);
    expect(FASEN(column([_, _]), column([1, 2]))).toEqual(blank(8, 4));
    expect(columnsOf(FASEN([["Werving"]], [[-5]]), 2, 3)[0]).toEqual([-5, ""]);
  });

  test("FASE_VOORSTEL names the largest customers of a phase in turn, each once", () => {
    const wanted = column(["Scheiding", "Werving", _, "scheiding", "Werving", "Scheiding", "Terugwinnen"]);
    expect(FASE_VOORSTEL(wanted, KLANTEN, FASE, OMZET)).toEqual(column(["Zuid", "Café Noord", "", "West", "", "", ""]));
    const even = column(["Alfa", "Bravo", "Charlie"]);
    expect(FASE_VOORSTEL(column(["Werving", "Werving"]), even, column(["Werving", "Werving", "Werving"]), column([_, 5, 5]))).toEqual(column(["Bravo", "Charlie"]));
    expect(FASE_VOORSTEL(column([_, _]), even, column([_, _, _]), column([_, _, _]))).toEqual(column(["", ""]));
  });
});

test("unknown phases, errors and other sizes are refused, naming argument and row", () => {
  const three = column(["a", "b", "c"]);
  const phases = column(["Werving", "", "Verloving"]);
  expect(refusal("FASEN", phases)).toContain("#VALUE! fase, rij 3: kies Werving of ");
  expect(refusal("FASEN", column(["Werving", { code: "#N/A" }]))).toContain("fase, rij 2: hier staat de fout #N/A");
  expect(refusal("FASEN", column(["Werving"]), column([1, 2]))).toBe("#VALUE! omzet: kies evenveel cellen als fase (1), dit zijn er 2.");
  expect(refusal("FASE_VOORSTEL", phases, three, column(["", "", ""]), column([1, 2, 3]))).toContain("fasen, rij 3: kies Werving of ");
  expect(refusal("FASE_VOORSTEL", column(["Werving"]), three, phases, column([1, 2, 3]))).toContain("fase, rij 3: kies Werving of ");
  expect(refusal("FASE_VOORSTEL", column(["Werving"]), three, column(["Werving"]), column([1, 2, 3]))).toBe("#VALUE! fase: kies evenveel cellen als klanten (3), dit zijn er 1.");
  expect(refusal("FASE_VOORSTEL", column(["Werving"]), three, column(["", "", ""]), column([1]))).toContain("omzet: kies evenveel cellen als klanten (3)");
  expect(refusal("OMZET_VAN", column(["a"]), three, column([1]))).toContain("omzet: kies evenveel cellen als klanten (3)");
  expect(refusal("OMZET_VAN", column(["a"]), three, column([1, "x", 3]))).toContain("omzet, rij 2: hier hoort een getal");
  expect(refusal("OMZET_VAN", column(["a", { code: "#REF!" }]), three, column([1, 2, 3]))).toContain("namen, rij 2: hier staat de fout #REF!");
  expect(refusal("FASE_VAN", column(["a"]), three, column([""]))).toBe("#VALUE! fase: kies evenveel cellen als klanten (3), dit zijn er 1.");
  expect(refusal("FASE_VAN", column(["a"]), three, column(["", { code: "#N/A" }, ""]))).toContain("fase, rij 2: hier staat de fout #N/A");
});
