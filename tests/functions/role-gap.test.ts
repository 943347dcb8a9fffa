import fc from "fast-check";
import { kompas } from "../../src/functions/index";
import { blank, column, refusal } from "./call";

const ROLES = column(["Marktverkenner", "Verkoper", "Relatiemanager", "Coördinator", "Partner in business"]);
const BELANG = column([3, 5, 5, 4, 4]);
const INVULLING = column([2, 4, 3, 2, 4]);

describe("the worked example of the role gap", () => {
  it("gives shortfall and priority per role, and fulfilment in all", () => {
    expect(kompas.ROL_PRIORITEIT(ROLES, BELANG, INVULLING)).toEqual([
      ["Marktverkenner", 3, 2, 1, 3], ["Verkoper", 5, 4, 1, 5], ["Relatiemanager", 5, 3, 2, 10], ["Coördinator", 4, 2, 2, 8], ["Partner in business", 4, 4, 0, 0],
    ]);
    expect(kompas.ROL_INVULLING(BELANG, INVULLING)).toBeCloseTo(5 / 7, 12);
  });

  it("suggests Relatiemanager before Verkoper: as important, larger shortfall; and says that it is a tie", () => {
    expect(kompas.ROL_VOORSTEL(ROLES, BELANG, INVULLING)).toEqual([["Relatiemanager", "belang 5, tekort 2; gelijk belang: u beslist"], ["Verkoper", "belang 5, tekort 1; gelijk belang: u beslist"]]);
    expect(kompas.ROL_VOORSTEL(ROLES, column([1, 5, 3, 4, 2]), INVULLING, 1)).toEqual([["Verkoper", "belang 5, tekort 1"]]);
  });

  it("names the largest gap and the role that is needed least", () => {
    expect(kompas.ROL_GROOTSTE(ROLES, BELANG, INVULLING)).toBe("Relatiemanager");
    expect(kompas.ROL_GROOTSTE(ROLES, BELANG, INVULLING, "overschot")).toBe("Partner in business");
    expect(kompas.ROL_GROOTSTE(ROLES, column([4, 4, 1, 1, 1]), column([2, 2, 5, 5, 4]))).toBe("Marktverkenner of Verkoper");
    expect(kompas.ROL_GROOTSTE(ROLES, column([4, 4, 1, 1, 1]), column([2, 2, 5, 5, 4]), "overschot")).toBe("Relatiemanager of Coördinator");
    expect(kompas.ROL_GROOTSTE(column(["", "Verkoper"]), column([3, 3]), column([1, 1]))).toBe("Verkoper");
    expect(kompas.ROL_GROOTSTE(ROLES, column([1, 1, 1, 1, 1]), column([1, 1, 1, 1, 1]))).toBe("");
  });
});

describe("what is missing or wrong", () => {
  it("leaves a role with one score open, and everything empty without scores", () => {
    expect(kompas.ROL_PRIORITEIT(column(["a", "b"]), column([3, ""]), column([null, 2]))).toEqual([["a", 3, "", "", ""], ["b", "", 2, "", ""]]);
    const nothing = [ROLES, column(["", "", "", "", ""]), column([0, 0, 0, 0, 0])] as const;
    expect([kompas.ROL_PRIORITEIT(...nothing), kompas.ROL_VOORSTEL(...nothing)]).toEqual([blank(5, 5), [[""]]]);
    expect(kompas.ROL_INVULLING(column([3, 0]), column([0, 2]))).toBe("");
    expect(kompas.ROL_GROOTSTE(ROLES, column(["", "", "", "", ""]), column([0, 0, 0, 0, 0]), "overschot")).toBe("");
  });

  it.each([
    [column([3, 6, 5, 4, 4]), "belang, rij 2: hier hoort een heel getal van 1 tot en met 5, er staat 6."],
    [column([3, 2.5, 5, 4, 4]), "belang, rij 2: hier hoort een heel getal"],
    [column([3, "veel", 5, 4, 4]), "belang, rij 2: hier hoort een getal, er staat de tekst “veel”."],
    [column([3, { code: "#DIV/0!" }, 5, 4, 4]), "belang, rij 2: hier staat de fout #DIV/0!"],
    [column([3, 4]), "belang: kies evenveel cellen als rollen (5), dit zijn er 2."],
  ])("refuses %j", (belang, sentence) => {
    expect(refusal("ROL_PRIORITEIT", ROLES, belang, INVULLING)).toContain(sentence);
  });

  it("keeps fulfilment between 0 and 1 and priority between 0 and 20, whatever the order of the roles", () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 8 });
    fc.assert(fc.property(scores, (given) => {
      const belang = given.map(([b]) => b);
      const invulling = given.map(([, i]) => i);
      const share = kompas.ROL_INVULLING(column(belang), column(invulling)) as number;
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(kompas.ROL_INVULLING(column([...belang].reverse()), column([...invulling].reverse()))).toBeCloseTo(share, 12);
      for (const row of kompas.ROL_PRIORITEIT(column(given.map(() => "x")), column(belang), column(invulling)) as number[][]) expect(row[4]).toBe((row[1] ?? 0) * Math.max(0, (row[1] ?? 0) - (row[2] ?? 0)));
    }));
  });
});
