/**
 * A figure at an axis, by the Excel number format of that axis: percentage, euro, thousands, decimals. Dutch notation,
 * because that is what the cells show. Anything else of a format is left out: an axis has no room for it.
 */
export function formatAxisValue(value: number, format: string): string {
  const pattern = format.split(";")[0] ?? "";
  const general = pattern === "" || pattern === "General";
  const decimals = /\.([0#]+)/.exec(pattern)?.[1]?.length ?? 0;
  const percent = pattern.includes("%");
  const text = new Intl.NumberFormat("nl-NL", {
    minimumFractionDigits: general ? 0 : decimals,
    maximumFractionDigits: general ? 6 : Math.max(decimals, fractionNeeded(percent ? value * 100 : value)),
    useGrouping: pattern.includes(","),
  }).format(percent ? value * 100 : value);
  return `${pattern.includes("€") ? "€ " : ""}${text}${percent ? "%" : ""}`;
}

/** Ticks such as 0.5 must not all read 1: at most two decimals more than the format has. */
function fractionNeeded(value: number): number {
  if (Number.isInteger(value)) return 0;
  return Number.isInteger(Number((value * 10).toPrecision(12))) ? 1 : 2;
}
