import { formatCents, formatCount, formatList, formatRows, formatSerial, setLanguage } from "../../src/text";

const plain = (text: string) => text.replace(/\u00a0/g, " ");

afterEach(() => setLanguage("nl-NL"));

describe("figures in Dutch", () => {
  it("separate thousands with a point and cents with a comma", () => {
    expect(formatCount(17411)).toBe("17.411");
    expect(plain(formatCents(918544734))).toBe("€ 9.185.447,34");
  });
  it("show a date serial as a day", () => {
    expect(formatSerial(43646)).toBe("30-06-2019");
  });
  it("list rows and names", () => {
    expect(formatRows([12, 19, 44])).toBe("12, 19 en 44");
    expect(formatList([])).toBe("");
  });
});

describe("figures in English", () => {
  it("follow English custom", () => {
    setLanguage("en-US");
    expect(formatCount(17411)).toBe("17,411");
    expect(plain(formatCents(918544734))).toBe("€9,185,447.34");
    expect(formatList(["a", "b"])).toBe("a and b");
  });
});
