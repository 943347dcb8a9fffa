import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kompas } from "../../src/functions";
import { functionFamilies } from "../../src/text";

const ROOT = join(__dirname, "..", "..");
const ids = Object.keys(kompas).map((id) => id.toLowerCase());
const count = (text: string, what: RegExp): number => [...text.matchAll(what)].length;

test("docs/functies is what its generator makes", () => {
  const { stderr } = spawnSync(process.execPath, ["scripts/function-docs.mjs", "--check"], { cwd: ROOT, encoding: "utf8" });
  // What is printed says which command makes it right again.
  expect(stderr).toBe("");
  expect(readdirSync(join(ROOT, "docs", "functies")).sort()).toEqual([...ids.map((id) => `${id}.md`), "README.md"].sort());
});

test("every page of docs/functies is Dutch first, then English, with a table for the example", () => {
  for (const [id, { example, twin }] of functionFamilies.flatMap(({ functions }) => Object.entries(functions))) {
    const page = readFileSync(join(ROOT, "docs", "functies", `${id.toLowerCase()}.md`), "utf8");
    const [dutch = "", english = ""] = page.split("<section lang=\"en\">");
    const headings = [...dutch.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
    expect([id, headings]).toEqual([id, ["Argumenten", "Uitkomst", "Regel", "Bijzonderheden", "Voorbeeld", ...(twin ? ["Narekenen met Excel zelf"] : [])]]);
    expect(count(english, /^### /gm)).toBe(twin ? 6 : 5);
    expect(english).toContain(example.formula);
    // The same formula in Dutch has no comma between its arguments.
    expect(dutch).not.toMatch(/^=KOMPAS\.\w+\([^";\n]*,[^;]*$/m);
  }
});

test("an argument says what it takes: shape, unit, bounds and what a blank stands for", () => {
  const page = readFileSync(join(ROOT, "docs", "functies", "abc_lijst.md"), "utf8");
  expect(page).toContain("| `[aantal]` | één waarde: aantal van 1 tot en met 16.666; leeg is 100 |");
  expect(page).toContain("| `[regel]` | one value: standaard or strikt; blank is standaard |");
});

describe("the help pages of the build", () => {
  let outDir = "";
  const read = (file: string): string => readFileSync(join(outDir, file), "utf8");

  beforeAll(() => {
    outDir = mkdtempSync(join(tmpdir(), "help-pages-"));
    execFileSync(process.execPath, ["--input-type=module", "-e", `
      import { writeFunctionMetadata } from "./scripts/functions-json.mjs";
      import { writeHelpPages } from "./scripts/lib/help-pages.mjs";
      await writeFunctionMetadata({ outDir: ${JSON.stringify(outDir)}, baseUrl: "https://accountkompas.example" });
      await writeHelpPages(${JSON.stringify(outDir)});
    `], { cwd: ROOT });
  }, 60_000);
  afterAll(() => rmSync(outDir, { recursive: true, force: true }));

  test("are there for every function, in both languages, and every table scrolls by itself", () => {
    expect(readdirSync(join(outDir, "functies")).sort()).toEqual(ids.map((id) => `${id}.html`).sort());
    for (const id of ids) {
      const page = read(`functies/${id}.html`);
      expect(page).toMatch(/<section lang="en"><h2>In English<\/h2>/);
      expect(count(page, /<table>/g)).toBe(count(page, /<div class="table /g));
      expect(page).not.toMatch(/undefined|\[object/);
    }
  });

  test("are listed by family, in both languages", () => {
    const support = read("hulp.html");
    for (const { title } of functionFamilies) for (const language of [title.nl, title.en]) expect(support).toContain(`<h3>${language}</h3>`);
    expect(count(support, /href="functies\//g)).toBe(2 * ids.length);
  });
});
