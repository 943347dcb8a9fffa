import { execFileSync } from "node:child_process";
import { createReadStream, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { type Server, createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { type Browser, chromium } from "playwright-core";

const ROOT = join(__dirname, "..", "..");
const OFFICE = join(ROOT, "node_modules", "@microsoft", "office-js", "dist");
const TYPES: Record<string, string> = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".png": "image/png" };

let outDir = "";
let server: Server;
let browser: Browser;

/** The built files as a web server would give them out. */
function startServer(): Promise<Server> {
  const started = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    response.setHeader("content-type", TYPES[extname(path)] ?? "text/plain");
    createReadStream(join(outDir, path)).on("error", () => response.writeHead(404).end()).pipe(response);
  });
  return new Promise((resolve) => started.listen(0, "localhost", () => resolve(started)));
}

beforeAll(async () => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  outDir = mkdtempSync(join(ROOT, ".cache", "policy-"));
  execFileSync(process.execPath, [join(ROOT, "scripts", "build.mjs"), "--out", outDir], { cwd: ROOT, stdio: "pipe" });
  server = await startServer();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}, 240_000);

afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(outDir, { recursive: true, force: true });
});

test("the production page shows itself under its own policy and asks nothing of any other address", async () => {
  const page = await browser.newPage({ viewport: { width: 350, height: 700 } });
  const refused: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  page.on("pageerror", (error) => refused.push(String(error)));
  // Microsoft's address is answered from the package; every other one would be a leak.
  await page.route(/^https?:\/\/(?!localhost)/, (route) => {
    const { hostname, pathname } = new URL(route.request().url());
    if (hostname !== "appsforoffice.microsoft.com") foreign.push(route.request().url());
    return route.fulfill({ path: join(OFFICE, pathname.replace("/lib/1/hosted/", "")) });
  });
  const { port }: AddressInfo | { port: 0 } = typeof server.address() === "object" ? Object(server.address()) : { port: 0 };
  await page.goto(`http://localhost:${port}/taskpane.html`);
  await page.waitForFunction(() => document.getElementById("root")?.childElementCount);
  expect(refused).toEqual([]);
  expect(foreign).toEqual([]);
  await page.close();
}, 60_000);
