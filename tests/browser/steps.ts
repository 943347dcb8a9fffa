import type { Frame, Page } from "playwright-core";
import { goTo } from "./workbook";

const LONG = 120_000;

/** Presses a button of the pane; a text is its whole name. */
export function press(pane: Frame, name: string | RegExp): Promise<void> {
  return pane.getByRole("button", { name, exact: true }).click();
}

/** Waits until the pane says so. */
export function seen(pane: Frame, text: string | RegExp): Promise<void> {
  return pane.getByText(text).first().waitFor({ timeout: LONG });
}

/** Opens a role in the list of opdrachten; one that is open stays so. */
export async function openRole(pane: Frame, role: string): Promise<void> {
  const header = pane.getByRole("region", { name: role }).getByRole("button", { expanded: false });
  if ((await header.count()) > 0) await header.first().click();
}

/** First run: the start page, one button, and the sheets of a first workbook. */
export async function makeWorkbook(pane: Frame): Promise<void> {
  await press(pane, "Maak mijn werkboek");
  await seen(pane, /bladen staan klaar/);
}

/** Hands over a file with the browser's own file chooser, up to the screen with the match of the columns. */
export async function chooseFile(page: Page, pane: Frame, path: string): Promise<void> {
  await handOver(page, pane, path);
  await seen(pane, "Kloppen de kolommen?");
}

/** Hands over a workbook of several tables and sheets, up to the screen on which one is chosen. */
export async function chooseWorkbook(page: Page, pane: Frame, path: string): Promise<void> {
  await handOver(page, pane, path);
  await seen(pane, "Waar staan de klanten?");
}

async function handOver(page: Page, pane: Frame, path: string): Promise<void> {
  await press(pane, "Importeer klanten");
  const [chooser] = await Promise.all([page.waitForEvent("filechooser"), press(pane, "Kies bestand")]);
  await chooser.setFiles(path);
}

/** From the match to the totals; nothing is written yet. */
export async function checkTotals(pane: Frame): Promise<void> {
  await press(pane, "Controleer de totalen");
  await seen(pane, "Kloppen de totalen?");
}

/** Writes what was checked; `rows` as the pane shows it. */
export async function importCustomers(pane: Frame, rows: string): Promise<void> {
  await press(pane, `Importeer ${rows} klanten`);
  await seen(pane, `${rows} rijen geschreven.`);
}

/** Types answers one below the other, as a person does: figure, Enter, figure, Enter. */
export async function typeAnswers(page: Page, pane: Frame, first: string, answers: readonly number[]): Promise<void> {
  await goTo(page, pane, first);
  for (const answer of answers) {
    await page.keyboard.type(String(answer));
    await page.keyboard.press("Enter");
  }
}
