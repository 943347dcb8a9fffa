import { readFileSync } from "node:fs";
import { registerFunctions } from "../../../src/functions";
import { a1 } from "../../../src/plan";
import type { CellValue, SheetPlan } from "../../../src/plan";
import type { HeadlessHost } from "../../../src/preview/headless";
import { startHost } from "../harness";

/** Today is the day of the host, so that figures and their twins mean the same by it. */
export const SETTINGS = { boekjaar: 2026, owner: "Voorbeeld", today: Math.floor(Date.now() / 86_400_000) + 25_569 };

/** A host that knows the functions of the add-in, as the page of the shared runtime makes them known. */
export function startWithFunctions(): HeadlessHost {
  const host = startHost();
  registerFunctions();
  // Made by tests/setup/bundle-host.mjs.
  host.registerFunctions(JSON.parse(readFileSync(".cache/host-functions/functions.json", "utf8")));
  return host;
}

/** What a whole sheet shows, by place. */
async function shown(title: string): Promise<(row: number, column: number) => CellValue | undefined> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(title).getUsedRange().load("values,rowIndex,columnIndex");
    await context.sync();
    return (row, column) => used.values[row - used.rowIndex]?.[column - used.columnIndex];
  });
}

const same = (seen: CellValue | undefined, twin: CellValue | undefined): boolean =>
  typeof twin === "number" && typeof seen === "number" ? Math.abs(seen - twin) < 1e-9 * Math.max(1, Math.abs(twin)) : (seen ?? "") === (twin ?? "");

/** Every formula cell that shows something else than its twin. */
export async function differencesFromTwins(sheet: SheetPlan): Promise<string[]> {
  const differences: string[] = [];
  const valueAt = await shown(sheet.title);
  for (const cell of sheet.cells) {
    // The day of today is the host's own.
    if (cell.content.kind !== "formula" || !cell.content.twin || cell.content.formula === "=TODAY()") continue;
    cell.content.twin.forEach((row, at) => row.forEach((twin, across) => {
      const value = valueAt(cell.row + at, cell.column + across);
      if (!same(value, twin)) differences.push(`${sheet.id} ${a1({ row: cell.row + at, column: cell.column + across, rows: 1, columns: 1 })}: ${JSON.stringify(value)}, twin ${JSON.stringify(twin)}`);
    }));
  }
  return differences;
}

/** Paths at which two snapshots differ, with what stands there; a failure stays readable. */
export function differingPaths(before: unknown, after: unknown, path = ""): string[] {
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) {
    return before === after ? [] : [`${path}: ${JSON.stringify(before)?.slice(0, 100)} → ${JSON.stringify(after)?.slice(0, 100)}`];
  }
  const left = new Map(Object.entries(before));
  const right = new Map(Object.entries(after));
  return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => differingPaths(left.get(key), right.get(key), `${path}/${key}`));
}
