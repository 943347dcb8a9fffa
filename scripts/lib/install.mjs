import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runNpm } from "./run.mjs";

function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : {};
}

/**
 * Says whether the packages on disk differ from package-lock.json.
 * npm keeps its own list of what it installed; packages that are optional on this platform do not count.
 */
export function needsInstall(root = ROOT) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(wanted).some(
    ([path, entry]) => path !== "" && !entry.optional && installed[path]?.version !== entry.version,
  );
}

/** Installs exactly what package-lock.json names, when that is not there yet. */
export async function ensureInstalled() {
  if (!needsInstall()) return;
  console.log("Installing the packages of package-lock.json");
  const code = await runNpm(["ci"]);
  if (code !== 0) throw new Error(`npm ci ended with code ${code}: check the network connection and the message above.`);
}
