import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const ROOT = join(__dirname, "..", "..");
let outDir = "";
let built: { program: string; modules: string[] };

beforeAll(() => {
  outDir = mkdtempSync(join(tmpdir(), "command-line-"));
  const script = `import { buildCli } from "./scripts/lib/build-cli.mjs"; console.log(JSON.stringify(await buildCli({ outDir: process.argv[1] })));`;
  built = JSON.parse(execFileSync(process.execPath, ["--input-type=module", "-e", script, outDir], { cwd: ROOT, encoding: "utf8" }));
}, 60_000);

afterAll(() => rmSync(outDir, { recursive: true, force: true }));

test("the bin of the package is the program that npm run build makes, and Node runs it", () => {
  const { bin } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(bin).toEqual({ accountkompas: "dist/cli/accountkompas.mjs" });
  expect(built.program).toBe(join(outDir, "accountkompas.mjs"));
  expect(readFileSync(built.program, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== "win32") expect(statSync(built.program).mode & 0o111).toBe(0o111);
});

test("nothing of Excel, the pane or the preview is in it, and no folder of this machine", () => {
  expect(built.modules).toContain("src/cli/index.ts");
  expect(built.modules.filter((file) => /^src\/(excel|taskpane|commands|preview)\//.test(file) || /node_modules\/(react|@fluentui|@univerjs)/.test(file))).toEqual([]);
  expect(readFileSync(built.program, "utf8")).not.toContain(ROOT);
});

test("every package in it stands in the notices beside it", () => {
  const notices = readFileSync(join(outDir, "THIRD-PARTY-NOTICES.txt"), "utf8");
  const folders = new Set(built.modules.flatMap((file) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)?.[1] ?? []));
  expect(folders.size).toBeGreaterThan(0);
  const names = [...folders].filter((folder) => existsSync(join(ROOT, folder, "package.json"))).map((folder) => {
    const { name, version } = JSON.parse(readFileSync(join(ROOT, folder, "package.json"), "utf8"));
    return `${name}@${version}`;
  });
  expect(names).toHaveLength(folders.size);
  expect(names.filter((name) => !notices.includes(`${name}\n`))).toEqual([]);
});
