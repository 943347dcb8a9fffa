/** Reads files one after another in a process of its own: each path on the command line, and at the end what it took. */
import { readFileSync } from "node:fs";
import { NODE_TOOLS } from "../../src/cli/node-tools";
import { readWorkbook, TEAM_READ_LIMITS } from "../../src/xlsx";
import { mostMegabytes } from "../setup/most-memory.mjs";
import { readEverything } from "./read-everything";

const seconds = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const files = [];
for (const path of process.argv.slice(2)) {
  const before = seconds();
  const { workbook, issues } = await readWorkbook(readFileSync(path), { ...TEAM_READ_LIMITS, ...NODE_TOOLS });
  const found = workbook ? readEverything(workbook) : { issues, values: 0 };
  files.push({ issues: [...new Map(found.issues.map((issue) => [JSON.stringify(issue), issue])).values()].slice(0, 20), values: found.values, seconds: seconds() - before });
}
process.stdout.write(JSON.stringify({ files, megabytes: mostMegabytes() }));
