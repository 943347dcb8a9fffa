import fc from "fast-check";
import { calibration, type EstimatedRow, type PipelineOutcome } from "../../src/domain/index";

const rowsOf = (chance: number | null, won: number, lost: number): EstimatedRow[] =>
  Array.from({ length: won + lost }, (_, at) => ({ chance, outcome: at < won ? "gewonnen" : "verloren" }));

const anyRow: fc.Arbitrary<EstimatedRow> = fc.record({
  chance: fc.option(fc.constantFrom(-0.1, 0, 0.2, 0.333, 0.5, 0.8, 1, 1.5)),
  outcome: fc.option(fc.constantFrom<PipelineOutcome>("open", "gewonnen", "verloren")),
});

describe("the calibration", () => {
  const found = calibration([...rowsOf(0.8, 14, 2), ...rowsOf(0.2, 3, 9), ...rowsOf(0.5, 9, 11)]);

  test.each([[0.2, 12, 3, 0.25, 0.0889, 0.5323], [0.5, 20, 9, 0.45, 0.2582, 0.6579], [0.8, 16, 14, 0.875, 0.6398, 0.965]])("of a chance of %p: %i closed, %i won", (chance, closed, won, share, lowest, highest) => {
    expect(found.bands.find((band) => band.chance === chance)).toEqual({
      chance, closed, won, share, interval: { lowest: expect.closeTo(lowest, 4), highest: expect.closeTo(highest, 4) }, deviates: false,
    });
  });

  test("puts the chances in order and gives Brier over all closed deals", () => {
    expect(found.bands.map(({ chance }) => chance)).toEqual([0.2, 0.5, 0.8]);
    expect(found).toMatchObject({ closed: 48, won: 26, withoutChance: 0, open: 0 });
    expect(found.brier).toBeCloseTo(0.19, 12);
  });

  test.each<[number, number, number, boolean]>([[0.5, 0, 3, false], [0.5, 0, 4, true], [0.2, 9, 3, true], [1, 5, 0, false], [1, 4, 1, true], [0, 0, 5, false], [0, 1, 4, true]])("calls a chance of %p with %i won and %i lost deviating: %p", (chance, won, lost, deviates) => {
    expect(calibration(rowsOf(chance, won, lost)).bands[0]?.deviates).toBe(deviates);
  });

  test("of nothing closed has no bands and no Brier", () => {
    const none = { bands: [], closed: 0, won: 0, brier: null, withoutChance: 0, open: 0 };
    expect(calibration([])).toEqual(none);
    expect(calibration([{ chance: 0.5, outcome: null }, { chance: null, outcome: null }, { chance: 0.5, outcome: "open" }, { chance: 2, outcome: "verloren" }])).toEqual({ ...none, withoutChance: 1, open: 2 });
  });

  test("accounts for every row once, in any order, with a Brier from 0 to 1", () => {
    fc.assert(fc.property(fc.array(anyRow), (rows) => {
      const { bands, closed, won, brier, withoutChance, open } = calibration(rows);
      expect(closed + withoutChance + open).toBe(rows.filter(({ chance, outcome }) => chance !== null || outcome !== null).length);
      expect([bands.reduce((sum, band) => sum + band.closed, 0), bands.reduce((sum, band) => sum + band.won, 0)]).toEqual([closed, won]);
      for (const { share, interval } of bands) expect(share >= interval.lowest - 1e-12 && share <= interval.highest + 1e-12).toBe(true);
      if (brier !== null) expect(brier >= 0 && brier <= 1).toBe(true);
      expect(calibration([...rows].reverse())).toEqual(calibration(rows));
    }));
  });
});
