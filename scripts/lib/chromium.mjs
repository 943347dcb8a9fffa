import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

/** What to do when no browser was found, in one sentence. */
export const HOW_TO_GET_CHROMIUM =
  "No Chromium, Chrome or Edge found: run 'npx playwright-core install chromium', or set CHROMIUM_PATH to the program.";

/** Flags for a browser that only tests and pictures use: it asks nothing of the network. */
export const CHROMIUM_ARGS = [
  "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

function usualPlaces() {
  if (process.platform === "win32") {
    const roots = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA];
    const programs = ["Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe"];
    return roots.filter(Boolean).flatMap((root) => programs.map((program) => join(root, program)));
  }
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  }
  return ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"]
    .flatMap((program) => [`/usr/bin/${program}`, `/snap/bin/${program}`]);
}

/** The browser that playwright-core downloads for itself, when somebody let it. */
async function ofPlaywright() {
  const { chromium } = await import("playwright-core");
  return chromium.executablePath();
}

/** Path of a Chromium-like browser, or null: CHROMIUM_PATH first, then the usual places. */
export async function findChromium() {
  const places = [process.env.CHROMIUM_PATH, ...usualPlaces(), await ofPlaywright()];
  return places.find((place) => place && existsSync(place)) ?? null;
}

function mayInstall() {
  return process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get") && isDebian();
}

function isDebian() {
  return execFileSync("sh", ["-c", ". /etc/os-release && echo $ID"], { encoding: "utf8" }).trim() === "debian";
}

/** As findChromium; on Debian, as root, it installs Debian's when there is none. */
export async function findOrInstallChromium() {
  const found = await findChromium();
  if (found || !mayInstall()) return found;
  console.log("Installing Chromium of Debian for the browser tests");
  await run("apt-get", ["update", "-qq"]);
  await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], { env: { DEBIAN_FRONTEND: "noninteractive" } });
  return findChromium();
}
