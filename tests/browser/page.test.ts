import type { Frame, Page } from "playwright-core";
import { withPreview } from "./harness";

const open = withPreview();

/** Writes one cell of the active sheet through the pane's own office.js. */
async function write(pane: Frame, address: string, value: string | number): Promise<void> {
  await pane.evaluate(
    ([cell, content]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(cell).values = [[content]];
        await context.sync();
      }),
    [address, value] as const,
  );
}

/** The value of one cell of the active sheet. */
function read(pane: Frame, address: string): Promise<unknown> {
  return pane.evaluate(
    (cell) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell);
        range.load("values");
        await context.sync();
        const values: unknown[][] = range.values;
        return values[0]?.[0];
      }),
    address,
  );
}

function saved(page: Page): Promise<unknown> {
  return page.waitForFunction(() => document.getElementById("state")?.textContent === "Bewaard in deze browser");
}

/** Where a cell of the unscrolled grid stands on the page: below the column headers, right of the row numbers. */
async function pointOf(page: Page, row: number, column: number): Promise<{ x: number; y: number }> {
  const grid = await page.locator("#sheet").boundingBox();
  if (!grid) throw new Error("The grid is not shown.");
  const [firstRow, firstColumn, rowHeight, columnWidth] = [46, 46, 20, 64];
  return { x: grid.x + firstColumn + (column + 0.5) * columnWidth, y: grid.y + firstRow + (row + 0.5) * rowHeight };
}

test("Microsoft's own office.js starts in the pane and gets answers from the grid", async () => {
  const { pane } = await open();
  const frame = await pane();

  expect(await frame.evaluate(() => Office.onReady())).toMatchObject({ host: "Excel", platform: "OfficeOnline" });
  expect(await frame.evaluate(() => Office.context.displayLanguage)).toBe("nl-NL");
  expect(await frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.14"))).toBe(true);
  expect(await frame.evaluate(() => Office.context.requirements.isSetSupported("ExcelApi", "1.20"))).toBe(false);
  await write(frame, "B2", 21);
  await write(frame, "B3", "=B2*2");
  expect(await read(frame, "B3")).toBe(42);
});

test("a number that is typed in Dutch notation is a number", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  const typed = [["1500,50", 1500.5], ["1.234,5", 1234.5], ["12.000", 12_000], ["-3,25", -3.25]] as const;
  for (const [row, [text]] of typed.entries()) {
    const { x, y } = await pointOf(page, row + 1, 1);
    await page.mouse.click(x, y);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
  }
  for (const [row, [, number]] of typed.entries()) expect(await read(frame, `B${row + 2}`)).toBe(number);
});

test("the add-in's custom functions compute in cells, and again after a reload", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A3").values = [[800], [150], [50]];
      sheet.getRange("B1").formulas = [["=KOMPAS.ABC_KLASSE(A1:A3)"]];
      await context.sync();
    }),
  );
  const before = [await read(frame, "B1"), await read(frame, "B3")];
  expect(before).toEqual(["A", "C"]);
  await saved(page);

  await page.reload();
  const again = await pane();
  await again.waitForFunction(() => CustomFunctions !== undefined);
  expect([await read(again, "B1"), await read(again, "B3")]).toEqual(before);
});

test("a sheet that a person copies by its tab is a copy as Excel makes one", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await write(frame, "A1", "naam");
  await frame.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add("A1:A3", true).name = "Namen";
    context.workbook.names.add("ak_plek", sheet.getRange("C1"));
    await context.sync();
  }));
  await page.getByText("Blad1", { exact: true }).click({ button: "right" });
  await page.getByText("Kopiëren", { exact: true }).click();
  await page.getByText("Blad1 (2)", { exact: true }).waitFor();
  const found = await frame.evaluate(() => Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.load("items/name,items/names/items/name,items/names/items/formula");
    tables.load("items/name,items/worksheet/name");
    await context.sync();
    return {
      sheets: worksheets.items.map(({ name, names }) => [name, ...names.items.map((item) => `${item.name} ${item.formula}`)]),
      tables: tables.items.map((table) => [table.name, table.worksheet.name]),
    };
  }));
  expect(found).toEqual({ sheets: [["Blad1"], ["Blad1 (2)", "ak_plek ='Blad1 (2)'!$C$1"]], tables: [["Namen", "Blad1"], ["Namen2", "Blad1 (2)"]] });
});

test("what a person types reaches the add-in, and survives a reload", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  const changed = frame.evaluate(
    () =>
      new Promise<string>((resolve) => {
        void Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => resolve(address));
          await context.sync();
          document.title = "luistert";
        });
      }),
  );
  await frame.waitForFunction(() => document.title === "luistert");
  const cell = await pointOf(page, 3, 1);
  await page.mouse.click(cell.x, cell.y);
  await page.keyboard.type("1234");
  await page.keyboard.press("Enter");

  expect(await changed).toBe("B4");
  expect(await read(frame, "B4")).toBe(1234);
  await saved(page);
  await page.reload();
  expect(await read(await pane(), "B4")).toBe(1234);
});

