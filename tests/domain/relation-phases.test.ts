import fc from "fast-check";
import { RELATIEFASEN } from "../../src/catalogue/workbook/klanten";
import { phaseLines, proposeByPhase, relationPhaseOf, RELATION_PHASES } from "../../src/domain/index";

test("the list of customers offers the same phases, in the same words and order", () => {
  expect([...RELATION_PHASES]).toEqual([...RELATIEFASEN]);
});

describe("a phase", () => {
  test("goes by its word, capitals and spaces aside", () => {
    for (const phase of RELATION_PHASES) expect(relationPhaseOf(`  ${phase.toUpperCase().replaceAll(" ", "  ")} `)).toBe(phase);
    expect(relationPhaseOf("accountmanagement")).toBe("Accountmanagement (vaste relatie)");
    expect(["", "Relatie", "Scheidingen"].map(relationPhaseOf)).toEqual([null, null, null]);
  });
});

describe("customers per phase", () => {
  test("count, with their part of all revenue, also of customers without a phase", () => {
    const lines = phaseLines(["Scheiding", null, "Werving", "Scheiding"], Float64Array.of(100, 500, 0, 400));
    expect(lines.map(({ phase }) => phase)).toEqual(RELATION_PHASES);
    expect(lines[6]).toEqual({ phase: "Scheiding", count: 2, sum: 500, sumShare: 0.5 });
    expect(lines[0]).toEqual({ phase: "Werving", count: 1, sum: 0, sumShare: 0 });
    expect(phaseLines(["Scheiding"], Float64Array.of(-5))[6]).toEqual({ phase: "Scheiding", count: 1, sum: -5, sumShare: null });
  });

  test("every customer with a phase is in one line", () => {
    fc.assert(fc.property(fc.array(fc.tuple(fc.option(fc.constantFrom(...RELATION_PHASES)), fc.integer({ min: 0, max: 1e9 }))), (customers) => {
      const lines = phaseLines(customers.map(([phase]) => phase), Float64Array.from(customers, ([, amount]) => amount));
      const withPhase = customers.filter(([phase]) => phase !== null);
      expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(withPhase.length);
      expect(lines.reduce((sum, line) => sum + line.sum, 0)).toBe(withPhase.reduce((sum, [, amount]) => sum + amount, 0));
    }));
  });
});

describe("a proposal per phase", () => {
  const PHASES = ["Werving", "Scheiding", "Werving", null, "Werving"] as const;

  test("is the largest customer first, then the next, each customer once", () => {
    const amounts = Float64Array.of(100, 50, 300, 999, 100);
    expect(proposeByPhase(["Werving", "Scheiding", "Werving", null, "Scheiding", "Werving", "Werving", "Terugwinnen"], PHASES, amounts)).toEqual([2, 1, 0, null, null, 4, null, null]);
  });

  test("nothing asked, nothing proposed", () => expect(proposeByPhase([], PHASES, new Float64Array(5))).toEqual([]));
});
