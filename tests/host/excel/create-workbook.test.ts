import { createWorkbook } from "../../../src/excel";
import { start } from "./start";

describe("a file that is to be opened", () => {
  test("on the web, larger than one request can carry: said with its size, and Excel is not asked", async () => {
    const host = start();
    host.counts.reset();
    await expect(createWorkbook("A".repeat(5_000_004))).rejects.toMatchObject({ issue: { code: "copy-too-large", count: 3_750_003, limit: 3_750_000 } });
    expect(host.counts.actions).toBe(0);
    expect(host.openedWorkbooks).toEqual([]);
  });

  test("on the desktop, where requests have no such limit: Excel is asked", async () => {
    start();
    const { platform } = Office.context;
    Object.assign(Office.context, { platform: "PC" });
    // No workbook: only who was asked can know.
    await expect(createWorkbook("A".repeat(5_000_004))).rejects.toMatchObject({ issue: { code: "unknown" } });
    Object.assign(Office.context, { platform });
  });

  test("what Excel refuses comes back as an issue", async () => {
    const host = start();
    await expect(createWorkbook("AAAA")).rejects.toMatchObject({ issue: { code: "unknown" } });
    expect(host.openedWorkbooks).toEqual([]);
  });
});
