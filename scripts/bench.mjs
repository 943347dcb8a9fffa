/** npm run bench: every benches/*.bench.mjs, one after another; fails when one of them is over its limit. `npm run bench -- abc` runs what is named. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ensureInstalled } from "./lib/install.mjs";
import { ROOT, runNode } from "./lib/run.mjs";

const wanted = process.argv.slice(2);
await ensureInstalled();
const benches = readdirSync(join(ROOT, "benches"))
  .filter((file) => file.endsWith(".bench.mjs"))
  .filter((file) => wanted.length === 0 || wanted.some((name) => file.startsWith(name)))
  .sort();
/** A bench asks for its garbage to be collected, and collects it in its own thread: else other threads count as its work. */
const NODE_FLAGS = ["--expose-gc", "--single-threaded-gc"];
const over = [];
for (const bench of benches) {
  console.log(`\n— ${bench}`);
  const code = await runNode(`benches/${bench}`, [], { nodeFlags: NODE_FLAGS });
  if (code !== 0) over.push(bench);
}
console.log(over.length === 0 ? `\n${benches.length} benches within their limits` : `\nOver a limit, or broken: ${over.join(", ")}`);
process.exitCode = over.length === 0 && benches.length > 0 ? 0 : 1;
