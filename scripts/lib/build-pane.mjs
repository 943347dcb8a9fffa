import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import webpack from "webpack";
import { writeHelpPages } from "./help-pages.mjs";
import { ROOT } from "./run.mjs";

const require = createRequire(import.meta.url);
const DEVELOPMENT_URL = "https://localhost:3000";

function compile(config) {
  return new Promise((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve(stats);
    });
  });
}

/** Files of the project and its packages that went into the bundles, with `/` between the parts. */
function modulesOf(stats) {
  const modules = new Set();
  for (const module of stats.compilation.modules) {
    for (const part of module.modules ?? [module]) {
      if (part.resource) modules.add(relative(ROOT, part.resource.split("?")[0]).replaceAll("\\", "/"));
    }
  }
  return [...modules].sort();
}

async function copyIcons(outDir) {
  await mkdir(join(outDir, "assets"), { recursive: true });
  const icons = (await readdir(join(ROOT, "assets"))).filter((file) => file.endsWith(".png"));
  await Promise.all(icons.map((icon) => cp(join(ROOT, "assets", icon), join(outDir, "assets", icon))));
}

/**
 * The manifest with every address moved to where the add-in is served.
 * @param {string} xml - manifest.xml, written for the development address
 * @param {string} baseUrl - https address without a slash at the end
 */
export function manifestFor(xml, baseUrl) {
  if (!/^https:\/\/[^/\s]+(\/[^\s]*[^/\s])?$/.test(baseUrl)) {
    throw new Error(`Not an https address without a slash at the end: ${baseUrl}`);
  }
  return xml.replaceAll(DEVELOPMENT_URL, baseUrl);
}

/** Address the add-in will be served from: production from package.json, else the development address. */
export function baseUrlOf(target) {
  if (target !== "production") return DEVELOPMENT_URL;
  return require(join(ROOT, "package.json")).config.productionUrl;
}

/**
 * Builds the page of the shared runtime with everything that is served beside it.
 * @param {{ target: "production" | "development" | "preview", outDir: string }} options
 * @returns {Promise<{ modules: string[] }>} every file that went in, relative to the project
 */
export async function buildPane({ target, outDir }) {
  const stats = await compile(require(join(ROOT, "webpack.config.js"))({ target, outDir }));
  const baseUrl = baseUrlOf(target);
  const { writeFunctionMetadata } = await import("../functions-json.mjs");
  await writeFunctionMetadata({ outDir, baseUrl });
  if (target !== "preview") {
    await copyIcons(outDir);
    await writeHelpPages(outDir);
    await writeFile(join(outDir, "manifest.xml"), manifestFor(await readFile(join(ROOT, "manifest.xml"), "utf8"), baseUrl));
    const notices = join(ROOT, "THIRD-PARTY-NOTICES.txt");
    if (existsSync(notices)) await cp(notices, join(outDir, "THIRD-PARTY-NOTICES.txt"));
  }
  return { modules: modulesOf(stats) };
}
