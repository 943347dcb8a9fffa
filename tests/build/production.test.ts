import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { only, parseManifest, values } from "../manifest/manifest-file";

const ROOT = join(__dirname, "..", "..");
const PRODUCTION_URL = String(JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).config.productionUrl);

let outDir = "";
let modules: string[] = [];
const read = (file: string) => readFileSync(join(outDir, file), "utf8");
const filesIn = (folder: string) => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => file.replaceAll("\\", "/"));

beforeAll(() => {
  mkdirSync(join(ROOT, ".cache"), { recursive: true });
  outDir = mkdtempSync(join(ROOT, ".cache", "production-"));
  const script = `import { buildPane } from "./scripts/lib/build-pane.mjs";
    console.log(JSON.stringify(await buildPane({ target: "production", outDir: ${JSON.stringify(outDir)} })));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], { cwd: ROOT, encoding: "utf8" });
  modules = JSON.parse(output.trim().split("\n").at(-1) ?? "").modules;
}, 240_000);

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

test("nothing of the preview host is in it", () => {
  expect(modules).toContain("src/functions/register.ts");
  expect(modules).toContain("src/taskpane/index.tsx");
  expect(modules.filter((file) => file.startsWith("src/preview/") || file.includes("node_modules/@univerjs/"))).toEqual([]);
  const scripts = filesIn(outDir).filter((file) => file.endsWith(".js"));
  expect(scripts.filter((file) => /univer|is not simulated/i.test(read(file)))).toEqual([]);
});

test("the page loads office.js from Microsoft, then the functions, then the pane", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script [^>]*src="([^"]+)"/g)].map((match) => match[1]);
  expect(scripts).toEqual([
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    expect.stringMatching(/^functions\.js\?v=[0-9a-f]{12}$/),
    expect.stringMatching(/^taskpane\.[0-9a-f]{12}\.js$/),
  ]);
});

test("the functions do not wait for React", () => {
  expect(read("functions.js")).not.toMatch(/react/i);
});

test("the policy stands before every script and allows no inline script, no eval and no foreign address but Microsoft's library", () => {
  const page = read("taskpane.html");
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "";
  expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  const directives = Object.fromEntries(policy.split("; ").map((directive) => [directive.split(" ")[0], directive.split(" ").slice(1)]));
  expect(directives["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
  expect(directives["connect-src"]).toEqual(["'self'"]);
  expect(directives["default-src"]).toEqual(["'none'"]);
  expect(policy).not.toContain("unsafe");
  expect(page).not.toMatch(/<script>|<script [^>]*>[^<]/);
});

test("no source maps and no folders of this machine are served", () => {
  const texts = filesIn(outDir).filter((file) => /\.(js|html|json|xml|map)$/.test(file));
  expect(texts.filter((file) => file.endsWith(".map"))).toEqual([]);
  expect(texts.filter((file) => read(file).includes("sourceMappingURL") || read(file).includes(ROOT))).toEqual([]);
});

test("every address of the manifest is the production address, and what it names is there", () => {
  const manifest = parseManifest(read("manifest.xml"));
  expect(read("manifest.xml")).not.toContain("localhost");
  const urls = values(manifest).filter((value) => /^\w+:\/\//.test(value));
  expect(urls.filter((url) => !url.startsWith(`${PRODUCTION_URL}/`))).toEqual([]);
  expect(urls.filter((url) => !existsSync(join(outDir, url.replace(`${PRODUCTION_URL}/`, ""))))).toEqual([]);
  expect(only(manifest, "SupportUrl").attributes.DefaultValue).toBe(`${PRODUCTION_URL}/hulp.html`);
});

test("every function has a help page, in both languages on the production address", () => {
  const functions = ["functions.json", "functions.en-us.json"].flatMap((file): { helpUrl: string }[] => JSON.parse(read(file)).functions);
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.filter(({ helpUrl }) => !existsSync(join(outDir, helpUrl.replace(`${PRODUCTION_URL}/`, ""))))).toEqual([]);
});
