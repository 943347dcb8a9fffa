import { chromium, type Browser, type Frame, type Page } from "playwright-core";

/** One open preview: the page, the pane in its frame, and what went wrong in either. */
export interface Preview {
  readonly page: Page;
  /** The pane's frame, with Office ready. Ask again after a reload: the frame is another one then. */
  readonly pane: () => Promise<Frame>;
}

/** How the preview is opened; absent: 1280 × 800, light. */
export interface PreviewOptions {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  /** A page beside the preview, with what follows it; absent: the preview itself. */
  readonly path?: string;
}

const BROWSER_FLAGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

/** The page holds a spreadsheet of 7 MB; a busy machine takes seconds to start it. */
const TIMEOUT = 60_000;

function environment(name: "PREVIEW_ADDRESS" | "CHROMIUM_PATH"): string {
  const value = process.env[name];
  if (!value) throw new Error(`${name} is not set: run these tests through jest's project 'browser'.`);
  return value;
}

/**
 * Gives the tests of one file a browser. Every `open` is a browser profile of its own, so nothing is remembered between
 * tests; it is closed after the test. A console warning or error, or an uncaught error, in page or pane fails the test.
 */
export function withPreview(): (options?: PreviewOptions) => Promise<Preview> {
  let browser: Browser;
  const troubles: string[] = [];
  jest.setTimeout(TIMEOUT);
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: environment("CHROMIUM_PATH"), args: BROWSER_FLAGS });
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    const seen = troubles.splice(0);
    if (seen.length > 0) throw new Error(`Unexpected in the browser:\n${seen.join("\n")}`);
  });
  afterAll(() => browser.close());

  return async (options = {}) => {
    const context = await browser.newContext({
      viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
      colorScheme: options.colorScheme ?? "light",
      locale: "nl-NL",
      reducedMotion: "reduce", // A colour that is on its way to another is nobody's.
    });
    const page = await context.newPage();
    watch(page, troubles);
    await page.goto(new URL(options.path ?? "", environment("PREVIEW_ADDRESS")).href);
    return { page, pane: () => readyPane(page) };
  };
}

function watch(page: Page, troubles: string[]): void {
  page.on("pageerror", (error) => troubles.push(`uncaught: ${error.stack ?? error.message}`));
  page.on("console", (message) => {
    if (["warning", "error"].includes(message.type())) troubles.push(`console.${message.type()}: ${message.text()}`);
  });
}

/** The frame of the pane once Microsoft's own `Office.onReady` has answered in it. */
async function readyPane(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("#pane[src]");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  // A function, not a text: a text is evaluated again at every try, which the pane's own policy refuses from the second on.
  await frame.waitForFunction(() => "Office" in window && typeof Office.onReady === "function" && Office.onReady().then(() => true));
  return frame;
}
