import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
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

/** The bin of the package in a clone of its own, with or without what npm run build makes. */
function runBin(isBuilt: boolean): { readonly code: number | null; readonly stdout: string; readonly stderr: string } {
  const { bin }: { bin: { accountkompas: string } } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const clone = mkdtempSync(join(outDir, "clone-"));
  cpSync(join(ROOT, bin.accountkompas), join(clone, bin.accountkompas), { recursive: true });
  if (isBuilt) cpSync(built.program, join(clone, "dist", "cli", "accountkompas.mjs"), { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(clone, bin.accountkompas), "--version"], { encoding: "utf8" });
  return { code: status, stdout, stderr };
}

test("the bin of the package runs the program that npm run build makes", () => {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  expect(runBin(true)).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("the bin of a clone that is not built says how to build it", () => {
  expect(runBin(false)).toEqual({ code: 1, stdout: "", stderr: expect.stringContaining("npm run build") });
});

const onUnix = process.platform === "win32" ? test.skip : test;
onUnix("bin and program can be run as they are", () => {
  for (const file of [join(ROOT, "scripts", "accountkompas.mjs"), built.program]) {
    expect(readFileSync(file, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(file).mode & 0o111).toBe(0o111);
  }
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
