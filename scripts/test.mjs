/**
 * npm test: installs when needed, then lint, types and every test; the last line is the count.
 * `npm test -- tests/domain -t abc` hands its arguments to jest and leaves lint and types out.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { HOW_TO_GET_CHROMIUM, findOrInstallChromium } from "./lib/chromium.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT, runNode } from "./lib/run.mjs";

const JEST = "node_modules/jest/bin/jest.js";
const counts = { passed: 0, failed: 0, skipped: 0 };

/** Lint, types and preparations are no tests: they count only when they fail. */
async function check(title, script, args = []) {
  console.log(`\n— ${title}`);
  const code = await runNode(script, args);
  if (code === 0) return true;
  counts.failed += 1;
  console.log(`${title}: failed with code ${code}`);
  return false;
}

function addResults(file, code) {
  if (!existsSync(file)) {
    counts.failed += 1;
    return;
  }
  const results = JSON.parse(readFileSync(file, "utf8"));
  // A suite that does not even load has no tests to count.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  counts.passed += results.numPassedTests;
  counts.failed += failed === 0 && code !== 0 ? 1 : failed;
  counts.skipped += results.numPendingTests + results.numTodoTests;
}

async function jest(projects, extra) {
  console.log(`\n— Tests: ${projects.join(", ")}`);
  const report = join(ROOT, ".cache", `jest-${projects.join("-")}.json`);
  rmSync(report, { force: true });
  // One project list, one option: `--selectProjects` swallows what follows it, so it comes last.
  // The grid of the preview host keeps timers after it was disposed; they must not keep a finished run waiting.
  // Jest leaves one processor free, which on two is half of the machine.
  const args = ["--maxWorkers=100%", "--forceExit", "--passWithNoTests", "--json", `--outputFile=${report}`, ...extra, "--selectProjects", ...projects];
  const code = await runNode(JEST, args);
  addResults(report, code);
}

/** Whether a selection leaves any browser test, so that a browser and the preview are worth their time. */
function selectsBrowserTests(extra) {
  const args = [join(ROOT, JEST), "--listTests", ...extra, "--selectProjects", "browser"];
  return execFileSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" }).includes(".test.");
}

async function browserTests(extra) {
  if (extra.length > 0 && !selectsBrowserTests(extra)) return;
  const chromium = await findOrInstallChromium();
  if (!chromium) {
    counts.failed += 1;
    console.log(HOW_TO_GET_CHROMIUM);
    return;
  }
  process.env.CHROMIUM_PATH = chromium;
  if (await check("Preview", "scripts/start.mjs", ["--build-only"])) await jest(["browser"], extra);
}

const extra = process.argv.slice(2);
await ensureInstalled();
mkdirSync(join(ROOT, ".cache"), { recursive: true });
if (extra.length === 0) {
  // Side by side: each has one processor, and says nothing when all is well.
  await Promise.all([
    check("Lint", "node_modules/eslint/bin/eslint.js", ["--max-warnings", "0", "."]),
    check("Types", "node_modules/typescript/bin/tsc", ["-p", "."]),
  ]);
}
await jest(["unit", "pane", "host"], extra);
await browserTests(extra);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = counts.failed === 0 ? 0 : 1;
