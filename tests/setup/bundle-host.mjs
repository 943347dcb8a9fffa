import { join } from "node:path";
import { bundleHost } from "../../scripts/bundle-host.mjs";
import { writeFunctionMetadata } from "../../scripts/functions-json.mjs";
import { ROOT } from "../../scripts/lib/run.mjs";

/** jest globalSetup of the host tests: what every host that starts has in common is made once. */
export default async function setup() {
  await bundleHost();
  await writeFunctionMetadata({ outDir: join(ROOT, ".cache", "host-functions"), baseUrl: "https://localhost:3000" });
}
