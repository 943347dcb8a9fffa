import { findCustomer, firstPerCustomer, indexCustomers, nameKey } from "../../src/domain/index";

test("names are the same whatever their capitals, accents and spaces", () => {
  expect(["Café Één", "  cafe   een", "CAFE\u0301 EE\u0301N "].map(nameKey)).toEqual(new Array(3).fill("cafe een"));
  expect([nameKey("  "), nameKey("Noord-Zuid"), nameKey("Noord Zuid")]).toEqual(["", "noord-zuid", "noord zuid"]);
});

describe("customers by name", () => {
  const index = indexCustomers(["Café Noord", "", "cafe  noord", "Zuid", ""], Float64Array.of(100, 7, 20, 3, 8));

  test("rows of one name are one customer, rows without a name each stand alone", () => {
    expect([...index.amounts]).toEqual([120, 7, 3, 8]);
    expect(["CAFÉ NOORD", "zuid ", "West", ""].map((name) => findCustomer(name, index))).toEqual([0, 2, null, null]);
  });

  test("of each customer the first that is filled in", () => {
    expect(firstPerCustomer([null, "a", "b", null, null], index)).toEqual(["b", "a", null, null]);
    expect(firstPerCustomer(["c", null, "b", "d", "e"], index)).toEqual(["c", null, "d", "e"]);
  });
});
