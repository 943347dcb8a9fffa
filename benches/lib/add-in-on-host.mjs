/** The add-in's own code on the headless preview host, for benches that measure what the pane does. */
import { mkdtempSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleHost } from "../../scripts/bundle-host.mjs";
import { writeFunctionMetadata } from "../../scripts/functions-json.mjs";
import { ROOT } from "../../scripts/lib/run.mjs";

const ENTRY = `
  export { catalogue, catalogueOf, exampleCompany, sheetsOfForm } from "./src/catalogue";
  export { drawPlan, readExisting } from "./src/excel";
  export { registerFunctions } from "./src/functions";
  export { planWorkbook } from "./src/plan";
  export { inspect, parseCustomers } from "./src/import";
  export { watchChanges } from "./src/taskpane/services/changes";
  export { createImportService } from "./src/taskpane/services/import-service";
  export { createImportSession } from "./src/taskpane/services/import-session";
  export { createTeamReader } from "./src/taskpane/services/team-reader";
  export { createTeamService } from "./src/taskpane/services/team-service";
  export { createTeamSession } from "./src/taskpane/services/team-session";
  export { createWorkbookService } from "./src/taskpane/services/workbook-service";
`;

/** @returns the host, its Excel made global, and the add-in's modules bundled from source. */
export async function addInOnHost() {
  const require = createRequire(import.meta.url);
  const outfile = join(ROOT, ".cache", "bench-add-in.cjs");
  await build({ stdin: { contents: ENTRY, resolveDir: ROOT, loader: "ts" }, bundle: true, platform: "node", format: "cjs", target: "node20", outfile, logLevel: "error", define: { "import.meta.url": '""' } });
  const host = require(await bundleHost()).createHeadlessHost();
  host.install();
  const addIn = require(outfile);
  const outDir = mkdtempSync(join(tmpdir(), "functions-"));
  await writeFunctionMetadata({ outDir, baseUrl: "https://localhost:3000" });
  addIn.registerFunctions();
  host.registerFunctions(JSON.parse(readFileSync(join(outDir, "functions.json"), "utf8")));
  return { host, addIn };
}
