import type { Page } from "playwright-core";
import { STATES } from "../../scripts/lib/states";
import { EVERY_SHEET } from "../../scripts/lib/states";
import { roles } from "../../src/catalogue";
import { violations } from "./axe";
import { withPreview } from "./harness";
import type { PreviewOptions } from "./harness";

const open = withPreview();
jest.setTimeout(180_000);

const VISIBLE = EVERY_SHEET.filter(({ hidden }) => !hidden);
/** Ids by role, as the list shows them. */
const IN_ORDER = ["workbook", ...roles.map(({ id }) => id), "accountplan", "team"].flatMap((role) => VISIBLE.filter((sheet) => sheet.role === role).map(({ id }) => id));

/** Opens the gallery at an address of its own. */
async function openGallery(address: string, options: PreviewOptions = {}): Promise<Page> {
  const { page } = await open({ ...options, path: `galerij.html${address}` });
  await page.locator("section").first().waitFor();
  return page;
}

/** Texts that do not fit their room: too high where they wrap, too wide elsewhere. */
function cutTexts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".cell")]
      .filter((cell) => cell.scrollWidth > cell.clientWidth || cell.scrollHeight > cell.clientHeight)
      .map((cell) => `${cell.closest("section")?.id}: ${cell.textContent} (${cell.scrollWidth} × ${cell.scrollHeight} in ${cell.clientWidth} × ${cell.clientHeight})`),
  );
}

/** Of every kind of text that runs on: the kind, and whether one of it shows over what the cells beside it are filled with. */
async function runningTexts(page: Page): Promise<Record<string, boolean>> {
  const kinds = await page.evaluate(() => {
    const found = new Map<string, HTMLElement>();
    for (const cell of document.querySelectorAll<HTMLElement>(".cell")) {
      const text = document.createRange();
      // The words themselves: what holds them is as wide as its cell.
      text.selectNodeContents(cell.firstElementChild ?? cell);
      const filled = cell.parentElement?.nextElementSibling;
      const isOver = filled instanceof HTMLElement && text.getBoundingClientRect().right > filled.getBoundingClientRect().left + 20 && cell.style.textAlign === "left";
      if (isOver && !found.has(cell.className)) found.set(cell.className, cell);
    }
    for (const [kind, cell] of found) cell.dataset["probe"] = kind;
    return [...found.keys()];
  });
  const shows: Record<string, boolean> = {};
  for (const kind of kinds) {
    const text = page.locator(`[data-probe="${kind}"]`);
    const beside = text.locator("xpath=../following-sibling::*[1]");
    // Filled, so that a text below it would be hidden.
    await beside.evaluate((cell) => { cell.style.backgroundColor = "rgb(0, 128, 255)"; });
    const before = await beside.screenshot();
    await text.evaluate((cell) => { cell.style.visibility = "hidden"; });
    shows[kind] = !before.equals(await beside.screenshot());
  }
  return shows;
}

/** Whether texts can be measured here: the widths of the plans are those of Calibri, and Carlito has the same. */
function hasSheetFont(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    const width = (font: string): number | undefined => {
      if (pen) pen.font = `40px ${font}`;
      return pen?.measureText("WWWiii").width;
    };
    return width("Calibri, Carlito, monospace") !== width("monospace");
  });
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(Object.keys(STATES))("the gallery in state %s", (state) => {
  test("shows every visible sheet, and no text that is cut", async () => {
    const page = await openGallery(`?stand=${state}`);
    expect(await page.locator("section").evaluateAll((sections) => sections.map(({ id }) => id))).toEqual(IN_ORDER);
    expect(await page.locator("#gallery-list a").evaluateAll((links) => links.map((link) => link.getAttribute("href")))).toEqual(IN_ORDER.map((id) => `#${id}`));
    expect(await page.locator("[aria-current]").getAttribute("href")).toBe(`?stand=${state}`);
    expect(await page.locator("table").count()).toBe(VISIBLE.length);
    expect(await hasSheetFont(page)).toBe(true);
    expect(await cutTexts(page)).toEqual([]);
    expect(await page.locator(".cell", { hasText: "###" }).count()).toBe(0);
  });

  test("lets a text run on over the fill of the empty cells beside it", async () => {
    const page = await openGallery(`?stand=${state}`, { width: 2600 });
    const shows = await runningTexts(page);
    expect(shows).toEqual({ cell: true, "cell follows": true });
  });
});

test("both states show other figures, and the link to the other keeps the sheet", async () => {
  const { page } = await open();
  await page.getByRole("link", { name: "Alle bladen" }).click();
  await page.locator("section").first().waitFor();
  const sheet = page.locator("section#klanten");
  expect(await sheet.getByText("Alfa", { exact: true }).count()).toBe(0);

  await page.getByRole("link", { name: "Klantenbestand" }).first().click();
  await page.getByRole("link", { name: "Voorbeeldbedrijf" }).click();
  await sheet.getByText("Alfa", { exact: true }).waitFor();
  expect(new URL(page.url()).hash).toBe("#klanten");
  expect(await sheet.evaluate((section) => Math.abs(section.getBoundingClientRect().top) < 100)).toBe(true);
});

test("works from the keyboard: the list, a sheet that is wider than the page, the other state", async () => {
  const page = await openGallery("?stand=voorbeeld#klanten");
  await page.keyboard.press("Tab");
  const box = page.getByRole("group", { name: "Klantenbestand" });
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(() => (document.querySelector("#klanten .scroll")?.scrollLeft ?? 0) > 0);

  await page.getByRole("link", { name: "Leeg" }).focus();
  await page.keyboard.press("Enter");
  await page.locator('[aria-current][href="?stand=leeg#klanten"]').waitFor();
});

describe.each([["light", 1280], ["dark", 320]] as const)("the gallery in %s, %i wide", (colorScheme, width) => {
  test("breaks no rule of axe, and only a sheet scrolls sideways", async () => {
    const page = await openGallery("?stand=voorbeeld", { colorScheme, width });
    expect(await page.locator("html").getAttribute("data-theme")).toBe(colorScheme);
    if (width === 320) await page.locator("summary").click();
    expect({ violations: await violations(page), overflow: await overflow(page) }).toEqual({ violations: [], overflow: 0 });
  });
});
