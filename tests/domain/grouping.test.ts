import { groupAmounts } from "../../src/domain/index";

describe("amounts per group", () => {
  test("rows of one name are added up; capitals and outer spaces do not matter", () => {
    const grouped = groupAmounts(Float64Array.of(100, 20, 3, 400), ["Alfa", "", " alfa ", "Bravo"]);
    expect([...grouped.amounts]).toEqual([103, 20, 400]);
    expect([...grouped.groupOf]).toEqual([0, 1, 0, 2]);
    expect([...grouped.firstRow]).toEqual([0, 1, 3]);
  });

  test("rows without a name each stand alone", () => {
    const grouped = groupAmounts(Float64Array.of(5, 6), []);
    expect([...grouped.amounts]).toEqual([5, 6]);
  });

  test("no rows, no groups", () => {
    expect(groupAmounts(new Float64Array(0), [])).toMatchObject({ amounts: new Float64Array(0) });
  });
});