test("while a cell is being edited the add-in is refused, as in Excel", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  const cell = await pointOf(page, 1, 1);
  await page.mouse.dblclick(cell.x, cell.y);
  await page.keyboard.type("half");

  const code = await frame.evaluate(() => Excel.run((context) => context.sync()).then(() => "geen fout", (error: OfficeExtension.Error) => error.code));
  expect(code).toBe("InvalidOperationInCellEditMode");
  await page.keyboard.press("Enter");
  expect(await read(frame, "B2")).toBe("half");
});

test("the selection goes both ways", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  const selected = (): Promise<string> =>
    frame.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.getSelectedRange();
        range.load("address");
        await context.sync();
        return range.address;
      }),
    );
  const cell = await pointOf(page, 5, 2);
  await page.mouse.click(cell.x, cell.y);
  expect(await selected()).toBe("Blad1!C6");

  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("D8:E9").select();
      await context.sync();
    }),
  );
  await page.keyboard.type("x");
  await page.keyboard.press("Enter");
  expect(await read(frame, "D8")).toBe("x");
});

test("a cell with a link jumps to the name it refers to", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const target = context.workbook.worksheets.add("Doel");
      context.workbook.names.add("ak_doel", target.getRange("C4"));
      sheet.getRange("A1").hyperlink = { documentReference: "ak_doel", textToDisplay: "Ga erheen", screenTip: "Naar het doel" };
      await context.sync();
    }),
  );
  const link = await pointOf(page, 0, 0);
  await page.mouse.click(link.x, link.y);
  await frame.waitForFunction(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load("address");
      await context.sync();
      return range.address === "Doel!C4";
    }),
  );
});

test("a chart shows over the grid, follows its figures and stands again after a reload", async () => {
  const { page, pane } = await open();
  const frame = await pane();
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B3").values = [["klasse", "omzet"], ["A", 80], ["B", 20]];
      const chart = sheet.charts.add(Excel.ChartType.columnClustered, sheet.getRange("A1:B3"), Excel.ChartSeriesBy.columns);
      chart.name = "piramide";
      chart.title.text = "A brengt het meeste op";
      chart.setPosition("D2", "I16");
      await context.sync();
    }),
  );
  const chart = page.locator('.chart[data-name="piramide"]');
  await chart.getByText("A brengt het meeste op").waitFor();
  const box = await chart.boundingBox();
  const corner = await pointOf(page, 1, 3);
  expect(box?.x).toBeCloseTo(corner.x - 32, -1);
  expect(box?.y).toBeCloseTo(corner.y - 10, -1);
  await chart.getByText("100", { exact: true }).waitFor({ state: "detached" });

  await write(frame, "B2", 100);
  await chart.getByText("100", { exact: true }).waitFor();
  await saved(page);
  await page.reload();
  await chart.getByText("100", { exact: true }).waitFor();
});

test("'Opnieuw beginnen' asks first, and then gives a blank workbook", async () => {
  const { page, pane } = await open();
  await write(await pane(), "A1", "weg");
  await saved(page);

  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await page.getByRole("button", { name: "Annuleren" }).click();
  expect(await read(await pane(), "A1")).toBe("weg");

  await page.getByRole("button", { name: "Opnieuw beginnen" }).click();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Wis en begin opnieuw" }).click()]);
  expect(await read(await pane(), "A1")).toBe("");
});

test("light and dark follow the browser, then the button, and reach the pane", async () => {
  const { page, pane } = await open({ colorScheme: "dark" });
  const frame = await pane();
  const isDark = (): Promise<boolean | undefined> => frame.evaluate(() => Office.context.officeTheme.isDarkTheme);
  expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
  expect(await isDark()).toBe(true);

  const told = frame.evaluate(() => new Promise((resolve) => addEventListener("focus", () => resolve(true), { once: true })));
  await page.getByRole("button", { name: "Licht" }).click();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
  expect(await isDark()).toBe(false);
  expect(await told).toBe(true);

  await page.reload();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("light");
});

test("the pane is 350 wide, can be dragged and moved with keys, and never gets narrower than 320", async () => {
  const { page, pane } = await open();
  await pane();
  const width = async (): Promise<number | undefined> => (await page.locator("#pane").boundingBox())?.width;
  expect(await width()).toBe(350);

  const edge = page.getByRole("separator");
  const box = await edge.boundingBox();
  if (!box) throw new Error("The edge is not shown.");
  await page.mouse.move(box.x + 2, 400);
  await page.mouse.down();
  await page.mouse.move(box.x + 302, 400, { steps: 5 });
  await page.mouse.up();
  expect(await width()).toBe(320);

  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await width()).toBe(330);
  await page.reload();
  expect(await width()).toBe(330);
});

test("English is one button away", async () => {
  const { page, pane } = await open();
  await pane();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "English" }).click()]);
  await page.getByText("Preview without Excel").waitFor();
  expect(await (await pane()).evaluate(() => Office.context.displayLanguage)).toBe("en-US");
});
