import { STYLES } from "../../../../src/plan";
import { formatCell } from "../../../../src/preview/page/gallery/format-cell";

const AMOUNT = '"€" #,##0.00;[Color18]-"€" #,##0.00';

it.each([
  ["€ 1.234,00", 1234, AMOUNT],
  ["€ 12", 12.4, '"€" #,##0;[Color18]-"€" #,##0'],
  ["1.234.567", 1_234_567, "#,##0;[Color18]-#,##0"],
  ["3,5", 3.46, "#,##0.0;[Color18]-#,##0.0"],
  ["12,5%", 0.125, "0.0%"],
  ["22-11-2026", 46_348, "dd-mm-yyyy"],
  ["22-11-2026", 46_348.75, "dd-mm-yyyy"],
  ["2026", 2026, "0"],
  ["van 7", 7, '"van "0'],
  ["2,25", 2.25, "General"],
  ["1234", 1234, "@"],
  ["-3,5%", -0.035, "0.0%"],
])("shows %s", (shown, value, format) => {
  expect(formatCell(value, format)).toEqual({ text: shown, red: false });
});

it("shows an amount below zero in red, with its sign before the euro", () => {
  expect(formatCell(-1234.5, AMOUNT)).toEqual({ text: "-€ 1.234,50", red: true });
});

it("leaves text alone, shows booleans in Dutch and a blank as nothing", () => {
  expect(["=1+1", true, false, null].map((value) => formatCell(value, AMOUNT).text)).toEqual(["=1+1", "WAAR", "ONWAAR", ""]);
});

it("knows every number format of the product, and refuses another", () => {
  const formats = new Set(Object.values(STYLES).flatMap((style) => style.numberFormat ?? []));
  expect(formats.size).toBeGreaterThan(5);
  for (const format of formats) expect(formatCell(1, format).text).toMatch(/1/);
  expect(() => formatCell(1, "# ??/??")).toThrow("# ??/??");
});
