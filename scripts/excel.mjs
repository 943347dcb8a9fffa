/**
 * npm run excel: the add-in in desktop Excel on Windows or Mac, with development certificates.
 * Ctrl+C takes it out of Excel again. Microsoft's tools are fetched when asked for, in the versions named here.
 */
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT, runNpm } from "./lib/run.mjs";
import { serve } from "./lib/serve.mjs";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const DEBUGGING = "office-addin-debugging@7.0.0";
const PORT = 3000; // the address in manifest.xml

async function tool(name, ...args) {
  const code = await runNpm(["--yes", name, ...args], "npx");
  if (code !== 0) throw new Error(`${name} ${args.join(" ")} ended with code ${code}.`);
}

async function certificates() {
  await tool(CERTIFICATES, "install");
  const folder = join(homedir(), ".office-addin-dev-certs");
  const [key, cert] = await Promise.all(["localhost.key", "localhost.crt"].map((file) => readFile(join(folder, file))));
  return { key, cert };
}

if (process.platform !== "win32" && process.platform !== "darwin") {
  console.error("Desktop Excel runs on Windows and Mac. Here, npm start shows the add-in without Excel.");
  process.exit(1);
}
await ensureInstalled();
// Before any other of Microsoft's tools runs: they send usage data unless told not to.
await tool("office-addin-usage-data", "off");
const { buildPane } = await import("./lib/build-pane.mjs");
const outDir = join(ROOT, "dist", "excel");
await buildPane({ target: "development", outDir });
const manifest = join(outDir, "manifest.xml");
const { server } = await serve([{ prefix: "/", folder: outDir }], { port: PORT, tries: 1, tls: await certificates() });
await tool(DEBUGGING, "start", manifest, "desktop", "--app", "excel", "--no-debug", "--no-live-reload");
console.log(`Served on https://localhost:${PORT}. Stop with Ctrl+C.`);
process.once("SIGINT", () => {
  server.close();
  void tool(DEBUGGING, "stop", manifest).finally(() => process.exit());
});
